package dateline.reading.statement;

import dateline.text.WordLists;
import java.util.Optional;

/** The words of {@code statement/names.txt}: what names are made of, and whom "he" and "she" may mean. Immutable. */
final class NameWords {
    /** Which pronoun stands for somebody. */
    enum Gender {
        MALE,
        FEMALE
    }

    private final WordLists lists = WordLists.of("dateline/statement/names.txt");

    boolean is(String wordClass, String word) {
        return lists.is(wordClass, word);
    }

    /** What a given name tells; empty if it is not listed or may be either. */
    Optional<Gender> ofGivenName(String lower) {
        return of("male", "female", lower);
    }

    /** What a title or an office tells, such as "Mrs" or "chairman". */
    Optional<Gender> ofTitle(String lower) {
        return of("maleTitle", "femaleTitle", lower);
    }

    /** What a pronoun tells. */
    static Optional<Gender> ofPronoun(String lower) {
        return switch (lower) {
            case "he", "his", "him" -> Optional.of(Gender.MALE);
            case "she", "her" -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
    }

    private Optional<Gender> of(String male, String female, String word) {
        boolean his = lists.is(male, word);
        boolean hers = lists.is(female, word);
        return his == hers ? Optional.empty() : Optional.of(his ? Gender.MALE : Gender.FEMALE);
    }
}
