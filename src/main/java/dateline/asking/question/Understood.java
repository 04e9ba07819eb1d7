package dateline.asking.question;

import dateline.reading.time.DaySet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of a question.
 *
 * @param days the days asked about; null: any
 * @param speaker the person whose statements are asked for; null: anybody's
 * @param organisation the organisation whose statements are asked for; null: any
 * @param source the outlet asked about; null: any
 * @param kind what kind of answer is expected
 * @param ignored words that look like a time and limit nothing ("before the talks"), as they stand in the question
 * @param notes sentences on how the question was read that the asker should know, such as "1 September 2021 is a Wednesday"
 */
public record Understood(
        @Nullable DaySet days,
        @Nullable String speaker,
        @Nullable String organisation,
        @Nullable String source,
        Kind kind,
        List<String> ignored,
        List<String> notes) {
    /** The first of the days asked about where only a last one is named. */
    public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /** The last of the days asked about where only a first one is named. */
    public static final LocalDate END = LocalDate.of(9999, 12, 31);

    public Understood {
        ignored = List.copyOf(ignored);
        notes = List.copyOf(notes);
    }

    /** A question that was read without anything to remark. */
    public Understood(
            @Nullable DaySet days,
            @Nullable String speaker,
            @Nullable String organisation,
            @Nullable String source,
            Kind kind) {
        this(days, speaker, organisation, source, kind, List.of(), List.of());
    }

    /** The same about these days, with a note on why they are meant; null: nothing to note. */
    public Understood withDays(DaySet meant, @Nullable String note) {
        return new Understood(meant, speaker, organisation, source, kind, ignored, with(notes, note));
    }

    /** The same with nothing to tell the asker: the answer itself says what was odd. */
    public Understood withoutRemarks() {
        return new Understood(days, speaker, organisation, source, kind, List.of(), List.of());
    }

    /** The same with a further note. */
    public Understood withNote(String note) {
        return new Understood(days, speaker, organisation, source, kind, ignored, with(notes, note));
    }

    /** The same with an organisation. */
    public Understood withOrganisation(String name) {
        return new Understood(days, speaker, name, source, kind, ignored, notes);
    }

    /** The same, asking for what an outlet prints rather than for what somebody says. */
    public Understood about(String outlet) {
        return new Understood(days, null, null, outlet, kind, ignored, notes);
    }

    /** What the asker should know of how the question was read, as sentences; may be empty. */
    public List<String> remarks() {
        return ignored.isEmpty()
                ? notes
                : with(
                        notes,
                        "Not used to limit the days: "
                                + ignored.stream()
                                        .map(words -> "“" + words + "”")
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    private static List<String> with(List<String> notes, @Nullable String note) {
        return note == null
                ? notes
                : Stream.concat(notes.stream(), Stream.of(note)).toList();
    }

    /** Kinds of answer. */
    public enum Kind {
        /** Somebody's words: "what did X say". */
        STATEMENT,
        WHO,
        WHEN,
        WHERE,
        /** A count, share or amount: "how many", "how much". */
        NUMBER,
        WHY,
        OTHER
    }
}
