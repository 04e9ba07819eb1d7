package dateline.front.discord;

import dateline.archive.ArchiveNames;
import dateline.archive.View;
import dateline.asking.answer.Answer;
import java.util.List;
import java.util.stream.Stream;

/** Speakers of the archive who may be meant where nobody of the name that was asked for speaks in it. */
final class NearSpeakers {
    private static final int MOST = 10;
    private static final int OF_EACH = 3;
    private static final int SHORTEST = 4;
    private static final int ENDING = 3;

    private NearSpeakers() {}

    /**
     * Their names, the nearest first; may be empty.
     *
     * @param asked the name that nobody has
     * @param spelled words of the archive that are spelled like it
     */
    static List<String> of(View view, Answer.Reason reason, String asked, List<String> spelled) {
        if (reason.missing() != Answer.Missing.SPEAKER) {
            return List.of();
        }
        List<String> words = Stream.of(asked.split("[\\s,]+", -1))
                .filter(word -> word.length() >= SHORTEST)
                .toList();
        // A word as it is; then without what may be an ending, or mistaken.
        Stream<String> beginnings =
                words.stream().map(word -> word.substring(0, Math.max(SHORTEST, word.length() - ENDING)));
        return Stream.of(spelled.stream(), words.stream(), beginnings)
                .flatMap(typed -> typed)
                .flatMap(typed -> view.names().speakers(typed, OF_EACH).stream())
                .map(ArchiveNames.Name::name)
                .filter(name -> name.length() <= BotCommands.LONGEST_NAME && !name.equalsIgnoreCase(asked))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
