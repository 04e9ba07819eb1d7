package dateline.eval.quotes;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.asking.evidence.Quotation;
import dateline.asking.verify.QuoteCheck;
import dateline.asking.verify.QuoteChecker;
import dateline.asking.verify.Verdict;
import dateline.eval.Proportion;
import dateline.eval.Times;
import dateline.reading.article.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks quotes whose right verdict is known. Thread-safe. */
public final class QuoteEvaluation {
    private static final long SEED = 20210901;
    private static final int WARM_UP = 100;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Archive archive;
    private final QuoteChecker checker;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    public QuoteEvaluation(Archive archive, QuoteChecker checker) {
        this.archive = archive;
        this.checker = checker;
    }

    private record Checked(QuoteCase one, QuoteCheck check, boolean right, Duration wall, Duration cpu) {}

    /**
     * Cuts quotes from the newest snapshot, alters them, and checks them all in the calling thread.
     *
     * @param count how many to cut, and how many foreign sentences to draw
     * @param foreign articles about something else; may be empty
     * @param progress is told how many claims are done
     */
    public QuoteReport run(int count, List<Article> foreign, IntConsumer progress) {
        try (View view = archive.acquire()) {
            var sampler = new QuoteSampler(view, SEED);
            new QuoteSampler(view, SEED + 1)
                    .cases(Math.min(count, WARM_UP) / 5 + 1)
                    .forEach(one -> checker.checkOne(view, one.claim()));
            List<QuoteCase> cases = Stream.concat(
                            sampler.cases(count).stream(), sampler.foreign(foreign, count).stream())
                    .toList();
            List<Checked> checked = new ArrayList<>();
            for (QuoteCase one : cases) {
                checked.add(check(view, one));
                progress.accept(checked.size());
            }
            return report(checked);
        }
    }

    private Checked check(View view, QuoteCase one) {
        long began = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        QuoteCheck check = checker.checkOne(view, one.claim());
        Duration cpu = Duration.ofNanos(threads.getCurrentThreadCpuTime() - worked);
        Duration wall = Duration.ofNanos(System.nanoTime() - began);
        return new Checked(one, check, isRight(view, one, check.verdict()), wall, cpu);
    }

    private static boolean isRight(View view, QuoteCase one, Verdict verdict) {
        return switch (one.kind()) {
            case VERBATIM -> verdict instanceof Verdict.Verbatim(var matches, var _) && prints(view, one, matches);
            case CHANGED, DROPPED, NEGATED, ELIDED ->
                switch (verdict) {
                    case Verdict.Altered(var matches, var _) -> prints(view, one, matches);
                    // The altered form may stand somewhere else: that is seen without the checker's own comparing.
                    case Verdict.Verbatim(var matches, var _) -> stands(view, one.claim(), matches);
                    case Verdict.NotFound _, Verdict.Unchecked _ -> false;
                };
            case FOREIGN -> verdict instanceof Verdict.NotFound;
        };
    }

    /** Whether the article that a quote was cut from is shown, or another one that prints the same. */
    private static boolean prints(View view, QuoteCase one, List<Quotation> matches) {
        return articles(matches).anyMatch(one.article()::equals) || stands(view, one.original(), matches);
    }

    private static boolean stands(View view, String words, List<Quotation> matches) {
        String wanted = plain(words);
        return articles(matches)
                .flatMap(id -> view.article(id).stream())
                .anyMatch(article -> plain(article.article().text()).contains(wanted));
    }

    private static Stream<String> articles(List<Quotation> matches) {
        return matches.stream()
                .flatMap(match -> Stream.concat(
                        Stream.of(match.citation().article()),
                        match.copies().stream().map(Quotation.Copy::article)));
    }

    private static String plain(String text) {
        return " " + NO_WORD.matcher(text).replaceAll(" ").strip() + " ";
    }

    private static QuoteReport report(List<Checked> checked) {
        SequencedMap<String, Proportion> right = new LinkedHashMap<>();
        QuoteSampler.names().forEach((kind, name) -> {
            List<Checked> ofKind =
                    checked.stream().filter(one -> one.one().kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                right.put(name, share(ofKind));
            }
        });
        List<String> wrong = checked.stream()
                .filter(one -> !one.right())
                .map(one -> one.one().kind() + " of " + one.one().article() + ": "
                        + one.check().verdict().getClass().getSimpleName() + ": "
                        + one.one().claim() + " <- " + one.one().original())
                .toList();
        return new QuoteReport(
                right,
                share(checked),
                Times.of(checked.stream().map(Checked::wall).toList()),
                Times.of(checked.stream().map(Checked::cpu).toList()),
                wrong);
    }

    private static Proportion share(List<Checked> checked) {
        return new Proportion((int) checked.stream().filter(Checked::right).count(), checked.size());
    }
}
