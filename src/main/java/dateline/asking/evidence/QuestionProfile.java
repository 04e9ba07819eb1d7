package dateline.asking.evidence;

import dateline.archive.embedding.QuestionVectors;
import dateline.archive.index.PassageIndex;
import dateline.asking.question.Analysis;
import dateline.asking.question.AskingSentence;
import dateline.asking.question.FunctionWords;
import dateline.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is reckoned once for a question before its sentences are looked at.
 *
 * @param text what was searched for
 * @param terms of what it is about, as the index makes them, in order; of all of it if it is about nothing
 * @param rarity inverse document frequency of each term (BM25's; Robertson and Zaragoza 2009, section 3)
 * @param allRarity sum over the distinct terms; positive
 * @param textRarity the same over all terms of the text, at least {@value #LEAST_RARITY}
 * @param highestRarity that of a term that the archive does not have
 * @param unknown how many of the terms the archive does not have
 * @param names its capitalised words but the first, in lower case
 * @param nameTerms the terms of each of them; none is empty
 * @param numberTerms the terms of each of its numbers; none is empty
 * @param opposites for each of its terms that has an opposite, the terms that are opposed to it
 * @param negated whether it denies something
 * @param vectors as the encoder gives them
 * @param weights how much each word piece counts: the rarity of its word times the learned factor
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record QuestionProfile(
        Analysis analysis,
        String text,
        List<String> terms,
        Map<String, Double> rarity,
        double allRarity,
        double textRarity,
        double highestRarity,
        int unknown,
        Set<String> names,
        List<List<String>> nameTerms,
        List<List<String>> numberTerms,
        Map<String, Set<String>> opposites,
        boolean negated,
        QuestionVectors vectors,
        double[] weights) {
    private static final Pattern NAME = Pattern.compile("(?<!^)\\b\\p{Lu}[\\p{L}'\u2019-]+");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final StartingWith NEGATION = new StartingWith(
            Pattern.compile(
                    "\\b(?:not|never|no|none|neither|nor|without|except|cannot|unable|fail(?:ed|s)?|refus\\w+|lack\\w*)\\b|n['\u2019]t\\b",
                    Pattern.CASE_INSENSITIVE),
            (text, at) -> StartingWith.isWordStart(text, at) || isContracted(text, at));

    /**
     * Share of its weight that a word has in a sentence that only leads to the one that asks: a text that tells the same again
     * does not answer.
     */
    private static final double BACKGROUND = 0.2;

    /** What a word piece weighs that is part of no term, such as a stop word's. */
    private static final double OTHER_WEIGHT = 0.5;

    /**
     * Share of the highest rarity that a function word has at most: a small archive may not have "how" at all, and it is no less
     * common for that.
     */
    private static final double FUNCTION_WORDS = 0.35;

    /** Least rarity of a whole question: a question for what every passage has is no measure of anything. */
    private static final double LEAST_RARITY = 2;

    static QuestionProfile of(Analysis analysis, QuestionVectors vectors, PassageIndex index) {
        String text = analysis.comparedText();
        List<String> topic = index.terms(String.join(" ", analysis.topic()));
        List<String> terms = topic.isEmpty() ? index.terms(text) : topic;
        Map<String, Double> rarity = new LinkedHashMap<>();
        Span asking = AskingSentence.in(text);
        Set<String> asked = Set.copyOf(index.terms(asking.of(text)));
        terms.forEach(term ->
                rarity.computeIfAbsent(term, one -> rarity(one, index) * (asked.contains(one) ? 1 : BACKGROUND)));
        return new QuestionProfile(
                analysis,
                text,
                terms,
                rarity,
                rarity.values().stream().mapToDouble(Double::doubleValue).sum() + 1e-9,
                Math.max(
                        LEAST_RARITY,
                        index.terms(text).stream()
                                .distinct()
                                .mapToDouble(term -> rarity(term, index))
                                .sum()),
                highestRarity(index),
                (int) rarity.keySet().stream()
                        .filter(term -> index.documentFrequency(term) == 0)
                        .count(),
                found(NAME, text).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()),
                terms(found(NAME, text), index),
                terms(found(NUMBER, text), index),
                opposites(text, index),
                denies(text),
                vectors,
                weights(text, asking, vectors, index));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<List<String>> terms(List<String> words, PassageIndex index) {
        return words.stream()
                .map(index::terms)
                .filter(terms -> !terms.isEmpty())
                .toList();
    }

    private static Map<String, Set<String>> opposites(String text, PassageIndex index) {
        Map<String, Set<String>> opposites = new LinkedHashMap<>();
        for (String word : found(WORD, text)) {
            Set<String> opposed = Opposites.of(word.toLowerCase(Locale.ROOT));
            if (!opposed.isEmpty()) {
                Set<String> terms = opposed.stream()
                        .flatMap(one -> index.terms(one).stream())
                        .collect(Collectors.toUnmodifiableSet());
                index.terms(word).forEach(term -> opposites.put(term, terms));
            }
        }
        return opposites;
    }

    static boolean denies(String text) {
        return NEGATION.isIn(text);
    }

    private static boolean isContracted(String text, int at) {
        return (text.charAt(at) == 'n' || text.charAt(at) == 'N')
                && at + 1 < text.length()
                && (text.charAt(at + 1) == '\'' || text.charAt(at + 1) == '\u2019');
    }

    private static double highestRarity(PassageIndex index) {
        return Math.log(1 + (index.size() + 0.5) / 0.5);
    }

    private static double rarity(String term, PassageIndex index) {
        double frequency = index.documentFrequency(term);
        return Math.log(1 + (index.size() - frequency + 0.5) / (frequency + 0.5));
    }

    private static double[] weights(String text, Span asking, QuestionVectors vectors, PassageIndex index) {
        double[] weights = rarities(text, vectors.starts(), vectors.ends(), index);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= vectors.factors()[i] * (asking.contains(vectors.starts()[i]) ? 1 : BACKGROUND);
        }
        return weights;
    }

    /** The rarity of the word around each word piece of a question; at least {@value #OTHER_WEIGHT}. */
    public static double[] rarities(String text, int[] starts, int[] ends, PassageIndex index) {
        double[] rarities = new double[starts.length];
        for (int i = 0; i < rarities.length; i++) {
            String word = wordAt(text, starts[i], ends[i]);
            double most = FunctionWords.contains(word) ? FUNCTION_WORDS * highestRarity(index) : Double.MAX_VALUE;
            rarities[i] = OTHER_WEIGHT;
            for (String term : index.terms(word)) {
                rarities[i] = Math.max(rarities[i], Math.min(most, rarity(term, index)));
            }
        }
        return rarities;
    }

    /** The word around a word piece. */
    private static String wordAt(String text, int start, int end) {
        int from = Math.min(start, text.length());
        int to = Math.min(end, text.length());
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Share of the terms' rarity that is among the given ones, 0 to 1. */
    double coverage(Set<String> given) {
        double covered = 0;
        for (var term : rarity.entrySet()) {
            covered += given.contains(term.getKey()) ? term.getValue() : 0;
        }
        return covered / allRarity;
    }

    /** Rarity of the rarest term that is not among the given ones, as a share of the highest possible; 0 if all are. */
    double rarestMissing(Set<String> given) {
        double rarest = 0;
        for (var term : rarity.entrySet()) {
            rarest = given.contains(term.getKey()) ? rarest : Math.max(rarest, term.getValue());
        }
        return rarest / highestRarity;
    }

    /** How many of the terms are not among the given ones. */
    int missing(Set<String> given) {
        return (int)
                rarity.keySet().stream().filter(term -> !given.contains(term)).count();
    }

    /** Share of the terms that are part of no name and are not among the given ones. */
    double wordsMissing(Set<String> given) {
        List<String> words = rarity.keySet().stream()
                .filter(term -> nameTerms.stream().noneMatch(name -> name.contains(term)))
                .toList();
        long missing = words.stream().filter(term -> !given.contains(term)).count();
        return words.isEmpty() ? 0 : missing / (double) words.size();
    }

    /** Whether the opposite of a term is among the given ones, and the term is not. */
    boolean opposed(Set<String> given) {
        return opposites.entrySet().stream()
                .anyMatch(opposite -> !given.contains(opposite.getKey())
                        && opposite.getValue().stream().anyMatch(given::contains));
    }

    /** Whether a word piece is part of a name or a number: its word begins with a capital, but not the question, or a digit. */
    boolean isNamePiece(int piece) {
        int start = vectors.starts()[piece];
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        char first = text.charAt(start);
        return Character.isDigit(first) || (start > 0 && Character.isUpperCase(first));
    }

    /** The rarest term; empty if there is none. */
    String rarest() {
        return rarity.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
