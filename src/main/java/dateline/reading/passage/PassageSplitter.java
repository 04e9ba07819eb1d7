package dateline.reading.passage;

import dateline.reading.article.Paragraph;
import dateline.text.Blank;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups sentences into passages of about {@value #TARGET_WORDS} words, which an encoder that reads 256 word pieces takes
 * in whole. Stateless and thread-safe.
 *
 * <p>Passages end where a paragraph ends if they can: short neighbours share a passage, a paragraph that has no room is
 * cut between two sentences, and a heading goes with what follows it. A sentence that is longer than a passage may be is
 * one of its own. Greedy, linear in the text's length.
 */
public final class PassageSplitter {
    static final int TARGET_WORDS = 115;
    static final int MAX_WORDS = 130;

    /** From here on a passage would rather end with its paragraph than take in a part of the next. */
    private static final int ENOUGH_WORDS = 85;

    /** Headings that take up more than this, such as a list, are text of their own. */
    private static final int MAX_HEADING_WORDS = 40;

    /**
     * Groups the sentences of one article.
     *
     * @param sentences in order, at least one
     * @return in order, each sentence in exactly one passage
     */
    public List<Passage> split(String text, List<Sentence> sentences) {
        int[] words = sentences.stream()
                .mapToInt(sentence -> wordCount(text, sentence.span()))
                .toArray();
        var grouping = new Grouping(sentences, words);
        int start = 0;
        while (start < sentences.size()) {
            int headings = start;
            int end = paragraphEnd(sentences, start);
            int headingWords = words[start];
            while (end < sentences.size()
                    && end - headings == 1
                    && headingWords <= MAX_HEADING_WORDS
                    && isHeading(text, sentences.get(headings))) {
                headings = end;
                headingWords += words[headings];
                end = paragraphEnd(sentences, headings);
            }
            grouping.take(start, headings, end);
            start = end;
        }
        grouping.close();
        return grouping.passages;
    }

    private static int paragraphEnd(List<Sentence> sentences, int start) {
        int paragraph = sentences.get(start).paragraph();
        int end = start + 1;
        while (end < sentences.size() && sentences.get(end).paragraph() == paragraph) {
            end++;
        }
        return end;
    }

    private static boolean isHeading(String text, Sentence sentence) {
        return Paragraph.Kind.of(sentence.span().of(text)) == Paragraph.Kind.HEADING;
    }

    private static int wordCount(String text, Span span) {
        int words = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean blank = Blank.is(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    /** The passage that is being filled, and those that are done. */
    private static final class Grouping {
        private final List<Sentence> sentences;
        private final int[] words;
        private final List<Passage> passages = new ArrayList<>();
        private int first;
        private int end;
        private int count;

        Grouping(List<Sentence> sentences, int[] words) {
            this.sentences = sentences;
            this.words = words;
        }

        /** Takes in {@code [start, stop)}: headings up to {@code body}, then a paragraph. */
        void take(int start, int body, int stop) {
            if (count + total(start, stop) > MAX_WORDS) {
                boolean roomForNoSentence = count + total(start, body + 1) > MAX_WORDS;
                if (count >= ENOUGH_WORDS || roomForNoSentence) {
                    close();
                }
            }
            for (int i = start; i < stop; i++) {
                boolean behindHeading = i > start && i <= body;
                boolean full = count + words[i] > MAX_WORDS || (count >= TARGET_WORDS && i > start);
                if (full && count > 0 && !behindHeading) {
                    close();
                }
                end = i + 1;
                count += words[i];
            }
        }

        private int total(int from, int to) {
            int total = 0;
            for (int i = from; i < to; i++) {
                total += words[i];
            }
            return total;
        }

        void close() {
            if (end > first) {
                Span span =
                        sentences.get(first).span().cover(sentences.get(end - 1).span());
                passages.add(new Passage(passages.size(), span, first, end));
            }
            first = end;
            count = 0;
        }
    }
}
