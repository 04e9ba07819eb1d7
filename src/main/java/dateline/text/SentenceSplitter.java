package dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences. Stateless and thread-safe.
 *
 * <p>Two steps, both linear in the region's length. First every full stop, question or exclamation mark is judged by the
 * word before and the word after it ({@link Stops}), and lines that look like headings end where their line ends. Then
 * sentences inside one pair of quotation marks are joined again ({@link QuotationMarks}), together with the clause that
 * says who speaks, as long as the whole stays readable at one glance: half a quotation cannot stand alone. A mark that is
 * never closed joins nothing.
 *
 * <p>The rules are for English news prose; other scripts are cut at their own full stops. Abbreviations that may as well
 * end a sentence ("U.S.", "Inc.") end one only before a word that seldom continues a name.
 */
public final class SentenceSplitter {
    /** A quotation of several sentences stays whole up to this length, reporting clause included. */
    static final int MAX_JOINED_LENGTH = 400;

    private static final int MAX_HEADING_LENGTH = 80;

    /**
     * The sentences of one paragraph.
     *
     * @param region a paragraph of {@code text}
     * @return in order, without blanks at either end, covering everything in the region but blanks (as
     *     {@link Blank#is(char)} tells them); no span is empty, none cuts a code point
     */
    public List<Span> split(String text, Span region) {
        return splitSequence(text, region);
    }

    /** The same over any sequence, so that a test can count how often it is looked at. */
    List<Span> splitSequence(CharSequence text, Span region) {
        List<Span> sentences = cut(text, region);
        return sentences.size() < 2 ? sentences : joinQuotations(text, region, sentences);
    }

    private static List<Span> cut(CharSequence text, Span region) {
        var stops = new Stops(text, region);
        List<Span> sentences = new ArrayList<>();
        int start = region.start();
        int i = region.start();
        while (i < region.end()) {
            char unit = text.charAt(i);
            int end = -1;
            int next = i + 1;
            if (Stops.isStop(unit)) {
                next = stops.endOfRun(i);
                end = stops.endsSentence(i, next, start) ? next : -1;
            } else if (Blank.endsLine(unit)) {
                next = skipBlanks(text, i, region.end());
                end = endsLikeHeading(text, start, i, next, region.end()) ? i : -1;
            }
            if (end >= 0) {
                add(text, new Span(start, end), sentences);
                start = end;
            }
            i = next;
        }
        add(text, new Span(start, region.end()), sentences);
        return sentences;
    }

    private static void add(CharSequence text, Span span, List<Span> sentences) {
        Span trimmed = Blank.trim(text, span);
        if (!trimmed.isEmpty()) {
            sentences.add(trimmed);
        }
    }

    private static int skipBlanks(CharSequence text, int from, int end) {
        int i = from;
        while (i < end && Blank.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A blank line ends everything; a line break ends a short line that is no sentence, before one that begins anew. */
    private static boolean endsLikeHeading(CharSequence text, int start, int lineEnd, int next, int end) {
        if (next >= end) {
            return false;
        }
        int feeds = 0;
        for (int i = lineEnd; i < next; i++) {
            char unit = text.charAt(i);
            boolean secondHalf = unit == '\n' && i > lineEnd && text.charAt(i - 1) == '\r';
            feeds += Blank.endsLine(unit) && !secondHalf ? 1 : 0;
        }
        if (feeds > 1) {
            return true;
        }
        Span line = lineEnd - start > 2 * MAX_HEADING_LENGTH ? null : Blank.trim(text, new Span(start, lineEnd));
        if (line == null || line.isEmpty() || line.length() > MAX_HEADING_LENGTH) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        char first = text.charAt(skipDashes(text, line));
        return (Character.isUpperCase(first) || Character.isDigit(first))
                && (Character.isLetterOrDigit(last) || last == ':')
                && line.length() > 1
                && Stops.beginsAnew(text, next, end);
    }

    /** Where the words of a line such as "— Jane Doe, mayor" begin. */
    private static int skipDashes(CharSequence text, Span line) {
        int i = line.start();
        while (i < line.end() - 1 && i < line.start() + 3 && (isDash(text.charAt(i)) || Blank.is(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isDash(char unit) {
        return unit == '—' || unit == '–' || unit == '-';
    }

    /** Joins the sentences that each quotation reaches over; a sentence may end one quotation and begin the next. */
    private static List<Span> joinQuotations(CharSequence text, Span region, List<Span> sentences) {
        List<Span> joined = new ArrayList<>(sentences.size());
        int taken = 0;
        for (Span quotation : Brackets.among(text, region, QuotationMarks.pairs(text, region))) {
            while (taken < sentences.size() && sentences.get(taken).start() <= quotation.start()) {
                joined.add(sentences.get(taken++));
            }
            int end = taken;
            while (end < sentences.size() && sentences.get(end).start() < quotation.end()) {
                end++;
            }
            if (end == taken || joined.isEmpty()) {
                continue;
            }
            Span whole = joined.getLast().cover(sentences.get(end - 1));
            if (whole.length() <= MAX_JOINED_LENGTH) {
                joined.set(joined.size() - 1, whole);
            } else {
                joined.addAll(sentences.subList(taken, end));
            }
            taken = end;
        }
        joined.addAll(sentences.subList(taken, sentences.size()));
        return joined;
    }
}
