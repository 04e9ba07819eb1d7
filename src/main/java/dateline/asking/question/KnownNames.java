package dateline.asking.question;

import dateline.archive.ArchiveNames;
import java.util.List;
import java.util.function.Supplier;

/** What the archive knows by name; letter case does not count. */
public interface KnownNames {
    /** What is called exactly so comes first. */
    int FIRST = 3;

    /** Nothing is known: names are told by how they are written. */
    KnownNames NONE = new KnownNames() {
        @Override
        public boolean isSpeaker(String name) {
            return false;
        }

        @Override
        public boolean isSource(String name) {
            return false;
        }
    };

    /** Whether somebody of that name, without an article before it, is quoted. */
    boolean isSpeaker(String name);

    /** Whether an outlet of that name, without an article before it, is in the archive. */
    boolean isSource(String name);

    /**
     * The names of a view.
     *
     * @param names asked for when they are needed: gathering them takes a moment
     */
    static KnownNames of(Supplier<ArchiveNames> names) {
        return new KnownNames() {
            @Override
            public boolean isSpeaker(String name) {
                return holds(names.get().speakers(name, FIRST), name);
            }

            @Override
            public boolean isSource(String name) {
                return holds(names.get().sources(name, FIRST), name);
            }
        };
    }

    private static boolean holds(List<ArchiveNames.Name> found, String name) {
        return found.stream().anyMatch(one -> one.name().equalsIgnoreCase(name));
    }
}
