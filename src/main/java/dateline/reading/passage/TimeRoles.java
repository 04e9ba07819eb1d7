package dateline.reading.passage;

import dateline.reading.statement.Statement;
import dateline.reading.time.Timex;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.WordLists;
import java.util.List;

/**
 * Tells what a time expression is to its sentence, by the words around it. The lists are in {@code narration.txt}. At most
 * {@value #REACH} tokens are looked at in each direction. Immutable and thread-safe.
 */
final class TimeRoles {
    private static final int REACH = 40;
    private static final int OPENING_TOKENS = 3;
    private static final int OCCASION_TOKENS = 22;
    private static final int ATTACHED_TOKENS = 9;
    private static final int TOLD_TOKENS = 12;
    private static final int SUBJECT_TOKENS = 5;

    private final WordLists words;

    TimeRoles(WordLists words) {
        this.words = words;
    }

    /** The role of one of the times of a sentence. */
    TimeRole of(SentenceWords sentence, Timex timex) {
        int first = sentence.indexAt(timex.span().start());
        int next = sentence.indexAt(timex.span().end());
        if (bounds(sentence, first) || describes(sentence, timex, first, next)) {
            return TimeRole.NONE;
        }
        if (inClauseAfter("relative", sentence, first)) {
            return TimeRole.ASIDE;
        }
        boolean reports = !sentence.statements().isEmpty();
        boolean said = sentence.statements().stream()
                .anyMatch(statement -> statement.content().stream().anyMatch(part -> part.contains(timex.span())));
        if (!said && opens(sentence, first, next)) {
            return TimeRole.OPENING;
        }
        if (sentence.statements().stream().anyMatch(statement -> withReport(sentence, statement, timex.span()))) {
            return TimeRole.SAYING;
        }
        if (!said && reports && (isOccasion(sentence, first) || betweenSubjectAndVerb(sentence, first, next))) {
            return TimeRole.SAYING;
        }
        if (!said && first < SUBJECT_TOKENS && isRemark(sentence, next)) {
            return TimeRole.REMARK;
        }
        if (said || reports) {
            return TimeRole.ASIDE;
        }
        return inClauseAfter("subordinate", sentence, first) ? TimeRole.SUBORDINATE : TimeRole.TELLING;
    }

    private boolean bounds(SentenceWords sentence, int first) {
        int at = first - 1;
        while (at > first - 3 && words.is("between", sentence.word(at))) {
            at--;
        }
        return words.is("bound", sentence.word(first - 1))
                || words.is("bound", sentence.word(at))
                || words.is("compared", sentence.word(at));
    }

    /** "a Friday deadline", "discussed Monday's vote": the time belongs to a noun that is not what the sentence is about. */
    private boolean describes(SentenceWords sentence, Timex timex, int first, int next) {
        String before = sentence.word(first - 1);
        String after = sentence.word(next);
        boolean own = after.equals("'s");
        if (own && words.is("saying", sentence.word(next + 1))) {
            return false;
        }
        if (own) {
            return first > 1;
        }
        boolean noun = sentence.token(next).filter(TimeRoles::isNoun).isPresent() && !isGrammar(after);
        boolean figure = timex.span().of(sentence.text()).chars().anyMatch(Character::isDigit);
        String within = sentence.word(first);
        boolean determined = words.is("determiner", before) || words.is("determiner", within);
        boolean indefinite = before.equals("a") || before.equals("an");
        return noun && determined && (figure || indefinite) && !words.is("saying", after);
    }

    private static boolean isNoun(Token token) {
        return token.kind() == Token.Kind.WORD
                && !token.capitalised()
                && token.text().length() > 2;
    }

    private boolean isGrammar(String word) {
        return words.is("small", word)
                || words.is("clause", word)
                || words.is("attaching", word)
                || words.is("subordinate", word)
                || words.is("past", word)
                || word.endsWith("ed")
                || word.endsWith("ing")
                || word.endsWith("ly");
    }

