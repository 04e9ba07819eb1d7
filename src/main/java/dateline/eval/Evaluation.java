package dateline.eval;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.archive.index.PassageFilter;
import dateline.asking.answer.Answer;
import dateline.asking.answer.Answerer;
import dateline.asking.evidence.PassageRanking;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Analysis;
import dateline.asking.question.QuestionAnalyzer;
import dateline.asking.search.Hit;
import dateline.reading.statement.SpeakerMatch;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Asks questions with gold and judges the answers. Thread-safe. */
public final class Evaluation {
    /** Passages read to rank articles by their best one. */
    private static final int DEPTH = 100;

    private final Archive archive;
    private final Answerer answerer;
    private final PassageRanking ranking;
    private final QuestionAnalyzer analyzer = new QuestionAnalyzer();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Judge judge;

    public Evaluation(Archive archive, Answerer answerer, PassageRanking ranking, SpeakerMatch speakers) {
        this.archive = archive;
        this.answerer = answerer;
        this.ranking = ranking;
        this.judge = new Judge(speakers);
    }

    /**
     * Asks every question once, in the calling thread.
     *
     * @param progress is told how many are done
     * @return in the order of {@code questions}
     */
    public List<Outcome> ask(List<EvalQuestion> questions, IntConsumer progress) {
        List<Outcome> outcomes = new ArrayList<>();
        for (EvalQuestion question : questions) {
            outcomes.add(ask(question));
            progress.accept(outcomes.size());
        }
        return outcomes;
    }

    private Outcome ask(EvalQuestion question) {
        long worked = threads.getCurrentThreadCpuTime();
        Answer answer = answerer.answer(question.question());
        Duration cpu = Duration.ofNanos(threads.getCurrentThreadCpuTime() - worked);
        List<Quotation> best = Judge.best(answer);
        return new Outcome(
                question,
                Judge.shown(answer).isEmpty(),
                judge.right(question, answer),
                judge.rightIfShown(question, answer),
                question.relevantArticles().isEmpty() ? List.of() : articles(question),
                best.isEmpty() ? null : excerpt(best.getFirst()),
                Judge.confidence(answer),
                answer.frame().took(),
                cpu);
    }

    private static Outcome.Excerpt excerpt(Quotation quotation) {
        return new Outcome.Excerpt(
                quotation.citation().article(),
                quotation.span().start(),
                quotation.span().end(),
                quotation.text());
    }

    /**
     * The articles that the search finds, whatever the days and the speaker asked for: what the first stage is worth by itself.
     * The question is read as strictly as it can be, whichever reading is answered, so that runs with different models rank
     * the same question.
     */
    private List<String> articles(EvalQuestion question) {
        try (View view = archive.acquire()) {
            PassageFilter filter = new PassageFilter(
                    null, question.question().askedOn(), question.question().source());
            Analysis analysis =
                    analyzer.analyze(question.question(), view.range().orElse(null));
            return ranking.rank(view, analysis, filter, DEPTH).stream()
                    .map(Hit::article)
                    .map(article -> article.article().id())
                    .distinct()
                    .limit(Outcome.ARTICLES)
                    .toList();
        }
    }
}
