package dateline.reading.time;

import dateline.text.Token;
import java.util.List;
import java.util.Locale;

/**
 * Whether a rule may apply where it fits: the words beside the match that the rule names, and capital letters that make a
 * name of it. Looks at one token either side. Immutable.
 */
final class TimeGuards {
    private final TimeWords words;
    private final boolean anyCase;

    TimeGuards(TimeWords words, boolean anyCase) {
        this.words = words;
        this.anyCase = anyCase;
    }

    /** Whether a match may count. */
    boolean allow(TimeMatch match) {
        TimeRule.Guards guards = match.rule().guards();
        String before = before(match);
        String next = next(match);
        if (guards.unlessNext().contains(next) || guards.unlessBefore().contains(before)) {
            return false;
        }
        if (!guards.onlyNext().isEmpty() && !guards.onlyNext().contains(next)) {
            return false;
        }
        if (!guards.onlyAfter().isEmpty() && !guards.onlyAfter().contains(before)) {
            return false;
        }
        if (anyCase) {
            return true;
        }
        return (match.rule().action() == TimeRule.Action.HOLIDAY || !named(match))
                && (!guards.capital()
                        || match.token("month")
                                .map(month -> safeMonth(match, month, before))
                                .orElse(match.tokens().get(match.first()).capitalised()));
    }

    /**
     * Whether capital letters make a name of it: "60 Minutes", "High Noon", "the Daily Post", but not "TWO DAYS" or the
     * first word of a sentence.
     */
    private boolean named(TimeMatch match) {
        Token last = match.tokens().get(match.end() - 1);
        if (!last.capitalised() || last.text().equals(last.text().toUpperCase(Locale.ROOT))) {
            return false;
        }
        if (words.words("titled").contains(last.lower())) {
            return nameFollows(match);
        }
        if (!words.words("namedAlso").contains(last.lower())) {
            return false;
        }
        boolean nameBefore =
                match.first() > 0 && match.tokens().get(match.first() - 1).capitalised();
        return match.length() > 1 || nameBefore;
    }

    /** The word before, or the mark that adjoins; "#" for any number. */
    private static String before(TimeMatch match) {
        if (match.first() == 0) {
            return "";
        }
        Token token = match.tokens().get(match.first() - 1);
        boolean apart = token.end() < match.tokens().get(match.first()).start();
        return switch (token.kind()) {
            case WORD -> token.lower();
            case NUMBER -> "#";
            case MARK -> apart ? "" : token.lower();
        };
    }

    /** The word after, or the mark that adjoins; "#" for any number; a double hyphen is a dash, and parts. */
    private static String next(TimeMatch match) {
        List<Token> tokens = match.tokens();
        if (match.end() >= tokens.size()) {
            return "";
        }
        Token token = tokens.get(match.end());
        if (token.kind() != Token.Kind.MARK) {
            return token.kind() == Token.Kind.NUMBER ? "#" : token.lower();
        }
        boolean apart = token.start() > match.span().end();
        boolean dash = match.end() + 1 < tokens.size()
                && token.is("-")
                && tokens.get(match.end() + 1).is("-");
        return apart || dash ? "" : token.lower();
    }

    /** "in May", "a March vote", but not "may", "Jan Kovar" or "April Stone". */
    private boolean safeMonth(TimeMatch match, Token month, String before) {
        boolean cued = words.words("monthCue").contains(before);
        boolean shortened = words.words("abbreviation").contains(month.lower());
        boolean doubtful = words.ambiguous("month", month);
        boolean listed = words.words("monthLink").contains(before);
        return month.capitalised() && !shortened && (cued || ((listed || !doubtful) && !nameFollows(match)));
    }

    private static boolean nameFollows(TimeMatch match) {
        return match.end() < match.tokens().size()
                && match.tokens().get(match.end()).capitalised();
    }
}
