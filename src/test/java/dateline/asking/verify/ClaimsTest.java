package dateline.asking.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said: “the bridge is safe”.",
                "The mayor said: \"the bridge is safe\".",
                "The mayor said: „the bridge is safe“.",
                "The mayor said: «the bridge is safe».",
                "The mayor said: »the bridge is safe«.",
                "The mayor said: ‘the bridge is safe’.",
                "The mayor's office said: 'the bridge is safe'.",
                "The mayor said:\n> the bridge is safe\nreally?",
                "The mayor said:\n> “the bridge is safe”",
                "The mayor said:\n>>> the bridge is safe",
            })
    void whatIsQuotedIsTheClaim(String text) {
        assertThat(quoted(text)).containsExactly("the bridge is safe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The workers' council won't meet the mayors' envoy in the '90s hall",
                "The bridge is safe",
                "“The bridge is safe”",
                "‘The bridge is safe,’",
                "a mark “that is never closed",
                "6'2\" tall",
            })
    void otherwiseTheWholeTextIs(String text) {
        assertThat(Claims.in(text, 9)).satisfies(claims -> {
            assertThat(claims.quoted()).isEmpty();
            assertThat(claims.whole()).isEqualTo(text);
        });
    }

    @Test
    void eachPassageIsAClaimOfItsOwn() {
        assertThat(quoted("“One thing,” she said, “and another one.” Then ‘a third,’ and \"the workers' rights\"."))
                .containsExactly("One thing,", "and another one.", "a third,", "the workers' rights");
    }

    @Test
    void aQuotationThatGoesOnInTheNextParagraphIsOneForEach() {
        assertThat(quoted("She said: “The first paragraph.\n\n“The second one.” Then she left."))
                .containsExactly("The first paragraph.", "The second one.");
    }

    @Test
    void quotationsWithinAQuotationAreNone() {
        assertThat(quoted("He said: “They shouted ‘stop there’ and ran.”"))
                .containsExactly("They shouted ‘stop there’ and ran.");
    }

    @Test
    void quotedLinesThatFollowEachOtherAreOne() {
        assertThat(quoted("> The bridge is safe\n> and open.\nI doubt it.\n> So do we all."))
                .containsExactly("The bridge is safe\nand open.", "So do we all.");
    }

    @Test
    void noMoreClaimsAreReadThanAsked() {
        assertThat(Claims.in("x “a b” ".repeat(50), 7).quoted()).hasSize(7);
    }

    private static List<String> quoted(String text) {
        return Claims.in(text, 25).quoted().stream().map(Claim::text).toList();
    }
}
