package dateline.front.discord;

import dateline.asking.answer.Answer;
import dateline.asking.evidence.Quotation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers as messages. A quotation stands in a block quote, character for character, with the words that were asked
 * for in bold; everything of ours stands outside of it.
 */
final class AnswerMessages {
    static final String FILE = "answer.txt";
    static final String NEAREST = "The nearest passages follow; they do **not** answer the question:";
    static final String NOTHING_NEAR = "Nothing in it comes near.";
    static final String SOURCES_DIFFER = "**Sources differ:**";
    static final String WHICH = "Which one is meant? Please ask the whole question again with one of these:";

    private static final int MAX_NEAREST = 3;
    private static final int MAX_QUESTION = 200;
    private static final int MAX_FIGURE = 120;
    private static final int MAX_REASON = 600;

    private AnswerMessages() {}

    /** The messages that show an answer to whoever sees the question above it, in order; at least one. */
    static List<OutgoingMessage> of(Answer answer) {
        return of(answer, new Pages());
    }

    /** The same with the question at the top, where others would see the answer alone. */
    static List<OutgoingMessage> withQuestion(Answer answer) {
        var pages = new Pages();
        String question = DiscordText.clip(answer.frame().question().text(), MAX_QUESTION);
        pages.add("-# Asked: " + DiscordMarkdown.escape(question));
        return of(answer, pages);
    }

    private static List<OutgoingMessage> of(Answer answer, Pages pages) {
        for (String remark : answer.frame().understood().remarks()) {
            pages.add("-# " + DiscordMarkdown.escape(DiscordText.clip(remark, MAX_REASON)));
        }
        switch (answer) {
            case Answer.Quoted quoted -> addAll(pages, quoted.quotations(), false);
            case Answer.Conflicting conflicting -> addConflict(pages, conflicting);
            case Answer.Clarify clarify -> addChoices(pages, clarify.choices());
            case Answer.NotInArchive declined -> addDeclined(pages, declined);
        }
        return pages.messages(new OutgoingMessage.Attachment(FILE, AnswerText.of(answer)));
    }

    private static void addConflict(Pages pages, Answer.Conflicting conflicting) {
        pages.add(SOURCES_DIFFER);
        for (Answer.Figure figure : conflicting.figures()) {
            pages.add("- " + figure(figure));
        }
        pages.gap();
        addAll(pages, conflicting.quotations(), true);
    }

    private static String figure(Answer.Figure figure) {
        String numbers =
                figure.quotations().stream().map(i -> Integer.toString(i + 1)).collect(Collectors.joining(", "));
        return "**" + DiscordMarkdown.escape(DiscordText.clip(figure.text(), MAX_FIGURE)) + "**"
                + (numbers.isEmpty() ? "" : " (quotation " + numbers + ")");
    }

    private static void addChoices(Pages pages, List<String> choices) {
        pages.add(WHICH);
        for (String choice : choices) {
            pages.add("- " + DiscordMarkdown.escape(DiscordText.clip(choice, MAX_FIGURE)));
        }
    }

    private static void addDeclined(Pages pages, Answer.NotInArchive declined) {
        pages.add("**Not in the archive.** "
                + DiscordMarkdown.escape(DiscordText.clip(declined.reason().text(), MAX_REASON)));
        if (declined.nearest().isEmpty()) {
            pages.add(NOTHING_NEAR);
            return;
        }
        pages.add(NEAREST);
        pages.gap();
        addAll(pages, declined.nearest().stream().limit(MAX_NEAREST).toList(), false);
    }

    /** With the sentence before the quotation, small and outside of the block quote. */
    private static String heading(String heading, Quotation.@Nullable Context context) {
        if (context == null) {
            return heading;
        }
        return (heading.isEmpty() ? "" : heading + "\n") + "-# Before it: " + DiscordMarkdown.escape(context.text());
    }

    private static void addAll(Pages pages, List<Quotation> quotations, boolean numbered) {
        for (int i = 0; i < quotations.size(); i++) {
            if (i > 0) {
                pages.gap();
            }
            Quotation quotation = quotations.get(i);
            pages.addQuotation(
                    heading(numbered ? "**Quotation " + (i + 1) + "**" : "", quotation.context()),
                    quotation.text(),
                    quotation.highlights(),
                    QuotationLines.of(quotation));
        }
    }
}
