package dateline.eval.training;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.archive.Archive;
import dateline.archive.View;
import dateline.archive.embedding.EmbeddedText;
import dateline.archive.embedding.EncoderModel;
import dateline.archive.embedding.OnnxEncoder;
import dateline.archive.embedding.Projection;
import dateline.archive.embedding.QuestionVectors;
import dateline.archive.embedding.TokenStates;
import dateline.archive.embedding.TokenVectors;
import dateline.archive.index.PassageFilter;
import dateline.archive.index.PassageIndex;
import dateline.asking.evidence.Features;
import dateline.asking.evidence.QuestionProfile;
import dateline.asking.evidence.SentenceModel;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.question.QuestionAnalyzer;
import dateline.asking.search.Hit;
import dateline.asking.search.Searcher;
import dateline.eval.AnswerStrings;
import dateline.eval.EvalQuestion;
import dateline.reading.passage.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Trains projection and ranker on questions over an archive. Articles are parted by title into groups: the projection learns
 * from most of them, the ranker from the others, which the projection has not seen. Deterministic.
 */
public final class Training {
    private static final int PASSAGES = 12;
    private static final int PASSAGES_FOR_PROJECTION = 8;
    private static final int SEARCHED = 60;

    /** One group in so many is kept for the ranker. */
    private static final int RANKER_SHARE = 6;

    private final Archive archive;
    private final Searcher searcher;
    private final OnnxEncoder encoder;
    private final EncoderModel model;
    private final Consumer<String> progress;
    private final QuestionAnalyzer analyzer = new QuestionAnalyzer();
    private final Map<Integer, TokenVectors> states = new HashMap<>();

    public Training(
            Archive archive, Searcher searcher, OnnxEncoder encoder, EncoderModel model, Consumer<String> progress) {
        this.archive = archive;
        this.searcher = searcher;
        this.encoder = encoder;
        this.model = model;
        this.progress = progress;
    }

    /**
     * Trains and writes both files.
     *
     * @param dimensions of the projection
     * @param most questions at most
     * @throws IOException if the folder cannot be written
     */
    public void run(List<EvalQuestion> questions, int dimensions, int epochs, double rate, int most, Path folder)
            throws IOException {
        try (View view = archive.acquire()) {
            List<Example> examples = new ArrayList<>();
            List<Example> foreign = new ArrayList<>();
            int done = 0;
            List<EvalQuestion> shuffled = new ArrayList<>(questions);
            Collections.shuffle(shuffled, new Random(1));
            for (EvalQuestion question : shuffled) {
                if (examples.size() >= most) {
                    break;
                }
                examples(view, question, examples, foreign);
                if (++done % 500 == 0) {
                    progress.accept("searched for " + done + " questions");
                }
            }
            List<Example> learned =
                    examples.stream().filter(one -> !isForRanker(one.group())).toList();
            List<Example> kept =
                    examples.stream().filter(one -> isForRanker(one.group())).toList();
            progress.accept(learned.size() + " questions for the projection, " + kept.size() + " for the ranker");
            List<ProjectionExample> numbers = learned.stream()
                    .filter(Example::isAnswered)
                    .map(this::numbers)
                    .filter(one -> any(one.right()))
                    .toList();
            int inputs = examples.getFirst().states().dimensions();
            Projection projection =
                    new ProjectionTrainer(model, inputs, dimensions, rate, epochs).train(numbers, progress);
            Files.createDirectories(folder);
            Files.write(folder.resolve(model.resource() + ".projection"), projection.file());
            String name = model.resource() + "/" + projection.hash();
            SentenceModel.Stored ranker = new RankerTrainer()
                    .train(
                            name,
                            groups(kept, projection, view.index()),
                            groups(
                                    foreign.stream()
                                            .filter(one -> isForRanker(one.group()))
                                            .toList(),
                                    projection,
                                    view.index()));
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValue(
                            folder.resolve(model.resource() + ".ranker.json").toFile(), ranker);
        }
    }

