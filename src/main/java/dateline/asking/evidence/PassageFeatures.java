package dateline.asking.evidence;

import dateline.archive.embedding.EmbeddedText;
import dateline.archive.embedding.TokenVectors;
import dateline.archive.index.PassageIndex;
import dateline.asking.search.Hit;
import dateline.reading.passage.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reckons the features of a passage's sentences. One a question; not thread-safe.
 */
final class PassageFeatures {
    private static final Pattern NEW_NAME = Pattern.compile("(?<![.!?\"\u201c] )(?<!^)\\b\\p{Lu}[\\p{L}'\u2019-]+");
    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?:[\"\u201c]\\s*)?(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their)\\b.*", Pattern.DOTALL);
    private static final int MAX_NEW_NAMES = 3;

    /** BM25's constants for a sentence; its mean length in terms. */
    private static final double K1 = 1.2;

    private static final double B = 0.4;
    private static final double MEAN_TERMS = 14;

    private final QuestionProfile question;
    private final PassageIndex index;
    private final LateInteraction interaction;
    private final double[] questionMean;

    PassageFeatures(QuestionProfile question, PassageIndex index) {
        this.question = question;
        this.index = index;
        this.interaction = new LateInteraction(question.vectors(), question.weights());
        this.questionMean = mean(question);
    }

    /**
     * The features of all sentences of a passage, in order.
     *
     * @param lexicalRank place among what the words found, 1-based; 0 if they did not
     */
    List<Features> of(Hit hit, TokenVectors tokens, int lexicalRank) {
        String text = hit.article().article().text();
        List<Sentence> sentences = hit.article().sentencesOf(hit.passage());
        int[] from = firstRows(hit, tokens);
        LateInteraction.Met[] met = interaction.meet(tokens, from);
        List<List<String>> terms = sentences.stream()
                .map(sentence -> index.terms(sentence.span().of(text)))
                .toList();
        Set<String> around = new HashSet<>();
        terms.forEach(around::addAll);
        String title = hit.article().article().title();
        if (title != null) {
            around.addAll(index.terms(title));
        }
        double passageCoverage = question.coverage(around);
        double passageTokens = interaction.average(met[sentences.size()]);
        double passageWeakest = interaction.weakest(met[sentences.size()]);
        List<Features> features = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i).span().of(text);
            Set<String> own = new HashSet<>(terms.get(i));
            Set<String> window = new HashSet<>(own);
            if (i > 0) {
                window.addAll(terms.get(i - 1));
            }
            if (i + 1 < terms.size()) {
                window.addAll(terms.get(i + 1));
            }
            int newNames = newNames(sentence);
            boolean asksKind = ExpectedKind.isAsked(question.analysis());
            boolean kind = asksKind && ExpectedKind.fits(question.analysis(), sentence);
            features.add(Features.of(
                    hit.lexical() / question.allRarity(),
                    lexicalRank == 0 ? 0 : 1.0 / lexicalRank,
                    hit.cosine(),
                    hit.score(),
                    interaction.average(met[i]),
                    passageTokens,
                    i == 0 ? 0 : interaction.average(met[i - 1]),
                    i + 1 == sentences.size() ? 0 : interaction.average(met[i + 1]),
                    interaction.weakest(met[i]),
                    passageWeakest,
                    cosine(tokens, from[i], from[i + 1]),
                    question.coverage(own),
                    question.coverage(window),
                    passageCoverage,
                    lexical(terms.get(i)) / question.allRarity(),
                    pairs(terms.get(i)),
                    own.contains(question.rarest()) ? 1 : 0,
                    !question.terms().isEmpty() && own.contains(question.terms().getFirst()) ? 1 : 0,
                    names(sentence),
                    numbers(sentence),
                    Math.min(MAX_NEW_NAMES, newNames),
                    kind ? 1 : 0,
                    asksKind && !kind ? 1 : 0,
                    question.negated() == QuestionProfile.denies(sentence) ? 0 : 1,
                    Math.log(1 + terms.get(i).size()),
                    i == 0 ? 1 : 0,
                    POINTS_BACK.matcher(sentence).matches() ? 1 : 0));
        }
        return features;
    }

    /** For each sentence the first row of its word pieces, and past the last one's; rows before are the title's. */
    static int[] firstRows(Hit hit, TokenVectors tokens) {
        List<Sentence> sentences = hit.article().sentencesOf(hit.passage());
        int offset =
                EmbeddedText.bodyStart(hit.article()) - hit.passage().span().start();
        int[] from = new int[sentences.size() + 1];
        int row = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int start = sentences.get(i).span().start() + offset;
            while (row < tokens.size() && tokens.starts()[row] < start) {
                row++;
            }
            from[i] = row;
        }
        from[sentences.size()] = tokens.size();
        return from;
    }

    private double cosine(TokenVectors tokens, int from, int to) {
        float[] row = new float[tokens.dimensions()];
        double[] sum = new double[tokens.dimensions()];
        for (int i = from; i < to; i++) {
            tokens.row(i, row);
            for (int d = 0; d < row.length; d++) {
                sum[d] += row[d];
            }
        }
        double dot = 0;
        double length = 0;
        for (int d = 0; d < sum.length && d < questionMean.length; d++) {
            dot += sum[d] * questionMean[d];
            length += sum[d] * sum[d];
        }
        return length == 0 ? 0 : dot / Math.sqrt(length);
    }

    private static double[] mean(QuestionProfile question) {
        int dimensions = question.vectors().dimensions();
        double[] mean = new double[dimensions];
        double length = 0;
        for (int d = 0; d < dimensions; d++) {
            for (int i = 0; i < question.vectors().size(); i++) {
                mean[d] += question.weights()[i] * question.vectors().tokens()[i * dimensions + d];
            }
            length += mean[d] * mean[d];
        }
        for (int d = 0; d < dimensions; d++) {
            mean[d] /= Math.sqrt(length) + 1e-9;
        }
        return mean;
    }

    private double lexical(List<String> terms) {
        double score = 0;
        for (var term : question.rarity().entrySet()) {
            int frequency = Collections.frequency(terms, term.getKey());
            if (frequency > 0) {
                score += term.getValue() * frequency / (frequency + K1 * (1 - B + B * terms.size() / MEAN_TERMS));
            }
        }
        return score;
    }

    private double pairs(List<String> terms) {
        List<String> asked = question.terms();
        if (asked.size() < 2) {
            return 0;
        }
        int found = 0;
        for (int i = 0; i + 1 < asked.size(); i++) {
            found += Collections.indexOfSubList(terms, asked.subList(i, i + 2)) >= 0 ? 1 : 0;
        }
        return found / (double) (asked.size() - 1);
    }

    private int newNames(String sentence) {
        return (int) NEW_NAME.matcher(sentence)
                .results()
                .filter(name -> !question.names().contains(name.group().toLowerCase(Locale.ROOT)))
                .count();
    }

    private double names(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return share(
                question.names(),
                question.names().stream().filter(lower::contains).count());
    }

    private double numbers(String sentence) {
        return share(
                question.numbers(),
                question.numbers().stream().filter(sentence::contains).count());
    }

    private static double share(Set<String> asked, long found) {
        return asked.isEmpty() ? 0.5 : found / (double) asked.size();
    }
}
