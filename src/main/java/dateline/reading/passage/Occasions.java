package dateline.reading.passage;

import dateline.reading.statement.Statement;
import dateline.reading.time.Timex;
import dateline.reading.time.TimexIntervals;
import dateline.reading.time.TimexType;
import dateline.text.Span;
import dateline.text.WordLists;

/**
 * Whether a report belongs to the occasion of one before it, by the words around its reporting words. The lists are in
 * {@code narration.txt}. Immutable and thread-safe.
 */
final class Occasions {
    private static final int OPENING = 4;
    private static final int BESIDE_CUE = 3;
    private static final int AFTER_CUE = 10;

    private final WordLists words;

    Occasions(WordLists words) {
        this.words = words;
    }

    /** Whether an expression names a time; "former" tells of a person only. */
    boolean isAnotherTime(SentenceWords sentence, Timex timex) {
        if (timex.type() != TimexType.DATE && timex.type() != TimexType.TIME) {
            return false;
        }
        String word = sentence.word(sentence.indexAt(timex.span().start()));
        return !timex.value().equals("PAST_REF") || words.is("before", word) || words.is("back", word);
    }

    /** Whether the sentence says that it tells of another time, without a day. */
    boolean looksBack(SentenceWords sentence) {
        boolean apart = false;
        for (int i = 0; i < OPENING; i++) {
            apart |= words.is("unit", sentence.word(i)) && words.is("apart", sentence.word(i + 1));
        }
        return apart || words.is("back", sentence.word(0));
    }

    /**
     * Whether a report belongs to another time than what its speaker was reported to say before: "had said", "said
     * earlier", "said in a separate interview", "once said".
     */
    boolean breaksOff(SentenceWords sentence, Statement statement) {
        Span cue = statement.cue();
        if (cue == null || !sentence.span().contains(cue)) {
            return false;
        }
        int first = sentence.indexAt(cue.start());
        int last = sentence.indexAt(cue.end());
        for (int i = first - BESIDE_CUE; i < last + 2; i++) {
            String word = sentence.word(i);
            boolean aside = words.is("perfect", word) && i < last;
            if ((aside || words.is("before", word)) && !isSaid(sentence, statement, i)) {
                return true;
            }
        }
        for (int i = 0; i < Math.min(first, AFTER_CUE); i++) {
            if (words.is("other", sentence.word(i)) && !isSaid(sentence, statement, i)) {
                return true;
            }
        }
        for (int i = last; i < last + AFTER_CUE && !sentence.word(i).equals(","); i++) {
            if (words.is("other", sentence.word(i)) && !isSaid(sentence, statement, i)) {
                return true;
            }
        }
        return sentence.times().stream()
                .anyMatch(timex -> !isSaid(statement, timex)
                        && isAnotherTime(sentence, timex)
                        && (timex.value().equals("PAST_REF")
                                || (timex.span().end() <= cue.start()
                                        && TimexIntervals.of(timex.value()).isPresent())));
    }

    /** Whether somebody adds to what was reported before in the same words: "also claimed" after "claimed". */
    boolean addsTo(SentenceWords sentence, Statement statement, String cueBefore) {
        Span cue = statement.cue();
        if (cue == null || !sentence.span().contains(cue)) {
            return false;
        }
        int at = sentence.indexAt(cue.start());
        boolean also = words.is("addsSaying", sentence.word(at - 1)) || words.is("addsSaying", sentence.word(0));
        return also
                && !breaksOff(sentence, statement)
                && Narration.stem(cueOf(sentence, cue)).equals(Narration.stem(cueBefore));
    }

    /** The first word of a cue, in lower case. */
    static String cueOf(SentenceWords sentence, Span cue) {
        return sentence.word(sentence.indexAt(cue.start()));
    }

    private static boolean isSaid(SentenceWords sentence, Statement statement, int index) {
        return sentence.token(index).stream()
                .anyMatch(token -> statement.content().stream().anyMatch(part -> part.contains(token.span())));
    }

    private static boolean isSaid(Statement statement, Timex timex) {
        return statement.content().stream().anyMatch(part -> part.contains(timex.span()));
    }
}
