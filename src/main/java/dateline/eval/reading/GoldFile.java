package dateline.eval.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.text.DatelineException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is wrong with files of gold, in sentences. */
final class GoldFile {
    private GoldFile() {}

    /**
     * Sees to it that there is a file to read.
     *
     * @param what it is expected to hold, such as "attributions"
     * @throws DatelineException if it is not there, a folder, or not readable
     */
    static void requireFile(Path file, String what) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new DatelineException(
                    "expected a readable file of " + what + " at " + file + ", found " + found(file));
        }
    }

    /**
     * Sees to it that there is a folder to read.
     *
     * @throws DatelineException if it is not there, a file, or not readable
     */
    static void requireFolder(Path folder, String what) {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new DatelineException(
                    "expected a readable folder of " + what + " at " + folder + ", found " + found(folder));
        }
    }

    private static String found(Path path) {
        if (Files.isDirectory(path)) {
            return Files.isReadable(path) ? "a folder" : "a folder that may not be read";
        }
        if (Files.exists(path)) {
            return Files.isReadable(path) ? "a file" : "a file that may not be read";
        }
        return "none";
    }

    /** What a JSON reader ran into, without what it says about itself. */
    static String trouble(JsonProcessingException failure) {
        JsonLocation at = failure.getLocation();
        String words = failure.getOriginalMessage();
        int source = words.indexOf("[Source");
        String plain = (source < 0 ? words : words.substring(0, source)).replaceAll("[\\s(;:]+$", "");
        return "line " + Math.max(1, at == null ? 1 : at.getLineNr()) + ": "
                + plain.lines().findFirst().orElse("no JSON");
    }
}
