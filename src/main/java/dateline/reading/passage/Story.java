package dateline.reading.passage;

import dateline.reading.passage.SentenceDates.Dating;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import dateline.reading.time.DateInterval;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the days of an article as far as it is read: the day that was told last, on which day each speaker spoke
 * last, and which statements are dated. One for each reading of an article; not thread-safe.
 */
final class Story {
    /** A day counted from the one told last has it at most so many sentences before. */
    private static final int FOCUS_SENTENCES = 3;

    /** So many paragraphs after a person was quoted the day still holds. */
    private static final int PERSON_PARAGRAPHS = 5;

    private final Narration narration;
    private final Occasions occasions;
    private final SentenceDate none;
    private final Map<Speaker, Spoken> spoke = new HashMap<>();
    private final IdentityHashMap<Statement, SentenceDate> said = new IdentityHashMap<>();
    private int paragraph;
    private int paragraphBefore;
    private @Nullable Told last;
    private @Nullable Report report;
    private @Nullable LocalDate focus;
    private int focusParagraph;
    private int sentences;
    private int focusSentence;

    /** The day on which somebody spoke last, and the paragraph that tells it. */
    private record Spoken(SentenceDate day, int paragraph) {}

    /**
     * The sentence read last, if its day may hold for the next.
     *
     * @param day null if the sentence has none that holds
     */
    private record Told(
            SentenceWords sentence, int paragraph, @Nullable SentenceDate day) {}

    /** The last report: its reporting word and the day, null if that is not known. */
    private record Report(
            String cue, int paragraph, @Nullable SentenceDate day) {}

    /**
     * Begins an article.
     *
     * @param none what a sentence has whose day is not known
     */
    Story(Narration narration, Occasions occasions, SentenceDate none) {
        this.narration = narration;
        this.occasions = occasions;
        this.none = none;
    }

    /** Goes on to a sentence of a paragraph of running text. */
    void enter(int number) {
        if (number != paragraph) {
            paragraphBefore = paragraph;
            paragraph = number;
        }
    }

    /** A heading: what follows begins anew, but for who spoke when. */
    void interrupt() {
        last = null;
        report = null;
        focus = null;
    }

    /** The day that was told last, in this paragraph or the one before; null if none was. */
    @Nullable
    LocalDate focus() {
        return near(focusParagraph) && sentences - focusSentence <= FOCUS_SENTENCES ? focus : null;
    }

    /** The day of a statement, if its sentence tells it. */
    Optional<SentenceDate> saidOn(Statement statement) {
        return Optional.ofNullable(said.get(statement));
    }

    /**
     * Takes in a sentence that has its own day, and those of its statements that have one of their own.
     *
     * @param latest the day of writing, after which nothing has happened yet; null if it is not known
     */
    void dated(
            SentenceWords sentence,
            Dating dating,
            @Nullable LocalDate latest,
            Function<Statement, Optional<Dating>> own) {
        SentenceDate date = dating.date();
        for (Statement statement : sentence.statements()) {
            Optional<SentenceDate> told = own.apply(statement).map(Dating::date);
            if (told.isPresent() || !dating.isReportedBy(statement)) {
                remember(sentence, statement, told.orElse(date));
            }
        }
        boolean day = oneDay(date)
                && date.interval() != null
                && (latest == null || !date.interval().from().isAfter(latest));
        told(sentence, day && dating.role().carries() ? date : null);
        if (day && date.interval() != null) {
            focus = date.interval().from();
            focusParagraph = paragraph;
            focusSentence = sentences;
        }
    }

    /** Takes in a sentence about the day of writing, which nothing after it shares. */
    SentenceDate passed(SentenceWords sentence, SentenceDate date) {
        sentence.statements().forEach(statement -> said.putIfAbsent(statement, date));
        told(sentence, null);
        return date;
    }

    /** Takes in a sentence without a day of its own. Its day is carried over or not known. */
    SentenceDate carried(SentenceWords sentence) {
        Optional<SentenceDate> day =
                speaking(sentence).or(() -> adding(sentence)).or(() -> staying(sentence));
        SentenceDate date = day.map(Story::carried).orElse(none);
        day.ifPresent(known -> sentence.statements().forEach(statement -> {
            if (!occasions.breaksOff(sentence, statement)) {
                remember(sentence, statement, known);
            }
        }));
        told(sentence, day.isPresent() ? date : null);
        return date;
    }

    static SentenceDate carried(SentenceDate date) {
        return date.basis() == DateBasis.CARRIED
                ? date
                : new SentenceDate(date.value(), date.interval(), DateBasis.CARRIED);
    }

    private void remember(SentenceWords sentence, Statement statement, SentenceDate day) {
        boolean reported = statement.cue() == null || sentence.span().contains(statement.cue());
        if (!reported) {
            return;
        }
        said.putIfAbsent(statement, day);
        Speaker speaker = statement.speaker();
        if (speaker != null && oneDay(day)) {
            spoke.put(speaker, new Spoken(day, paragraph));
        }
    }

    /** The same speaker, or the same statement, goes on. */
    private Optional<SentenceDate> speaking(SentenceWords sentence) {
        if (occasions.looksBack(sentence)) {
            return Optional.empty();
        }
        for (Statement statement : sentence.statements()) {
            SentenceDate same = said.get(statement);
            if (same != null) {
                return Optional.of(same);
            }
            Speaker speaker = statement.speaker();
            Spoken before = speaker == null ? null : spoke.get(speaker);
            if (before == null) {
                continue;
            }
            if (occasions.breaksOff(sentence, statement)) {
                spoke.remove(speaker); // what follows may belong to the other time
            } else if (near(before.paragraph())
                    || (isPerson(speaker) && paragraph - before.paragraph() <= PERSON_PARAGRAPHS)) {
                return Optional.of(before.day());
            }
        }
        return Optional.empty();
    }

    /** A body says many things on many days, so that its day holds for a shorter while. */
    private static boolean isPerson(@Nullable Speaker speaker) {
        return speaker != null && speaker.name() != null && !speaker.name().equals(speaker.organisation());
    }

    private boolean near(int number) {
        return number == paragraph || number == paragraphBefore;
    }

    /** Somebody adds to what was reported last in the same words: "also claimed". */
    private Optional<SentenceDate> adding(SentenceWords sentence) {
        if (report == null || !near(report.paragraph())) {
            return Optional.empty();
        }
        String cue = report.cue();
        boolean adds = sentence.statements().stream().anyMatch(statement -> occasions.addsTo(sentence, statement, cue));
        return adds ? Optional.ofNullable(report.day()) : Optional.empty();
    }

    /** The sentence goes on telling what the one right before it told. */
    private Optional<SentenceDate> staying(SentenceWords sentence) {
        if (last == null || last.day() == null || !near(last.paragraph())) {
            return Optional.empty();
        }
        boolean same = last.paragraph() == paragraph;
        if (!same && last.day().basis() == DateBasis.CARRIED) {
            return Optional.empty();
        }
        boolean stays = narration.stays(last.sentence(), sentence, same);
        return stays ? Optional.of(last.day()) : Optional.empty();
    }

    private void told(SentenceWords sentence, @Nullable SentenceDate day) {
        sentences++;
        last = new Told(sentence, paragraph, day);
        sentence.statements().stream()
                .map(Statement::cue)
                .filter(cue -> cue != null && sentence.span().contains(cue))
                .findFirst()
                .ifPresent(cue -> report = new Report(Occasions.cueOf(sentence, cue), paragraph, day));
    }

    private static boolean oneDay(SentenceDate date) {
        DateInterval days = date.interval();
        return days != null && days.isOneDay();
    }
}
