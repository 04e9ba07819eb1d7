package dateline.reading.article;

import dateline.text.Blank;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of an article. Blank lines part them. Lines that follow each other directly are one paragraph where
 * they read like hard-wrapped prose and one paragraph each where they read like whole ones: a line that ends a sentence,
 * a heading above a text, a list. Linear in the text's length. Not thread-safe: one object a text.
 */
final class ParagraphSplitter {
    /** Nobody wraps prose wider than this. */
    private static final int MAX_WRAP_WIDTH = 120;

    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?…:;][\"'”’»)\\]]*", Pattern.DOTALL);
    private static final Pattern BEGINS_ANEW = Pattern.compile("[\"'“‘«(\\[]*[\\p{Lu}\\p{Lo}].*", Pattern.DOTALL);
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+•‣▪►–—]|\\d{1,3}[.)]|>)[ \\t\\u00a0]+(?=\\S)");

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6}(?:[ \\t]+(.*?))?[ \\t]*#*");
    private static final Pattern MARKDOWN_RULE =
            Pattern.compile("(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,}|=+");
    private static final Pattern MARKDOWN_MARKER = Pattern.compile("(?:[-*+]|>)[ \\t]+(?=\\S)");

    private final String text;
    private final boolean markdown;
    private final @Nullable String title;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /**
     * A splitter for one article.
     *
     * @param title of the article, if it is known: a text that begins by repeating it begins with a heading
     */
    ParagraphSplitter(String text, boolean markdown, @Nullable String title) {
        this.text = text;
        this.markdown = markdown;
        this.title = title;
    }

    /** The paragraphs of a region; empty if there is nothing in it but blanks and, in Markdown, marks. */
    List<Paragraph> split(Span region) {
        List<Span> block = new ArrayList<>();
        for (Span line : lines(region)) {
            if (line.isEmpty()) {
                closeBlock(block);
            } else if (!markdown) {
                block.add(line);
            } else {
                addMarkdownLine(line, block);
            }
        }
        closeBlock(block);
        return paragraphs;
    }

    private void addMarkdownLine(Span line, List<Span> block) {
        String content = line.of(text);
        Matcher heading = MARKDOWN_HEADING.matcher(content);
        if (heading.matches()) {
            closeBlock(block);
            if (heading.group(1) != null) {
                var words = new Span(heading.start(1), heading.end(1)).shift(line.start());
                add(words, Paragraph.Kind.HEADING);
            }
        } else if (MARKDOWN_RULE.matcher(content).matches()) {
            closeBlock(block);
        } else {
            Matcher marker = MARKDOWN_MARKER.matcher(content);
            if (marker.lookingAt()) {
                if (content.charAt(0) != '>' || block.isEmpty()) {
                    closeBlock(block);
                    block.add(new Span(line.start() + marker.end(), line.end()));
                    return;
                }
            }
            block.add(line);
        }
    }

    /** The region's lines without the blanks at their ends; a blank line is an empty span. */
    private List<Span> lines(Span region) {
        List<Span> lines = new ArrayList<>();
        int start = region.start();
        for (int i = region.start(); i <= region.end(); i++) {
            if (i == region.end() || Blank.endsLine(text.charAt(i))) {
                lines.add(Blank.trim(text, new Span(start, i)));
                boolean windows = i + 1 < region.end() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
                i += windows ? 1 : 0;
                start = i + 1;
            }
        }
        return lines;
    }

    private void closeBlock(List<Span> block) {
        if (block.isEmpty()) {
            return;
        }
        int width = block.stream().mapToInt(Span::length).max().orElse(0);
        boolean wrapped = isWrapped(block, width);
        Span current = block.getFirst();
        for (int i = 1; i < block.size(); i++) {
            Span line = block.get(i);
            if (isBreak(block.get(i - 1), line, wrapped, width)) {
                add(current);
                current = line;
            } else {
                current = current.cover(line);
            }
        }
        add(current);
        block.clear();
    }

    /** Hard-wrapped prose: narrow, and most lines stop in the middle of a sentence because the next word had no room. */
    private boolean isWrapped(List<Span> block, int width) {
        if (block.size() < 2 || width > MAX_WRAP_WIDTH) {
            return false;
        }
        int full = 0;
        for (int i = 0; i + 1 < block.size(); i++) {
            Span line = block.get(i);
            if (!ends(line) && hadNoRoom(line, block.get(i + 1), width)) {
                full++;
            }
        }
        return full * 2 >= block.size() - 1;
    }

    private boolean isBreak(Span above, Span below, boolean wrapped, int width) {
        String next = below.of(text);
        if (LIST_ITEM.matcher(next).lookingAt()) {
            return true;
        }
        if (!BEGINS_ANEW.matcher(next).matches() && !(ends(above) && Character.isDigit(next.codePointAt(0)))) {
            return false;
        }
        if (wrapped) {
            return ends(above) && !hadNoRoom(above, below, width);
        }
        return ends(above) || ParagraphKinds.isHeading(above.of(text));
    }

    private boolean hadNoRoom(Span line, Span next, int width) {
        int word = next.start();
        while (word < next.end() && !Blank.is(text.charAt(word))) {
            word++;
        }
        return line.length() + 1 + (word - next.start()) > width;
    }

    private boolean ends(Span line) {
        int from = Math.max(line.start(), line.end() - 8);
        return ENDS_SENTENCE.matcher(text).region(from, line.end()).matches();
    }

    private void add(Span span) {
        String content = span.of(text);
        boolean repeatsTitle = paragraphs.isEmpty() && title != null && ParagraphKinds.sameWords(content, title);
        add(span, repeatsTitle ? Paragraph.Kind.HEADING : ParagraphKinds.of(content));
    }

    private void add(Span span, Paragraph.Kind kind) {
        Span trimmed = Blank.trim(text, span);
        if (!trimmed.isEmpty()) {
            paragraphs.add(new Paragraph(paragraphs.size() + 1, trimmed, kind));
        }
    }
}
