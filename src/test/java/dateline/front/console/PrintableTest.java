package dateline.front.console;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.asking.answer.Answer;
import dateline.asking.evidence.Citation;
import dateline.asking.evidence.Excerpts;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Question;
import dateline.reading.article.Publication;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Speaker;
import dateline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintableTest {
    private static final String EVIL = "a\u001b]0;owned\u0007\u009b2J\u007f\u202eb\u2028c\rd\be\u0000";

    @Test
    void whatATerminalWouldActUponBecomesVisible() {
        assertThat(Printable.of(EVIL)).isEqualTo("a␛]0;owned␇<U+009B>2J␡<U+202E>b<U+2028>c d␈e␀");
    }

    @Test
    void everythingElseStaysAsItIs() {
        String text = "“Zürich” — 東京 😀 e\u0301, a  b";

        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @Test
    void anAnswerSendsNoControlCharacterOfTheCorpus() {
        var speaker = new Speaker(EVIL, EVIL, EVIL);
        var quotation = new Quotation(
                new Citation(EVIL, EVIL, EVIL, EVIL, Publication.UNKNOWN, EVIL, 1),
                new Span(0, EVIL.length()),
                EVIL,
                SentenceDate.UNKNOWN,
                speaker,
                List.of(speaker),
                EVIL,
                Quotation.Mode.DIRECT,
                List.of(),
                List.of(Excerpts.copy(EVIL, new Span(0, 1), "a")));
        var answer = new Answer.Conflicting(
                Samples.frame(Question.of("?")),
                List.of(quotation),
                List.of(new Answer.Figure(EVIL, EVIL, List.of(0)), new Answer.Figure("1", null, List.of(0))),
                1);

        String shown = AnswerText.of(answer, new Screen(true, true, true, 60, true));

        assertThat(shown.codePoints().filter(c -> Character.isISOControl(c) && c != '\n'))
                .isEmpty();
        assertThat(shown).doesNotContain("\u202e").doesNotContain("\u2028");
    }

    @Test
    void wrappingOnlyReplacesBlanks() {
        String text = "One two three four, and a-very-long-word-that-does-not-fit, five six.";

        List<String> lines = Printable.of(text, List.of()).lines(12, false);

        assertThat(String.join(" ", lines)).isEqualTo(text);
        assertThat(lines).filteredOn(line -> line.contains(" ")).allMatch(line -> line.length() <= 12);
        assertThat(lines).contains("a-very-long-word-that-does-not-fit,");
    }

    @Test
    void wideCharactersCountTwice() {
        assertThat(Printable.of("東京 東京 東京", List.of()).lines(9, false)).containsExactly("東京 東京", "東京");
    }

    @Test
    void aHighlightGoesOnInTheNextLine() {
        List<String> lines =
                Printable.of("one two three", List.of(new Span(4, 13))).lines(8, true);

        assertThat(lines).containsExactly("one \u001b[1;33mtwo\u001b[0m", "\u001b[1;33mthree\u001b[0m");
    }
}
