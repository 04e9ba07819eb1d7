package dateline.front.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.asking.answer.Answer;
import dateline.asking.evidence.Citation;
import dateline.asking.evidence.Excerpts;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Question;
import dateline.asking.question.Understood;
import dateline.front.discord.message.Choice;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.front.discord.message.Unescaped;
import dateline.reading.article.Publication;
import dateline.reading.passage.DateBasis;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Speaker;
import dateline.reading.time.DateInterval;
import dateline.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCardsTest {
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

        String content = all(new Answer.Quoted(frame, List.of(Samples.plain("one")), 0.9));

        assertThat(content)
                .startsWith("-# 1 September 2021 is a Wednesday, not a Thursday.\n"
                        + "-# Not used to limit the days: “before the \\*talks\\*”.\n> one");
    }

    @Test
    void declinedAnswerSaysThatTheNearestDoNotAnswer() {
        List<Quotation> nearest =
                List.of(Samples.plain("one"), Samples.plain("two"), Samples.plain("three"), Samples.plain("four"));

        String content = all(Samples.declined("Volcanoes?", nearest));

        assertThat(content)
                .startsWith("**Not in the archive.** The archive holds nothing about \\*volcanoes\\*.")
                .contains(Texts.ENGLISH.say(Phrase.NEAREST), "> one", "> two", "> three")
                .doesNotContain("> four");
    }

    @Test
    void declinedAnswerWithNothingNearSaysSo() {
        assertThat(all(Samples.declined("Volcanoes?", List.of()))).endsWith(Texts.ENGLISH.say(Phrase.NOTHING_NEAR));
    }

    @Test
    void conflictNamesTheFiguresAndWhereTheyStand() {
        var answer = new Answer.Conflicting(
                Samples.frame("How many cranes?"),
                List.of(Samples.plain("It has 15 cranes."), Samples.plain("It has 18 cranes.")),
                List.of(new Answer.Figure("15", "cranes", List.of(0)), new Answer.Figure("18", null, List.of(1))),
                0.8);

        assertThat(all(answer))
                .startsWith("**Sources differ**\n")
                .containsSubsequence("### 15 cranes\n> It has 15 cranes.", "### 18\n> It has 18 cranes.");
    }

    @Test
    void choicesAreListed() {
        var answer = new Answer.Clarify(
                Samples.frame("On 1 September?"),
                List.of("2020", "2021"),
                List.of(Question.of("2020?"), Question.of("2021?")));

        Outgoing message = of(answer, 0);

        assertThat(message.inner())
                .anySatisfy(part -> assertThat(part)
                        .isInstanceOfSatisfying(
                                Part.Menu.class,
                                menu -> assertThat(menu.choice())
                                        .isInstanceOfSatisfying(
                                                Choice.OfTexts.class,
                                                choice -> assertThat(choice.options())
                                                        .extracting(Choice.Option::label)
                                                        .containsExactly("2020", "2021"))));
    }

    @Test
    void questionIsShownOnceAndEscaped() {
        var answer = Samples.quoted("Is @everyone *well*?", List.of(Samples.plain("Yes.")));

        assertThat(String.join("\n", of(answer, 0).texts())).startsWith("-# Asked: Is \\@everyone \\*well\\*?\n> Yes.");
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

        assertThat(new QuotationLines(Texts.ENGLISH).of(statement))
                .containsExactly(
                        "— Speaker unclear · reported speech",
                        "Said August 2021 (reckoned from the text) · published: day unknown",
                        "-# notes/undated.txt, “Nothing is known of” · paragraph 1");
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

        assertThat(new QuotationLines(Texts.ENGLISH).dates(quotation))
                .isEqualTo("Happened: day not given, bounded only by the article’s date"
                        + " · published about 3 September 2021 (inferred, not certain)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://user:pass@host.example/",
                "https://host.example/a b",
                "//host.example",
                "not a link"
            })
    void onlyPlainWebAddressesBecomeLinks(String url) {
        assertThat(QuotationLines.link(url)).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noPageExceedsALimitAndTheTextShownIsTheVerbatimOne(
            @ForAll("quotations") List<Quotation> quotations, @ForAll boolean declined) {
        Answer answer = declined || quotations.isEmpty()
                ? Samples.declined("Anything?", quotations)
                : Samples.quoted("Anything?", quotations);
        List<Quotation> entries = AnswerEntries.quotations(answer);

        List<Outgoing> pages = IntStream.range(0, Math.max(1, (entries.size() + 2) / 3))
                .mapToObj(page -> of(answer, page))
                .toList();

        // That no message exceeds a limit is checked where one is made.
        List<String> shown = pages.stream()
                .flatMap(page -> page.parts().stream())
                .flatMap(part ->
                        part instanceof Part.Framed(var _, var inner) && inner.getFirst() instanceof Part.Text(var text)
                                ? Stream.of(text)
                                : Stream.empty())
                .toList();
        assertThat(shown).hasSameSizeAs(entries);
        for (int i = 0; i < shown.size(); i++) {
            assertShown(shown.get(i), entries.get(i).text());
        }
        boolean cut = shown.stream().anyMatch(text -> text.contains("-# " + Texts.ENGLISH.say(Phrase.CUT_AFTER)));
        boolean attached = pages.stream().flatMap(Outgoing::inner).anyMatch(Part.Attachment.class::isInstance);
        assertThat(attached).isEqualTo(cut);
        assertThat(pages.stream().flatMap(page -> page.buttons().stream()))
                .allSatisfy(button -> assertThat(button.label()).hasSizeBetween(1, 80));
    }

    @Test
    void hostileNamesAndTitlesLeaveRoomForTheQuotation() {
        String markup = "*_~`|[x](http://evil.example)@everyone ".repeat(40);
        var citation = new Citation(markup, markup, markup, markup, Publication.UNKNOWN, markup, 99_999);
        var speakers = IntStream.range(0, 5)
                .mapToObj(i -> new Speaker(i + markup, markup, markup))
                .toList();
        Quotation plain = Samples.plain("What was said. ".repeat(100));
        var quotation = new Quotation(
                citation,
                plain.span(),
                plain.text(),
                SentenceDate.UNKNOWN,
                speakers.getFirst(),
                speakers,
                markup,
                Quotation.Mode.MIXED,
                List.of(),
                List.of(Excerpts.copy(markup, plain.span(), plain.text())),
                new Quotation.Context(plain.span(), plain.text()));

        Outgoing message = of(Samples.quoted(markup.substring(0, 900), Collections.nCopies(9, quotation)), 0);

        assertThat(message.texts().stream().filter(text -> text.contains("> What was said.")))
                .hasSize(3);
        assertThat(String.join("\n", message.texts())).doesNotContainPattern("(?<!\\\\)(?:\\]\\(http|@everyone)");
    }

    @Provide
    Arbitrary<List<Quotation>> quotations() {
        Arbitrary<String> any = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(10_000),
                Arbitraries.strings()
                        .withChars("abc *_`|~<>@#-:\n\r.!? ")
                        .ofMinLength(1)
                        .ofMaxLength(10_000),
                Arbitraries.of("A sentence that is said again and again. ", "*", "\n", "> ", "👩‍👩‍👧")
                        .flatMap(unit -> Arbitraries.integers()
                                .between(1, 10_000 / unit.length())
                                .map(unit::repeat)));
        return any.map(text -> Samples.plain(text, List.of(new Span(text.length() / 3, text.length() / 2))))
                .list()
                .ofMaxSize(200);
    }

    /** All of it, or its beginning with a line below that says so. */
    private static void assertShown(String card, String text) {
        List<String> lines = card.lines().toList();
        List<String> quote = Arrays.stream(card.split("\n", -1))
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
        String shown = Unescaped.text(String.join("\n", quote));
        String expected = text.replaceAll("\r\n|\r", "\n");
        if (!shown.equals(expected)) {
            assertThat(expected).startsWith(shown);
            assertThat(lines).contains("-# " + Texts.ENGLISH.say(Phrase.CUT_AFTER));
        }
    }

    private static Outgoing of(Answer answer, int page) {
        return new AnswerCards(Texts.ENGLISH)
                .of(answer, new AnswerCards.Showing("A".repeat(22), page, 3, "", true, false));
    }

    private static String all(Answer answer) {
        return String.join("\n", of(answer, 0).texts()).replaceFirst("^-# Asked: .*\n?", "");
    }
}
