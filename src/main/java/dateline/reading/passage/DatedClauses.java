package dateline.reading.passage;

import dateline.reading.statement.Statement;
import dateline.reading.time.Timex;
import dateline.reading.time.TimexIntervals;
import dateline.reading.time.TimexType;
import dateline.text.Blank;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.WordLists;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the clauses of a sentence that have a time expression of their own. A clause ends where a report begins or ends, at
 * semicolons and dashes, and before words that begin another clause; a comma alone may stand within one. Immutable and
 * thread-safe.
 */
final class DatedClauses {
    /** In tokens each way; a longer clause is cut there. */
    private static final int REACH = 60;

    private final WordLists words;
    private final TimeRoles roles;

    DatedClauses(WordLists words, TimeRoles roles) {
        this.words = words;
        this.roles = roles;
    }

    /** The dated clauses of a sentence, in the order of their times. */
    List<DatedClause> of(SentenceWords sentence) {
        Set<DatedClause> clauses = new LinkedHashSet<>();
        for (Timex timex : sentence.times()) {
            boolean moment = timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
            if (!moment
                    || dayOfSpeaking(sentence, timex)
                    || TimexIntervals.of(timex.value()).isEmpty()) {
                continue;
            }
            TimeRole role = roles.of(sentence, timex);
            if (role != TimeRole.NONE) {
                Span time = role == TimeRole.OPENING
                        ? new Span(sentence.span().start(), timex.span().end())
                        : timex.span();
                Span span = role.compareTo(TimeRole.SAYING) >= 0
                        ? report(sentence, time).orElseGet(() -> clause(sentence, timex.span()))
                        : clause(sentence, timex.span());
                clauses.add(new DatedClause(span, timex.value(), DateBasis.of(timex, sentence.text())));
            }
        }
        return List.copyOf(clauses);
    }

    /** "today" inside a quotation is the speaker's day, which need not be the day of writing. */
    private static boolean dayOfSpeaking(SentenceWords sentence, Timex timex) {
        return timex.relative()
                && timex.span().of(sentence.text()).chars().noneMatch(Character::isDigit)
                && sentence.statements().stream()
                        .filter(statement -> statement.mode() == Statement.Mode.DIRECT)
                        .anyMatch(statement ->
                                statement.content().stream().anyMatch(part -> part.contains(timex.span())));
    }

    /** "Jane Doe said on Monday": the words of the report nearest to a time, with the time. */
    private static Optional<Span> report(SentenceWords sentence, Span timex) {
        return sentence.statements().stream()
                .filter(statement -> statement.cue() != null && sentence.span().contains(statement.cue()))
                .map(statement -> named(statement, sentence.span()).cover(timex))
                .min(Comparator.comparingInt(Span::length));
    }

    private static Span named(Statement statement, Span sentence) {
        Span cue = statement.cue();
        Span mention = statement.mention();
        if (cue == null) {
            return statement.span();
        }
        return mention != null && sentence.contains(mention) ? cue.cover(mention) : cue;
    }

    private Span clause(SentenceWords sentence, Span timex) {
        Span within = part(sentence, timex);
        int first = sentence.indexAt(timex.start());
        int start = first;
        while (start > 0
                && first - start < REACH
                && sentence.tokens().get(start - 1).start() >= within.start()
                && !parts(sentence, start)
                && !closesRelative(sentence, start - 1)) {
            start--;
        }
        boolean relative = words.is("relative", sentence.word(start));
        int end = sentence.indexAt(timex.end());
        int from = end;
        while (end < sentence.tokens().size()
                && end - from < REACH
                && sentence.tokens().get(end).end() <= within.end()
                && !parts(sentence, end)
                && !(relative && sentence.word(end).equals(","))) {
            end++;
        }
        start += start < first && sentence.word(start).equals("that") ? 1 : 0;
        if (end <= start) {
            return timex;
        }
        Span span = sentence.tokens()
                .get(start)
                .span()
                .cover(sentence.tokens().get(end - 1).span());
        return trimmed(sentence.text(), span.cover(timex));
    }

    /** Whether a comma ends what began with "which" or "who". */
    private boolean closesRelative(SentenceWords sentence, int index) {
        if (!sentence.word(index).equals(",")) {
            return false;
        }
        for (int i = index - 1; i >= 0 && i > index - REACH && !sentence.word(i).equals(","); i--) {
            if (words.is("relative", sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** The part of the sentence, inside or outside of what is said, that a time stands in. */
    private static Span part(SentenceWords sentence, Span timex) {
        int start = sentence.span().start();
        int end = sentence.span().end();
        for (Statement statement : sentence.statements()) {
            for (Span content : statement.content()) {
                if (content.contains(timex)) {
                    start = Math.max(start, content.start());
                    end = Math.min(end, content.end());
                } else if (content.start() >= timex.end()) {
                    end = Math.min(end, content.start());
                } else if (content.end() <= timex.start()) {
                    start = Math.max(start, content.end());
                }
            }
        }
        return start < end && start <= timex.start() && timex.end() <= end ? new Span(start, end) : timex;
    }

    /** Whether a new clause begins with the token at an index. */
    private boolean parts(SentenceWords sentence, int index) {
        if (index == 0) {
            return true;
        }
        String before = sentence.word(index - 1);
        if (before.equals(";") || before.equals(":") || before.equals("—") || before.equals("–")) {
            return true;
        }
        String word = sentence.word(index);
        boolean comma = before.equals(",");
        if (words.is("relative", word) || word.equals("that")) {
            return true;
        }
        boolean begins = words.is("subordinate", word) || (comma && (word.equals("but") || word.equals("and")));
        return begins && !(index + 1 < sentence.tokens().size() && beginsTime(sentence, index + 1));
    }

    /** "after Monday" stays whole, "after the vote" does not. */
    private static boolean beginsTime(SentenceWords sentence, int index) {
        Token token = sentence.tokens().get(index);
        return sentence.times().stream().anyMatch(timex -> timex.span().start() == token.start());
    }

    private static Span trimmed(String text, Span span) {
        Span trimmed = Blank.trim(text, span);
        int end = trimmed.end();
        while (end - 1 > trimmed.start() && ",;:—–".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = trimmed.start();
        while (start < end - 1 && ",;:—– ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return Blank.trim(text, new Span(start, end));
    }
}
