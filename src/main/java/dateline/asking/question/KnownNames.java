package dateline.asking.question;

/** What the archive knows by name; letter case does not count. */
public interface KnownNames {
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
}
