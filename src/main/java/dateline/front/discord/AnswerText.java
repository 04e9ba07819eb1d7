package dateline.front.discord;

import dateline.asking.answer.Answer;
import dateline.asking.evidence.Citation;
import dateline.asking.evidence.Quotation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a whole answer as plain text, for a file beside messages that cannot hold it. */
final class AnswerText {
    private AnswerText() {}

    /** Question, quotations and where they are printed; nothing is escaped, cut or left out. */
    static String of(Answer answer) {
        String question = "Question: " + answer.frame().question().text() + "\n\n";
        String remarks = answer.frame().understood().remarks().stream()
                .map(remark -> "Note: " + remark + "\n\n")
                .collect(Collectors.joining());
        String body = switch (answer) {
            case Answer.Quoted quoted -> quotations(quoted.quotations());
            case Answer.Conflicting conflicting -> conflict(conflicting);
            case Answer.Clarify clarify -> AnswerMessages.WHICH + "\n" + list(clarify.choices());
            case Answer.NotInArchive declined ->
                "Not in the archive. " + declined.reason().text() + "\n\n"
                        + "The nearest passages follow; they do not answer the question.\n\n"
                        + quotations(declined.nearest());
        };
        return question + remarks + body + "\nSnapshot " + answer.frame().snapshot() + "\n";
    }

    private static String conflict(Answer.Conflicting conflicting) {
        List<String> figures = conflicting.figures().stream()
                .map(figure -> figure.text() + " (quotation "
                        + figure.quotations().stream()
                                .map(i -> Integer.toString(i + 1))
                                .collect(Collectors.joining(", "))
                        + ")")
                .toList();
        return "Sources differ:\n" + list(figures) + "\n" + quotations(conflicting.quotations());
    }

    private static String list(List<String> items) {
        return items.stream().map(item -> "- " + item + "\n").collect(Collectors.joining());
    }

    private static String quotations(List<Quotation> quotations) {
        var text = new StringBuilder();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            text.append('[')
                    .append(i + 1)
                    .append("]\n")
                    .append(
                            quotation.context() == null
                                    ? ""
                                    : "(Before it: " + quotation.context().text() + ")\n")
                    .append(quotation.text())
                    .append('\n');
            QuotationLines.speakerText(quotation)
                    .ifPresent(line -> text.append("-- ").append(line).append('\n'));
            text.append("-- ").append(QuotationLines.dates(quotation)).append('\n');
            text.append("-- ").append(place(quotation.citation())).append('\n');
            for (Citation copy : quotation.elsewhere()) {
                text.append("-- also in ").append(copy.article()).append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String place(Citation citation) {
        return Stream.of(
                        citation.title(),
                        citation.article(),
                        citation.source(),
                        "paragraph " + citation.paragraph(),
                        citation.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
