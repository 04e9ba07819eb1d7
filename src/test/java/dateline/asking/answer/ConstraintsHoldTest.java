package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.WordHashEncoder;
import dateline.asking.evidence.HandMade;
import dateline.asking.evidence.Quotation;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.question.Question;
import dateline.asking.search.Searcher;
import dateline.config.Settings;
import dateline.reading.statement.SpeakerMatch;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is asked, no sentence that is known to be another day's or another speaker's is shown as the answer. Every
 * sentence of the corpus carries a number by which the test knows who said it and when.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstraintsHoldTest {
    private static final LocalDate MONDAY = LocalDate.of(2019, 5, 6);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern NUMBER = Pattern.compile("plan (\\d{3})");

    private static final List<Who> SPEAKERS = List.of(
            new Who("Anna Berg", "harbour master Anna Berg", List.of("Anna Berg", "Berg", "the harbour master")),
            new Who("Tom Lind", "mayor Tom Lind", List.of("Tom Lind", "Lind", "the mayor")),
            new Who(
                    "Rosa Amsel",
                    "Harbour Union spokeswoman Rosa Amsel",
                    List.of("Rosa Amsel", "Amsel", "the Harbour Union", "the Harbour Union spokeswoman")),
            new Who("Harbour Union", "the Harbour Union", List.of("the Harbour Union")));

    record Who(String name, String inText, List<String> askedAs) {}

    record Said(Who who, LocalDate day) {}

    record Asked(String text, String speaker, DaySet days) {
        @Override
        public String toString() {
            return text;
        }
    }

    private final Map<String, Said> truth = new TreeMap<>();
    private final SpeakerMatch match = new SpeakerMatch();
    private Loaded loaded;
    private Answerer answerer;

    @BeforeAll
    void load(@TempDir Path folder) {
        var encoder = new WordHashEncoder();
        loaded = new Loaded(folder, encoder);
        int number = 100;
        for (int published = 1; published < 6; published++) {
            LocalDate day = MONDAY.plusDays(published);
            StringBuilder text = new StringBuilder("date " + day + " The harbour of Velmora has a crane.\n\n");
            for (Who who : SPEAKERS) {
                text.append("“The crane of plan %d is safe,” %s said on %s.\n\n"
                        .formatted(number, who.inText(), weekday(day.minusDays(1))));
                truth.put(String.valueOf(number++), new Said(who, day.minusDays(1)));
                text.append("On %s, %s said that the harbour keeps plan %d.\n\n"
                        .formatted(DAY.format(day.minusDays(2)), who.inText(), number));
                truth.put(String.valueOf(number++), new Said(who, day.minusDays(2)));
            }
            loaded.with("day-" + published + ".txt", text.toString());
        }
        loaded.reload();
        answerer = new ArchiveAnswerer(
                loaded.archive(),
                new Searcher(encoder),
                new SentenceRanker(encoder, HandMade.model()),
                match,
                Optional.empty(),
                new Settings.Asking(5, 0.2, Path.of("none")));
    }

    @AfterAll
    void close() {
        loaded.close();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void nothingOfAnotherDayOrSpeakerIsShown(Asked asked) {
        Answer answer = answerer.answer(Question.of(asked.text()));

        assertThat(quotations(answer)).allSatisfy(quotation -> {
            DateInterval own = quotation.date().interval();
            assertThat(own == null || asked.days().intersects(own)).isTrue();
            assertThat(quotation.speakers()).anyMatch(speaker -> match.matches(asked.speaker(), speaker));
            Said said = said(quotation.text());
            assertThat(asked.days().contains(said.day())).isTrue();
            assertThat(said.who().askedAs()).contains(asked.speaker());
        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatIsThereIsFoundAndWhatIsNotIsOfferedByNearness(Asked asked) {
        boolean there = truth.values().stream()
                .anyMatch(said -> asked.days().contains(said.day())
                        && said.who().askedAs().contains(asked.speaker()));

        Answer answer = answerer.answer(Question.of(asked.text()));

        assertThat(quotations(answer).isEmpty()).isEqualTo(!there);
        if (answer instanceof Answer.NotInArchive declined) {
            assertThat(declined.reason().missing()).isEqualTo(Answer.Missing.DAY);
            assertThat(declined.nearest()).isNotEmpty();
            assertThat(declined.nearest())
                    .extracting(quotation -> asked.days()
                            .distance(Objects.requireNonNull(quotation.date().interval())))
                    .isSorted();
        }
    }

    Stream<Asked> questions() {
        List<Asked> questions = new ArrayList<>();
        List<String> names = SPEAKERS.stream()
                .flatMap(who -> who.askedAs().stream())
                .distinct()
                .toList();
        for (String name : names) {
            for (int i = -3; i < 8; i++) {
                LocalDate day = MONDAY.plusDays(i);
                questions.add(
                        new Asked("What did " + name + " say on " + DAY.format(day) + "?", name, DaySet.day(day)));
            }
            LocalDate one = MONDAY.plusDays(1);
            LocalDate other = MONDAY.plusDays(3);
            questions.add(new Asked(
                    "What was said by " + name + " on " + DAY.format(one) + " and " + DAY.format(other) + "?",
                    name,
                    DaySet.day(one).and(DaySet.day(other))));
            questions.add(new Asked(
                    "What did " + name + " say about the crane between 7 and 8 May 2019?",
                    name,
                    DaySet.of(new DateInterval(one, one.plusDays(1)))));
            questions.add(new Asked(
                    name + "'s statement since " + DAY.format(other).replace("the ", ""),
                    name,
                    DaySet.of(new DateInterval(other, LocalDate.of(9999, 12, 31)))));
        }
        return questions.stream();
    }

    private Said said(String text) {
        Matcher number = NUMBER.matcher(text);
        assertThat(number.find()).as("a numbered sentence, found %s", text).isTrue();
        return truth.getOrDefault(number.group(1), new Said(SPEAKERS.getFirst(), LocalDate.MIN));
    }

    private static List<Quotation> quotations(Answer answer) {
        return switch (answer) {
            case Answer.Quoted quoted -> quoted.quotations();
            case Answer.Conflicting conflicting -> conflicting.quotations();
            case Answer.Clarify _, Answer.NotInArchive _ -> List.of();
        };
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
