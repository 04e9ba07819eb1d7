package dateline.asking.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "She said “we won’t pay” twice | She said \"we won't pay\" twice",
                "She said “we won’t pay” twice | She said «we won't pay» twice",
                "She said “we won’t pay” twice | She said 'we won't pay' twice",
                "a loss — a bad one — of trust | a loss - a bad one – of trust",
                "a loss—a bad one—of trust | a loss -- a bad one -- of trust",
                "wait … and see | wait ... and see",
                "wait … and see | wait . . . and see",
                "wait […] and see | wait (...) and see",
                "the “deal,” he said | the “deal”, he said",
                "the “deal.” He said | the “deal”. He said",
                "a\u00a0new\u2009day | a new   day",
                "the eﬀort | the effort",
                "Ｄｕｔｙ free | Duty free",
                "go\u00advern well | govern well",
                "Gute\u0301rres spoke | Gut\u00e9rres spoke",
                "\u200bhidden | hidden",
            })
    void typographyMakesNoDifference(String one, String other) {
        assertThat(keys(one)).isEqualTo(keys(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the West | the west",
                "yes, please | yes please",
                "15 trucks | 50 trucks",
                "1,000 trucks | 1.000 trucks",
                "is it over? | is it over!",
                "we can't | we can",
                "cease-fire | ceasefire",
                "they left | [they] left",
                "wait … and see | wait and see",
                "the “deal” he made | the deal he made",
            })
    void whatIsWrittenOtherwiseDiffers(String one, String other) {
        assertThat(keys(one)).isNotEqualTo(keys(other));
    }

    @Test
    void tokensCoverWhatIsVisibleInOrder() {
        String text = "“No” — it’s 3.5 km, [sic] … off.";

        List<String> parts = QuoteTokens.of(text).stream()
                .map(token -> token.span().of(text))
                .toList();

        assertThat(parts).containsExactly("“", "No", "”", "—", "it’s", "3.5", "km", ",", "[sic]", "…", "off", ".");
    }

    private static List<String> keys(String text) {
        return QuoteTokens.of(text).stream().map(QuoteToken::key).toList();
    }
}
