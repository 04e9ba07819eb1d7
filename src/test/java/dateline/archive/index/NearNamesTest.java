package dateline.archive.index;

import static dateline.archive.index.Written.Told.anyDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearNamesTest {
    @TempDir
    private Path folder;

    @Test
    void aNameThatIsNotKnownIsReadAsTheCommonestThatSoundsLikeIt() {
        var written = new Written()
                .with("a", null, null, null, anyDay("The ferry of Amir Muttaqi came."))
                .with("b", null, null, null, anyDay("On board was Muttaqi, and Dr. Mutaqi of the guard."))
                .with("c", null, null, null, anyDay("The mate, Olga Berg, stayed."));
        try (var index = written.open(folder)) {
            assertThat(index.passages().namesLike("Motaqi")).containsExactly("muttaqi", "mutaqi");
            assertThat(index.passages().namesLike("Muttaqi")).as("known").isEmpty();
            assertThat(index.passages().namesLike("MOTAQI")).as("capitals").isEmpty();
            assertThat(index.passages().namesLike("motaqi")).as("no name").isEmpty();
            assertThat(index.passages().namesLike("Bjg")).as("short").isEmpty();
            assertThat(index.passages().namesLike("Ferrie"))
                    .as("the ferry is no name")
                    .isEmpty();
            assertThat(index.passages().namesLike("Oslo")).isEmpty();
        }
    }

    @Test
    void searchFindsANearNameAtHalfWeight() {
        var written = new Written()
                .with("a", null, null, null, anyDay("The ferry of Amir Muttaqi came."))
                .with("b", null, null, null, anyDay("The ferry of somebody else came."))
                .with("c", null, null, null, anyDay("The mate stayed."));
        try (var index = written.open(folder)) {
            var near = index.passages().searchText("Motaqi", PassageFilter.ALL, 5);
            var exact = index.passages().searchText("Muttaqi", PassageFilter.ALL, 5);

            assertThat(near).extracting(ScoredPassage::article).containsExactly("a");
            assertThat(near.getFirst().score()).isLessThan(exact.getFirst().score());
        }
    }

    @Test
    void wordsInTheirSpellingsFindEachOther() {
        var written = new Written()
                .with("a", null, null, null, anyDay("A cease-fire was signed at the U.N. for $3bn."))
                .with("b", null, null, null, anyDay("They told us of 1,870 boats."));
        try (var index = written.open(folder)) {
            for (String query : new String[] {"ceasefire", "cease fire", "UN", "$3 billion"}) {
                assertThat(index.passages().searchText(query, PassageFilter.ALL, 5))
                        .as(query)
                        .extracting(ScoredPassage::article)
                        .containsExactly("a");
            }
            assertThat(index.passages().searchText("1870", PassageFilter.ALL, 5))
                    .extracting(ScoredPassage::article)
                    .containsExactly("b");
            assertThat(index.passages().searchText("U.S.", PassageFilter.ALL, 5))
                    .isEmpty();
        }
    }
}
