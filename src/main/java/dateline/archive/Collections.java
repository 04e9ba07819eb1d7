package dateline.archive;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which collections of an archive a reader may see: all, or some by name. A collection is the first folder below the corpus
 * folder that an article's file lies in; a file at the top is in the collection with the empty name, and so are the rows of a
 * file of rows there. Immutable; equal ones see the same.
 */
public sealed interface Collections {
    /** Everything, whatever collections there are or will be. */
    Collections ALL = new All();

    /** How the collection of the files at the top is shown to people. */
    String TOP = "(top)";

    /** Everything. Use {@link #ALL}. */
    record All() implements Collections {
        @Override
        public boolean sees(String collection) {
            return true;
        }

        @Override
        public String format() {
            return "*";
        }
    }

    /**
     * Some, or none.
     *
     * @param names without a {@code /}; the empty one is that of the files at the top; names of collections that do not exist
     *     (yet) are allowed
     */
    record Some(SortedSet<String> names) implements Collections {
        public Some {
            names.stream().filter(name -> name.contains("/")).findFirst().ifPresent(name -> {
                throw new IllegalArgumentException(
                        "expected the name of a folder right below the corpus folder, found <" + name + ">");
            });
            names = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(names));
        }

        @Override
        public boolean sees(String collection) {
            return names.contains(collection);
        }

        @Override
        public String format() {
            return names.stream().map(name -> name + "/").collect(Collectors.joining());
        }
    }

    /**
     * Those of these names; none at all if there are none.
     *
     * @throws IllegalArgumentException if a name has a {@code /}
     */
    static Collections of(Collection<String> names) {
        return new Some(new TreeSet<>(names));
    }

    /** Whether articles of this collection are seen. */
    boolean sees(String collection);

    /**
     * As a setting: {@code *} for all, else every name with a {@code /} after it, which no name can have. None is the empty
     * string, that of the files at the top {@code /}.
     */
    String format();

    /**
     * Reads what {@link #format} wrote.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static Collections parse(String text) {
        if (text.equals(ALL.format())) {
            return ALL;
        }
        if (!text.isEmpty() && !text.endsWith("/")) {
            throw new IllegalArgumentException(
                    "expected * or names of collections with a / after each, found <" + text + ">");
        }
        SortedSet<String> names = new TreeSet<>();
        for (int from = 0; from < text.length(); ) {
            int slash = text.indexOf('/', from);
            names.add(text.substring(from, slash));
            from = slash + 1;
        }
        return new Some(names);
    }

    /**
     * The collection that a file is in.
     *
     * @param file path below the corpus folder, with {@code /}
     */
    static String holding(String file) {
        int slash = file.indexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** A collection's name as it is shown to people. */
    static String shown(String name) {
        return name.isEmpty() ? TOP : name;
    }
}