    private static boolean any(boolean[] right) {
        for (boolean one : right) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForRanker(String group) {
        return Math.floorMod(group.hashCode(), RANKER_SHARE) == 0;
    }

    private void examples(View view, EvalQuestion question, List<Example> own, List<Example> foreign) {
        var analysis = analyzer.analyze(question.question(), view.range().orElse(null));
        List<Hit> hits = searcher.search(view, analysis.searchText(), PassageFilter.ALL, SEARCHED);
        String article = question.goldArticles().getFirst();
        String group = view.article(article)
                .map(found -> group(found.article().title(), article))
                .orElse(article);
        TokenStates asked = encoder.questionStates(analysis.searchText());
        double[] rarities = QuestionProfile.rarities(analysis.searchText(), asked.starts(), asked.ends(), view.index());
        List<Hit> first = hits.subList(0, Math.min(PASSAGES, hits.size()));
        List<Hit> others = hits.stream()
                .filter(hit -> !group(
                                hit.article().article().title(),
                                hit.article().article().id())
                        .equals(group))
                .limit(PASSAGES)
                .toList();
        encode(first);
        own.add(new Example(group, analysis, asked, rarities, first, right(first, question)));
        if (isForRanker(group)) {
            encode(others);
            foreign.add(new Example(
                    group,
                    analysis,
                    asked,
                    rarities,
                    others,
                    others.stream()
                            .map(hit -> new boolean
                                    [hit.article().sentencesOf(hit.passage()).size()])
                            .toList()));
        }
    }

    private static String group(@org.jspecify.annotations.Nullable String title, String article) {
        return title == null ? article : title;
    }

    private static List<boolean[]> right(List<Hit> hits, EvalQuestion question) {
        Set<String> gold = new HashSet<>(question.goldArticles());
        List<boolean[]> right = new ArrayList<>();
        for (Hit hit : hits) {
            List<Sentence> sentences = hit.article().sentencesOf(hit.passage());
            boolean[] own = new boolean[sentences.size()];
            if (gold.contains(hit.article().article().id())) {
                for (int s = 0; s < own.length; s++) {
                    String text =
                            sentences.get(s).span().of(hit.article().article().text());
                    own[s] = question.answers().stream().anyMatch(answer -> AnswerStrings.contains(text, answer));
                }
            }
            right.add(own);
        }
        return right;
    }

    private void encode(List<Hit> hits) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        for (Hit hit : hits) {
            if (!states.containsKey(hit.document())) {
                texts.put(
                        hit.document(),
                        EmbeddedText.of(hit.article(), hit.passage()).text());
            }
        }
        List<Integer> documents = List.copyOf(texts.keySet());
        List<TokenStates> found = encoder.states(List.copyOf(texts.values()));
        for (int i = 0; i < documents.size(); i++) {
            TokenStates one = found.get(i);
            states.put(documents.get(i), TokenVectors.of(one.dimensions(), one.starts(), one.states()));
        }
    }

    private TokenVectors states(Hit hit) {
        TokenVectors found = states.get(hit.document());
        if (found == null) {
            throw new IllegalStateException("expected the states of document " + hit.document() + ", found none");
        }
        return found;
    }

    private ProjectionExample numbers(Example example) {
        List<Hit> hits = example.hits()
                .subList(0, Math.min(PASSAGES_FOR_PROJECTION, example.hits().size()));
        List<TokenVectors> passages = hits.stream().map(this::states).toList();
        List<int[]> from = IntStream.range(0, hits.size())
                .mapToObj(i -> SentenceRanker.firstRows(hits.get(i), passages.get(i)))
                .toList();
        boolean[] right =
                new boolean[from.stream().mapToInt(rows -> rows.length - 1).sum()];
        int at = 0;
        for (int i = 0; i < hits.size(); i++) {
            for (boolean one : example.right().get(i)) {
                right[at++] = one;
            }
        }
        return new ProjectionExample(example.states().states(), example.rarities(), passages, from, right);
    }

    private List<RankerTrainer.Group> groups(List<Example> examples, Projection projection, PassageIndex index) {
        return examples.stream()
                .filter(example -> !example.hits().isEmpty())
                .map(example -> group(example, projection, index))
                .toList();
    }

    private RankerTrainer.Group group(Example example, Projection projection, PassageIndex index) {
        TokenStates asked = example.states();
        var vectors = new QuestionVectors(
                asked.pooled(), asked.starts(), asked.ends(), projection.question(asked), projection.factors(asked));
        List<TokenVectors> tokens = example.hits().stream()
                .map(hit -> projection.passage(floats(states(hit))))
                .toList();
        List<Features> features =
                SentenceRanker.features(example.analysis(), vectors, example.hits(), tokens, index).stream()
                        .map(SentenceRanker.Scored::features)
                        .toList();
        boolean[] right = new boolean[features.size()];
        int at = 0;
        for (boolean[] own : example.right()) {
            for (boolean one : own) {
                right[at++] = one;
            }
        }
        return new RankerTrainer.Group(features, right);
    }

    private static TokenStates floats(TokenVectors rounded) {
        float[] values = new float[rounded.size() * rounded.dimensions()];
        float[] row = new float[rounded.dimensions()];
        for (int i = 0; i < rounded.size(); i++) {
            rounded.row(i, row);
            System.arraycopy(row, 0, values, i * row.length, row.length);
        }
        return new TokenStates(row, rounded.starts(), rounded.starts(), values);
    }
}
