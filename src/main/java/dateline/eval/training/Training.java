package dateline.eval.training;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.archive.Archive;
import dateline.archive.View;
import dateline.archive.embedding.EncoderModel;
import dateline.archive.embedding.EncoderName;
import dateline.archive.embedding.OnnxEncoder;
import dateline.archive.embedding.Projection;
import dateline.archive.embedding.TokenVectors;
import dateline.asking.evidence.SentenceModel;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.search.Hit;
import dateline.asking.search.Searcher;
import dateline.eval.EvalQuestion;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Trains projection and ranker on questions over an archive. Articles are parted by title into groups: the projection learns
 * from most of them, the ranker from the others, which the projection has not seen. Deterministic.
 */
public final class Training {
    private static final int PASSAGES_FOR_PROJECTION = 8;

    /** One group in so many is kept for the ranker. */
    private static final int RANKER_SHARE = 6;

    private static final int TOLD_EVERY = 500;

    private final Archive archive;
    private final Searcher searcher;
    private final OnnxEncoder encoder;
    private final EncoderModel model;
    private final Consumer<String> progress;

    public Training(
            Archive archive, Searcher searcher, OnnxEncoder encoder, EncoderModel model, Consumer<String> progress) {
        this.archive = archive;
        this.searcher = searcher;
        this.encoder = encoder;
        this.model = model;
        this.progress = progress;
    }

    /**
     * What to learn from.
     *
     * @param questions with answers and gold articles
     * @param answerability questions with answers and without, from which only the probability learns; their articles must
     *     not be those of {@code questions}
     * @param projection to keep; null: learn one
     */
    public record Material(
            List<EvalQuestion> questions,
            List<EvalQuestion> answerability,
            @Nullable Projection projection) {
        public Material {
            questions = List.copyOf(questions);
            answerability = List.copyOf(answerability);
        }
    }

    /**
     * How to learn a projection.
     *
     * @param dimensions of its rows
     * @param rate of learning at first
     */
    public record Schedule(int dimensions, int epochs, double rate) {}

    /**
     * Trains and writes both files.
     *
     * @throws IOException if the folder cannot be written
     */
    public void run(Material material, Schedule schedule, Path folder) throws IOException {
        try (View view = archive.acquire()) {
            var search = new ExampleSearch(view, searcher, encoder);
            List<EvalQuestion> shuffled = new ArrayList<>(material.questions());
            Collections.shuffle(shuffled, new Random(1));
            List<EvalQuestion> kept = shuffled.stream()
                    .filter(question -> isForRanker(search.group(question)))
                    .toList();
            Projection known = material.projection();
            Projection projection = known != null ? known : projection(search, minus(shuffled, kept), schedule);
            var projected = new Projected(search, projection, view.index());
            SortedMap<String, Set<String>> groups = search.groups();
            List<Example> own = new ArrayList<>(told(kept, search::asked));
            own.addAll(told(kept, question -> search.among(question, ownGroup(groups, search.group(question)))));
            List<Example> foreign = new ArrayList<>(told(kept, search::foreign));
            foreign.addAll(told(kept, question -> search.among(question, otherGroup(groups, search.group(question)))));
            List<Example> mixed = told(material.answerability(), search::asked);
            RankerTrainer trainer = new RankerTrainer(progress);
            write(
                    folder,
                    projection,
                    trainer.train(
                            EncoderName.of(model, projection).toString(),
                            projected.groups(own),
                            projected.groups(foreign),
                            projected.groups(mixed)));
        }
    }

    private static Set<String> ownGroup(SortedMap<String, Set<String>> groups, String group) {
        return groups.getOrDefault(group, Set.of());
    }

    /** The group after it, or the first. */
    private static Set<String> otherGroup(SortedMap<String, Set<String>> groups, String group) {
        SortedMap<String, Set<String>> after = groups.tailMap(group + "\0");
        return ownGroup(groups, after.isEmpty() ? groups.firstKey() : after.firstKey());
    }

    private void write(Path folder, Projection projection, SentenceModel.Stored ranker) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(model.resource() + ".projection"), projection.file());
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(folder.resolve(model.resource() + ".ranker.json").toFile(), ranker);
    }

    private static List<EvalQuestion> minus(List<EvalQuestion> all, List<EvalQuestion> some) {
        List<EvalQuestion> rest = new ArrayList<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static boolean isForRanker(String group) {
        return Math.floorMod(group.hashCode(), RANKER_SHARE) == 0;
    }

    /** Makes an example of a question. */
    @FunctionalInterface
    private interface Finding {
        Example of(EvalQuestion question);
    }

    private List<Example> told(List<EvalQuestion> questions, Finding finding) {
        List<Example> examples = new ArrayList<>();
        for (EvalQuestion question : questions) {
            examples.add(finding.of(question));
            if (examples.size() % TOLD_EVERY == 0) {
                progress.accept(String.format(
                        Locale.ROOT, "searched for %d of %d questions", examples.size(), questions.size()));
            }
        }
        return examples;
    }

    private Projection projection(ExampleSearch search, List<EvalQuestion> questions, Schedule schedule) {
        List<ProjectionExample> examples = told(questions, search::asked).stream()
                .map(example -> forProjection(search, example))
                .filter(ProjectionExample::isAnswered)
                .toList();
        if (examples.isEmpty()) {
            throw new DatelineException(
                    "expected questions whose answers the archive holds, found none in " + questions.size());
        }
        progress.accept("learning the projection from " + examples.size() + " questions");
        return new ProjectionTrainer(
                        model, encoder.dimensions(), schedule.dimensions(), schedule.rate(), schedule.epochs())
                .train(examples, progress);
    }

    private static ProjectionExample forProjection(ExampleSearch search, Example example) {
        List<Hit> hits = example.hits()
                .subList(0, Math.min(PASSAGES_FOR_PROJECTION, example.hits().size()));
        List<TokenVectors> passages = hits.stream().map(search::states).toList();
        List<int[]> from = IntStream.range(0, hits.size())
                .mapToObj(i -> SentenceRanker.firstRows(hits.get(i), passages.get(i)))
                .toList();
        return new ProjectionExample(
                example.states().states(),
                example.rarities(),
                passages,
                from,
                flat(example.right().subList(0, hits.size())));
    }

    /** The marks of all passages' sentences, one passage after the other. */
    static boolean[] flat(List<boolean[]> right) {
        boolean[] all = new boolean[right.stream().mapToInt(own -> own.length).sum()];
        int at = 0;
        for (boolean[] own : right) {
            System.arraycopy(own, 0, all, at, own.length);
            at += own.length;
        }
        return all;
    }
}
