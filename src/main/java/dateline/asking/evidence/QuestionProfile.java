package dateline.asking.evidence;

import dateline.archive.embedding.QuestionVectors;
import dateline.archive.index.PassageIndex;
import dateline.asking.question.Analysis;
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
 * @param terms as the index makes them, in order
 * @param rarity inverse document frequency of each term (BM25's; Robertson and Zaragoza 2009, section 3)
 * @param allRarity sum over the distinct terms; positive
 * @param names its capitalised words but the first, in lower case
 * @param numbers its numbers as written
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
        Set<String> names,
        Set<String> numbers,
        boolean negated,
        QuestionVectors vectors,
        double[] weights) {
    private static final Pattern NAME = Pattern.compile("(?<!^)\\b\\p{Lu}[\\p{L}'\u2019-]+");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:not|never|no|none|neither|nor|without|except|cannot|unable|fail(?:ed|s)?|refus\\w+|lack\\w*)\\b|n['\u2019]t\\b",
            Pattern.CASE_INSENSITIVE);

    /** What a word piece weighs that is part of no term, such as a stop word's. */
    private static final double OTHER_WEIGHT = 0.5;

    static QuestionProfile of(Analysis analysis, QuestionVectors vectors, PassageIndex index) {
        String text = analysis.searchText();
        List<String> terms = index.terms(text);
        Map<String, Double> rarity = new LinkedHashMap<>();
        terms.forEach(term -> rarity.computeIfAbsent(term, one -> rarity(one, index)));
        return new QuestionProfile(
                analysis,
                text,
                terms,
                rarity,
                rarity.values().stream().mapToDouble(Double::doubleValue).sum() + 1e-9,
                found(NAME, text, true),
                found(NUMBER, text, false),
                denies(text),
                vectors,
                weights(text, vectors, index));
    }

    private static Set<String> found(Pattern pattern, String text, boolean lower) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(group -> lower ? group.toLowerCase(Locale.ROOT) : group)
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean denies(String text) {
        return NEGATION.matcher(text).find();
    }

    private static double rarity(String term, PassageIndex index) {
        double frequency = index.documentFrequency(term);
        return Math.log(1 + (index.size() - frequency + 0.5) / (frequency + 0.5));
    }

    private static double[] weights(String text, QuestionVectors vectors, PassageIndex index) {
        double[] weights = rarities(text, vectors.starts(), vectors.ends(), index);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= vectors.factors()[i];
        }
        return weights;
    }

    /** The rarity of the word around each word piece of a question; at least {@value #OTHER_WEIGHT}. */
    public static double[] rarities(String text, int[] starts, int[] ends, PassageIndex index) {
        double[] rarities = new double[starts.length];
        for (int i = 0; i < rarities.length; i++) {
            rarities[i] = OTHER_WEIGHT;
            for (String term : index.terms(wordAt(text, starts[i], ends[i]))) {
                rarities[i] = Math.max(rarities[i], rarity(term, index));
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

    /** The rarest term; empty if there is none. */
    String rarest() {
        return rarity.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
