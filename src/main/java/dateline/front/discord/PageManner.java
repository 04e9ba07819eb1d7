package dateline.front.discord;

import dateline.archive.SnapshotId;
import dateline.front.discord.message.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * How a page is shown.
 *
 * @param page from 0
 * @param heading a line above it, escaped; empty for none
 * @param before the snapshot that the pages before were made from; null if it is the first that is shown
 * @param privately whether only one user sees it, and may share it
 */
record PageManner(int page, String heading, @Nullable SnapshotId before, boolean privately) {
    /** The answer to a command. */
    static PageManner first(boolean privately) {
        return new PageManner(0, "", null, privately);
    }

    /** The heading, or that the archive is another one than before. */
    String heading(Asker asker, SnapshotId now) {
        boolean other = before != null && !before.equals(now);
        return heading.isEmpty() && other ? "-# " + asker.texts().say(Phrase.ARCHIVE_RELOADED) : heading;
    }
}
