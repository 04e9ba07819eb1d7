package dateline.archive.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermAnalyzerTest {
    private final TermAnalyzer words = TermAnalyzer.words();

    private record Cut(String term, int start, int end) {}

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Gutérres | Guterres
            GUTÉRRES | guterres
            Gute\u0301rres | Guterres
            İzmir | Izmir
            Iğdır | igdir
            Straße | Strasse
            Łódź | Lodz
            Tromsø | Tromso
            Æsir | Aesir
            ﬁre | fire
            Ｆｅｒｒｙ | ferry
            don’t | don't
            don‘t | dont
            donʼt | don't
            O’Hara | O'Hara
            O’Hara | OHara
            the skipper's | skipper
            the skipper’s | skipper
            THE SKIPPER’S | skipper
            skippers' | skippers
            Lindʼs | Lind
            we'll sail | we sail
            har\u00adbour | harbour
            har\u200bbour | harbour
            \ufeffharbour | harbour
            “harbour” | "harbour"
            U.N. | UN
            U.N | UN
            U.N.'s | UN
            UN’s | U.N.
            U.S. | US
            the us | the U.S.
            US-led | U.S.-led
            U.K. | UK
            Ph.D. | PhD
            AT&T | ATT
            8 a.m. | 8 AM
            8am | 8 a.m.
            cease-fire | ceasefire
            cease fire | ceasefire
            cease‑fire | ceasefire
            cease–fire | ceasefire
            air strikes | airstrikes
            co-operate | cooperate
            re-elected | reelected
            e-mail | email
            G-7 | G7
            COVID-19 | Covid19
            al-Nur | al Nur
            15-year-old | 15 year old
            fifteen-year-old | 15-year-old
            1,870 | 1870
            1\u00a0870 | 1870
            1\u202f870 | 1,870
            1 870 | 1870
            $3bn | $3 billion
            $3bn | 3,000,000,000 dollars
            3B dollars | $3 billion
            3.5m | 3.5 million
            3.5m | 3,500,000
            €2m | 2 million euros
            40% | 40 percent
            40 per cent | 40%
            3.50 | 3.5
            3rd | third
            21st | twenty-first
            fifteen | 15
            twenty-five | 25
            three hundred and five | 305
            two dozen | 24
            two thousand | 2,000
            5km | 5 km
            Sept. 1 | September 1
            Sept. 1 | September 1st
            1 September | 1st of September
            Sept. 1, 2021 | 1 September 2021
            Dec 24 | December 24th
            the 1990s | the 1990's
            ferries | ferry
            went | gone
            women | woman
            """)
    void theseAreOne(String one, String other) {
        assertThat(contained(one, other))
                .as("%s and %s", terms(one), terms(other))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', textBlock = """
            US | tell us
            U.S. | us
            WHO | who
            the W.H.O. said | who said
            IT | it
            AIDS | aids
            1.5 | 15
            1,87 | 187
            3 million | 3
            3bn | 3m
            Sept. 1 | Sept. 2
            May 3 | March 3
            third | three
            we'll | well
            she'd | shed
            21st | 21
            resume | presume
            """)
    void theseAreNotOne(String one, String other) {
        assertThat(contained(one, other))
                .as("%s and %s", terms(one), terms(other))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            THE SHIP IS LATE AND WHO KNEW IT | ship late who know
            Who knew that IT and WHO differ? | who know IT WHO differ
            US SAYS NO TO IT | US sai
            The town may march in may | town mai march mai
            Tell us what the US wants | tell us what US want
            """)
    void capitalsTellNothingWhereEverythingIsInThem(String text, String expected) {
        assertThat(String.join(" ", terms(text))).isEqualTo(expected);
    }

    @Test
    void dateIsATermOfItsOwnBesideItsWords() {
        assertThat(terms("Sept. 1, 2021")).containsExactly("septemb", "xxxx-09-01", "2021-09-01", "1", "2021");
        assertThat(terms("2021-09-01")).contains("2021-09-01", "xxxx-09-01");
        assertThat(terms("September 2021")).contains("2021-09");
        assertThat(terms("may 3 people leave")).contains("3").contains("mai");
    }

    @Test
    void whatATermStandsForIsCutFromTheTextAsItIs() {
        String text = "The U.N.’s cease-fire cost $3.5 million.";

        List<String> cut = cuts(words, text).stream()
                .map(each -> each.term() + "=" + text.substring(each.start(), each.end()))
                .toList();

        assertThat(cut)
                .containsExactly(
                        "un=U.N.’s",
                        "ceas=cease",
                        "ceasefir=cease-fire",
                        "fire=fire",
                        "cost=cost",
                        "dollar=$",
                        "3500000=3.5 million",
                        "million=3.5 million");
    }

    @Test
    void namesAreFoldedAndNotStemmed() {
        assertThat(cuts(TermAnalyzer.names(), "The mayor, José Rivers of the U.N., saw Al-Nur’s boats"))
                .extracting(Cut::term)
                .containsExactly("jose", "rivers", "un", "al", "nur");
        assertThat(TermAnalyzer.namesInside("Divers came. Gen. Holm saw Berg. Lind, Holm."))
                .containsExactly("berg", "holm");
    }

    @Property(tries = 2_000)
    void anyTextHasTermsWhosePlacesAreInsideIt(@ForAll String text) {
        checkPlaces(text);
    }

    @Property(tries = 2_000)
    void anyMixOfWhatTermsAreMadeOfHasThemInside(@ForAll("pieces") String text) {
        checkPlaces(text);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "U.",
                        "S",
                        ".",
                        "’s",
                        "'",
                        "-",
                        "–",
                        " ",
                        "\u00a0",
                        "1",
                        "870",
                        ",",
                        "$",
                        "bn",
                        "m",
                        "%",
                        "th",
                        "two",
                        "hundred",
                        "and",
                        "Sept",
                        "May",
                        "of",
                        "2021",
                        "cease",
                        "fire",
                        "co",
                        "\u00ad",
                        "\u200b",
                        "é",
                        "e\u0301",
                        "İ",
                        "ß",
                        "ﬃ",
                        "港",
                        "ひ",
                        "ไทย",
                        "\ud83d",
                        "\ude00",
                        "\ud835\udc00",
                        "ﷺ",
                        "ŉ",
                        "\n",
                        "&",
                        "T",
                        "WHO",
                        "it",
                        "Ph",
                        "x".repeat(300))
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    private void checkPlaces(String text) {
        int last = 0;
        for (Cut cut : cuts(words, text)) {
            assertThat(cut.term()).isNotEmpty();
            assertThat(cut.start()).isBetween(last, cut.end() - 1);
            assertThat(cut.end()).isLessThanOrEqualTo(text.length());
            assertThat(splitsACharacter(text, cut.start())).isFalse();
            assertThat(splitsACharacter(text, cut.end())).isFalse();
            last = cut.start();
        }
    }

    private static boolean splitsACharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "million ",
                "two million ",
                "twenty-",
                "a.",
                "1 870 ",
                "1,870,",
                "870\u00a0",
                "o'",
                "co-",
                "Sept. ",
                "1 of ",
                "US ",
                "x&",
                "ﷺ",
                "\u200b",
                "\u0301",
                "$",
                "-",
                "1.",
                "hundred and "
            })
    void longRowsTakeTimeInProportion(String piece) {
        String row = "a" + piece.repeat(200_000 / piece.length()) + "zz";

        assertTimeout(Duration.ofSeconds(10), () -> cuts(words, row));
        assertThat(cuts(words, row)).allSatisfy(cut -> assertThat(cut.term()).hasSizeLessThan(10_000));
    }

    @Test
    void theMachinesLocaleChangesNothing() {
        String text = "INDIA and Istanbul, İzmir: 40 PER CENT of TITANIC ISLANDS, Sept. 1, the WHO IN IT";
        List<Cut> before = cuts(words, text);
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));

            assertThat(cuts(TermAnalyzer.words(), text)).isEqualTo(before);
            assertThat(terms("TITANIC")).containsExactly("titan");
        } finally {
            Locale.setDefault(usual);
        }
    }

    private boolean contained(String one, String other) {
        Set<String> first = new HashSet<>(terms(one));
        Set<String> second = new HashSet<>(terms(other));
        return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
    }

    private List<String> terms(String text) {
        return cuts(words, text).stream().map(Cut::term).toList();
    }

    private static List<Cut> cuts(TermAnalyzer analyzer, String text) {
        List<Cut> cuts = new ArrayList<>();
        try (var stream = analyzer.tokenStream("body", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                cuts.add(new Cut(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
            return cuts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
