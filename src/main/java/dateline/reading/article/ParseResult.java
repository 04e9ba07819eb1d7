package dateline.reading.article;

import java.util.List;

/** What became of one file, or one row of a JSON Lines file. */
public sealed interface ParseResult {
    /**
     * An article.
     *
     * @param notes what a reader of the report should know, such as a charset that had to be detected; may be empty
     */
    record Parsed(Article article, List<String> notes) implements ParseResult {
        public Parsed {
            notes = List.copyOf(notes);
        }
    }

    /**
     * No article, and why.
     *
     * @param file path below the corpus folder
     * @param line 1-based; 0 when the whole file is meant
     * @param expected what a good file has there
     * @param found what this one has
     */
    record Rejected(String file, int line, String expected, String found) implements ParseResult {
        /** {@code file:line: expected …, found …}. */
        public String message() {
            return file + (line > 0 ? ":" + line : "") + ": expected " + expected + ", found " + found;
        }
    }
}
