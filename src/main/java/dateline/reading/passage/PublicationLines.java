package dateline.reading.passage;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.time.Timex;
import dateline.reading.time.TimexType;
import dateline.text.Span;
import dateline.text.SpanOrder;
import dateline.text.Token;
import dateline.text.Tokenizer;
import dateline.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the line in which a newsroom says when it published: a dateline ("LAKETOWN, Aug 12 (KPA) -"), "Published on …", a
 * byline that ends with the day, or a line with nothing but the day. Looks at the first and last lines only. Immutable and
 * thread-safe.
 */
final class PublicationLines {
    /** What a line says about the publication. */
    enum Line {
        /** It says that the article is of that day. */
        PUBLISHED,
        /** It has nothing but the day, or a byline with it. */
        DAY,
        /** The article is of that day or older. */
        UPDATED
    }

    /** A time in such a line. */
    record Found(Timex timex, Line line) {}

    private static final int HEAD = 1500;
    private static final int TAIL = 600;
    private static final int MAX_LINE = 160;
    private static final int MAX_PLACE = 70;

    /** A place, perhaps with a country or an agency: "KABUL", "Kabul [Afghanistan]", "NEW YORK (AP)". */
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’/ ,()\\[\\]-]{1,67}[,)\\]/]\\s*");

    private static final Pattern AFTER_DAY = Pattern.compile(
            "(?:,? \\d{4})?,?\\s*(?:\\([^()]{1,40}\\)|/[\\p{L} ]{2,30}/)?\\s*(?:--|[-–—:]).*", Pattern.DOTALL);

    private final WordLists words = WordLists.of("dateline/passage/publication.txt");
    private final Tokenizer tokenizer = new Tokenizer();

    /**
     * The times that say when an article was published, the surest first.
     *
     * @param times of the article, in order
     */
    List<Found> of(Article article, List<Timex> times) {
        String text = article.text();
        var order = new SpanOrder<>(times, Timex::span);
        List<Found> found = new ArrayList<>();
        article.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.BODY)
                .findFirst()
                .flatMap(body -> dateline(text, body.span(), order))
                .ifPresent(found::add);
        for (Paragraph paragraph : article.paragraphs()) {
            Span span = paragraph.span();
            if (span.start() < HEAD || span.end() > text.length() - TAIL) {
                lines(text, span).forEach(line -> line(text, line, order).ifPresent(found::add));
            }
        }
        found.sort((one, other) -> one.line().compareTo(other.line()));
        return found;
    }

    /** "LAKETOWN, Aug 12 (KPA) - ". */
    private Optional<Found> dateline(String text, Span body, SpanOrder<Timex> times) {
        Span start = new Span(body.start(), Math.min(body.end(), body.start() + 2 * MAX_PLACE));
        return times.overlapping(start).stream()
                .findFirst()
                .filter(PublicationLines::isDay)
                .filter(timex -> timex.span().start() > body.start()
                        && timex.span().start() - body.start() <= MAX_PLACE
                        && isPlace(text, new Span(body.start(), wordsOf(text, timex)))
                        && AFTER_DAY
                                .matcher(text.substring(
                                        timex.span().end(),
                                        Math.min(body.end(), timex.span().end() + MAX_PLACE)))
                                .matches())
                .map(timex -> new Found(timex, Line.PUBLISHED));
    }

    /** Where a time begins, without a comma before it. */
    private static int wordsOf(String text, Timex timex) {
        int start = timex.span().start();
        while (start < timex.span().end() - 1 && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private boolean isPlace(String text, Span start) {
        return PLACE.matcher(start.of(text)).matches()
                && tokenizer.tokens(text, start).stream()
                        .allMatch(token -> token.kind() != Token.Kind.WORD
                                || token.capitalised()
                                || words.is("placeWord", token.lower()));
    }

    private Optional<Found> line(String text, Span line, SpanOrder<Timex> times) {
        List<Timex> here = times.overlapping(line).stream()
                .filter(timex -> line.contains(timex.span()) && isDay(timex))
                .toList();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        Timex day = here.getFirst();
        List<Token> before =
                tokenizer.tokens(text, new Span(line.start(), day.span().start()));
        List<Token> after = tokenizer.tokens(text, new Span(day.span().end(), line.end()));
        if (before.stream().anyMatch(token -> words.is("updated", token.lower()))) {
            return before.stream().allMatch(this::isAboutPublication)
                    ? Optional.of(new Found(day, Line.UPDATED))
                    : Optional.empty();
        }
        boolean named = !before.isEmpty()
                && before.stream().allMatch(this::isAboutPublication)
                && before.stream().anyMatch(token -> words.is("published", token.lower()));
        boolean byline =
                !before.isEmpty() && words.is("byline", before.getFirst().lower()) && isFiller(after);
        boolean alone = isFiller(before) && isFiller(after);
        if (named) {
            return Optional.of(new Found(day, Line.PUBLISHED));
        }
        return byline || alone ? Optional.of(new Found(day, Line.DAY)) : Optional.empty();
    }

    private boolean isAboutPublication(Token token) {
        return words.is("published", token.lower())
                || words.is("updated", token.lower())
                || words.is("filler", token.lower());
    }

    private boolean isFiller(List<Token> tokens) {
        return tokens.stream()
                .allMatch(token -> words.is("filler", token.lower()) || token.kind() == Token.Kind.NUMBER);
    }

    private static boolean isDay(Timex timex) {
        return (timex.type() == TimexType.DATE || timex.type() == TimexType.TIME)
                && timex.value().matches("[\\dX]{4}-\\d\\d-\\d\\d.*")
                && timex.value().indexOf('/') < 0;
    }

    private static List<Span> lines(String text, Span paragraph) {
        List<Span> lines = new ArrayList<>();
        int start = paragraph.start();
        for (int i = paragraph.start(); i <= paragraph.end(); i++) {
            if (i == paragraph.end() || text.charAt(i) == '\n') {
                if (i > start && i - start <= MAX_LINE) {
                    lines.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
