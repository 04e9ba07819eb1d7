package dateline.reading.article;

import dateline.reading.article.TextDecoder.Decoded;
import dateline.text.Blank;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into an article, or says why they are none. Stateless and thread-safe.
 *
 * <p>A text file may open with {@code date YYYY-MM-DD}, a Markdown file with YAML front matter, and a row is a JSON
 * object. What opens a file stays in the stored text, because offsets count from the file's start, but is in no
 * paragraph. Text with an unpaired surrogate (a JSON escape can make one) is rejected: it cannot be stored or sent as
 * UTF-8 unchanged, and an unchanged text is the promise.
 */
public final class ArticleParser {
    private static final Pattern DATE_PREFIX =
            Pattern.compile("[\\s\\u00a0]*+(?i:date):?[ \\t\\u00a0]+([^\\s\\u00a0]+)");
    private static final Pattern RESEMBLES_DATE =
            Pattern.compile("\\d{4}[-/.]\\w.*|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}.*|\\d{8}", Pattern.DOTALL);
    private static final Pattern PUNCTUATION_AFTER = Pattern.compile("[,:;.]$");

    /** Parses one article; never throws for bad input. */
    public ParseResult parse(RawArticle raw) {
        byte[] bytes = raw.bytes();
        String declared = raw.format() == RawArticle.Format.MARKDOWN
                ? FrontMatter.declaredCharset(bytes).orElse(null)
                : null;
        return switch (TextDecoder.decode(bytes, declared)) {
            case Decoded.Undecodable(String expected, String found) -> rejected(raw, raw.line(), expected, found);
            case Decoded.Text(String text, List<String> notes) ->
                switch (raw.format()) {
                    case TEXT -> parseText(raw, text, notes);
                    case MARKDOWN -> parseMarkdown(raw, text, notes);
                    case JSON_ROW -> parseRow(raw, text, notes);
                };
        };
    }

    private static ParseResult parseText(RawArticle raw, String text, List<String> notes) {
        Publication publication = Publication.UNKNOWN;
        int from = 0;
        Matcher prefix = DATE_PREFIX.matcher(text);
        if (prefix.lookingAt()) {
            String written = PUNCTUATION_AFTER.matcher(prefix.group(1)).replaceFirst("");
            var day = PublicationDay.day(written);
            if (day.isPresent()) {
                publication = Publication.written(day.get());
                from = prefix.end();
            } else if (RESEMBLES_DATE.matcher(written).matches()) {
                int line = (int) text.substring(0, prefix.start(1)).lines().count();
                return rejected(raw, line, "a day as YYYY-MM-DD after the word \"date\"", Quoted.of(prefix.group(1)));
            }
        }
        String where = from == 0 ? "nothing but blanks" : "nothing after the date";
        return article(raw, raw.file(), new Body(text, from, false, where), null, publication, notes);
    }

    private static ParseResult parseMarkdown(RawArticle raw, String text, List<String> notes) {
        Optional<FrontMatter> matter = FrontMatter.of(raw, text);
        if (matter.isEmpty()) {
            var body = new Body(text, 0, true, "nothing but blanks");
            return article(raw, raw.file(), body, null, Publication.UNKNOWN, notes);
        }
        Fields fields = matter.get().fields();
        fields.text("charset");
        Publication publication = fields.publication();
        var body = new Body(text, matter.get().end(), true, "nothing after the front matter");
        return article(raw, raw.file(), body, fields, publication, notes);
    }

    private static ParseResult parseRow(RawArticle raw, String row, List<String> notes) {
        Fields fields = JsonRow.fields(raw, row);
        String id = fields.text("id").orElse("");
        String text = fields.text("text").orElse("");
        Publication publication = fields.publication();
        if (fields.complaint().isPresent()) {
            return fields.complaint().get();
        }
        if (!Metadata.cleaned(id).equals(id) || id.isEmpty()) {
            return rejected(
                    raw,
                    raw.line(),
                    "an id that is not blank, without blanks at its ends or control characters",
                    Quoted.of(id));
        }
        int nul = text.indexOf(0);
        if (nul >= 0) {
            return rejected(raw, raw.line(), "text", "a NUL character at offset " + nul + " of the text");
        }
        var body = new Body(text, 0, false, "no text, or nothing but blanks");
        return article(raw, id, body, fields, publication, notes);
    }

    /**
     * Where an article's paragraphs are.
     *
     * @param otherwise what to say when there are none
     */
    private record Body(String text, int from, boolean markdown, String otherwise) {}

    private static ParseResult article(
            RawArticle raw,
            String id,
            Body body,
            @Nullable Fields fields,
            Publication publication,
            List<String> decodingNotes) {
        String title = fields == null ? null : fields.line("title");
        String source = fields == null ? null : fields.line("source", "publisher");
        String author = fields == null ? null : fields.line("author");
        String url = fields == null ? null : fields.url();
        if (fields != null && fields.complaint().isPresent()) {
            return fields.complaint().get();
        }
        int surrogate = Metadata.unpairedSurrogate(body.text);
        if (surrogate >= 0) {
            return rejected(
                    raw,
                    raw.line(),
                    "well-formed Unicode",
                    "an unpaired surrogate at offset " + surrogate + " of the text");
        }
        var region = new Span(body.from, body.text.length());
        if (Blank.trim(body.text, region).isEmpty()) {
            return rejected(raw, raw.line(), "an article with a text", body.otherwise);
        }
        List<Paragraph> paragraphs = new ParagraphSplitter(body.text, body.markdown, title).split(region);
        if (paragraphs.isEmpty()) {
            return rejected(raw, raw.line(), "an article with a text", "nothing but rules and heading marks");
        }
        List<String> notes = new ArrayList<>(decodingNotes);
        notes.addAll(fields == null ? List.of() : fields.notes());
        notes.addAll(publication.basis() == Publication.Basis.UNKNOWN ? WeekdayMismatch.notes(body.text) : List.of());
        Map<String, String> extra = fields == null ? Map.of() : fields.rest();
        return new ParseResult.Parsed(
                new Article(id, title, source, url, author, publication, body.text, paragraphs, extra), notes);
    }

    private static ParseResult.Rejected rejected(RawArticle raw, int line, String expected, String found) {
        return new ParseResult.Rejected(raw.file(), line, expected, found);
    }
}
