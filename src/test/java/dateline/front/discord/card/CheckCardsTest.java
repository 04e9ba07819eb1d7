package dateline.front.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.asking.evidence.Citation;
import dateline.asking.evidence.Excerpts;
import dateline.asking.evidence.Quotation;
import dateline.asking.verify.Difference;
import dateline.asking.verify.Edit;
import dateline.asking.verify.Note;
import dateline.asking.verify.QuoteCheck;
import dateline.asking.verify.Verdict;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.front.discord.message.Unescaped;
import dateline.reading.article.Publication;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Speaker;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CheckCardsTest {
    private static final String KEY = "A".repeat(22);
    private static final String STANDS = Texts.ENGLISH.say(Phrase.IN_THE_ARCHIVE);
    private static final String DIFFERENCE = Texts.ENGLISH.say(Phrase.WORD_BY_WORD);

    @Test
    void whatIsFarDownALongQuoteIsShownAndTheCutsAreTold() {
        String words = "The old quay is closed to lorries and carts. ".repeat(60);
        var difference = new Difference(List.of(
                new Edit.Equal(words, words),
                new Edit.Delete("tonight"),
                new Edit.Insert("tomorrow"),
                new Edit.Equal(words, words)));
        var check = new QuoteCheck(
                "claim", new Verdict.Altered(List.of(Samples.plain(difference.said())), difference), List.of());

        String text = only(check);

        assertThat(text).contains("~~tonight~~\u2009**tomorrow**", Texts.ENGLISH.say(Phrase.CUT_AROUND));
    }

    @Test
    void evenTheLongestSourceLeavesRoomForTheVerdict() {
        String markup = "*_~`|".repeat(200);
        var speaker = new Speaker(markup, markup, markup);
        var citation =
                new Citation(markup, null, markup, "https://a.example/" + markup, Publication.UNKNOWN, markup, 99_999);
        Quotation plain = Samples.plain(markup);
        var quotation = new Quotation(
                citation,
                plain.span(),
                markup,
                SentenceDate.UNKNOWN,
                speaker,
                IntStream.range(0, 5)
                        .mapToObj(i -> new Speaker(i + markup, markup, markup))
                        .toList(),
                "The Herald of " + markup,
                Quotation.Mode.MIXED,
                List.of(),
                IntStream.range(0, 5)
                        .mapToObj(i -> Excerpts.copy(i + markup, plain.span(), markup))
                        .toList());
        var difference = new Difference(List.of(new Edit.Delete(markup), new Edit.Insert(markup)));
        List<Note> notes = Collections.nCopies(9, new Note.OtherSpeaker(markup, markup));
        var check = new QuoteCheck(markup, new Verdict.Altered(Collections.nCopies(9, quotation), difference), notes);

        Outgoing message = of(Collections.nCopies(25, check));

        assertThat(message.texts().get(0)).isEqualTo("**25 quotes:** 25 altered");
        assertThat(message.texts().get(1)).startsWith("**Altered.**");
        assertThat(message.texts().getLast()).contains("more quotes are not shown here");
    }

    @Test
    void otherPlacesAreCounted() {
        var check = new QuoteCheck(
                "one two",
                new Verdict.Verbatim(List.of(Samples.plain("one two"), Samples.plain("three")), Difference.NONE),
                List.of(new Note.DeniedBefore("not *yet*")));

        assertThat(only(check))
                .contains("- Right before these words the archive has “not \\*yet\\*”.")
                .endsWith("-# The archive has it in 1 other place.");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noLimitIsExceededAndTheWordsShownAreTheArchives(@ForAll("checks") List<QuoteCheck> checks) {
        Outgoing message = of(checks);

        assertThat(message.texts().stream().mapToInt(String::length).sum()).isBetween(1, 4000);
        assertThat(message.parts()).hasSizeBetween(1, 1 + CheckCards.MOST_SHOWN + 1);
        List<String> shown = message.parts().stream()
                .flatMap(part ->
                        part instanceof Part.Framed(var _, var inner) && inner.getFirst() instanceof Part.Text(var text)
                                ? Stream.of(text)
                                : Stream.empty())
                .toList();
        assertThat(shown).isNotEmpty();
        for (int i = 0; i < shown.size(); i++) {
            String card = shown.get(i);
            switch (checks.get(i).verdict()) {
                case Verdict.Verbatim(var matches, var _) ->
                    assertShown(card, STANDS, matches.getFirst().text());
                case Verdict.Altered(var matches, var difference) -> {
                    assertShown(card, DIFFERENCE, all(difference));
                    if (card.contains(STANDS)) {
                        assertShown(card, STANDS, matches.getFirst().text());
                    }
                }
                case Verdict.NotFound _ -> assertThat(card).startsWith("**Not found.**");
                case Verdict.Unchecked _ -> assertThat(card).contains(" to check.**");
            }
        }
    }

    @Property(tries = 200)
    void withoutTheBoldItIsWhatWasSaidAndWithoutTheStruckWhatIsClaimed(@ForAll("words") List<Edit> edits) {
        var difference = new Difference(edits);
        var check = new QuoteCheck("c", new Verdict.Altered(List.of(Samples.plain("s")), difference), List.of());

        String quote = String.join("\n", quote(only(check), DIFFERENCE));

        assertThat(Unescaped.text(quote.replaceAll("\\*\\*(?:\\\\.|[^*\\\\])+\\*\\*", "")))
                .isEqualToIgnoringWhitespace(difference.said());
        assertThat(Unescaped.text(quote.replaceAll("~~(?:\\\\.|[^~\\\\])+~~", "")))
                .isEqualToIgnoringWhitespace(difference.claimed());
    }

    @Provide
    Arbitrary<List<Edit>> words() {
        Arbitrary<String> word = Arbitraries.of("word", "*star*", "[x](y)", "@here", "`c`", "1.", "#", "a_b", "\\")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join(" ", words));
        return Combinators.combine(word, word, word)
                .as((equal, said, claimed) -> List.<Edit>of(
                        new Edit.Equal(equal + " ", equal + " "),
                        new Edit.Delete(said),
                        new Edit.Insert(claimed),
                        new Edit.Equal(" " + equal, " " + equal)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(lists -> lists.stream().flatMap(List::stream).toList());
    }

    @Provide
    Arbitrary<List<QuoteCheck>> checks() {
        Arbitrary<Verdict> verbatim = texts(10_000)
                .map(text -> new Verdict.Verbatim(
                        List.of(Samples.plain(text, List.of(new Span(text.length() / 3, text.length() / 2)))),
                        Difference.NONE));
        Arbitrary<Edit> edit = Arbitraries.oneOf(
                texts(900).map(text -> new Edit.Equal(text, text)),
                texts(300).map(Edit.Delete::new),
                texts(300).map(Edit.Insert::new));
        Arbitrary<Verdict> altered = Combinators.combine(
                        edit.list().ofMinSize(1).ofMaxSize(12), texts(2000))
                .as((edits, text) -> new Verdict.Altered(List.of(Samples.plain(text)), new Difference(edits)));
        Arbitrary<Verdict> none =
                Arbitraries.of(new Verdict.NotFound(), new Verdict.Unchecked(Verdict.Reason.TOO_SHORT));
        Arbitrary<List<Note>> notes =
                texts(400).map(text -> (Note) new Note.Elided(text)).list().ofMaxSize(8);
        return Combinators.combine(texts(10_000), Arbitraries.oneOf(verbatim, altered, none), notes)
                .as(QuoteCheck::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static Arbitrary<String> texts(int longest) {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(longest),
                Arbitraries.strings()
                        .withChars("abc *_`|~<>@#-:\n\r.!? ")
                        .ofMinLength(1)
                        .ofMaxLength(longest),
                Arbitraries.of("A sentence that is said again. ", "*", "~", "\n", "> ", "<@1>", "👩‍👩‍👧")
                        .flatMap(unit -> Arbitraries.integers()
                                .between(1, longest / unit.length())
                                .map(unit::repeat)));
    }

    private static String all(Difference difference) {
        var all = new StringBuilder();
        difference.edits().forEach(edit -> all.append(edit.text()));
        return all.toString();
    }

    /** All of it, or a part with a line below that says so. */
    private static void assertShown(String card, String heading, String text) {
        List<String> lines = quote(card, heading);
        String shown = Unescaped.text(String.join("\n", lines));
        String expected = text.replaceAll("\r\n|\r", "\n");
        if (shown.equals(expected)) {
            return;
        }
        assertThat(expected).contains(shown);
        assertThat(card)
                .containsAnyOf(
                        Texts.ENGLISH.say(Phrase.CUT_AFTER),
                        Texts.ENGLISH.say(Phrase.CUT_BEFORE),
                        Texts.ENGLISH.say(Phrase.CUT_AROUND));
    }

    /** The lines of the block quote below a heading. */
    private static List<String> quote(String card, String heading) {
        List<String> lines = List.of(card.split("\n", -1));
        List<String> quote = new ArrayList<>();
        for (int i = lines.indexOf(heading) + 1;
                i < lines.size() && lines.get(i).startsWith("> ");
                i++) {
            quote.add(lines.get(i).substring(2));
        }
        return quote;
    }

    private static Outgoing of(List<QuoteCheck> checks) {
        return new CheckCards(Texts.ENGLISH).of(checks, KEY);
    }

    private static String only(QuoteCheck check) {
        List<String> texts = of(List.of(check)).texts();
        assertThat(texts).hasSize(1);
        return texts.getFirst();
    }
}
