package dateline.reading.statement;

import dateline.reading.statement.NameWords.Gender;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody can be called by the titles that a question puts before a name: "Mrs Doe" is no John Doe, and "Mayor Doe"
 * is no lawyer of that name. What the article does not tell speaks against nobody. Immutable.
 */
final class AskedTitles {
    private final StatementWords words;

    AskedTitles(StatementWords words) {
        this.words = words;
    }

    /**
     * Whether a speaker can bear titles.
     *
     * @param titles in small letters, as they stand before the name; may be empty
     */
    boolean fit(List<String> titles, Speaker speaker) {
        Optional<Gender> told = gender(speaker);
        boolean other = titles.stream()
                .filter(title -> !words.is("role", title))
                .flatMap(title -> words.names().ofTitle(title).stream())
                .anyMatch(gender -> told.isPresent() && told.get() != gender);
        return !other && titles.stream().noneMatch(title -> holdsAnother(title, speaker));
    }

    /** What the office tells of a person, else the given name. */
    private Optional<Gender> gender(Speaker speaker) {
        List<String> name = wordsOf(speaker.name());
        return wordsOf(own(speaker)).stream()
                .flatMap(word -> words.names().ofTitle(word).stream())
                .findFirst()
                .or(() -> name.size() > 1 ? words.names().ofGivenName(name.getFirst()) : Optional.empty());
    }

    /** Whether the article says that a person is something that goes ill with an office: an attorney is no mayor. */
    private boolean holdsAnother(String title, Speaker speaker) {
        List<String> held = wordsOf(own(speaker)).stream()
                .filter(word -> words.is("role", word) || words.is("title", word))
                .toList();
        return words.is("role", title)
                && !held.isEmpty()
                && held.stream()
                        .noneMatch(word -> word.equals(title)
                                || words.is("like-" + title, word)
                                || words.is("anyPost", word)
                                || words.is("honorific", word));
    }

    private static String own(Speaker speaker) {
        String role = speaker.role();
        return role == null ? "" : SpeakerMatch.own(role);
    }

    private static List<String> wordsOf(@Nullable String phrase) {
        return phrase == null
                ? List.of()
                : Stream.of(phrase.toLowerCase(Locale.ROOT).split("\\s+", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
