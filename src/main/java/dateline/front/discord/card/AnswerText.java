package dateline.front.discord.card;

import dateline.asking.answer.Answer;
import dateline.asking.evidence.Citation;
import dateline.asking.evidence.Quotation;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a whole answer as plain text, for a file beside messages that cannot hold it. */
final class AnswerText {
    private final Texts texts;

    AnswerText(Texts texts) {
        this.texts = texts;
    }

    /** Question, quotations and where they are printed; nothing is escaped, cut or left out. */
    String of(Answer answer) {
        String question = texts.say(Phrase.FILE_QUESTION) + " "
                + answer.frame().question().text() + "\n\n";
        String remarks = answer.frame().understood().remarks().stream()
                .map(remark -> texts.say(Phrase.FILE_NOTE) + " " + remark + "\n\n")
                .collect(Collectors.joining());
        String body = switch (answer) {
            case Answer.Quoted quoted -> quotations(quoted.quotations());
            case Answer.Conflicting conflicting -> conflict(conflicting);
            case Answer.Clarify clarify -> texts.say(Phrase.WHICH) + "\n" + list(clarify.choices());
            case Answer.NotInArchive declined ->
                texts.say(Phrase.NOT_IN_ARCHIVE) + " " + new Reasons(texts).of(declined) + "\n\n"
                        + texts.say(Phrase.NEAREST) + "\n\n"
                        + quotations(declined.nearest());
        };
        return question + remarks + body + "\n" + texts.say(Phrase.SNAPSHOT) + " "
                + answer.frame().snapshot() + "\n";
    }

    private String conflict(Answer.Conflicting conflicting) {
        List<String> figures = conflicting.figures().stream()
                .map(figure -> figure.text() + " ["
                        + figure.quotations().stream()
                                .map(i -> Integer.toString(i + 1))
                                .collect(Collectors.joining(", "))
                        + "]")
                .toList();
        return texts.say(Phrase.SOURCES_DIFFER) + "\n" + list(figures) + "\n" + quotations(conflicting.quotations());
    }

    private static String list(List<String> items) {
        return items.stream().map(item -> "- " + item + "\n").collect(Collectors.joining());
    }

    private String quotations(List<Quotation> quotations) {
        var text = new StringBuilder();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            text.append('[')
                    .append(i + 1)
                    .append("]\n")
                    .append(
                            quotation.context() == null
                                    ? ""
                                    : "("
                                            + texts.say(
                                                    Phrase.BEFORE_IT,
                                                    quotation.context().text()) + ")\n")
                    .append(quotation.text())
                    .append('\n');
            var lines = new QuotationLines(texts);
            lines.speakerText(quotation)
                    .ifPresent(line -> text.append("-- ").append(line).append('\n'));
            text.append("-- ").append(lines.dates(quotation)).append('\n');
            text.append("-- ").append(place(quotation.citation())).append('\n');
            for (Citation copy : quotation.elsewhere()) {
                text.append("-- ")
                        .append(texts.say(Phrase.ALSO_IN, copy.article()))
                        .append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String place(Citation citation) {
        return Stream.of(
                        citation.title(),
                        citation.article(),
                        citation.source(),
                        texts.say(Phrase.PARAGRAPH, citation.paragraph()),
                        citation.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
