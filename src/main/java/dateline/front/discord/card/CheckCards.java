package dateline.front.discord.card;

import dateline.asking.evidence.Quotation;
import dateline.asking.verify.Note;
import dateline.asking.verify.QuoteCheck;
import dateline.asking.verify.Verdict;
import dateline.front.discord.message.Button;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.ComponentId.Action;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes checked quotes as one message, a frame each. */
public final class CheckCards {
    /** More quotes are counted, and not shown. */
    public static final int MOST_SHOWN = 6;

    /** Less room than this is not worth another frame. */
    private static final int LEAST_ROOM = 600;

    private static final int ROOM_FOR_FOOTER = 250;

    private final Texts texts;
    private final CheckWording wording;

    public CheckCards(Texts texts) {
        this.texts = texts;
        this.wording = new CheckWording(texts);
    }

    /** Where the archive has the words of a checked quote; empty if it has not. */
    public static Optional<Quotation> match(QuoteCheck check) {
        return switch (check.verdict()) {
            case Verdict.Verbatim(var matches, var _) -> Optional.of(matches.getFirst());
            case Verdict.Altered(var matches, var _) -> Optional.of(matches.getFirst());
            case Verdict.NotFound _, Verdict.Unchecked _ -> Optional.empty();
        };
    }

    /**
     * The message.
     *
     * @param checks at least one
     * @param key of what is known about the message, for its buttons
     */
    public Outgoing of(List<QuoteCheck> checks, String key) {
        List<Part> parts = new ArrayList<>();
        int left = Outgoing.MOST_TEXT - ROOM_FOR_FOOTER;
        if (checks.size() > 1) {
            String summary = summary(checks);
            parts.add(new Part.Text(summary));
            left -= summary.length();
        }
        int shown = 0;
        int most = Math.min(MOST_SHOWN, checks.size());
        while (shown < most && (shown == 0 || left >= LEAST_ROOM)) {
            QuoteCheck check = checks.get(shown);
            String text = new CheckText(texts).of(check, left / (most - shown), left);
            List<Part.Inner> inner = new ArrayList<>(List.of(new Part.Text(text)));
            int number = shown;
            match(check).ifPresent(match -> inner.add(new Part.Buttons(buttons(match, key, number))));
            parts.add(new Part.Framed(CheckText.colour(check.verdict()), inner));
            left -= text.length();
            shown++;
        }
        String footer = footer(checks, checks.size() - shown);
        if (!footer.isEmpty()) {
            parts.add(new Part.Text(footer));
        }
        return new Outgoing(parts);
    }

    private List<Button> buttons(Quotation match, String key, int number) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(new Button.Press(
                texts.say(Phrase.BUTTON_CONTEXT), Button.Look.PLAIN, new ComponentId(Action.CONTEXT, key, number)));
        QuotationLines.link(match.citation())
                .ifPresent(url -> buttons.add(new Button.Link(texts.say(Phrase.BUTTON_READ), url)));
        return buttons;
    }

    /** Such as "3 quotes: 2 verbatim, 1 altered". */
    private String summary(List<QuoteCheck> checks) {
        Map<String, Long> counts = checks.stream()
                .collect(Collectors.groupingBy(
                        check -> wording.word(check.verdict()), LinkedHashMap::new, Collectors.counting()));
        return "**" + texts.say(Phrase.QUOTES_CHECKED, checks.size()) + "** "
                + counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", "));
    }

    private String footer(List<QuoteCheck> checks, int hidden) {
        List<String> lines = new ArrayList<>();
        if (hidden > 0) {
            lines.add("-# " + texts.say(Phrase.QUOTES_HIDDEN, hidden));
        }
        checks.stream()
                .flatMap(check -> check.notes().stream())
                .filter(Note.OnlyBeginning.class::isInstance)
                .findFirst()
                .ifPresent(note -> lines.add("-# " + wording.note(note, 2)));
        return String.join("\n", lines);
    }
}
