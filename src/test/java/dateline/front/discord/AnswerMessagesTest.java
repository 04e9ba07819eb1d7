package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.asking.answer.Answer;
import dateline.asking.evidence.Citation;
import dateline.asking.evidence.Excerpts;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Question;
import dateline.asking.question.Understood;
import dateline.reading.article.Publication;
import dateline.reading.passage.DateBasis;
import dateline.reading.passage.SentenceDate;
import dateline.reading.time.DateInterval;
import dateline.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerMessagesTest {
    @Test
    void whatWasMadeOfTheQuestionIsSaidAboveTheAnswer() {
        var understood = new Understood(
                null,
                null,
                null,
                null,
                Understood.Kind.OTHER,
                List.of("before the *talks*"),
                List.of("1 September 2021 is a Wednesday, not a Thursday."));
        var frame = new Answer.Frame(Question.of("Cranes?"), understood, Samples.SNAPSHOT, Duration.ZERO);

        String content = only(AnswerMessages.of(new Answer.Quoted(frame, List.of(Samples.plain("one")), 0.9)));

        assertThat(content)
                .startsWith("-# 1 September 2021 is a Wednesday, not a Thursday.\n"
                        + "-# Not used to limit the days: “before the \\*talks\\*”.\n> one");
    }

    @Test
    void declinedAnswerSaysThatTheNearestDoNotAnswer() {
        List<Quotation> nearest =
                List.of(Samples.plain("one"), Samples.plain("two"), Samples.plain("three"), Samples.plain("four"));

        String content = only(AnswerMessages.of(Samples.declined("Volcanoes?", nearest)));

        assertThat(content)
                .startsWith("**Not in the archive.** The archive holds nothing about \\*volcanoes\\*.")
                .contains(AnswerMessages.NEAREST, "> one", "> two", "> three")
                .doesNotContain("> four");
    }

    @Test
    void declinedAnswerWithNothingNearSaysSo() {
        assertThat(only(AnswerMessages.of(Samples.declined("Volcanoes?", List.of()))))
                .endsWith(AnswerMessages.NOTHING_NEAR);
    }

    @Test
    void conflictNamesTheFiguresAndWhereTheyStand() {
        var answer = new Answer.Conflicting(
                Samples.frame("How many cranes?"),
                List.of(Samples.plain("It has 15 cranes."), Samples.plain("It has 18 cranes.")),
                List.of(new Answer.Figure("15", "cranes", List.of(0)), new Answer.Figure("18", null, List.of(1))),
                0.8);

        assertThat(only(AnswerMessages.of(answer)))
                .startsWith("**Sources differ:**\n- **15 cranes** (quotation 1)\n- **18** (quotation 2)\n")
                .contains("**Quotation 1**\n> It has 15 cranes.", "**Quotation 2**\n> It has 18 cranes.");
    }

    @Test
    void choicesAreListed() {
        var answer = new Answer.Clarify(Samples.frame("On 1 September?"), List.of("2020", "2021"));

        assertThat(only(AnswerMessages.of(answer))).isEqualTo(AnswerMessages.WHICH + "\n- 2020\n- 2021");
    }

    @Test
    void questionIsShownOnceAndEscaped() {
        var answer = Samples.quoted("Is @everyone *well*?", List.of(Samples.plain("Yes.")));

        assertThat(only(AnswerMessages.withQuestion(answer)))
                .startsWith("-# Asked: Is \\@everyone \\*well\\*?\n> Yes.");
    }

    @Test
    void statementWithoutASpeakerIsMarkedSo() {
        Quotation plain = Samples.plain("They will come.");
        var statement = new Quotation(
                plain.citation(),
                plain.span(),
                plain.text(),
                new SentenceDate("2021-08", DateInterval.month(YearMonth.of(2021, 8)), DateBasis.RECKONED),
                null,
                List.of(),
                "The Herald",
                Quotation.Mode.INDIRECT,
                List.of(),
                List.of(Excerpts.copy("copy.txt", plain.span(), plain.text())));

        assertThat(QuotationLines.of(statement))
                .containsExactly(
                        "— Speaker unclear · reported speech",
                        "Said August 2021 (reckoned from the text) · published: day unknown",
                        "-# notes/undated.txt, “Nothing is known of” · paragraph 1",
                        "-# Also in copy.txt");
    }

    @Test
    void inferredDayOfPublicationIsMarkedSo() {
        var citation = new Citation(
                "a.txt", "T", null, null, Publication.inferred(LocalDate.of(2021, 9, 3), false), "words", 2);
        Quotation plain = Samples.plain("They came.");
        var quotation = new Quotation(
                citation,
                plain.span(),
                plain.text(),
                SentenceDate.ARTICLE,
                null,
                List.of(),
                null,
                Quotation.Mode.NONE,
                List.of(),
                List.of());

        assertThat(QuotationLines.dates(quotation))
                .isEqualTo("Happened: day not given, bounded only by the article's date"
                        + " · published about 3 September 2021 (inferred, not certain)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://user:pass@host.example/",
                "https://host.example/a b",
                "https://host.example/>)[x](http://evil.example",
                "//host.example",
                "not a link"
            })
    void onlyPlainWebAddressesBecomeLinks(String url) {
        assertThat(QuotationLines.link(url)).isEmpty();
    }

    @Property(tries = 150)
    void noMessageIsTooLongAndAllTextCanBePutTogetherAgain(@ForAll("quotations") List<Quotation> quotations) {
        Answer answer = quotations.isEmpty()
                ? Samples.declined("Anything?", List.of())
                : Samples.quoted("Anything?", quotations);

        List<OutgoingMessage> messages = AnswerMessages.withQuestion(answer);

        assertThat(messages).hasSizeBetween(1, Pages.MAX_PAGES);
        assertThat(messages)
                .allSatisfy(message -> assertThat(message.content().length()).isBetween(1, OutgoingMessage.MAX_LENGTH));
        List<String> texts = quotations.stream().map(Quotation::text).toList();
        List<OutgoingMessage.Attachment> files = messages.stream()
                .flatMap(message -> message.attachments().stream())
                .toList();
        if (files.isEmpty()) {
            assertThat(quotationsIn(messages))
                    .isEqualTo(texts.stream().map(AnswerMessagesTest::oneBreak).toList());
        } else {
            assertThat(files).hasSize(1);
            assertThat(messages.getLast().content()).endsWith(Pages.REST_IS_ATTACHED);
            assertThat(files.getFirst().text()).contains(texts);
        }
    }

    @Provide
    Arbitrary<List<Quotation>> quotations() {
        Arbitrary<String> any = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(4000),
                Arbitraries.strings()
                        .withChars("abc *_`|~<>@#-:\n\r.!? ")
                        .ofMinLength(1)
                        .ofMaxLength(4000),
                Arbitraries.of("A sentence that is said again and again. ", "*", "\n", "> ", "👩‍👩‍👧")
                        .flatMap(unit -> Arbitraries.integers()
                                .between(1, 4000 / unit.length())
                                .map(unit::repeat)));
        return any.map(text -> Samples.plain(text, List.of(new Span(text.length() / 3, text.length() / 2))))
                .list()
                .ofMaxSize(50);
    }

    /** The quotations as a reader puts them together from the messages. */
    private static List<String> quotationsIn(List<OutgoingMessage> messages) {
        List<String> quotations = new ArrayList<>();
        boolean goesOn = false;
        for (OutgoingMessage message : messages) {
            boolean within = false;
            for (String line : message.content().split("\n", -1)) {
                if (line.startsWith("> ")) {
                    String text = Unescaped.text(line.substring(2));
                    if (within) {
                        append(quotations, "\n" + text);
                    } else if (goesOn) {
                        append(quotations, text);
                    } else {
                        quotations.add(text);
                    }
                    within = true;
                    goesOn = false;
                } else {
                    within = false;
                    goesOn = goesOn || line.equals(Pages.QUOTATION_GOES_ON);
                }
            }
        }
        return quotations;
    }

    private static void append(List<String> quotations, String more) {
        quotations.set(quotations.size() - 1, quotations.getLast() + more);
    }

    /** Discord knows one kind of line break. */
    private static String oneBreak(String text) {
        return text.replaceAll("\r\n|\r", "\n");
    }

    private static String only(List<OutgoingMessage> messages) {
        assertThat(messages).hasSize(1);
        return messages.getFirst().content();
    }
}
