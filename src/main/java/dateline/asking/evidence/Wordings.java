package dateline.asking.evidence;

import dateline.asking.figure.Numeral;
import dateline.asking.figure.Numerals;
import dateline.asking.question.FunctionWords;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import dateline.text.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the {@link Wording} of sentences and tells what two of them say differently. Immutable and thread-safe. */
final class Wordings {
    /** Fewer quoted words than this ("so-called") are no sign of the same statement. */
    private static final int QUOTED_WORDS = 4;

    private static final Pattern QUOTED = Pattern.compile("[\"\u201c]([^\"\u201c\u201d]{1,2000})[\"\u201d]");

    private final WordLists lists = WordLists.of("dateline/evidence/wording.txt");
    private final Tokenizer tokenizer = new Tokenizer();
    private final Numerals numerals = new Numerals();

    Wording of(String text) {
        List<Token> tokens = tokenizer.tokens(text, new Span(0, text.length()));
        List<String> words = new ArrayList<>();
        Set<String> figures = new HashSet<>();
        Set<String> names = new HashSet<>();
        List<Numeral> numbers = numerals.in(tokens);
        int number = 0;
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (number < numbers.size() && numbers.get(number).first() == at) {
                Numeral numeral = numbers.get(number++);
                words.add(numeral.plain());
                if (!numeral.plain().equals("1")) {
                    figures.add(numeral.plain());
                }
                at = numeral.end();
                continue;
            }
            if (Wording.isWord(token)) {
                words.add(token.lower().replace(".", ""));
                if (token.kind() == Token.Kind.NUMBER) {
                    figures.add(token.lower());
                } else if (token.capitalised() && !FunctionWords.contains(token.lower())) {
                    names.add(token.lower().replace(".", ""));
                }
            }
            at++;
        }
        int negations = (int) words.stream().filter(this::denies).count();
        return new Wording(words, runs(words), figures, names, negations, quoted(text));
    }

    /** Whether two sentences, however alike, say different things. */
    boolean differ(Wording a, Wording b) {
        if (a.words().equals(b.words())) {
            return false;
        }
        boolean longQuote = a.quoted().equals(b.quoted())
                && a.quoted().stream().anyMatch(words -> words.size() >= 2 * QUOTED_WORDS);
        return eachAlone(a.figures(), b.figures())
                || (!longQuote && eachAlone(a.names(), b.names()))
                || a.negations() != b.negations()
                || a.swaps(b)
                || opposed(a, b);
    }

    /** Whether each set has something that the other lacks. */
    private static boolean eachAlone(Set<String> a, Set<String> b) {
        return !a.containsAll(b) && !b.containsAll(a);
    }

    /** Whether one has a word that the other lacks, and the other its opposite that the one lacks. */
    private static boolean opposed(Wording a, Wording b) {
        Set<String> inA = new HashSet<>(a.words());
        Set<String> inB = new HashSet<>(b.words());
        return inA.stream()
                .filter(word -> !inB.contains(word))
                .flatMap(word -> Opposites.of(word).stream())
                .anyMatch(opposite -> inB.contains(opposite) && !inA.contains(opposite));
    }

    private boolean denies(String word) {
        return lists.is("negation", word) || word.endsWith("n't");
    }

    private Set<List<String>> quoted(String text) {
        Set<List<String>> quoted = new HashSet<>();
        QUOTED.matcher(text).results().forEach(found -> {
            String inside = found.group(1);
            List<String> words = tokenizer.tokens(inside, new Span(0, inside.length())).stream()
                    .filter(Wording::isWord)
                    .map(Token::lower)
                    .toList();
            if (words.size() >= QUOTED_WORDS) {
                quoted.add(words);
            }
        });
        return quoted;
    }

    private static Set<String> runs(List<String> words) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + Wording.RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + Wording.RUN)));
        }
        if (runs.isEmpty()) {
            runs.add(String.join(" ", words));
        }
        return runs;
    }
}
