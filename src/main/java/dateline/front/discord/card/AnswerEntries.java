package dateline.front.discord.card;

import dateline.asking.answer.Answer;
import dateline.asking.evidence.Quotation;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of an answer is shown one below the other, in this order. */
public final class AnswerEntries {
    /** More than so many are never shown of one answer. */
    public static final int MOST = 25;

    private static final int MOST_NEAREST = 3;
    private static final int MAX_FIGURE = 120;

    private AnswerEntries() {}

    /**
     * A quotation with the figures that it gives, where sources differ.
     *
     * @param heading escaped; empty where they do not
     */
    record Entry(Quotation quotation, String heading) {}

    /** The quotations in the order of the buttons' numbers, at most {@value #MOST}. */
    public static List<Quotation> quotations(Answer answer) {
        return of(answer).stream().map(Entry::quotation).toList();
    }

    static List<Entry> of(Answer answer) {
        return switch (answer) {
            case Answer.Quoted quoted -> plain(quoted.quotations(), MOST);
            case Answer.Conflicting conflicting -> sides(conflicting);
            case Answer.Clarify _ -> List.of();
            case Answer.NotInArchive declined -> plain(declined.nearest(), MOST_NEAREST);
        };
    }

    private static List<Entry> plain(List<Quotation> quotations, int most) {
        return quotations.stream()
                .limit(most)
                .map(quotation -> new Entry(quotation, ""))
                .toList();
    }

    /** First one quotation of each side, so that the sides stand beside each other; then what else there is. */
    private static List<Entry> sides(Answer.Conflicting conflicting) {
        Map<Integer, List<String>> figures = new LinkedHashMap<>();
        int longest = conflicting.figures().stream()
                .mapToInt(figure -> figure.quotations().size())
                .max()
                .orElse(0);
        for (int round = 0; round < longest; round++) {
            for (Answer.Figure figure : conflicting.figures()) {
                if (round < figure.quotations().size()) {
                    figures.computeIfAbsent(figure.quotations().get(round), _ -> new ArrayList<>())
                            .add(DiscordMarkdown.escape(DiscordText.clip(figure.text(), MAX_FIGURE)));
                }
            }
        }
        List<Entry> entries = new ArrayList<>();
        figures.forEach((number, texts) -> entries.add(new Entry(
                conflicting.quotations().get(number),
                "### " + String.join(" · ", texts.stream().distinct().limit(2).toList()))));
        for (int i = 0; i < conflicting.quotations().size(); i++) {
            if (!figures.containsKey(i)) {
                entries.add(new Entry(conflicting.quotations().get(i), ""));
            }
        }
        return entries.subList(0, Math.min(MOST, entries.size()));
    }
}
