package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.archive.index.PassageFilter;
import dateline.asking.question.Question;
import dateline.asking.question.QuestionAnalyzer;
import dateline.asking.search.Searcher;
import dateline.reading.time.DaySet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PassageRankingTest extends LoadedView {
    private static final LocalDate PRINTED = LocalDate.of(2019, 5, 7);
    private static final LocalDate ASKED = LocalDate.of(2019, 5, 20);

    @Override
    protected void write(Loaded corpus) {
        corpus.with("short.txt", "date 2019-05-07 The ferry sank.")
                .with(
                        "long.txt",
                        "date 2019-05-07 The ferry sank in the wide bay near an old lighthouse while nobody looked on from"
                                + " any of its seven piers.");
    }

    @Test
    void withoutADayOfAskingTheSentencesDecide() {
        assertThat(ranked(PassageFilter.ALL, 10)).containsExactly("long.txt", "short.txt");
    }

    @Test
    void withADayOfAskingTheFirstStagesOrderStays() {
        assertThat(ranked(new PassageFilter(null, ASKED, null), 10)).containsExactly("short.txt", "long.txt");
    }

    @Test
    void aQuestionForNamedDaysIsNotAboutTheLastOnesWheneverItIsAsked() {
        assertThat(ranked(new PassageFilter(DaySet.day(PRINTED), ASKED, null), 10))
                .containsExactly("long.txt", "short.txt");
    }

    @Test
    void theBestOfAllIsShownHoweverFewAreWanted() {
        assertThat(ranked(PassageFilter.ALL, 1)).containsExactly("long.txt");
    }

    /** By a model for which the longer sentence answers. */
    private List<String> ranked(PassageFilter filter, int depth) {
        var longest =
                new SentenceModel(HandMade.stored(0, Map.of(Feature.LENGTH, new SentenceModel.Weights(0, 1, 5, 0, 0))));
        var ranking = new PassageRanking(new Searcher(loaded.encoder()), new SentenceRanker(loaded.encoder(), longest));
        var analysis = new QuestionAnalyzer().analyze(Question.of("Did the ferry sink?"), null);
        return ranking.rank(view, analysis, filter, depth).stream()
                .map(hit -> hit.article().article().id())
                .toList();
    }
}
