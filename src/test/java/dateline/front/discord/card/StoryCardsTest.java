package dateline.front.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.asking.answer.Answer;
import dateline.asking.evidence.Citation;
import dateline.asking.evidence.Excerpts;
import dateline.asking.evidence.Quotation;
import dateline.asking.timeline.ArticleFinder;
import dateline.asking.timeline.ArticleOverview;
import dateline.asking.timeline.Picture;
import dateline.asking.timeline.SpeakerQuotes;
import dateline.asking.timeline.Timeline;
import dateline.asking.timeline.TimelineChart;
import dateline.front.discord.message.Button;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.front.discord.message.Unescaped;
import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.passage.DateBasis;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Speaker;
import dateline.reading.time.DateInterval;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That no message exceeds a limit is checked where one is made. */
class StoryCardsTest {
    private static final String KEY = "A".repeat(22);
    private static final LocalDate DAY = LocalDate.of(2021, 9, 1);
    private static final String MARKUP = "*_~`|[x](http://evil.example)@everyone ".repeat(60);

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void noPageOfQuotesExceedsALimitAndTheTextShownIsTheVerbatimOne(
            @ForAll("quotations") List<Quotation> quotations,
            @ForAll("texts") String name,
            @ForAll("texts") String topic) {
        var found = new SpeakerQuotes.Result.Found(quotations, quotations.size());
        var asked = new QuotesCards.Asked("x" + name, DateInterval.day(DAY), "y" + topic, "z" + topic);

        for (Texts texts : Texts.ALL) {
            for (int page = 0; page * QuotesCards.ON_A_PAGE < quotations.size(); page++) {
                Outgoing message = new QuotesCards(texts).of(asked, found, page, "-# above", true, KEY);

                assertShown(message, QuotesCards.page(found, page).shown());
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void noPageOfATimelineExceedsALimitAndTheTextShownIsTheVerbatimOne(
            @ForAll("quotations") List<Quotation> quotations, @ForAll("texts") String topic) {
        List<Timeline.Entry> entries = quotations.stream()
                .filter(quotation -> quotation.date().interval() != null)
                .map(quotation -> new Timeline.Entry(quotation, 1))
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        var timeline = new Timeline(
                "t" + topic, entries, entries.size(), 9, List.of(List.of(0)), Collections.nCopies(9, "n" + topic));

        for (Texts texts : Texts.ALL) {
            for (int page = 0; page * TimelineCards.ON_A_PAGE < entries.size(); page++) {
                Outgoing message =
                        new TimelineCards(texts).of(timeline, "s" + topic, null, page, "-# above", true, KEY);

                assertShown(
                        message,
                        TimelineCards.page(timeline, page).shown().stream()
                                .map(Timeline.Entry::quotation)
                                .toList());
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void noPageOfAnArticleExceedsALimit(
            @ForAll("texts") String title, @ForAll("texts") String text, @ForAll("texts") String name) {
        Article article = article("t" + title, "s" + title, "x" + text);
        var overview = overview(article, "a" + name);

        for (Texts texts : Texts.ALL) {
            var cards = new OverviewCards(texts);
            for (int first = 0; first < 5; first++) {
                Outgoing message = cards.of(overview, article, first, "-# above", KEY);

                assertThat(message.texts()).hasSize(1);
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void menusOfWhateverNamesAreWithinTheirLimits(@ForAll("texts") String name) {
        List<ArticleFinder.Choice> choices = IntStream.range(0, 30)
                .mapToObj(i -> new ArticleFinder.Choice(i + name, i % 2 == 0 ? null : name))
                .toList();
        var reason = new Answer.Reason(Answer.Missing.SPEAKER, "None of " + name);
        var asked = new QuotesCards.Asked("x" + name, null, null, null);
        List<String> near = Collections.nCopies(30, name);

        for (Texts texts : Texts.ALL) {
            assertThat(new OverviewCards(texts).several(choices, KEY).parts()).hasSize(2);
            assertThat(new QuotesCards(texts).nothing(asked, reason, near, KEY).parts())
                    .hasSize(2);
            assertThat(new TimelineCards(texts)
                            .nothing("x" + name, reason, near, KEY)
                            .parts())
                    .hasSize(2);
        }
    }

    @Test
    void markupInNamesTopicsAndTitlesIsShownAsItIs() {
        Quotation quotation = quotation("What was said.", DAY, MARKUP);
        var found = new SpeakerQuotes.Result.Found(Collections.nCopies(4, quotation), 4);
        var timeline = new Timeline(
                MARKUP, List.of(new Timeline.Entry(quotation, 1)), 1, 0, List.of(), List.of(MARKUP, MARKUP));
        Article article = article(MARKUP, MARKUP, "What was said.");

        Stream<Outgoing> messages = Stream.of(
                new QuotesCards(Texts.ENGLISH)
                        .of(new QuotesCards.Asked(MARKUP, null, MARKUP, MARKUP), found, 0, "", true, KEY),
                new TimelineCards(Texts.ENGLISH).of(timeline, MARKUP, null, 0, "", true, KEY),
                new OverviewCards(Texts.ENGLISH).of(overview(article, MARKUP), article, 0, "", KEY));

        assertThat(messages)
                .allSatisfy(message -> assertThat(String.join("\n", message.texts()))
                        .contains(" said.")
                        .doesNotContainPattern("(?<!\\\\)(?:\\]\\(http|@everyone)"));
    }

    @Test
    void whatWasSaidAndWhatHappenedStandApartAndSoDoSourcesThatDiffer() {
        Quotation said = quotation("The mast fell.", DAY, "Ada Quill");
        Quotation told = new Quotation(
                said.citation(),
                said.span(),
                said.text(),
                said.date(),
                null,
                List.of(),
                null,
                Quotation.Mode.NONE,
                List.of(),
                List.of());
        var entries = Stream.of(said, told, told)
                .map(quotation -> new Timeline.Entry(quotation, 1))
                .toList();
        var timeline = new Timeline("mast", entries, 5, 2, List.of(List.of(2)), List.of());

        Outgoing message = new TimelineCards(Texts.ENGLISH).of(timeline, null, null, 0, "", false, KEY);

        assertThat(message.texts().getFirst())
                .isEqualTo("**Timeline: mast**\n-# 3 of 5 with a day · 1 September 2021 · 2 more of no known day");
        assertThat(message.texts().get(1))
                .startsWith("### 1 September 2021\n")
                .contains("\n> The ")
                .contains("Said 1 Sep");
        assertThat(message.texts().get(2)).contains("Happened 1 September 2021");
        assertThat(message.texts().get(3)).startsWith("### 1 September 2021 · Sources differ\n");
        assertThat(message.parts().stream()
                        .flatMap(part ->
                                part instanceof Part.Framed(var colour, var _) ? Stream.of(colour) : Stream.empty()))
                .containsExactly(Part.Colour.BLUE, Part.Colour.GREEN, Part.Colour.AMBER);
    }

    @Test
    void pictureStandsBelowTheHeaderWithItsWords() {
        var timeline = new Timeline(
                "mast",
                List.of(new Timeline.Entry(quotation("It fell.", DAY, "Ada Quill"), 1)),
                1,
                0,
                List.of(),
                List.of());

        Outgoing message = new TimelineCards(Texts.ENGLISH)
                .of(timeline, null, new TimelineChart().draw(timeline), 0, "", false, KEY);

        assertThat(message.parts().get(1)).isInstanceOfSatisfying(Part.Picture.class, picture -> {
            assertThat(picture.name()).isEqualTo("timeline.png");
            assertThat(picture.description()).startsWith("Timeline of “mast”: 1 entry");
            assertThat(picture.png().array()).startsWith(0x89, 'P', 'N', 'G');
        });
    }

    @Test
    void whereNoPictureCanBeDrawnTheMessageSaysSo() {
        var timeline = new Timeline(
                "mast",
                List.of(new Timeline.Entry(quotation("It fell.", DAY, "Ada Quill"), 1)),
                1,
                0,
                List.of(),
                List.of());

        Outgoing message = new TimelineCards(Texts.GERMAN)
                .of(timeline, null, new Picture.Undrawn("no fonts", "words"), 0, "", false, KEY);

        assertThat(message.texts().getFirst()).endsWith("\n-# " + Texts.GERMAN.say(Phrase.TIMELINE_NO_PICTURE));
        assertThat(message.parts()).noneMatch(Part.Picture.class::isInstance);
    }

    @Test
    void pagesBackwardsHoldWhatPagesForwardsDo() {
        Article article = article(
                "T",
                "S",
                IntStream.range(0, 300)
                        .mapToObj(i -> "Paragraph " + i + " of it.")
                        .collect(Collectors.joining("\n\n")));
        var cards = new ArticleCards(Texts.ENGLISH);

        Outgoing first = cards.of(article, 0, null, List.of("-# above"), KEY);
        int second = number(first, "Later");
        Outgoing next = cards.of(article, second, null, List.of(), KEY);

        assertThat(number(next, "Earlier")).isZero();
        assertThat(number(cards.of(article, number(next, "Later"), null, List.of(), KEY), "Earlier"))
                .isEqualTo(second);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(3_000),
                Arbitraries.strings().withChars("abc *_`|~<>@#-:\n\r.!? ").ofMaxLength(3_000),
                Arbitraries.of("Words that go on and on. ", "*", "\n#", "> ", "👩‍👩‍👧")
                        .flatMap(unit -> Arbitraries.integers()
                                .between(1, 3_000 / unit.length())
                                .map(unit::repeat)));
    }

    @Provide
    Arbitrary<List<Quotation>> quotations() {
        Arbitrary<Quotation> one = Combinators.combine(
                        texts().map(text -> "q" + text),
                        Arbitraries.integers().between(0, 400).injectNull(0.3),
                        texts().map(text -> "n" + text))
                .as((text, day, name) -> quotation(text, day == null ? null : DAY.plusDays(day), name));
        return one.list().ofMinSize(1).ofMaxSize(8);
    }

    private static Quotation quotation(String text, @Nullable LocalDate day, String name) {
        var speaker = new Speaker(name, name, null);
        var span = new Span(0, text.length());
        return new Quotation(
                new Citation(name, name, name, "https://a.example/" + text.length(), Publication.written(DAY), name, 1),
                span,
                text,
                day == null
                        ? SentenceDate.UNKNOWN
                        : new SentenceDate(day.toString(), DateInterval.day(day), DateBasis.WRITTEN),
                speaker,
                List.of(speaker),
                name,
                Quotation.Mode.DIRECT,
                List.of(new Span(text.length() / 3, text.length() / 2)),
                List.of(Excerpts.copy(name + "2", span, text)),
                new Quotation.Context(span, text));
    }

    /** Parted by empty lines. */
    private static Article article(String title, String source, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String part : text.split("\n\n", -1)) {
            if (!part.isEmpty()) {
                var span = new Span(start, start + part.length());
                paragraphs.add(new Paragraph(paragraphs.size() + 1, span, Paragraph.Kind.BODY));
            }
            start += part.length() + 2;
        }
        return new Article(
                "id", title, source, "https://a.example", source, Publication.written(DAY), text, paragraphs, Map.of());
    }

    private static ArticleOverview overview(Article article, String name) {
        List<ArticleOverview.SpeakerCount> speakers = IntStream.range(0, 30)
                .mapToObj(i -> new ArticleOverview.SpeakerCount(
                        new Speaker(i + name, name, name), 1 + i, List.of(DateInterval.day(DAY.plusDays(i)))))
                .toList();
        return new ArticleOverview(
                article.id(),
                article.title(),
                article.source(),
                article.url(),
                article.author(),
                article.publication(),
                "",
                12_345,
                speakers,
                7,
                IntStream.range(0, 90)
                        .mapToObj(i -> DateInterval.day(DAY.plusDays(i)))
                        .toList(),
                List.of());
    }

    private static int number(Outgoing message, String label) {
        return message.buttons().stream()
                .flatMap(button ->
                        button instanceof Button.Press press && press.label().equals(label)
                                ? Stream.of(press.id().number())
                                : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    /** Of each quotation all, or its beginning. */
    private static void assertShown(Outgoing message, List<Quotation> quotations) {
        List<String> framed = message.parts().stream()
                .flatMap(part ->
                        part instanceof Part.Framed(var _, var inner) && inner.getFirst() instanceof Part.Text(var text)
                                ? Stream.of(text)
                                : Stream.empty())
                .toList();
        assertThat(framed).hasSameSizeAs(quotations);
        for (int i = 0; i < framed.size(); i++) {
            String quote = Arrays.stream(framed.get(i).split("\n", -1))
                    .filter(line -> line.startsWith("> "))
                    .map(line -> line.substring(2))
                    .collect(Collectors.joining("\n"));
            assertThat(quotations.get(i).text().replaceAll("\r\n|\r", "\n")).startsWith(Unescaped.text(quote));
            assertThat(quote).isNotBlank();
        }
    }
}
