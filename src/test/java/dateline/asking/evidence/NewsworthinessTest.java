package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.archive.index.PassageFilter;
import dateline.asking.question.Analysis;
import dateline.asking.question.Question;
import dateline.asking.question.QuestionAnalyzer;
import dateline.asking.search.Searcher;
import dateline.reading.statement.SpeakerMatch;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewsworthinessTest extends LoadedView {
    private static final String LEDE = "The crane of Velmora was sold to a museum.";
    private static final String OWN_DAY = "On May 8 the ferry sank.";
    private static final String SAID = "The guard said that the price was low.";
    private static final String PLAIN = "The harbour has two basins.";
    private static final String LEANING = "But it has no lock.";
    private static final String WEEK = "A storm was awaited this week in Tarnholm.";

    private List<String> ranked = List.of();

    @Override
    protected void write(Loaded corpus) {
        corpus.with(
                        "paper.txt",
                        "date 2019-05-08 " + LEDE + "\n\nOnly one offer was made.\n\n" + SAID + "\n\n" + PLAIN + " "
                                + LEANING)
                .with(
                        "later.txt",
                        "date 2019-05-10 The town of Tarnholm counted its boats.\n\n" + OWN_DAY + "\n\n" + WEEK);
    }

    @BeforeEach
    void rank() {
        Analysis analysis = new QuestionAnalyzer().analyze(Question.of("What happened on May 8, 2019?"), null);
        var days = new Constraints(
                new SpeakerMatch(),
                analysis.understood().days(),
                analysis.speaker().orElse(null),
                null);
        var hits = new Searcher(loaded.encoder()).search(view, analysis.searchText(), PassageFilter.ALL, 10);
        ranked = new SentenceRanker(loaded.encoder(), HandMade.model())
                .rank(analysis, hits, days, view.index()).stream()
                        .map(Candidate::text)
                        .toList();
    }

    @Test
    void whatGivesTheDayItselfComesBeforeWhatStandsInThePaperOfTheDay() {
        assertThat(ranked).startsWith(OWN_DAY, LEDE);
    }

    @Test
    void whatSomebodySaidComesBeforeWhatJustIs() {
        assertThat(ranked).containsSubsequence(SAID, PLAIN);
    }

    @Test
    void whatLeansOnTheSentenceBeforeComesLast() {
        assertThat(ranked).containsSubsequence(LEDE, PLAIN, LEANING);
    }

    @Test
    void aWeekThatTheDayLiesInIsNotTheDay() {
        assertThat(ranked).containsSubsequence(OWN_DAY, LEDE, WEEK);
    }
}
