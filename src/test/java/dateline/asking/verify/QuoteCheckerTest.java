package dateline.asking.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.asking.evidence.Quotation;
import dateline.reading.passage.Annotator;
import dateline.reading.statement.SpeakerMatch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuoteCheckerTest {
    private static final QuoteChecker CHECKER = new QuoteChecker(new SpeakerMatch(), new Annotator());

    private Loaded loaded;
    private View view;

    @BeforeAll
    void load(@TempDir Path folder) {
        loaded = new Loaded(folder);
        loaded.with("harbour.txt", """
                date 2021-09-01 On Tuesday, August 31, Mayor Ines Falk described what the islanders face. “Families are running \
                short of clean water and diesel every night. A second flood looms,” Falk said. “I ask every captain to keep \
                the northern channel clear for barges,” she said.

                Otto Brandt, the harbour master, said that the old quay “cannot carry” lorries. Both crews, he added, must \
                “leave the sluice to people who know it.”
                """).with("strike.txt", """
                date 2021-09-02 The union has broken off its talks. Karl Ahlers, who leads the dockers, said that the meeting in \
                the town hall "ended in smoke."

                Ahlers turned to the crews. "Now the choice is yours and nobody else's," Ahlers said. "Those who want to \
                strike, tell them it has gone far enough." Some of them, he complained, "don't want the quarrel to be \
                settled quietly."

                'Fortune wasn't with them'

                "By all the saints, fortune wasn't with them," Brandt said on the radio. The dockers seized 15 cranes, 1,000 \
                crates and 12 barges, they said, besides a large stock of rope. At least 130 men were sent home.
                """);
        loaded.reload();
        view = loaded.archive().acquire();
    }

    @AfterAll
    void close() {
        view.close();
        loaded.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least 130 men were sent home.",
                "at least 130 men were sent home",
                "The dockers seized 15 cranes, 1,000 crates and 12 barges",
                "Now the choice is yours and nobody else’s,",
                "now the choice is yours and nobody else's.",
                "Besides a large stock of rope. At least 130 men were sent",
                "clean water and diesel every night. … ",
                "…the meeting in the town hall ‘ended in smoke’.",
                "the quarrel to be settled quietly.” ‘Fortune wasn't with them’ “By all the saints",
                "\"By all the saints, fortune wasn't with them\", Brandt said",
                "cannot carry",
                "quay ‘cannot carry’ lorries.",
            })
    void wordsThatStandThereAreVerbatim(String claim) {
        assertThat(check(claim).verdict()).isInstanceOf(Verdict.Verbatim.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "At least 130 men were sent to sea | were sent [home]{to sea}",
                "Now the choice is not yours and nobody else's | choice is {not }yours",
                "Both crews, he warned, must leave the sluice | he [added]{warned}, must",
                "By all the saints, fortune was with them | fortune [wasn't]{was} with",
                "Those who want to strike, tell them it has gone … | gone[ far enough]",
                "Families are running short … every night | short [of clean water and diesel]{…} every",
                "The dockers seized 50 cranes | seized [15]{50} cranes",
                "At least 130 women were sent home | 130 [men]{women} were",
                "otto brandt, the Harbour master, said that the old quay | the [harbour]{Harbour} master",
                "At least 130 men were sent home? | home[.]{?}",
                "The dockers seized 15 cranes and 12 barges | 15 cranes[, 1,000 crates] and",
                "[The mayor] keep the northern channel clear | {[The mayor]} keep",
            })
    void anyOtherWordIsAltering(String claim, String part) {
        Verdict verdict = check(claim).verdict();

        if (part.contains("enough")) { // an ellipsis at the end leaves out nothing inside
            assertThat(verdict).isInstanceOf(Verdict.Verbatim.class);
        } else {
            assertThat(verdict).isInstanceOf(Verdict.Altered.class);
            assertThat(shown(((Verdict.Altered) verdict).difference())).contains(part.strip());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour was handed over without a single ship being lost",
                "Talks will go on in the capital next month, both envoys agreed",
                "It is for the people to say",
                "A wet winter is expected by everybody who lives by the northern shore",
            })
    void whatSharesSomeWordsIsNotFound(String claim) {
        assertThat(check(claim).verdict()).isInstanceOf(Verdict.NotFound.class);
    }

    @Test
    void joinedSentencesAreAlteredAndShowWhatStoodBetween() {
        QuoteCheck check = check("“Families are running short of clean water. A second flood looms”");

        assertThat(check.verdict()).isInstanceOf(Verdict.Altered.class);
    }

    @ParameterizedTest
    @CsvSource({"the harbour, TOO_SHORT", "he said, TOO_SHORT", "…!, EMPTY", "cannot go on, TOO_SHORT"})
    void chanceIsNotJudged(String claim, Verdict.Reason reason) {
        assertThat(check(claim).verdict()).isEqualTo(new Verdict.Unchecked(reason));
    }

    @Test
    void anotherSpeakerIsTold() {
        List<QuoteCheck> checks =
                all("Falk said: “Now the choice is yours and nobody else's.” Ahlers: “ended in smoke”");

        assertThat(checks)
                .hasSize(2)
                .allSatisfy(check -> assertThat(check.verdict()).isInstanceOf(Verdict.Verbatim.class));
        assertThat(checks.getFirst().notes()).singleElement().isInstanceOfSatisfying(Note.OtherSpeaker.class, note -> {
            assertThat(note.claimed()).isEqualTo("Falk");
            assertThat(note.said()).isEqualTo("Karl Ahlers");
        });
    }

    @Test
    void theRightSpeakerIsNotTold() {
        assertThat(all("> Families are running short of clean water and diesel every night.\n— Falk"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.verdict()).isInstanceOf(Verdict.Verbatim.class);
                    assertThat(check.notes()).isEmpty();
                });
    }

    @Test
    void matchesSayWhoOnWhichDayAndWhere() {
        Verdict.Altered altered = (Verdict.Altered) check("Families are running short of food and diesel every night")
                .verdict();

        Quotation match = altered.matches().getFirst();
        assertThat(match.citation().article()).isEqualTo("harbour.txt");
        assertThat(match.speaker())
                .isNotNull()
                .satisfies(speaker -> assertThat(speaker.name()).isEqualTo("Ines Falk"));
        assertThat(match.date().value()).isEqualTo("2021-08-31");
        assertThat(match.highlights().getFirst().of(match.text()))
                .isEqualTo("Families are running short of clean water and diesel every night");
        assertThat(altered.difference().said())
                .isEqualTo("Families are running short of clean water and diesel every night");
        assertThat(altered.difference().claimed())
                .isEqualTo("Families are running short of food and diesel every night");
    }

    @Test
    void denialsAndEllipsesAreNoted() {
        assertThat(check("By all the saints, fortune was with them").notes())
                .containsExactly(new Note.DroppedDenial("wasn't"));
        assertThat(check("Families are running short … every night").notes())
                .containsExactly(new Note.Elided("of clean water and diesel"));
        assertThat(check("want the quarrel to be settled quietly").notes())
                .containsExactly(new Note.DeniedBefore("don't"));
    }

    @Test
    void aTextTakenFromAnArticleWithItsMarksIsOneClaim() {
        String text =
                "Ahlers said. \"Those who want to strike, tell them it is too much.\" Some of them, he complained";

        assertThat(all(text)).singleElement().satisfies(check -> {
            assertThat(check.claim()).isEqualTo(text);
            assertThat(check.verdict()).isInstanceOf(Verdict.Altered.class);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "(",
                "[",
                ". ",
                "…",
                "> “",
                "'a ",
                "— ",
                "A “b c d e f” ",
                "the ",
                "\u0301",
                "-",
                "[a",
                "“a\n\n"
            })
    void hostileTextsAreBounded(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        long began = System.nanoTime();
        List<QuoteCheck> checks = all(text);

        assertThat(checks).hasSizeBetween(1, QuoteChecker.MOST_CLAIMS);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aTextWithTooManyQuotesSaysSo() {
        List<QuoteCheck> checks = all("He said “the road to the north is open”. ".repeat(40));

        assertThat(checks).hasSize(QuoteChecker.MOST_CLAIMS);
        assertThat(checks.getLast().notes()).contains(new Note.OnlyBeginning(QuoteChecker.MOST_CLAIMS));
    }

    private QuoteCheck check(String claim) {
        return CHECKER.check(view, claim);
    }

    private List<QuoteCheck> all(String text) {
        return CHECKER.checkAll(view, text);
    }

    /** What was said in square brackets, what is claimed in curly ones. */
    private static String shown(Difference difference) {
        var shown = new StringBuilder();
        for (Edit edit : difference.edits()) {
            switch (edit) {
                case Edit.Equal equal -> shown.append(equal.said());
                case Edit.Delete delete ->
                    shown.append('[').append(delete.said()).append(']');
                case Edit.Insert insert ->
                    shown.append('{').append(insert.claimed()).append('}');
            }
        }
        return shown.toString();
    }
}
