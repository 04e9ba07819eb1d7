package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds the phrase that a verb has before it, as in "X, the head of Y, said": walks back past adverbs, times, insertions
 * between commas and prepositional phrases. Each walk is bounded by {@value Clause#REACH} tokens.
 */
final class PhraseBefore {
    private static final int MAX_DEPTH = 5;

    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;

    PhraseBefore(Clause clause, StatementWords words) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
    }

    /** The phrase that a verb has before it. */
    Optional<Clause.Phrase> before(int verb) {
        return before(verb, 0);
    }

    private Optional<Clause.Phrase> before(int end, int depth) {
        int i = skipBack(end - 1);
        if (i < 0 || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        Token last = tokens.get(i);
        if (Clause.parts(last)) {
            return acrossComma(i, depth);
        }
        if (words.is("pronoun", last.lower())) {
            return Optional.of(new Clause.Phrase(i, i + 1));
        }
        int from = phraseStart(i);
        if (from > i) {
            return Optional.empty();
        }
        Clause.Phrase phrase = new Clause.Phrase(from, i + 1);
        if (from > 0 && words.is("preposition", tokens.get(from - 1).lower())) {
            int before = from - 1;
            boolean participle = before > 0 && tokens.get(before - 1).lower().endsWith("ing");
            Optional<Clause.Phrase> outer = before(participle ? before - 1 : before, depth + 1);
            if (outer.isPresent()) {
                boolean title = !participle && isTitle(outer.get(), before) && clause.properCount(phrase) > 1;
                return title ? Optional.of(new Clause.Phrase(outer.get().from(), phrase.to())) : outer;
            }
        }
        if (!clause.names(phrase) && from > 0 && pastVerb(from - 1)) {
            return before(from - 1, depth + 1);
        }
        return clause.names(phrase) ? Optional.of(withTitleBefore(phrase)) : Optional.empty();
    }

    /** Whether a phrase ends with an office that a preposition follows: "ambassador to". */
    private boolean isTitle(Clause.Phrase phrase, int preposition) {
        Token last = tokens.get(phrase.to() - 1);
        return phrase.to() == preposition
                && words.is("role", last.lower())
                && words.is("titlePreposition", tokens.get(preposition).lower());
    }

    /** A verb in the past after its subject, such as "released" in "the police released footage". */
    boolean pastVerb(int i) {
        Token token = tokens.get(i);
        return i > 0
                && !token.capitalised()
                && token.lower().endsWith("ed")
                && (tokens.get(i - 1).capitalised()
                        || words.is("pronoun", tokens.get(i - 1).lower())
                        || words.is("role", tokens.get(i - 1).lower())
                        || words.is("body", tokens.get(i - 1).lower())
                        || words.is("auxiliary", tokens.get(i - 1).lower()));
    }

    /** "X, the head of Y, said" and "X (49) said": the phrase before the inserted part; else the one inside. */
    private Optional<Clause.Phrase> acrossComma(int comma, int depth) {
        int open = clause.opening(comma);
        if (open > 0 && Clause.parts(tokens.get(open)) && comma - open > 1) {
            Clause.Phrase inner = new Clause.Phrase(open + 1, comma);
            Clause.Phrase titled =
                    phraseStart(comma - 1) == open + 1 && clause.proper(inner) ? withTitleBefore(inner) : inner;
            if (titled.from() < inner.from()) {
                return Optional.of(titled);
            }
            Optional<Clause.Phrase> outer = endingAt(open);
            if (outer.isPresent() && clause.names(outer.get())) {
                Span inside =
                        tokens.get(open + 1).span().cover(tokens.get(comma - 1).span());
                return Optional.of(
                        new Clause.Phrase(outer.get().from(), outer.get().to(), inside));
            }
        }
        return before(comma, depth + 1);
    }

    /** Whether a comma ends something inserted after a subject: "X, in a statement on Monday, urged all to wait". */
    boolean inserted(int comma) {
        int open = comma - 1;
        while (open > 0 && comma - open < Clause.REACH && !Clause.parts(tokens.get(open))) {
            open--;
        }
        String first = tokens.get(open + 1).lower();
        boolean insertion = words.is("preposition", first)
                || words.is("relative", first)
                || words.is("determiner", first)
                || words.is("role", first);
        return open > 0
                && Clause.parts(tokens.get(open))
                && insertion
                && endingAt(open).filter(clause::names).isPresent();
    }

    private Optional<Clause.Phrase> endingAt(int end) {
        int i = clause.wordBefore(end);
        if (i < 0 || Clause.parts(tokens.get(i))) {
            return Optional.empty();
        }
        if (words.is("pronoun", tokens.get(i).lower())) {
            return Optional.of(new Clause.Phrase(i, i + 1));
        }
        int from = phraseStart(i);
        return from > i ? Optional.empty() : Optional.of(withTitleBefore(new Clause.Phrase(from, i + 1)));
    }

    /** "UN coordinator for Sudan, X": a title that begins the sentence and is parted from the name by a comma. */
    Clause.Phrase withTitleBefore(Clause.Phrase phrase) {
        int comma = phrase.from() - 1;
        if (comma < 1 || !tokens.get(comma).is(",") || !clause.proper(phrase)) {
            return phrase;
        }
        int from = phraseStart(comma - 1);
        if (from >= comma) {
            return phrase;
        }
        if (from > 1
                && words.is("preposition", tokens.get(from - 1).lower())
                && clause.hasRole(new Clause.Phrase(from - 2, from - 1))) {
            from = phraseStart(from - 2);
        }
        boolean starts = from == 0 || Clause.parts(tokens.get(from - 1));
        return starts && from < comma && clause.hasRole(new Clause.Phrase(from, comma))
                ? new Clause.Phrase(from, phrase.to())
                : phrase;
    }

    int skipBack(int from) {
        int i = from;
        while (i >= 0) {
            String word = tokens.get(i).lower();
            boolean adverb =
                    word.length() > 4 && word.endsWith("ly") && !tokens.get(i).capitalised();
            boolean contracted = i > 0
                    && StatementWords.possessive(tokens.get(i))
                    && words.is("pronoun", tokens.get(i - 1).lower());
            if (adverb || contracted || words.is("auxiliary", word) || clause.timed(i)) {
                i--;
            } else if (i < from && clause.timed(i + 1) && words.is("preposition", word)) {
                i--;
            } else {
                break;
            }
        }
        return i;
    }

    int phraseStart(int last) {
        int i = last;
        while (i >= 0 && last - i < Clause.MAX_PHRASE && !clause.timed(i)) {
            Token token = tokens.get(i);
            String word = token.lower();
            if (token.capitalised()) {
                if (words.is("opener", word) && !words.is("title", word)) {
                    if (words.is("determiner", word)) {
                        i--;
                    }
                    break;
                }
                i--;
            } else if (word.equals("'s") || word.equals("'") || word.equals("’") || clause.joins(i)) {
                i--;
            } else if ((words.is("connector", word) || word.equals("and"))
                    && i < last
                    && i > 0
                    && !word.equals("the")) {
                boolean both =
                        tokens.get(i + 1).capitalised() && tokens.get(i - 1).capitalised();
                if (!word.equals("of") && !word.equals("for") && !both) {
                    break;
                }
                if (word.equals("for")) {
                    break;
                }
                i--;
            } else if (words.is("determiner", word)) {
                i--;
                if (i < 1 || !tokens.get(i).is("of")) {
                    break;
                }
            } else if ((clause.nominal(token) && !pastVerb(i)) || (token.kind() == Token.Kind.NUMBER && last - i < 4)) {
                i--;
            } else {
                break;
            }
        }
        int start = i + 1;
        while (start < last
                && (tokens.get(start).kind() == Token.Kind.MARK
                        || tokens.get(start).is("'s"))) {
            start++;
        }
        return start;
    }
}
