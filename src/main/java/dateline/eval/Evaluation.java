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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Asks questions with gold and measures the answers. Thread-safe. */
public final class Evaluation {
    /** Passages read to rank articles by their best one. */
    private static final int DEPTH = 100;

    private static final int LAST_RANK = 10;

    private final Archive archive;
    private final Answerer answerer;
    private final PassageRanking ranking;
    private final QuestionAnalyzer analyzer = new QuestionAnalyzer();
    private final Judge judge;

    public Evaluation(Archive archive, Answerer answerer, PassageRanking ranking, SpeakerMatch speakers) {
        this.archive = archive;
        this.answerer = answerer;
        this.ranking = ranking;
        this.judge = new Judge(speakers);
    }

    /**
     * Asks every question once, in order.
     *
     * @param progress is told how many are done
     */
    public EvalReport run(List<EvalQuestion> questions, IntConsumer progress) {
        List<Outcome> outcomes = new ArrayList<>();
        for (EvalQuestion question : questions) {
            outcomes.add(ask(question));
            progress.accept(outcomes.size());
        }
        return Measures.report(outcomes);
    }

    private Outcome ask(EvalQuestion question) {
        Answer answer = answerer.answer(question.question());
        List<Quotation> shown = Judge.shown(answer);
        List<String> articles = question.goldArticles().isEmpty() ? List.of() : articles(question);
        Set<String> silver = new HashSet<>(question.goldArticles());
        silver.addAll(question.silverArticles());
        return new Outcome(
                question,
                shown.isEmpty(),
                judge.right(question, answer),
                rank(articles, new HashSet<>(question.goldArticles())),
                question.silverArticles().isEmpty() ? null : rank(articles, silver),
                shown.isEmpty() ? 0 : words(shown.getFirst().text()),
                Judge.confidence(answer),
                answer.frame().took(),
                shown.isEmpty() ? "" : shown.getFirst().text());
    }

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
                    .limit(LAST_RANK)
                    .toList();
        }
    }

    private static @Nullable Integer rank(List<String> articles, Set<String> gold) {
        if (gold.isEmpty()) {
            return null;
        }
        for (int i = 0; i < articles.size(); i++) {
            if (gold.contains(articles.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int words(String text) {
        return (int) text.codePoints().filter(Character::isWhitespace).count() + 1;
    }
}
