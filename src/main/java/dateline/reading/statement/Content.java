package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What each of a sentence's cues reports in the writer's words: the rest of the sentence as far as another cue with the
 * same subject or a source does not take over ("said the pier was shut | and urged all to wait"). What stands inside
 * another statement ("said that Roe believes …") belongs to both.
 */
final class Content {
    private static final int MAX_ADDRESSED = 12;

    private final String text;
    private final Span sentence;
    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;
    private final List<Cue> cues;

    /**
     * Looks at one sentence.
     *
     * @param cues all that report something in it, in any order
     */
    Content(String text, Span sentence, Clause clause, StatementWords words, List<Cue> cues) {
        this.text = text;
        this.sentence = sentence;
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
        this.cues = cues;
    }

    /** What a cue reports, in order; empty if nothing is left for it. */
    List<Span> of(Cue cue) {
        Span mention = clause.span(cue.phrase());
        int from = Math.min(cue.span().start(), mention.start());
        int to = Math.max(cue.span().end(), mention.end());
        int end = Math.max(to, end(cue, to));
        return switch (cue.place()) {
            case BEFORE -> {
                if (aside(from, to)) {
                    yield around(from, to, end);
                }
                if (addressed(cue, from, to)) {
                    yield trimmed(sentence.start(), from);
                }
                boolean later = mention.start() > cue.span().end();
                List<Span> between = later ? trimmed(cue.span().end(), mention.start()) : List.of();
                List<Span> after = between.isEmpty() ? trimmed(conjunction(cue, to, end), end) : between;
                yield after.isEmpty() ? trimmed(sentence.start(), from) : after;
            }
            case AFTER -> {
                List<Span> before = trimmed(sentence.start(), from);
                yield before.isEmpty() ? trimmed(to, end) : before;
            }
            case SOURCE -> around(from, to, sentence.end());
            case AGENT -> {
                List<Span> both = new ArrayList<>(trimmed(patient(cue), Math.max(patient(cue), joint(cue))));
                both.addAll(trimmed(to, objected(to, end)));
                yield both;
            }
        };
    }

    private List<Span> around(int from, int to, int end) {
        List<Span> both = new ArrayList<>(trimmed(sentence.start(), from));
        both.addAll(trimmed(to, end));
        return both;
    }

    /** Whether the reporting words stand between commas: "The pier, Doe said, was shut". */
    private boolean aside(int from, int to) {
        return afterComma(from) && to < sentence.end() && text.charAt(to) == ',';
    }

