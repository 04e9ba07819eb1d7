package dateline.scale;

import dateline.archive.FileArchive;
import dateline.archive.embedding.PassageVectors;
import dateline.archive.index.MadeWith;
import dateline.archive.index.SnapshotIndexWriter;
import dateline.archive.index.SnapshotManifest;
import dateline.archive.store.ArticleJson;
import dateline.archive.store.CorpusFolder;
import dateline.archive.store.CurrentSnapshot;
import dateline.archive.store.Folders;
import dateline.reading.passage.Annotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * What a large archive costs. Three steps, each a run of its own:
 *
 * <pre>
 * build DATA CORPUS PASSAGES OUT    makes an archive of so many passages out of a loaded one, in the folder OUT
 * near OUT CORPUS QUESTIONS         how near neighbours lie there, and how many of the nearest 100 are found
 * ask OUT CORPUS QUESTIONS          times of answers, and of the steps of a search
 * </pre>
 *
 * <p>Articles are real ones with two words in five drawn anew, their vectors moved ({@link Words}, {@link Shifts}); nothing
 * runs through the encoder. A run of {@code near} on the archive of the real size, and on a large one, shows whether the
 * synthetic vectors are like real ones.
 */
public final class BigArchive {
    private static final int PROGRESS = 5000;

    private BigArchive() {}

    /** Does one step. */
    public static void main(String[] arguments) throws IOException {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "build" ->
                build(
                        RealArchive.read(Path.of(arguments[1]), Path.of(arguments[2])),
                        Integer.parseInt(arguments[3]),
                        CorpusFolder.of(Path.of(arguments[4]), Path.of(arguments[2])),
                        arguments.length > 5 ? Double.parseDouble(arguments[5]) : Shifts.LENGTH);
            case "near" -> Nearness.print(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
            case "ask" -> Asking.print(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
            default -> throw new IllegalArgumentException("expected build, near or ask, found " + List.of(arguments));
        }
    }

    private static void build(RealArchive real, int passages, CorpusFolder folder, double length) throws IOException {
        long start = System.nanoTime();
        String snapshot = "synthetic-" + passages;
        folder.create();
        Path aside = folder.building(snapshot);
        Folders.delete(aside);
        Files.createDirectories(aside);
        var words = new Words(real.articles());
        var shifts = new Shifts(real.allVectors(), length);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < real.articles().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(1));
        try (var writer = new SnapshotIndexWriter(aside)) {
            int done = 0;
            for (int article = 0; done < passages; article++) {
                int which = order.get(article % order.size());
                List<PassageVectors> vectors = real.vectors().get(which);
                var made = SyntheticArticle.of(
                        String.format(Locale.ROOT, "synthetic-%07d", article),
                        real.articles().get(which),
                        vectors,
                        words,
                        shifts,
                        new SplittableRandom(article));
                writer.add(made.article(), "", ArticleJson.write(made.article()), made.vectors());
                done += vectors.size();
                if (article % PROGRESS == 0) {
                    System.out.println(done + " passages, " + since(start));
                }
            }
            System.out.println("written, " + since(start));
            var contents = writer.finish();
            writer.sign(manifest(snapshot, contents, real.model()));
        }
        Path place = folder.index(snapshot);
        Folders.delete(place);
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        new CurrentSnapshot(snapshot, "synthetic", Annotator.VERSION, real.model(), FileArchive.indexFormat(), 0)
                .write(folder.current());
        System.out.println("built in " + since(start));
    }

    private static SnapshotManifest manifest(String snapshot, SnapshotIndexWriter.Contents contents, String model) {
        var published = contents.published();
        return new SnapshotManifest(
                SnapshotManifest.FORMAT,
                snapshot,
                Instant.EPOCH,
                "synthetic",
                "synthetic",
                contents.articles(),
                contents.passages(),
                published == null ? null : published.from(),
                published == null ? null : published.to(),
                model,
                Annotator.VERSION,
                "",
                contents.collections(),
                MadeWith.now(model));
    }

    private static String since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s";
    }
}
