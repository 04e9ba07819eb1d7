package dateline.reading.article;

import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files of a corpus. Every real file is taken once: where a symbolic link leads to something that is in the
 * corpus by its own path as well, the link adds nothing, so that links cannot make loops or doubles.
 */
final class CorpusFiles {
    /** How a file is to be read. */
    enum Type {
        TEXT(".txt"),
        MARKDOWN(".md"),
        JSON_LINES(".jsonl");

        private final String ending;

        Type(String ending) {
            this.ending = ending;
        }

        static Optional<Type> of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            for (Type type : values()) {
                if (lower.endsWith(type.ending)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }
    }

    /** Something in the corpus, by its path below the corpus folder with {@code /}. */
    sealed interface Entry {
        String name();

        /** A file to read. */
        record Found(String name, Path path, Type type) implements Entry {}

        /** What cannot be read or must not. */
        record Refused(String name, ParseResult.Rejected why) implements Entry {}
    }

    private record Link(String name, Path path) {}

    private final Path root;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private CorpusFiles(Path root) {
        this.root = root;
    }

    /**
     * Lists a corpus.
     *
     * @return sorted by name; empty for a folder without articles
     * @throws DatelineException if there is no such folder or file, or it cannot be listed
     */
    static List<Entry> of(Path corpus) {
        if (!Files.exists(corpus)) {
            throw new DatelineException("expected a folder of articles, or one .txt, .md or .jsonl file, at " + corpus
                    + "; found nothing there; create it or name another corpus");
        }
        if (!Files.isDirectory(corpus)) {
            String name = String.valueOf(corpus.getFileName());
            Type type = Type.of(name)
                    .orElseThrow(() -> new DatelineException("expected a .txt, .md or .jsonl file at " + corpus
                            + "; found another kind; rename it or name another corpus"));
            return List.of(new Entry.Found(name, corpus, type));
        }
        try {
            var files = new CorpusFiles(corpus.toRealPath());
            files.seen.add(files.root);
            files.list(files.root, "");
            files.followLinks();
            files.entries.sort(Comparator.comparing(Entry::name));
            return List.copyOf(files.entries);
        } catch (IOException e) {
            throw new DatelineException(
                    "expected a folder that can be listed at " + corpus + "; found " + CorpusReader.reason(e)
                            + "; check its permissions",
                    e);
        }
    }

    private void list(Path folder, String prefix) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = String.valueOf(child.getFileName());
                if (!name.startsWith(".")) {
                    take(child, prefix + name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void take(Path path, String name) {
        if (Files.isSymbolicLink(path)) {
            links.add(new Link(name, path));
        } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            seen.add(path);
            takeFolder(path, name);
        } else {
            Type.of(name).ifPresent(type -> {
                seen.add(path);
                entries.add(new Entry.Found(name, path, type));
            });
        }
    }

    private void takeFolder(Path folder, String name) {
        try {
            list(folder, name + "/");
        } catch (IOException e) {
            refuse(name, "a folder that can be listed", CorpusReader.reason(e));
        }
    }

    /** Links come last, when everything that is in the corpus by its own path is known; they may lead to more links. */
    private void followLinks() {
        while (!links.isEmpty()) {
            List<Link> now = new ArrayList<>(links);
            links.clear();
            now.sort(Comparator.comparing(Link::name));
            now.forEach(this::follow);
        }
    }

    private void follow(Link link) {
        Optional<Type> type = Type.of(link.name);
        try {
            Path target = link.path.toRealPath();
            boolean folder = Files.isDirectory(target);
            if (!folder && type.isEmpty()) {
                return;
            }
            if (!target.startsWith(root)) {
                refuse(link.name, "a file in the corpus folder", "a link that leads out of it, to " + target);
            } else if (seen.add(target)) {
                if (folder) {
                    takeFolder(target, link.name);
                } else {
                    entries.add(new Entry.Found(link.name, target, type.orElseThrow()));
                }
            }
        } catch (NoSuchFileException e) {
            refuse(link.name, "a file in the corpus folder", "a link that leads to nothing");
        } catch (FileSystemLoopException e) {
            refuse(link.name, "a file in the corpus folder", "a link that leads to itself");
        } catch (IOException e) {
            refuse(link.name, "a link that can be followed", CorpusReader.reason(e));
        }
    }

    private void refuse(String name, String expected, String found) {
        entries.add(new Entry.Refused(name, new ParseResult.Rejected(name, 0, expected, found)));
    }
}
