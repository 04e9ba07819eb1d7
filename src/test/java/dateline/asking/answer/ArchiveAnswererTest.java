package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dateline.archive.Loaded;
import dateline.archive.WordHashEncoder;
import dateline.asking.answer.Answer.Missing;
import dateline.asking.evidence.HandMade;
import dateline.asking.evidence.Quotation;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.question.Question;
import dateline.asking.search.Searcher;
import dateline.config.Settings;
import dateline.reading.statement.SpeakerMatch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveAnswererTest {
    private static final String HARBOUR = """
            date 2019-05-07 The harbour of Velmora was closed on Monday after a crane fell into the water. \
            “No ship will leave before Friday,” harbour master Anna Berg said on Monday.

            Berg said on Tuesday that divers had found the crane. The mayor, Tom Lind, said on Tuesday that the town would \
            pay for a new crane. The guard took 15 crates from the wreck.
            """;

    private static final String LATER = """
            date 2019-05-20 The crane of Velmora was lifted on Sunday. The guard took 90 crates from the wreck, the \
            company said.

            Anna Berg said on Monday that the harbour was safe again.
            """;

    @TempDir
    Path folder;

    private final WordHashEncoder encoder = new WordHashEncoder();
    private Loaded loaded;
    private Answerer answerer;

    @BeforeEach
    void load() {
        loaded = new Loaded(folder, encoder).with("harbour.txt", HARBOUR).with("later.txt", LATER);
        loaded.reload();
        answerer = new ArchiveAnswerer(
                loaded.archive(),
                new Searcher(encoder),
                new SentenceRanker(encoder, HandMade.model()),
                new SpeakerMatch(),
                Optional.empty(),
                new Settings.Asking(5, 0.2, Path.of("none")));
    }

    @AfterEach
    void close() {
        loaded.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What happened on February 30?",
                "What did Anna Berg say on September 31?",
                "What happened on 32 May 2019?",
                "What happened on Feb 29 2019?",
                "What happened on 2019-02-30?",
                "What happened in Velmora on 13/13/2019?",
            })
    void aDayThatNoCalendarHasIsRefused(String text) {
        var answer = answerer.answer(Question.of(text));

        assertThat(answer).asInstanceOf(type(Answer.NotInArchive.class)).satisfies(refusal -> {
            assertThat(refusal.reason().missing()).isEqualTo(Missing.DAY);
            assertThat(refusal.reason().text()).startsWith("There is no such day as ");
            assertThat(refusal.frame().understood().remarks()).isEmpty();
            assertThat(refusal.nearest()).isEmpty();
        });
    }

    @Test
    void aYearInWhichTheSpeakerIsNotHeardIsNotAskedBack() {
        loaded.with("cliff.txt", "date 2020-05-07 The cliff of Torvik fell on Wednesday, the guard said.");
        loaded.reload();

        var answer = answerer.answer(Question.of("What did Anna Berg say on May 6?"));

        assertThat(answer)
                .asInstanceOf(type(Answer.Quoted.class))
                .satisfies(quoted -> assertThat(quoted.quotations())
                        .allSatisfy(quotation ->
                                assertThat(quotation.date().value()).isEqualTo("2019-05-06")));
    }

    @ParameterizedTest
    @CsvSource({"Monday, 2019-05-06|2019-05-20", "Tuesday, 2019-05-07"})
    void aSentenceOfTheWeekdayAskedAboutComesBeforeOneOfAnother(String weekday, String days) {
        var answer = answerer.answer(Question.of("What did Anna Berg say on " + weekday + "?"));

        assertThat(answer)
                .asInstanceOf(type(Answer.Quoted.class))
                .satisfies(quoted -> assertThat(quoted.quotations())
                        .isNotEmpty()
                        .allSatisfy(quotation -> assertThat(days.split("\\|", -1))
                                .contains(quotation.date().value())));
    }

    @Test
    void onlyTheDayThatIsAskedAboutIsShown() {
        Answer answer = ask("What did Anna Berg say on 7 May 2019?");

        assertThat(quoted(answer)).isNotEmpty().allSatisfy(quotation -> {
            assertThat(quotation.date().value()).isEqualTo("2019-05-07");
            assertThat(quotation.text()).contains("divers had found the crane");
        });
    }

    @Test
    void whatHappenedOnTheDayIsShownWithThatDayWheneverItWasTold() {
        loaded.with("ferry.txt", "date 2019-05-16 Nine crates of tea sank on Tuesday, the ferry company said.\n");
        loaded.reload();

        Answer answer = ask("How many crates of tea sank on 14 May 2019?");

        assertThat(quoted(answer)).first().satisfies(quotation -> {
            assertThat(quotation.text()).contains("Nine crates of tea");
            assertThat(quotation.date().value()).isEqualTo("2019-05-14");
        });
    }

    @Test
    void onlyTheSpeakerThatIsAskedAboutIsShown() {
        Answer answer = ask("What did Tom Lind say about the crane?");

        assertThat(quoted(answer))
                .isNotEmpty()
                .allSatisfy(quotation -> assertThat(quotation.text()).contains("the town would pay"));
    }

    @Test
    void aDayOnWhichTheSpeakerSaidNothingIsDeclinedWithTheNearestDays() {
        Answer answer = ask("What did Anna Berg say on 12 May 2019?");

        assertThat(answer).asInstanceOf(type(Answer.NotInArchive.class)).satisfies(declined -> {
            assertThat(declined.reason().missing()).isEqualTo(Missing.DAY);
            assertThat(declined.reason().text()).contains("12 May 2019", "7 May 2019");
            assertThat(declined.nearest()).isNotEmpty();
        });
    }

    @Test
    void aSpeakerWhoIsNotThereIsDeclined() {
        Answer answer = ask("What did Greta Holm say about the crane?");

        assertThat(answer)
                .asInstanceOf(type(Answer.NotInArchive.class))
                .satisfies(declined -> assertThat(declined.reason().missing()).isEqualTo(Missing.SPEAKER));
    }

    @Test
    void aNameThatTheArchiveNeverMentionsIsSaidSo() {
        Answer answer = ask("Did the crane of Velmora fall on Harbin?");

        assertThat(answer)
                .asInstanceOf(type(Answer.NotInArchive.class))
                .satisfies(declined -> assertThat(declined.reason().text()).contains("Harbin"));
    }

    @Test
    void anOutletThatIsNotThereIsDeclined() {
        Answer answer = answerer.answer(
                new Question("Why was the harbour closed?", null, null, null, null, "The Velmora Gazette"));

        assertThat(answer)
                .asInstanceOf(type(Answer.NotInArchive.class))
                .satisfies(declined -> assertThat(declined.reason().missing()).isEqualTo(Missing.SOURCE));
    }

    @Test
    void differentFiguresForOneThingStandSideBySide() {
        Answer answer = ask("How many crates did the guard take from the wreck?");

        assertThat(answer).asInstanceOf(type(Answer.Conflicting.class)).satisfies(conflict -> {
            assertThat(conflict.figures()).extracting(Answer.Figure::value).containsExactlyInAnyOrder("15", "90");
            assertThat(conflict.quotations()).hasSize(2);
        });
    }

    @Test
    void nothingPublishedAfterTheDayOfAskingIsUsed() {
        Answer answer = answerer.answer(new Question(
                "How many crates did the guard take from the wreck?",
                LocalDate.of(2019, 5, 10),
                null,
                null,
                null,
                null));

        assertThat(quoted(answer))
                .extracting(quotation -> quotation.citation().article())
                .containsOnly("harbour.txt");
    }

    @Test
    void aDayWithoutAYearThatSeveralYearsHaveAsksBack() {
        loaded.with("old.txt", "date 2017-05-08 Anna Berg said on Monday that the harbour needs a new crane.");
        loaded.reload();

        Answer answer = ask("What did Anna Berg say on May 8?");

        assertThat(answer)
                .asInstanceOf(type(Answer.Clarify.class))
                .satisfies(clarify -> assertThat(clarify.choices()).contains("2017", "2019"));
    }

    @Test
    void figuresThatAreTwoDaysOfTheArchiveAskBack() {
        loaded.with("july.txt", "date 2019-07-05 Anna Berg said on Friday that the harbour is full.");
        loaded.reload();

        Answer answer = ask("What did Anna Berg say on 5/7/2019?");

        assertThat(answer)
                .asInstanceOf(type(Answer.Clarify.class))
                .satisfies(clarify -> assertThat(clarify.choices()).containsExactly("7 May 2019", "5 July 2019"));
    }

    @Test
    void figuresMeanTheOnlyDayThatTheArchiveHolds() {
        loaded.with("july.txt", "date 2019-07-06 The harbour of Velmora was full.");
        loaded.reload();

        Answer answer = ask("What did Anna Berg say on 5/7/2019?");

        assertThat(quoted(answer))
                .isNotEmpty()
                .allSatisfy(quotation -> assertThat(quotation.date().value()).isEqualTo("2019-05-07"));
        assertThat(answer.frame().understood().notes())
                .singleElement()
                .asString()
                .contains("7 May 2019");
    }

    @Test
    void aYearInWhichTheArchiveTellsOfNothingNearTheDayIsNoChoice() {
        loaded.with("old.txt", "date 2015-11-08 Anna Berg said on Sunday that the harbour needs a new crane.");
        loaded.reload();

        Answer answer = ask("What did Anna Berg say on May 7?");

        assertThat(quoted(answer)).isNotEmpty();
    }

    @Test
    void aTimeThatSetsNoDayIsIgnoredAndSaidSo() {
        Answer answer = ask("What did Tom Lind say before the talks?");

        assertThat(quoted(answer)).isNotEmpty();
        assertThat(answer.frame().understood().ignored()).containsExactly("before the talks");
        assertThat(answer.frame().understood().remarks())
                .containsExactly("Not used to limit the days: “before the talks”.");
    }

    @Test
    void everyDayAndEverySpeakerAskedForHasItsSay() {
        Answer days = ask("What did Anna Berg say on 6 May 2019 and 20 May 2019?");
        Answer speakers = ask("What did Anna Berg and Tom Lind say?");

        assertThat(quoted(days))
                .extracting(quotation -> quotation.date().value())
                .contains("2019-05-06", "2019-05-20");
        assertThat(quoted(speakers).subList(0, 2))
                .extracting(Quotation::speaker)
                .extracting(speaker -> speaker == null ? null : speaker.name())
                .containsExactlyInAnyOrder("Anna Berg", "Tom Lind");
    }

    @Test
    void theOrganisationAskedForIsUnderstood() {
        loaded.with("union.txt", "date 2019-05-09 The Harbour Union said on Wednesday that its members want more pay.");
        loaded.reload();

        assertThat(ask("What did the Harbour Union say?").frame().understood().organisation())
                .isEqualTo("Harbour Union");
        assertThat(ask("What did Anna Berg say?").frame().understood().organisation())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did Anna Berg say about the eels?", // in her words
                "What did Anna Berg say about fishing?", // in the heading
                "What did Anna Berg say about nets?", // in the sentence before
            })
    void aTopicIsFoundInTheWordsTheHeadingAndTheNeighbours(String question) {
        loaded.with("eels.txt", """
                date 2019-05-10 The council of Velmora met on Thursday.

                Fishing in the inner basin

                A report on nets was read out. “We shall protect them, and the eels as well,” Anna Berg said.

                Parking at the market

                “There will be no charge on Sundays,” Tom Lind said.
                """);
        loaded.reload();

        assertThat(quoted(ask(question)).getFirst().text()).contains("We shall protect them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "...", "who?", "What did he say?", "\uD83D\uDE00"})
    void aQuestionThatAsksForNothingIsDeclined(String question) {
        assertThat(ask(question)).asInstanceOf(type(Answer.NotInArchive.class)).satisfies(declined -> {
            assertThat(declined.reason().missing()).isNull();
            assertThat(declined.nearest()).isEmpty();
        });
    }

    @Test
    void aSentenceThatIsOnlyAboutTheSpeakerIsNotTheirs() {
        loaded.with(
                "about.txt",
                "date 2019-05-08 The paper “Velmora Weekly” printed two pages about Rosa Amsel and her boats.");
        loaded.reload();

        assertThat(ask("What did Rosa Amsel say?")).isInstanceOf(Answer.NotInArchive.class);
    }

    @Test
    void beforeADayMeansTheDaysBefore() {
        Answer answer = ask("What did Anna Berg say before 7 May 2019?");

        assertThat(quoted(answer))
                .isNotEmpty()
                .allSatisfy(quotation -> assertThat(quotation.text()).contains("No ship will leave"));
    }

    @Test
    void aFigureOfAnotherDayIsOfferedAsNear() {
        Answer answer = ask("How many crates did the guard take from the wreck on 12 May 2019?");

        assertThat(answer).asInstanceOf(type(Answer.NotInArchive.class)).satisfies(declined -> {
            assertThat(declined.reason().missing()).isEqualTo(Missing.DAY);
            assertThat(declined.nearest()).isNotEmpty();
        });
    }

    @Test
    void anOutletThatIsNamedAsASpeakerIsTheSource() {
        loaded.with(
                "weekly.md",
                "---\nsource: Velmora Weekly\ndate: 2019-05-09\n---\nThe new crane of Velmora came by ship and carries forty tons.");
        loaded.reload();

        Answer answer = ask("According to the Velmora Weekly, how much does the new crane carry?");

        assertThat(quoted(answer)).isNotEmpty();
        assertThat(answer.frame().understood().source()).isEqualTo("Velmora Weekly");
    }

    @Test
    void everyAnswerNamesTheSnapshotItComesFrom() {
        String before = ask("Why was the harbour closed?").frame().snapshot().value();
        loaded.with("more.txt", "date 2019-06-01 The harbour of Velmora was painted.");
        loaded.reload();

        String after = ask("Why was the harbour closed?").frame().snapshot().value();

        assertThat(after).isNotEqualTo(before);
    }

    private Answer ask(String question) {
        return answerer.answer(Question.of(question));
    }

    private static List<Quotation> quoted(Answer answer) {
        return switch (answer) {
            case Answer.Quoted quoted -> quoted.quotations();
            case Answer.Conflicting conflicting -> conflicting.quotations();
            case Answer.Clarify _, Answer.NotInArchive _ -> List.of();
        };
    }
}