    /** Whether the nearest comma, or the sentence's start, is followed by a word of a class before the token. */
    private boolean inClauseAfter(String wordClass, SentenceWords sentence, int index) {
        for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
            String word = sentence.word(i);
            if (words.is(wordClass, word)) {
                return true;
            }
            if (word.equals(",") || word.equals(";")) {
                return false;
            }
        }
        return false;
    }

    /** "On Monday, Doe", "Earlier, on Monday, Doe", "One day before, on Monday", "Monday, Doe", "Late on Monday the board". */
    private boolean opens(SentenceWords sentence, int first, int next) {
        int from = afterDistance(sentence, first);
        if (first - from > OPENING_TOKENS) {
            return false;
        }
        for (int i = from; i < first; i++) {
            String word = sentence.word(i);
            boolean adverb = words.is("attaching", word)
                    || words.is("back", word)
                    || words.is("between", word)
                    || word.equals(",")
                    || words.is("adds", word)
                    || words.is("follows", word)
                    || word.endsWith("ly");
            if (!adverb) {
                return false;
            }
        }
        return first > 0
                ? !sentence.word(next).equals("'s") && !isRemark(sentence, next)
                : sentence.word(next).equals(",") || isDistance(sentence, next);
    }

    /** "Two days ago Jane Doe said", "Earlier this week police said": such a time is no subject, so that no comma is needed. */
    private boolean isDistance(SentenceWords sentence, int next) {
        boolean distance =
                sentence.word(next - 1).equals("ago") || sentence.word(0).equals("earlier");
        return distance
                && next > 1
                && !sentence.word(next).equals("'s")
                && !words.is("bound", sentence.word(next))
                && !words.is("attaching", sentence.word(next))
                && !isRemark(sentence, next);
    }

    /** The token after "One day before" at the beginning of a sentence, up to {@code limit}; 0 if it begins otherwise. */
    private static int afterDistance(SentenceWords sentence, int limit) {
        for (Timex other : sentence.times()) {
            int end = sentence.indexAt(other.span().end());
            if (sentence.indexAt(other.span().start()) == 0 && end < limit) {
                return sentence.word(end).equals("before") ? end + 1 : end;
            }
        }
        return 0;
    }

    /** "Wednesday remarks", "Wednesday's official statement". */
    private boolean isRemark(SentenceWords sentence, int next) {
        int at = sentence.word(next).equals("'s") ? next + 1 : next;
        return words.is("saying", sentence.word(at)) || (at > next && words.is("saying", sentence.word(at + 1)));
    }

    /** "In a statement issued on Monday, Doe said", "Speaking at a rally on Monday, Doe said". */
    private boolean isOccasion(SentenceWords sentence, int first) {
        if (first > OCCASION_TOKENS) {
            return false;
        }
        String opening = sentence.word(0);
        boolean speaking = words.is("speaking", opening);
        if (!speaking && !words.is("occasion", opening)) {
            return false;
        }
        boolean occasion = speaking;
        for (int i = 1; i < first; i++) {
            String word = sentence.word(i);
            if (words.is("clause", word) || word.equals(",") || (isVerb(word) && !words.is("given", word))) {
                return false;
            }
            occasion |= words.is("saying", word) || words.is("venue", word);
        }
        return occasion;
    }

    /** "Doe on Wednesday rejected Roe's claim": the main verb, whether or not it reports. */
    private boolean betweenSubjectAndVerb(SentenceWords sentence, int first, int next) {
        return first > 1
                && first <= OCCASION_TOKENS
                && sentence.word(first - 1).equals("on")
                && isVerb(sentence.word(next))
                && !inClauseAfter("subordinate", sentence, first);
    }

    private boolean isVerb(String word) {
        return words.is("past", word) || (word.length() > 4 && word.endsWith("ed"));
    }

    /** Whether a time belongs to the words of one report rather than to what is reported. */
    private boolean withReport(SentenceWords sentence, Statement statement, Span timex) {
        Span cue = statement.cue();
        if (cue == null
                || cue.start() < sentence.span().start()
                || cue.end() > sentence.span().end()) {
            return false;
        }
        Span mention = statement.mention();
        boolean near = mention != null && sentence.span().contains(mention);
        int from = near && mention != null ? Math.min(cue.start(), mention.start()) : cue.start();
        int to = near && mention != null ? Math.max(cue.end(), mention.end()) : cue.end();
        if (isCircumstance(sentence, cue)) {
            return false;
        }
        int time = timex.start();
        if (time >= from && timex.end() <= to) {
            return true;
        }
        return (time >= to && attached(sentence, to, timex, statement))
                || (time >= cue.end() && attached(sentence, cue.end(), timex, statement));
    }

    /** "came after Doe said": the report itself is told beside something else; "came after Doe's statement" is about that. */
    private boolean isCircumstance(SentenceWords sentence, Span cue) {
        int at = sentence.indexAt(cue.start());
        return !words.is("saying", sentence.word(at)) && inClauseAfter("circumstance", sentence, at);
    }

    /** Whether what stands between reporting words and a time lets the time belong to them. */
    private boolean attached(SentenceWords sentence, int from, Span timex, Statement statement) {
        List<Token> between = sentence.between(from, timex.start());
        if (between.size() > TOLD_TOKENS) {
            return false;
        }
        boolean verb = false;
        for (Token token : between) {
            if (words.is("clause", token.lower())
                    || token.kind() == Token.Kind.MARK
                    || token.lower().endsWith("ing")) {
                return false;
            }
            verb |= isVerb(token.lower()) && !words.is("given", token.lower());
        }
        if (between.size() <= ATTACHED_TOKENS
                && (between.isEmpty()
                        || words.is("attaching", between.getFirst().lower()))) {
            return true;
        }
        return !verb && followsListener(sentence, between, timex, statement);
    }

    /** "told a news conference on Monday that", "announced the closure on Monday.", and anything after a finished quotation. */
    private boolean followsListener(SentenceWords sentence, List<Token> between, Span timex, Statement statement) {
        Span cue = statement.cue();
        if (cue == null) {
            return false;
        }
        if (statement.content().getLast().end() <= cue.start()) {
            return true;
        }
        int next = sentence.indexAt(timex.end());
        String after = sentence.word(next);
        String verb = sentence.word(sentence.indexAt(cue.end()) - 1);
        boolean ends = after.isEmpty() || after.equals(".") || after.equals(",") || after.equals(":");
        if (ends && !words.is("listener", verb) && !words.is("plain", verb)) {
            return words.is("object", verb) || between.stream().noneMatch(token -> words.is("event", token.lower()));
        }
        return words.is("listener", verb) && (words.is("toldWhat", after) || after.equals(":"));
    }
}
