package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.archive.index.PassageFilter;
import dateline.asking.question.Analysis;
import dateline.asking.question.Question;
import dateline.asking.question.QuestionAnalyzer;
import dateline.asking.search.Hit;
import dateline.asking.search.Searcher;
import dateline.reading.statement.SpeakerMatch;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceRankerTest extends LoadedView {
    private static final String TWICE = "The harbour was closed. The crane fell down. The harbour was closed.";
    private static final String LEDE = "The lighthouse of Ostrava Point was sold to a hotel.";
    private static final Constraints NONE = new Constraints(new SpeakerMatch(), null, null, null);

    @Override
    protected void write(Loaded corpus) {
        corpus.with("b.txt", TWICE)
                .with("a.txt", TWICE)
                .with("c.txt", "A " + row(4000) + " b.")
                .with(
                        "d.txt",
                        "Greta Holm believes that the ferry is too slow. Greta Holm said that the ferry needs a new engine.")
                .with("e.txt", "SEBA (Dateline Wire) 2021-03-04\n\n" + LEDE)
                .with("f.txt", LEDE);
    }

    @Test
    void theOpeningOfADatedArticleGoesBeforeTheSameSentenceElsewhere() {
        Analysis analysis = analysis("Which lighthouse was sold?");

        List<Candidate> ranked = rank(analysis, hits(analysis));

        assertThat(ranked.subList(0, 2))
                .extracting(candidate -> candidate.article().article().id(), Candidate::text)
                .containsExactly(tuple("e.txt", LEDE), tuple("f.txt", LEDE));
        assertThat(ranked.getFirst().score()).isGreaterThan(ranked.get(1).score());
    }

    @Test
    void equalSentencesGoByArticleThenPlaceWhateverTheOrderOfTheHits() {
        Analysis analysis = analysis("When was the harbour closed?");
        List<Hit> hits = hits(analysis);

        List<String> places = places(analysis, hits);

        assertThat(places.subList(0, 4)).containsExactly("a.txt 0", "a.txt 45", "b.txt 0", "b.txt 45");
        assertThat(places(analysis, hits.reversed())).isEqualTo(places);
    }

    @Test
    void theSentenceThatHoldsTheTopicComesFirst() {
        Analysis analysis = analysis("Did the crane fall?");

        Candidate best = rank(analysis, hits(analysis)).getFirst();

        assertThat(best.text()).isEqualTo("The crane fell down.");
        assertThat(best.confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void aSentenceThatIsOneLongRowOfFiguresCanBeShown() {
        Analysis analysis = analysis("What about figures?");
        Candidate row = rank(analysis, hits(analysis)).stream()
                .filter(candidate -> candidate.article().article().id().equals("c.txt"))
                .findFirst()
                .orElseThrow();

        Quotation quotation = new Quotations(new SpeakerMatch()).of(row, null, false, List.of("7,8"), view.index());

        assertThat(quotation.text()).contains(row(4000));
    }

    @Test
    void whatWasSaidComesBeforeWhatWasOnlyThoughtWhereNothingElseIsAsked() {
        Analysis analysis = analysis("What did Greta Holm say?");
        var hers = new Constraints(new SpeakerMatch(), null, "Greta Holm", "say");

        List<Candidate> ranked = new SentenceRanker(loaded.encoder(), HandMade.model())
                .rank(analysis, hits(analysis), hers, view.index());

        assertThat(ranked)
                .extracting(candidate -> candidate.fit().said(), Candidate::text)
                .containsExactly(
                        tuple(true, "Greta Holm said that the ferry needs a new engine."),
                        tuple(false, "Greta Holm believes that the ferry is too slow."));
        assertThat(ranked.get(0).confidence()).isGreaterThan(ranked.get(1).confidence());
    }

    private static String row(int length) {
        return "1,2" + ",3".repeat(length);
    }

    private List<String> places(Analysis analysis, List<Hit> hits) {
        return rank(analysis, hits).stream()
                .map(candidate -> candidate.article().article().id() + " "
                        + candidate.sentence().span().start())
                .toList();
    }

    private List<Candidate> rank(Analysis analysis, List<Hit> hits) {
        return new SentenceRanker(loaded.encoder(), HandMade.model()).rank(analysis, hits, NONE, view.index());
    }

    private List<Hit> hits(Analysis analysis) {
        return new Searcher(loaded.encoder()).search(view, analysis.searchText(), PassageFilter.ALL, 10);
    }

    private static Analysis analysis(String question) {
        return new QuestionAnalyzer().analyze(Question.of(question), null);
    }
}
