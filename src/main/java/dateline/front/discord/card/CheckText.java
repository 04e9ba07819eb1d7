package dateline.front.discord.card;

import dateline.asking.evidence.Quotation;
import dateline.asking.verify.Difference;
import dateline.asking.verify.Edit;
import dateline.asking.verify.Note;
import dateline.asking.verify.QuoteCheck;
import dateline.asking.verify.Verdict;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Excerpt;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes a checked quote: the verdict first, then the words, what is to be noted, and where the archive has them. */
final class CheckText {
    private static final int MAX_CLAIM = 200;
    private static final int MAX_NOTE = 150;
    private static final int MAX_NOTES = 5;

    /** A text this short is enough beside the difference. */
    private static final int NO_ROOM = 150;

    /** How much of each text is shown, from the most to the least. */
    private static final List<Integer> SIZES = List.of(1500, 900, 500, 250, 120, 40);

    private final Texts texts;
    private final CheckWording wording;

    CheckText(Texts texts) {
        this.texts = texts;
        this.wording = new CheckWording(texts);
    }

    /**
     * The card with as much of the texts as fits.
     *
     * @param wanted how long it should be
     * @param most how long it may be; with 600 at least the verdict and the claim are in it
     */
    String of(QuoteCheck check, int wanted, int most) {
        String shortest = "";
        for (int size : SIZES) {
            shortest = String.join("\n", lines(check, size));
            if (shortest.length() <= wanted) {
                return shortest;
            }
        }
        return shortest.length() <= most ? shortest : cut(lines(check, SIZES.getLast()), most);
    }

    static Part.Colour colour(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim _ -> Part.Colour.GREEN;
            case Verdict.Altered _ -> Part.Colour.AMBER;
            case Verdict.NotFound _, Verdict.Unchecked _ -> Part.Colour.GREY;
        };
    }

    private String cut(List<String> lines, int most) {
        String rest = "-# " + texts.say(Phrase.REST_TOO_LONG);
        var kept = new StringBuilder();
        for (String line : lines) {
            if (kept.length() + line.length() + 1 + rest.length() > most) {
                break;
            }
            kept.append(line).append('\n');
        }
        return kept.append(rest).toString();
    }

    /** Those that matter most come first; a block quote is one line here. */
    private List<String> lines(QuoteCheck check, int size) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.sentence(check.verdict()));
        String claim = DiscordText.clip(check.claim(), Math.min(size, MAX_CLAIM));
        if (!claim.isEmpty()) {
            lines.add("-# " + texts.say(Phrase.CLAIM, DiscordMarkdown.escape(claim)));
        }
        switch (check.verdict()) {
            case Verdict.Verbatim(var matches, var _) -> {
                lines.add(archives(matches.getFirst(), matches.getFirst().highlights(), size));
                addNotes(check, size, lines);
                addSource(matches, lines);
            }
            case Verdict.Altered(var matches, Difference difference) -> {
                lines.add(texts.say(Phrase.WORD_BY_WORD) + "\n"
                        + words(difference).markdown(size, texts));
                addNotes(check, size, lines);
                if (size > NO_ROOM) {
                    // Without the words in bold: those are the claim's above.
                    lines.add(archives(matches.getFirst(), List.of(), size));
                }
                addSource(matches, lines);
            }
            case Verdict.NotFound _, Verdict.Unchecked _ -> addNotes(check, size, lines);
        }
        return lines;
    }

    private String archives(Quotation quotation, List<Span> bold, int size) {
        int focus = quotation.highlights().isEmpty()
                ? 0
                : quotation.highlights().getFirst().start();
        return texts.say(Phrase.IN_THE_ARCHIVE) + "\n"
                + new Excerpt(quotation.text(), bold, List.of(), focus).markdown(size, texts);
    }

    /** What was said and what is claimed in one text; what is equal as the archive has it. */
    private static Excerpt words(Difference difference) {
        var text = new StringBuilder();
        List<Span> claimed = new ArrayList<>();
        List<Span> said = new ArrayList<>();
        for (Edit edit : difference.edits()) {
            var place = new Span(text.length(), text.length() + edit.text().length());
            text.append(edit.text());
            switch (edit) {
                case Edit.Equal _ -> {}
                case Edit.Delete _ -> said.add(place);
                case Edit.Insert _ -> claimed.add(place);
            }
        }
        int focus = Math.min(
                claimed.isEmpty() ? text.length() : claimed.getFirst().start(),
                said.isEmpty() ? text.length() : said.getFirst().start());
        return new Excerpt(text.toString(), claimed, said, focus);
    }

    private void addNotes(QuoteCheck check, int size, List<String> lines) {
        check.notes().stream()
                .filter(note -> !(note instanceof Note.OnlyBeginning))
                .limit(size > NO_ROOM ? MAX_NOTES : 2)
                .forEach(note -> lines.add("- " + wording.note(note, Math.min(size, MAX_NOTE))));
    }

    private void addSource(List<Quotation> matches, List<String> lines) {
        lines.addAll(new QuotationLines(texts).of(matches.getFirst()));
        int others = matches.size() - 1;
        if (others > 0) {
            lines.add("-# " + texts.say(Phrase.OTHER_PLACES, others));
        }
    }
}
