package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    /** Each line is a paragraph; {@code ‖} stands where it must be cut, and nowhere else. */
    static Stream<String> paragraphs() {
        return Stream.of(
                // Plain prose.
                "The river rose. ‖ The bridge held.",
                "Did the bridge hold? ‖ It did.",
                "Run! ‖ The dam is breaking.",
                "One sentence only",
                "The count stood at 5. ‖ Two more were missing.",
                "The count stood at 5. ‖ 12 more were missing.",
                "The rate fell to 3.5 percent. ‖ Prices rose 0.4 percent.",
                "It ended in 1996. ‖ Nobody noticed.",
                "They met in Oslo.‖They parted in Bergen.",
                "See www.example.org/News.Item for more. ‖ It is free.",
                "Write to desk@example.Org today. ‖ Nobody answers.",
                "The firm Example.com grew. ‖ Its rivals shrank.",
                // Titles, initials, names.
                "Mr. Brown met Mrs. Gray and Dr. White. ‖ They agreed.",
                "Gen. Ann Fox and Lt. Col. Bo Hill left. ‖ Sgt. Ray stayed.",
                "Sen. Jo Park spoke with Gov. Lee Moss. ‖ Rep. Kay Lind did not.",
                "J. K. Marsh wrote it. ‖ A. B. Stone read it.",
                "George W. Field spoke. ‖ Then John F. Meadow did.",
                "W.C. Lake was funny. ‖ M.M. Pond was not.",
                "They live near St. Anne's church. ‖ It is old.",
                "Sammy Hart Jr. won the race. ‖ Bill Hart Sr. was proud.",
                "Nobody is taller than I. ‖ The doctor said so.",
                "They chose Plan B. ‖ The first plan had failed.",
                // Abbreviations inside and at the end.
                "The U.S. Army left. ‖ The U.N. stayed.",
                "They left the U.S. ‖ The army stayed.",
                "They came to the U.S. ‖ “We are glad,” she said.",
                "He flew to Washington, D.C. ‖ He stayed two days.",
                "PORTLAND, Ore. (AP) — The port closed. ‖ It reopened.",
                "CONCORD, N.H. (AP) — The court ruled. ‖ It was late.",
                "Acme Inc. said it would grow. ‖ Acme Corp. Chairman Al Day agreed.",
                "She works for Acme Inc. ‖ The firm is small.",
                "The talks began at 5 p.m. on Sunday. ‖ They ended at 9 p.m. Monday.",
                "The talks ended at 5 p.m. ‖ Nobody spoke.",
                "Doors open at 10 a.m. ET on weekdays. ‖ Come early.",
                "On Sept. 1 the town fell. ‖ On Oct. 12, 2021, it was retaken.",
                "It happened in Sept. ‖ Nobody remembers the day.",
                "He was No. 5 on the list. ‖ She was No. 1.",
                "Will they come? ‖ No. ‖ They will not.",
                "See Fig. 3 and Vol. 2. ‖ The rest is lost.",
                "It was Fox v. Hill that mattered. ‖ Reds vs. Blues did not.",
                "Bring pens, paper, etc. and wait. ‖ Sit down.",
                "Use fruit, e.g. Apples from here. ‖ Or pears.",
                "He has a Ph.D. in law. ‖ She has an M.B.A. from Yale.",
                "Rep. Dan Cole, R-Wyo., agreed. ‖ Rep. Eve Dow, D-Calif., did not.",
                "It lies near Cody, Wyo. ‖ That's far away.",
                // Ellipses.
                "We tried our best... but it was in vain. ‖ They left.",
                "We tried… but in vain. ‖ They left.",
                "It was over... ‖ Then it began again.",
                "He wrote: I . . . do not know. ‖ She knew.",
                "I… I don't know. ‖ Ask her.",
                "The court [...] Ruled otherwise. ‖ It said so.",
                // Quotation marks and brackets belong to the sentence before.
                "He said, “We will stay.” ‖ They did.",
                "He said, \"We will stay.\" ‖ They did.",
                "He said they were “done”. ‖ They were.",
                "(The mayor was away.) ‖ The council met.",
                "The mayor was away (the council met). ‖ Nobody came.",
                "It is called ‘the Gate.’ ‖ It is old.",
                "The wall fell.[12] ‖ The gate stood.",
                // The clause that says who speaks.
                "“Why now?” she asked. ‖ Nobody answered.",
                "“Why now?” Ann Fox asked. ‖ Nobody answered.",
                "“Stop!” President Jo Park said on Monday. ‖ They stopped.",
                "“We are done.” Park said. ‖ They left.",
                "“Who knows?” ‖ The room fell silent.",
                // A quotation of several sentences is one unit with its clause.
                "“We will stay. We will fight,” Park said. ‖ They did.",
                "\"We will stay. We will fight,\" Park said. ‖ They did.",
                "\"We will stay. We will fight,” Park said. ‖ They did.",
                "''We will stay. We will fight,'' Mr. Park said. ‖ They did.",
                "‘We will stay. We will fight,’ Park said. ‖ They did.",
                "'We will stay. We won't go.' ‖ They did.",
                "Park said: “We will stay. We will fight.” ‖ They did.",
                "“We stay. We fight,” Park said. ‖ “They go. They rest.” ‖ So it was.",
                "“We stay. We fight,” Park said, “and then. Then we go.” ‖ So it was.",
                "It was late. ‖ “We stay. We fight,” Park said.",
                "„We stay. We fight“, Park said. ‖ So it was.",
                "«We stay. We fight», Park said. ‖ So it was.",
                "He's 'all in.' ‖ The dogs' bowls are empty. ‖ It's late.",
                // A mark that is never closed joins nothing.
                "He said \"they will stay. ‖ They left. ‖ Nobody saw them.",
                "He said “they will stay. ‖ They left. ‖ \"We saw it. It was late,\" she said.",
                "“We stay. ‖ They said no more. ‖ “We stay. We fight,” Park said.",
                "It was 6\" long. ‖ It was heavy.",
                // Lines.
                "A Short Heading\n‖ The text below it goes on. ‖ And on.",
                "The line was wrapped by hand\nand goes on here. ‖ It ends.",
                "First part\n\n‖ second part.",
                "First line.\r\n‖ Second line.",
                // Beginnings that are small, and other scripts.
                "Prices fell. ‖ iPhone sales rose.",
                "The town fell. ‖ al-Amin fled.",
                "会议结束了。‖大家都走了。",
                "Совет встретился. ‖ Он решил.",
                "It ended. ‖ 😀 Everybody smiled.",
                "\u00a0 It ended.\u00a0 ‖ Everybody smiled.\u200b");
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void cutsWhereASentenceEndsAndNowhereElse(String marked) {
        String text = marked.replace("‖ ", "").replace("‖", "");
        List<String> expected = Stream.of(marked.split("‖"))
                .map(part -> Blank.trim(part, new Span(0, part.length())).of(part))
                .toList();

        List<Span> sentences = splitter.split(text, new Span(0, text.length()));

        assertThat(sentences).extracting(span -> span.of(text)).containsExactlyElementsOf(expected);
    }

    @Test
    void aLongQuotationIsCutAtTheSentencesInIt() {
        String sentence = "We have been waiting for a long time in this town and nobody has come to help us. ";
        String text = "“" + sentence.repeat(6).strip() + "” Park said.";

        List<Span> sentences = splitter.split(text, new Span(0, text.length()));

        assertThat(sentences).hasSize(6);
        assertThat(sentences.getLast().of(text)).endsWith("Park said.");
    }

    @Test
    void aRegionIsReadAsIfNothingStoodAroundIt() {
        String text = "“Before. It opens. But here it ends.” After.";
        var region = new Span(9, 36);

        List<Span> sentences = splitter.split(text, region);

        assertThat(sentences).extracting(span -> span.of(text)).containsExactly("It opens.", "But here it ends.");
    }

    @Test
    void aRegionOfBlanksHasNoSentence() {
        assertThat(splitter.split("a \u00a0\n\t b", new Span(1, 5))).isEmpty();
        assertThat(splitter.split("", new Span(0, 0))).isEmpty();
    }

    @Property
    void spansCoverEverythingButBlanksInOrder(@ForAll String text) {
        assertContract(text, new Span(0, text.length()));
    }

    @Property
    void spansCoverEverythingButBlanksInTextFullOfMarks(
            @ForAll
                    @StringLength(max = 80)
                    @Chars({
                        '.', '!', '?', '…', '"', '\'', '“', '”', '‘', '’', '(', ')', '[', ']', ' ', '\n', '\r', 'I', 'é'
                    })
                    @CharRange(from = 'a', to = 'c')
                    @CharRange(from = 'A', to = 'C')
                    @CharRange(from = '\ud83d', to = '\ud83d')
                    @CharRange(from = '\ude00', to = '\ude03')
                    String text) {
        int start = Math.min(text.length(), 2);

        assertContract(text, new Span(start, text.length()));
    }

    private void assertContract(String text, Span region) {
        List<Span> sentences = splitter.split(text, region);

        int reached = region.start();
        for (Span sentence : sentences) {
            assertThat(sentence.isEmpty()).isFalse();
            assertThat(region.contains(sentence)).isTrue();
            assertThat(sentence.start()).isGreaterThanOrEqualTo(reached);
            assertThat(Blank.trim(text, new Span(reached, sentence.start())).isEmpty())
                    .isTrue();
            assertThat(Blank.trim(text, sentence)).isEqualTo(sentence);
            if (sentence.end() < region.end()) {
                boolean insidePair = Character.isHighSurrogate(text.charAt(sentence.end() - 1))
                        && Character.isLowSurrogate(text.charAt(sentence.end()));
                assertThat(insidePair).isFalse();
            }
            reached = sentence.end();
        }
        assertThat(Blank.trim(text, new Span(reached, region.end())).isEmpty()).isTrue();
    }

    static Stream<String> awkwardUnits() {
        return Stream.of(
                "a. ",
                "A. ",
                ". ",
                "? ",
                "\" ",
                "“",
                "“A. B.” ",
                "\"A. B\" ",
                "He said. ",
                "Ab.Cd.",
                "\n",
                "A\n\n",
                "a",
                "[1].",
                "'A. ",
                "Mr. ",
                "?” Ann Fox ");
    }

    /** Twice the text may cost twice the looks and a little more; a quadratic rule would cost four times as many. */
    @ParameterizedTest
    @MethodSource("awkwardUnits")
    void looksAtEachCharacterABoundedNumberOfTimes(String unit) {
        var small = new Counting(unit.repeat(100_000 / unit.length()));
        var large = new Counting(unit.repeat(1_000_000 / unit.length()));

        splitter.splitSequence(small, new Span(0, small.length()));
        splitter.splitSequence(large, new Span(0, large.length()));

        assertThat(large.looks).isLessThan(12 * small.looks + 10_000);
    }

    /** Counts how often its characters are looked at. */
    private static final class Counting implements CharSequence {
        private final String text;
        private long looks;

        Counting(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
