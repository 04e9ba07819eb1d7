package dateline.front.discord;

import dateline.asking.verify.Note;
import dateline.asking.verify.QuoteCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes checked quotes as one message, a card each. */
final class CheckMessages {
    /** More quotes are counted, and not shown. */
    static final int MOST_SHOWN = 6;

    /** Less room than this is not worth another card. */
    private static final int LEAST_ROOM = 600;

    private static final int ROOM_FOR_FOOTER = 250;

    private CheckMessages() {}

    /**
     * The message.
     *
     * @param checks at least one
     */
    static CardMessage of(List<QuoteCheck> checks) {
        List<CardMessage.Card> cards = new ArrayList<>();
        int left = CardMessage.MOST_TEXT - ROOM_FOR_FOOTER;
        if (checks.size() > 1) {
            String summary = summary(checks);
            cards.add(new CardMessage.Card(CardMessage.Frame.NONE, summary));
            left -= summary.length();
        }
        int shown = 0;
        int most = Math.min(MOST_SHOWN, checks.size());
        while (shown < most && (shown == 0 || left >= LEAST_ROOM)) {
            CardMessage.Card card = CheckCard.of(checks.get(shown), left / (most - shown), left);
            cards.add(card);
            left -= card.markdown().length();
            shown++;
        }
        String footer = footer(checks, checks.size() - shown);
        if (!footer.isEmpty()) {
            cards.add(new CardMessage.Card(CardMessage.Frame.NONE, footer));
        }
        return new CardMessage(cards);
    }

    /** Such as "3 quotes: 2 verbatim, 1 altered". */
    private static String summary(List<QuoteCheck> checks) {
        Map<String, Long> counts = checks.stream()
                .collect(Collectors.groupingBy(
                        check -> CheckWording.word(check.verdict()), LinkedHashMap::new, Collectors.counting()));
        return "**" + checks.size() + " quotes:** "
                + counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String footer(List<QuoteCheck> checks, int hidden) {
        List<String> lines = new ArrayList<>();
        if (hidden > 0) {
            lines.add("-# " + hidden + (hidden == 1 ? " more quote is" : " more quotes are")
                    + " not shown here. Check them one at a time with /" + BotCommands.VERIFY + ".");
        }
        checks.stream()
                .flatMap(check -> check.notes().stream())
                .filter(Note.OnlyBeginning.class::isInstance)
                .findFirst()
                .ifPresent(note -> lines.add("-# " + CheckWording.note(note, 2)));
        return String.join("\n", lines);
    }
}
