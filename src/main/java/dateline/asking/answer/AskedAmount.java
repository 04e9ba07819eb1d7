package dateline.asking.answer;

import dateline.archive.index.PassageIndex;
import dateline.asking.figure.Amount;
import dateline.asking.figure.FigureWords;
import dateline.asking.question.Analysis;
import dateline.asking.question.Understood;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks the number of: "how many crates did the guard take in Mirefield".
 *
 * @param unit as the question calls it: "crates", "%" for a share, "$" for any money
 * @param terms of the unit's last word, as the index makes them
 * @param kind terms of the words that say which ones of the unit are meant: "oil" of "oil paintings"; may be empty
 * @param event the kind of event, a name in {@code evidence/events.txt}; null if it asks for none
 * @param actor whoever did it, as terms of the index; may be empty
 * @param places named after a preposition of place, as terms; may be empty
 * @param names of whom or what else, as terms: a figure that is not told of them is of something else; may be empty
 * @param others all other words of its topic, as terms; may be empty
 */
record AskedAmount(
        String unit,
        List<String> terms,
        Set<String> kind,
        @Nullable String event,
        Set<String> actor,
        Set<String> places,
        Set<String> names,
        Set<String> others) {
    static final String SHARE = "%";
    static final String MONEY = "$";

    private static final Pattern SHARES =
            Pattern.compile("\\b(?:share|percentage|per\\s?cent|proportion)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONIES = Pattern.compile(
            "\\bhow\\s+much\\s+(?:(?<money>money|cash|funding|aid)|is|was|were|are|did|does|do|will|would|has|have|had)\\b"
                    + "|\\bwhat\\s+(?:price|sum)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED =
            Pattern.compile("\\b(?:how\\s+many|number\\s+of)\\s+", Pattern.CASE_INSENSITIVE);

    private static final Set<String> AUXILIARY = Set.of("did", "does", "do", "has", "have", "had");

    /** What a question asks for; empty if it is not for a number of anything. */
    static Optional<AskedAmount> of(Analysis analysis, FigureWords words, PassageIndex index) {
        String question = analysis.question().text();
        if (analysis.understood().kind() != Understood.Kind.NUMBER) {
            return Optional.empty();
        }
        Matcher counted = COUNTED.matcher(question);
        if (counted.find()) {
            return counted(analysis, words, index, counted.end());
        }
        if (SHARES.matcher(question).find()) {
            return Optional.of(of(SHARE, List.of(), List.of(), analysis, words, index));
        }
        return isForMoney(question, words)
                ? Optional.of(of(MONEY, List.of(), List.of(), analysis, words, index))
                : Optional.empty();
    }

    /** "How much did it cost", unlike "how much did it weigh". */
    private static boolean isForMoney(String question, FigureWords words) {
        Matcher monies = MONIES.matcher(question);
        return monies.find()
                && (monies.group().toLowerCase(Locale.ROOT).startsWith("what")
                        || monies.group("money") != null
                        || tokens(question, monies.end()).stream()
                                .anyMatch(token -> words.is("ofMoney", token.lower())));
    }

    private static Optional<AskedAmount> counted(Analysis analysis, FigureWords words, PassageIndex index, int from) {
        List<String> phrase = new ArrayList<>();
        for (Token token : tokens(analysis.question().text(), from)) {
            boolean verb = !phrase.isEmpty() && words.event(token.lower()) != null;
            if (token.kind() != Token.Kind.WORD || words.endsUnit(token.lower()) || verb) {
                break;
            }
            phrase.add(token.lower());
        }
        while (phrase.size() > 1 && phrase.getLast().endsWith("ed")) {
            phrase.removeLast();
        }
        return phrase.isEmpty() || index.terms(phrase.getLast()).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        of(String.join(" ", phrase), phrase, index.terms(phrase.getLast()), analysis, words, index));
    }

    private static AskedAmount of(
            String unit,
            List<String> phrase,
            List<String> terms,
            Analysis analysis,
            FigureWords words,
            PassageIndex index) {
        List<Token> tokens = tokens(analysis.question().text(), 0);
        Set<String> places = new HashSet<>();
        Set<String> actor = new HashSet<>();
        String event = null;
        boolean doer = false;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            if (phrase.contains(word)) {
                continue;
            }
            if (words.event(word) != null) {
                event = event == null ? words.event(word) : event;
                doer = false;
            } else if (AUXILIARY.contains(word) || word.equals("by")) {
                doer = true;
            } else if (words.is("at", word)) {
                doer = false;
                places.addAll(names(tokens, i + 1, words, index));
            } else if (doer && !words.endsUnit(word)) {
                actor.addAll(index.terms(word));
            }
        }
        Set<String> others = new HashSet<>();
        for (String word : analysis.topic()) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (words.event(lower) == null && !words.is("amount", lower)) {
                others.addAll(index.terms(word));
            }
        }
        phrase.forEach(word -> index.terms(word).forEach(others::remove));
        others.removeAll(places);
        Set<String> names = new HashSet<>();
        analysis.names().forEach(word -> names.addAll(index.terms(word)));
        names.retainAll(others);
        if (event != null) {
            others.removeAll(actor);
            names.removeAll(actor);
        }
        Set<String> kind = new HashSet<>();
        phrase.forEach(word -> kind.addAll(index.terms(word)));
        terms.forEach(kind::remove);
        return new AskedAmount(unit, terms, kind, event, event == null ? Set.of() : actor, places, names, others);
    }

    /** Capitalised words in a row, after words such as "the". */
    private static Set<String> names(List<Token> tokens, int from, FigureWords words, PassageIndex index) {
        Set<String> names = new HashSet<>();
        int at = from;
        while (at < tokens.size() && words.endsUnit(tokens.get(at).lower())) {
            at++;
        }
        for (; at < tokens.size() && tokens.get(at).capitalised(); at++) {
            if (!words.is("calendar", tokens.get(at).lower())) {
                names.addAll(index.terms(tokens.get(at).text()));
            }
        }
        return names;
    }

    private static List<Token> tokens(String text, int from) {
        return new Tokenizer().tokens(text, new Span(from, text.length()));
    }

    /** Whether an amount is of what is asked for, as far as its own words tell. */
    boolean fits(Amount amount, FigureWords words, PassageIndex index) {
        return !amount.added()
                && (event == null || event.equals(amount.event()))
                && (isOfUnit(amount, index) || isOfPeople(amount, words));
    }

    /** The words that say which ones of the unit a sentence counts, as terms: "rare" of "rare oil paintings". */
    private static Set<String> kindOf(List<String> modifiers, PassageIndex index) {
        Set<String> kind = new HashSet<>();
        modifiers.forEach(word -> kind.addAll(index.terms(word)));
        return kind;
    }

    /** The same kind; what happened to them tells them apart as well, if neither side calls them otherwise. */
    private boolean isOfKind(Set<String> told) {
        return event == null ? told.equals(kind) : told.isEmpty() || told.containsAll(kind);
    }

    private boolean isOfUnit(Amount amount, PassageIndex index) {
        List<String> of = amount.unit();
        if (unit.equals(SHARE)) {
            return of.equals(List.of("%"));
        }
        if (unit.equals(MONEY)) {
            return of.size() == 1 && "$£€¥₹".contains(of.getFirst());
        }
        for (int i = 0; i < of.size(); i++) {
            boolean last = i + 1 == of.size() || !of.get(i + 1).endsWith("s");
            if (last && index.terms(of.get(i)).equals(terms)) {
                return isOfKind(kindOf(of.subList(0, i), index));
            }
        }
        return false;
    }

    /** "15 were killed", "15 dead": people, if people are asked for. */
    private boolean isOfPeople(Amount amount, FigureWords words) {
        String next = amount.unit().isEmpty() ? "" : amount.unit().getFirst();
        boolean bare = next.isEmpty() || (words.event(next) != null && !next.endsWith("s"));
        return bare
                && words.is("people", unit)
                && amount.event() != null
                && words.is("ofPeople", amount.event())
                && amount.event().equals(event);
    }
}
