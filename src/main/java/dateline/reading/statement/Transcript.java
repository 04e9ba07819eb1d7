package dateline.reading.statement;

import dateline.reading.article.Paragraph;
import dateline.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an article gives an interview or a debate as a transcript: paragraphs that begin with a name in capitals and a colon
 * ("DOE: I think …"). Such a paragraph is what that person says. An article is a transcript only where several paragraphs
 * begin so, under at least two names: one "UPDATE:" is none. Immutable.
 */
final class Transcript {
    private static final Pattern LABEL =
            Pattern.compile("[\"“]?(\\p{Lu}[\\p{Lu}.'’-]*(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}):\\s+(?=\\S)");
    private static final int MIN_TURNS = 3;
    private static final int MIN_SPEAKERS = 2;
    private static final int MAX_LABEL = 60;

    /**
     * A turn of somebody.
     *
     * @param label where their name stands
     * @param words what they say, up to the end of the paragraph
     */
    record Turn(Span label, Span words) {}

    private final Map<Integer, Turn> turns = new HashMap<>();

    Transcript(String text, List<Paragraph> paragraphs) {
        Set<String> speakers = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            Span span = paragraph.span();
            Matcher matcher = LABEL.matcher(text).region(span.start(), Math.min(span.end(), span.start() + MAX_LABEL));
            if (paragraph.kind() == Paragraph.Kind.BODY && matcher.lookingAt() && matcher.end() < span.end()) {
                Span label = new Span(matcher.start(1), matcher.end(1));
                turns.put(paragraph.number(), new Turn(label, new Span(matcher.end(), span.end())));
                speakers.add(label.of(text));
            }
        }
        if (turns.size() < MIN_TURNS || speakers.size() < MIN_SPEAKERS) {
            turns.clear();
        }
    }

    /** The turn that a paragraph is. */
    Optional<Turn> turn(Paragraph paragraph) {
        return Optional.ofNullable(turns.get(paragraph.number()));
    }

    /** A label as names are written: "JANE DOE" is Jane Doe. */
    static List<String> name(String label) {
        return List.of(label.split(" ", -1)).stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                .toList();
    }
}
