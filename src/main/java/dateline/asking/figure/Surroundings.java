package dateline.asking.figure;

import dateline.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands around one figure of a sentence: the word that tells of an event, who did it, and where. A figure's clause
 * reaches from a semicolon, a colon or a word such as "while" to the next.
 */
final class Surroundings {
    private static final int ACTOR_WORDS = 4;

    private final FigureWords words;
    private final List<Token> tokens;
    private final Numeral numeral;
    private final int unitEnd;
    private final int from;
    private final int to;
    /** Where the figure before it ends, or its clause begins. */
    private final int previous;
    /** Where the figure after it begins, or its clause ends. */
    private final int next;

    private final OptionalInt adjacent;
    private final OptionalInt verb;

    Surroundings(FigureWords words, List<Token> tokens, List<Numeral> all, int index, int unitEnd) {
        this.words = words;
        this.tokens = tokens;
        this.numeral = all.get(index);
        this.unitEnd = Math.max(unitEnd, numeral.end());
        IntPredicate boundary = at -> tokens.get(at).is(";")
                || tokens.get(at).is(":")
                || words.is("boundary", tokens.get(at).lower());
        this.from = back(numeral.first(), 0, boundary).orElse(-1) + 1;
        this.to = ahead(numeral.end(), tokens.size(), boundary).orElse(tokens.size());
        this.previous = index > 0 ? Math.max(from, all.get(index - 1).end()) : from;
        this.next = index + 1 < all.size() ? Math.min(to, all.get(index + 1).first()) : to;
        this.adjacent = adjacent();
        this.verb = adjacent.isPresent() ? adjacent : near();
    }

    @Nullable
    String event() {
        return verb.isPresent() ? words.event(lower(verb.getAsInt())) : null;
    }

    /** The same of a verb right beside the figure only. */
    @Nullable
    String nextEvent() {
        return adjacent.isPresent() ? event() : null;
    }

    /** The verb whose object it is, else the verb that it is the subject of. */
    private OptionalInt adjacent() {
        if (numeral.end() < next
                && isEvent(numeral.end())
                && !lower(numeral.end()).endsWith("s")) {
            return OptionalInt.of(numeral.end()); // "15 were killed and 20 injured"
        }
        OptionalInt object = back(numeral.first(), from, at -> !isLoose(at));
        if (object.isPresent() && isEvent(object.getAsInt())) {
            return object;
        }
        OptionalInt subject = ahead(behind(), next, at -> isEvent(at) || !isNearSubject(at));
        return subject.isPresent() && isEvent(subject.getAsInt()) ? subject : OptionalInt.empty();
    }

    /** The nearest word that tells of an event, rather before the figure. */
    private OptionalInt near() {
        OptionalInt before = back(numeral.first(), from, this::isEvent);
        if (before.isPresent()) {
            return before;
        }
        OptionalInt after = ahead(behind(), to, this::isEvent);
        return after.isPresent() ? after : back(from, 0, this::isEvent);
    }

    /** Where a verb can stand: "15 dead", but not the first word of "15 residents". */
    private int behind() {
        boolean noun = numeral.end() < to && lower(numeral.end()).endsWith("s");
        return Math.min(to, noun ? numeral.end() + 1 : numeral.end());
    }

    /** Words between a verb and its figure: "seized as many as the 15". */
    private boolean isLoose(int at) {
        return tokens.get(at).kind() == Token.Kind.MARK || words.endsUnit(lower(at)) || words.is("about", lower(at));
    }

    private boolean isNearSubject(int at) {
        return at < unitEnd || words.is("between", lower(at)) || lower(at).endsWith("ly");
    }

    private boolean isEvent(int at) {
        return words.event(lower(at)) != null;
    }

    /** Whether its clause tells of a count that goes on. */
    boolean running() {
        return words.anyPhrase("running", tokens, from, to);
    }

    /** Words for the doer: before an active verb, after "by" behind a passive one. */
    Set<String> actor() {
        if (verb.isEmpty()) {
            return Set.of();
        }
        int at = verb.getAsInt();
        boolean passive = at > 0 && words.is("passive", lower(at - 1));
        if (passive || at >= numeral.end()) {
            OptionalInt by = ahead(
                    at, Math.min(to, at + ACTOR_WORDS * 2), i -> tokens.get(i).is("by"));
            return by.isPresent() ? namedAfter(by.getAsInt() + 1) : Set.of();
        }
        int doer = at - 1;
        while (doer >= 0 && (words.is("between", lower(doer)) || lower(doer).endsWith("ly"))) {
            doer--;
        }
        Set<String> actor = new HashSet<>();
        for (int i = doer; i >= 0 && actor.size() < ACTOR_WORDS && isNoun(i); i--) {
            actor.add(lower(i));
        }
        actor.remove("'s");
        return actor;
    }

    private Set<String> namedAfter(int start) {
        Set<String> actor = new HashSet<>();
        int at = start;
        while (at < to && words.endsUnit(lower(at)) && tokens.get(at).kind() == Token.Kind.WORD) {
            at++;
        }
        for (; at < to && actor.size() < ACTOR_WORDS && isNoun(at); at++) {
            actor.add(lower(at));
        }
        actor.remove("'s");
        return actor;
    }

    private boolean isNoun(int at) {
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.WORD
                && (token.is("'s") || (!words.endsUnit(token.lower()) && !words.is("pronoun", token.lower())));
    }

    /** Behind the figure up to the next; else, of the first figure of its clause, before it. */
    Set<String> places() {
        Set<String> behind = places(numeral.end(), next);
        if (!behind.isEmpty()) {
            return behind;
        }
        return previous == from ? places(from, numeral.first()) : Set.of();
    }

    private Set<String> places(int start, int end) {
        Set<String> places = new HashSet<>();
        for (int at = start; at < end; at++) {
            if (words.is("at", lower(at))) {
                int name = at + 1;
                while (name < end && (words.endsUnit(lower(name)) || lower(name).startsWith("near"))) {
                    name++;
                }
                for (; name < end && tokens.get(name).capitalised(); name++) {
                    if (!words.is("calendar", lower(name))) {
                        places.add(lower(name));
                    }
                }
            }
        }
        return places;
    }

    private String lower(int at) {
        return tokens.get(at).lower();
    }

    private static OptionalInt ahead(int start, int end, IntPredicate wanted) {
        return IntStream.range(start, Math.max(start, end)).filter(wanted).findFirst();
    }

    /** The last that is wanted before a token. */
    private static OptionalInt back(int start, int end, IntPredicate wanted) {
        return IntStream.iterate(start - 1, at -> at >= end, at -> at - 1)
                .filter(wanted)
                .findFirst();
    }
}
