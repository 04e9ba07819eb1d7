package dateline.member;

import dateline.archive.store.CorpusFolder;
import java.io.IOException;
import java.nio.file.Path;

/** A process that keeps the members' database open until it is ended. */
public final class MembersHolder {
    private MembersHolder() {}

    /** Arguments: data folder, corpus. */
    public static void main(String... arguments) throws IOException {
        try (var _ = MemberDatabase.open(CorpusFolder.of(Path.of(arguments[0]), Path.of(arguments[1])))) {
            System.out.println("held");
            System.in.read();
        }
    }
}