    private boolean afterComma(int from) {
        int before = from;
        while (before > sentence.start() && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        return before > sentence.start() && text.charAt(before - 1) == ',';
    }

    /** "…, residents told the Herald by phone": nothing that is said follows whom it is said to. */
    private boolean addressed(Cue cue, int from, int to) {
        int at = index(cue.span().start());
        boolean addresses = to == cue.span().end()
                && afterComma(from)
                && words.frame(tokens.get(at).lower())
                        .filter(frame -> words.is("transitive", frame.lemma()))
                        .isPresent();
        return addresses && new Following(clause, words).of(at, List.of()).equals(Set.of("object"));
    }

    /** Where another cue takes over that shares the subject, or that names the source of the whole. */
    private int end(Cue cue, int from) {
        int end = sentence.end();
        for (Cue other : cues) {
            int start = other.span().start();
            if (start < from || start >= end || other.equals(cue)) {
                continue;
            }
            boolean shared =
                    tokens.get(other.phrase().from()).start() < cue.span().start() && other.place() == Cue.Place.BEFORE;
            int subject = tokens.get(other.phrase().from()).start();
            boolean closing = subject >= from
                    && afterComma(subject)
                    && trimmed(start + other.span().length(), sentence.end()).isEmpty();
            if (closing) {
                end = Math.min(end, subject);
            } else if (shared || other.place() == Cue.Place.SOURCE) {
                int border = border(start);
                end = border >= from ? border : end;
            }
        }
        return end;
    }

    /** The start of what joins a cue to what is before it: ", and also urged", ", saying". */
    private int border(int cueStart) {
        int i = index(cueStart) - 1;
        while (i > 0
                && (words.is("auxiliary", tokens.get(i).lower())
                        || words.is("adverb", tokens.get(i).lower())
                        || tokens.get(i).lower().endsWith("ly")
                        || clause.timed(i))) {
            i--;
        }
        int border = cueStart;
        while (i > 0
                && (Clause.parts(tokens.get(i))
                        || words.is("joint", tokens.get(i).lower())
                        || words.is("conjunction", tokens.get(i).lower())
                        || words.is("preposition", tokens.get(i).lower()))) {
            border = tokens.get(i).start();
            i--;
        }
        return border;
    }

    /** Where "that" begins, if only a time, a place or whom it is said to is before it: "told the crews on Monday that". */
    private int conjunction(Cue cue, int from, int end) {
        int first = index(from);
        Following following = new Following(clause, words);
        boolean addressed = first > 0
                && words.frame(tokens.get(first - 1).lower())
                        .map(Frames.Frame::lemma)
                        .filter(verb -> words.is("addressing", verb) || words.is("transitive", verb))
                        .isPresent()
                && cue.span().end() == from;
        for (int i = first;
                i < tokens.size() && i - first < MAX_ADDRESSED && tokens.get(i).start() < end;
                i++) {
            Token token = tokens.get(i);
            if (token.is("that") && !clause.parted(i)) {
                return token.start();
            }
            addressed |= i == first && words.is("setting", token.lower());
            if (following.infinitive(i) || (i > first && words.finite(token.lower()))) {
                break;
            }
            boolean time = clause.timed(i) || words.is("preposition", token.lower());
            if (!time && !(addressed && token.kind() != Token.Kind.MARK)) {
                break;
            }
        }
        return from;
    }

    /** Where the auxiliaries and what joins begin before a participle: "were" in "the crews were praised". */
    private int joint(Cue cue) {
        int i = index(cue.span().start());
        while (i > 0
                && (words.is("auxiliary", tokens.get(i - 1).lower())
                        || words.is("joint", tokens.get(i - 1).lower())
                        || tokens.get(i - 1).lower().endsWith("ly"))) {
            i--;
        }
        return i < tokens.size() ? tokens.get(i).start() : cue.span().start();
    }

    /** Where the phrase begins that a passive or a participle is about: "a call" in "a call echoed by X". */
    private int patient(Cue cue) {
        int i = index(cue.span().start()) - 1;
        while (i > 0 && Clause.parts(tokens.get(i))) {
            i--;
        }
        while (i > 0 && !Clause.parts(tokens.get(i - 1)) && !tokens.get(i - 1).is("that")) {
            i--;
        }
        return i < 0 ? sentence.start() : tokens.get(i).start();
    }

    /** Behind the agent only what hangs on it: "accused by X of lying". */
    private int objected(int from, int end) {
        int i = index(from);
        boolean more = i < tokens.size()
                && (words.is("preposition", tokens.get(i).lower())
                        || tokens.get(i).is("of")
                        || tokens.get(i).is("that"));
        return more ? end : from;
    }

    private int index(int offset) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).start() < offset) {
            i++;
        }
        return i;
    }

    private List<Span> trimmed(int from, int to) {
        int start = from;
        int end = Math.max(from, to);
        while (start < end && skipped(text.charAt(start))) {
            start++;
        }
        while (end > start && skipped(text.charAt(end - 1))) {
            end--;
        }
        boolean word = text.substring(start, end).chars().anyMatch(Character::isLetter);
        return word ? List.of(new Span(start, end)) : List.of();
    }

    private static boolean skipped(char mark) {
        return Character.isWhitespace(mark) || mark == ',' || mark == ':' || mark == ';' || mark == '—' || mark == '–';
    }
}
