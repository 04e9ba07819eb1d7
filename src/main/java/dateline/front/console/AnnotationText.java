package dateline.front.console;

import dateline.reading.article.Publication;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Sentence;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import java.util.Locale;

/** What was read out of an article, for people to read. Ends with an empty line. */
final class AnnotationText {
    private AnnotationText() {}

    static String of(AnnotatedArticle annotated) {
        String text = annotated.article().text();
        Publication publication = annotated.article().publication();
        var out = new StringBuilder();
        line(
                out,
                annotated.article().id() + ", published "
                        + (publication.date() == null ? "on a day not known" : publication.date()) + " ("
                        + AnswerJson.lower(publication.basis()) + ")");
        for (Sentence sentence : annotated.sentences()) {
            String day = sentence.date().value() == null ? "-" : sentence.date().value();
            line(
                    out,
                    String.format(
                            Locale.ROOT,
                            "  %3d  %-10s %-9s %s",
                            sentence.paragraph(),
                            day,
                            AnswerJson.lower(sentence.date().basis()),
                            sentence.span().of(text)));
        }
        for (Statement statement : annotated.statements()) {
            Speaker speaker = statement.speaker();
            String who = speaker == null ? "speaker unclear" : String.valueOf(speaker.name());
            line(
                    out,
                    "  " + AnswerJson.lower(statement.mode()) + ", " + who + ": "
                            + statement.span().of(text));
        }
        return out.append('\n').toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append(Printable.of(text)).append('\n');
    }
}
