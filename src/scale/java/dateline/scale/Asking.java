package dateline.scale;

import com.sun.management.OperatingSystemMXBean;
import dateline.archive.FileArchive;
import dateline.archive.View;
import dateline.archive.embedding.EncoderModel;
import dateline.archive.embedding.OnnxEncoder;
import dateline.archive.embedding.RememberedQuestions;
import dateline.archive.index.PassageFilter;
import dateline.archive.index.PassageIndex;
import dateline.asking.answer.ArchiveAnswerer;
import dateline.asking.evidence.SentenceModel;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.question.Question;
import dateline.asking.search.Searcher;
import dateline.config.Settings;
import dateline.eval.EvalQuestion;
import dateline.eval.EvalQuestions;
import dateline.reading.statement.Aliases;
import dateline.reading.statement.SpeakerMatch;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Times of answers from an archive, warm: the questions are asked three times, the last time counts. */
final class Asking {
    private static final int PASSES = 3;
    private static final int CANDIDATES = 100;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Asking() {}

    static void print(Path data, Path corpus, Path file) {
        List<Question> questions = EvalQuestions.read(file, true).stream()
                .map(EvalQuestion::question)
                .toList();
        var speakers = new SpeakerMatch(Aliases.load(Settings.Asking.DEFAULT.aliases()));
        try (var encoder = new OnnxEncoder(EncoderModel.E5);
                var archive = FileArchive.open(data, corpus)) {
            var model = SentenceModel.shipped(encoder.model());
            for (int pass = 1; pass <= PASSES; pass++) {
                // A new memory for each pass: a question is encoded once for each answer, as it is when asked first.
                var once = new RememberedQuestions(encoder);
                var answerer = new ArchiveAnswerer(
                        archive,
                        new Searcher(once),
                        new SentenceRanker(once, model),
                        speakers,
                        Optional.empty(),
                        Settings.Asking.DEFAULT);
                System.out.println("pass " + pass + ", an answer: " + timed(questions, answerer::answer));
            }
            try (View view = archive.acquire()) {
                System.out.println(
                        view.index().size() + " passages, " + view.articleIds().size() + " articles");
                steps(view.index(), encoder).forEach((name, step) -> {
                    String first = timed(questions, step);
                    System.out.println(name + ": " + timed(questions, step) + " (first pass " + first + ")");
                });
            }
        }
    }

    private static Map<String, Consumer<Question>> steps(PassageIndex index, OnnxEncoder encoder) {
        Map<String, float[]> vectors = new LinkedHashMap<>();
        Map<String, Consumer<Question>> steps = new LinkedHashMap<>();
        steps.put(
                "encoding",
                question -> vectors.put(
                        question.text(), encoder.question(question.text()).vector()));
        steps.put("passages by words", question -> index.searchText(question.text(), PassageFilter.ALL, CANDIDATES));
        steps.put("the same until a day", question -> index.searchText(question.text(), until(question), CANDIDATES));
        steps.put(
                "articles by words", question -> index.searchArticles(question.text(), PassageFilter.ALL, CANDIDATES));
        steps.put(
                "passages by vectors",
                question -> index.searchVector(vector(vectors, question), PassageFilter.ALL, CANDIDATES));
        steps.put(
                "the same until a day ",
                question -> index.searchVector(vector(vectors, question), until(question), CANDIDATES));
        steps.put(
                "word pieces of 20",
                question -> index.searchVector(vector(vectors, question), PassageFilter.ALL, 20)
                        .forEach(passage -> index.tokens(passage.document())));
        return steps;
    }

    private static float[] vector(Map<String, float[]> vectors, Question question) {
        float[] vector = vectors.get(question.text());
        if (vector == null) {
            throw new IllegalStateException("expected an encoded question, found <" + question.text() + ">");
        }
        return vector;
    }

    private static PassageFilter until(Question question) {
        return new PassageFilter(null, question.askedOn(), null);
    }

    /** The processor's time is counted in ticks on some machines: a mean is worth more than its quantiles. */
    private static String timed(List<Question> questions, Consumer<Question> step) {
        double[] wall = new double[questions.size()];
        double[] processor = new double[questions.size()];
        for (int i = 0; i < wall.length; i++) {
            long start = System.nanoTime();
            long before = PROCESS.getProcessCpuTime();
            step.accept(questions.get(i));
            processor[i] = (PROCESS.getProcessCpuTime() - before) / 1e6;
            wall[i] = (System.nanoTime() - start) / 1e6;
        }
        return "clock " + quantiles(wall) + ", processor " + quantiles(processor) + " mean "
                + String.format(
                        Locale.ROOT, "%.2f", Arrays.stream(processor).average().orElse(0));
    }

    private static String quantiles(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "p50 %.1f p99 %.1f ms",
                sorted[(sorted.length - 1) / 2],
                sorted[(int) Math.ceil(.99 * sorted.length) - 1]);
    }
}
