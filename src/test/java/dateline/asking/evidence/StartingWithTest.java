package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StartingWithTest {
    private static final String NAME = "(?<![.!?] )(?<!^)\\b\\p{Lu}[\\p{L}'-]+";
    private static final String WORD = "\\b(?:not|never|no|in\\s+\\p{Lu}|19\\d\\d)\\b";

    /** Pieces that begin, end and part words in every way that the patterns look at. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "not",
                        "No",
                        "never",
                        "Ann",
                        "\u00c9lan",
                        "e\u0301",
                        "\ud835\udc00b",
                        "in ",
                        "1984",
                        "_",
                        "'",
                        "-",
                        ". ",
                        "! ",
                        " ",
                        "\n",
                        "x",
                        "\ud835",
                        "\udc00",
                        "\u0301")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 3000)
    void namesAreThoseThatTheWholeSearchFinds(@ForAll("texts") String text) {
        List<String> found = places(StartingWith.capital(NAME).matches(text));

        assertThat(found)
                .isEqualTo(places(Pattern.compile(NAME).matcher(text).results().toList()));
    }

    @Property(tries = 3000)
    void wordsAreThoseThatTheWholeSearchFinds(@ForAll("texts") String text) {
        StartingWith words = StartingWith.word(WORD, Pattern.CASE_INSENSITIVE);
        Pattern whole = Pattern.compile(WORD, Pattern.CASE_INSENSITIVE);

        List<String> found = places(words.matches(text));

        assertThat(found).isEqualTo(places(whole.matcher(text).results().toList()));
        assertThat(words.isIn(text)).isEqualTo(whole.matcher(text).find());
    }

    @Test
    void aTextWithoutAPlaceToBeginHoldsNothing() {
        StartingWith names = StartingWith.capital("\\p{Lu}\\p{L}+");

        assertThat(names.isIn("")).isFalse();
        assertThat(names.matches("the harbour was closed")).isEmpty();
    }

    private static List<String> places(List<MatchResult> matches) {
        return matches.stream().map(match -> match.start() + "-" + match.end()).toList();
    }
}
