package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.archive.index.PassageFilter;
import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Constraints;
import dateline.asking.evidence.HandMade;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.question.Analysis;
import dateline.asking.question.Question;
import dateline.asking.question.QuestionAnalyzer;
import dateline.asking.search.Searcher;
import dateline.reading.statement.SpeakerMatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldTest extends LoadedView {
    @Override
    protected void write(Loaded corpus) {
        corpus.with("one.md", """
                        ---
                        title: The maps of Brandt
                        ---
                        The first map was of wood.

                        The second map was of tin. It was a gift of Anna Berg.
                        """)
                .with("two.txt", "The third map was of paper.")
                .with("three.txt", "Anna Berg denied that the map of Lind was of gold.");
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Berg, The second map was of tin., true", // in its paragraph
        "the Bergs, The second map was of tin., true", // another form of the name
        "Berg Anna, The second map was of tin., true",
        "Anna Berg, The first map was of wood., false", // in another paragraph
        "Olaf Brandt, The first map was of wood., true", // in the title, by the surname
        "Brandt Olaf, The first map was of wood., false",
        "Olaf Brandt, The third map was of paper., false",
        "the, The third map was of paper., true", // no name at all
    })
    void theParagraphOrTheTitleHasTheLastWordOfTheName(String name, String sentence, boolean told) {
        Candidate candidate = candidate(sentence);

        boolean isTold = new Told(name, null).fits(candidate, view.index());

        assertThat(isTold).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"Anna Berg, true", "Tom Lind, false"})
    void whatAnotherDidIsNotTheirs(String name, boolean told) {
        Candidate candidate = candidate("Anna Berg denied that the map of Lind was of gold.");

        assertThat(new Told(name, "deny").fits(candidate, view.index())).isEqualTo(told);
        assertThat(new Told(name, "propose").fits(candidate, view.index())).isTrue();
    }

    private Candidate candidate(String sentence) {
        Analysis analysis = new QuestionAnalyzer().analyze(Question.of("Which map was of what?"), null);
        var hits = new Searcher(loaded.encoder()).search(view, analysis.searchText(), PassageFilter.ALL, 10);
        var anything = new Constraints(new SpeakerMatch(), null, null, null);
        return new SentenceRanker(loaded.encoder(), HandMade.model())
                .rank(analysis, hits, anything, view.index()).stream()
                        .filter(candidate -> candidate.text().equals(sentence))
                        .findFirst()
                        .orElseThrow();
    }
}
