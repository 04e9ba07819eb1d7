package dateline.eval;

import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes articles found, and articles that answer, for the tools of the Text REtrieval Conference: a run has lines of
 * {@code qid Q0 docno rank score tag}, judgements have lines of {@code qid 0 docno 1} (the formats of trec_eval). Stateless.
 */
public final class TrecFiles {
    private static final String TAG = "dateline";

    /** Fields are parted by blanks, so that a name must not hold any. */
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private TrecFiles() {}

    /**
     * Writes the articles found for each question that has gold articles, best first. trec_eval sorts by score and breaks ties
     * its own way; so the score is the distance from the place after the last, which falls with every place.
     *
     * @throws DatelineException if the file cannot be written
     */
    public static void writeRun(Path file, List<Outcome> outcomes) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            for (int i = 0; i < outcome.articles().size(); i++) {
                lines.add(String.join(
                        " ",
                        name(outcome.question().id()),
                        "Q0",
                        name(outcome.articles().get(i)),
                        String.valueOf(i + 1),
                        String.valueOf(Outcome.ARTICLES - i),
                        TAG));
            }
        }
        write(file, lines);
    }

    /**
     * Writes the articles that answer each question.
     *
     * @throws DatelineException if the file cannot be written
     */
    public static void writeJudgements(Path file, List<Outcome> outcomes) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            for (String article : outcome.question().relevantArticles()) {
                lines.add(name(outcome.question().id()) + " 0 " + name(article) + " 1");
            }
        }
        write(file, lines);
    }

    private static String name(String id) {
        return BLANKS.matcher(id).replaceAll("_");
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new DatelineException("expected to write " + file + ", found " + e, e);
        }
    }
}
