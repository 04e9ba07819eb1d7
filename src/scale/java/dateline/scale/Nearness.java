package dateline.scale;

import dateline.archive.FileArchive;
import dateline.archive.View;
import dateline.archive.embedding.EncoderModel;
import dateline.archive.embedding.OnnxEncoder;
import dateline.archive.index.PassageFilter;
import dateline.archive.index.ScoredPassage;
import dateline.archive.store.CorpusFolder;
import dateline.archive.store.CurrentSnapshot;
import dateline.eval.EvalQuestions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;

/** How near the neighbours of passages and questions lie in an archive, by comparing with every vector. */
final class Nearness {
    private static final int SAMPLE = 200;
    private static final int NEAREST = 100;
    private static final double[] QUANTILES = {.05, .25, .5, .75, .95};

    private Nearness() {}

    /** A vector and the nearest that were seen so far. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Wanted(float[] vector, PriorityQueue<Seen> nearest) {
        void look(int document, float[] other) {
            double cosine = Shifts.dot(vector, other);
            Seen last = nearest.peek();
            if (nearest.size() <= NEAREST) {
                nearest.add(new Seen(document, cosine));
            } else if (last != null && cosine > last.cosine()) {
                nearest.poll();
                nearest.add(new Seen(document, cosine));
            }
        }

        /** Best first. */
        List<Seen> sorted() {
            return nearest.stream()
                    .sorted((a, b) -> Double.compare(b.cosine(), a.cosine()))
                    .toList();
        }
    }

    private record Seen(int document, double cosine) {}

    static void print(Path data, Path corpus, Path questions) throws IOException {
        CorpusFolder folder = CorpusFolder.of(data, corpus);
        String snapshot = CurrentSnapshot.read(folder.current()).orElseThrow().snapshot();
        List<float[]> asked = new ArrayList<>();
        try (var encoder = new OnnxEncoder(EncoderModel.E5)) {
            EvalQuestions.read(questions, true)
                    .forEach(each ->
                            asked.add(encoder.question(each.question().text()).vector()));
        }
        List<Wanted> ofQuestions = asked.stream().map(Nearness::wanted).toList();
        List<Wanted> ofPassages;
        try (var directory = FSDirectory.open(folder.index(snapshot));
                var reader = DirectoryReader.open(directory)) {
            ofPassages = sample(reader).stream().map(Nearness::wanted).toList();
            List<Wanted> all = new ArrayList<>(ofQuestions);
            all.addAll(ofPassages);
            for (LeafReaderContext leaf : reader.leaves()) {
                FloatVectorValues vectors = leaf.reader().getFloatVectorValues("vector");
                for (int i = 0; i < vectors.size(); i++) {
                    float[] vector = vectors.vectorValue(i);
                    int document = leaf.docBase + vectors.ordToDoc(i);
                    all.forEach(one -> one.look(document, vector));
                }
            }
        }
        // A passage's own nearest is itself.
        for (int rank : new int[] {1, 10, NEAREST}) {
            System.out.println("cosine of a passage with its neighbour " + rank + ": " + quantiles(ofPassages, rank));
        }
        for (int rank : new int[] {1, 10, NEAREST}) {
            System.out.println(
                    "cosine of a question with its neighbour " + rank + ": " + quantiles(ofQuestions, rank - 1));
        }
        try (var archive = FileArchive.open(data, corpus);
                View view = archive.acquire()) {
            System.out.println("found of the nearest 100: questions " + recall(view, ofQuestions) + ", passages "
                    + recall(view, ofPassages));
        }
    }

    private static Wanted wanted(float[] vector) {
        return new Wanted(vector, new PriorityQueue<>((a, b) -> Double.compare(a.cosine(), b.cosine())));
    }

    private static List<float[]> sample(DirectoryReader reader) throws IOException {
        var random = new SplittableRandom(3);
        FloatVectorValues vectors = reader.leaves().getFirst().reader().getFloatVectorValues("vector");
        List<float[]> sample = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            sample.add(vectors.vectorValue(random.nextInt(vectors.size())).clone());
        }
        return sample;
    }

    private static String quantiles(List<Wanted> wanted, int place) {
        double[] sorted = wanted.stream()
                .mapToDouble(one -> one.sorted().get(place).cosine())
                .sorted()
                .toArray();
        return DoubleStream.of(QUANTILES)
                .mapToObj(q -> String.format(Locale.ROOT, "%.2f: %.3f", q, sorted[(int) (q * (sorted.length - 1))]))
                .collect(Collectors.joining("  "));
    }

    private static String recall(View view, List<Wanted> wanted) {
        double found = 0;
        for (Wanted one : wanted) {
            Set<Integer> exact =
                    one.sorted().stream().limit(NEAREST).map(Seen::document).collect(Collectors.toSet());
            found += view.index().searchVector(one.vector(), PassageFilter.ALL, NEAREST).stream()
                    .map(ScoredPassage::document)
                    .filter(exact::contains)
                    .count();
        }
        return String.format(Locale.ROOT, "%.4f", found / NEAREST / wanted.size());
    }
}
