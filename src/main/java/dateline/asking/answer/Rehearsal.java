package dateline.asking.answer;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.asking.question.Question;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import dateline.text.DatelineException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks questions of its own, made of headlines of the archive, and throws the answers away: the first answers of a process
 * take several times as long as later ones, because classes are loaded, the compiler has not seen the code at work and the
 * index is not in memory yet. Thread-safe.
 */
public final class Rehearsal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    /** Each asks for another kind of answer, and takes another way through the program. */
    private static final List<String> ASKING = List.of("", "who ", "when ", "how many ", "where ", "why ");

    /** Every so many questions ask for a statement. */
    private static final int STATEMENTS = 7;

    private static final int LONGEST = 150;

    private final Archive archive;
    private final Answerer answerer;
    private @Nullable Thread running;
    private volatile boolean closed;

    /**
     * A rehearsal that has not begun.
     *
     * @param answerer must have no effect beyond its answers, such as on what is remembered or what a chat model costs
     */
    public Rehearsal(Archive archive, Answerer answerer) {
        this.archive = archive;
        this.answerer = answerer;
    }

    /** Asks so many questions, spread over the archive, in the calling thread; fewer if it is closed meanwhile. */
    public void run(int questions) {
        for (int i = 0; i < questions && !closed; i++) {
            question(i, questions).ifPresent(answerer::answer);
        }
    }

    /** Does the same in a thread of its own, once; what goes wrong will go wrong for the first who asks as well. */
    public synchronized void inBackground(int questions) {
        if (running == null && !closed) {
            running = Thread.ofPlatform().name("rehearsal").daemon().start(() -> {
                try {
                    run(questions);
                } catch (DatelineException e) {
                    LOG.debug("The rehearsal ended early", e);
                }
            });
        }
    }

    private Optional<Question> question(int number, int of) {
        try (View view = archive.acquire()) {
            List<String> ids = view.articleIds();
            return ids.isEmpty()
                    ? Optional.empty()
                    : view.article(ids.get((int) ((long) number * ids.size() / of)))
                            .map(article -> question(article, number));
        }
    }

    private static Question question(AnnotatedArticle article, int number) {
        String about = headline(article);
        String text = ASKING.get(number % ASKING.size()) + about + "?";
        if (number % STATEMENTS == 0) {
            text = article.statements().stream()
                    .map(Statement::speaker)
                    .flatMap(speaker -> Optional.ofNullable(speaker).map(Speaker::name).stream())
                    .findFirst()
                    .map(name -> "what did " + shortened(name) + " say about " + about + "?")
                    .orElse(text);
        }
        boolean dated = number % 2 == 0;
        return new Question(text, dated ? article.article().publication().date() : null, null, null, null, null);
    }

    /** The title, or else how the text begins. */
    private static String headline(AnnotatedArticle article) {
        String title = article.article().title();
        return shortened(title == null || title.isBlank() ? article.article().text() : title);
    }

    private static String shortened(String text) {
        return text.strip()
                .lines()
                .findFirst()
                .orElse("")
                .codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Ends what runs in the background, after the question that it is at. */
    @Override
    public void close() {
        closed = true;
        Thread thread;
        synchronized (this) {
            thread = running;
        }
        if (thread != null) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
