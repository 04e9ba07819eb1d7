package dateline.asking.evidence;

import dateline.archive.embedding.EmbeddedText;
import dateline.archive.embedding.TokenVectors;
import dateline.archive.index.PassageIndex;
import dateline.asking.question.Understood;
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
    private static final StartingWith NEW_NAME =
            StartingWith.capital("(?<![.!?\"\u201c] )(?<!^)\\b\\p{Lu}[\\p{L}'\u2019-]+");
    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?:[\"\u201c]\\s*)?(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their)\\b.*", Pattern.DOTALL);
    private static final int MAX_NEW_NAMES = 3;
    private static final int MAX_TERMS_MISSED = 5;
    private static final int MAX_UNKNOWN = 3;

    /** What stands for a share of nothing. */
    private static final double NONE_ASKED = 0.5;

    /** BM25's constants for a sentence; its mean length in terms. */
    private static final double K1 = 1.2;

    private static final double B = 0.4;
    private static final double MEAN_TERMS = 14;

    private final QuestionProfile question;
    private final PassageIndex index;
    private final LateInteraction interaction;

    PassageFeatures(QuestionProfile question, PassageIndex index) {
        this.question = question;
        this.index = index;
        this.interaction = new LateInteraction(question.vectors(), question.weights());
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
        Features.Builder shared = ofPassage(hit, lexicalRank, around, met[sentences.size()]);
        List<Features> features = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            ofTokens(shared, met, i, sentences.size());
            shared.set(Feature.MEAN_COSINE, interaction.cosine(from[i], from[i + 1]));
            ofTerms(shared, terms, i);
            ofText(shared, sentences.get(i).span().of(text));
            shared.set(Feature.FIRST_SENTENCE, i == 0);
            features.add(shared.build());
        }
        return features;
    }

    private Features.Builder ofPassage(Hit hit, int lexicalRank, Set<String> terms, LateInteraction.Met met) {
        return new Features.Builder()
                .set(Feature.LEXICAL, hit.lexical() / question.textRarity())
                .set(Feature.LEXICAL_RANK, lexicalRank == 0 ? 0 : 1.0 / lexicalRank)
                .set(Feature.PASSAGE_COSINE, hit.cosine())
                .set(Feature.FUSED, hit.score())
                .set(Feature.PASSAGE_TOKENS, interaction.average(met))
                .set(Feature.WEAKEST_IN_PASSAGE, interaction.weakest(met))
                .set(Feature.PASSAGE_COVERAGE, question.coverage(terms))
                .set(Feature.RAREST_MISSED_IN_PASSAGE, question.rarestMissing(terms))
                .set(Feature.TERMS_MISSED_IN_PASSAGE, Math.min(MAX_TERMS_MISSED, question.missing(terms)))
                .set(Feature.WORDS_MISSED_IN_PASSAGE, question.wordsMissing(terms))
                .set(Feature.NAMES_IN_PASSAGE, share(question.nameTerms(), terms))
                .set(Feature.NUMBERS_IN_PASSAGE, share(question.numberTerms(), terms))
                .set(Feature.UNKNOWN_TERMS, Math.min(MAX_UNKNOWN, question.unknown()))
                .set(Feature.QUESTION_LENGTH, Math.log(1 + question.terms().size()))
                .set(Feature.ASKS_WHO, asks(Understood.Kind.WHO))
                .set(Feature.ASKS_WHEN, asks(Understood.Kind.WHEN))
                .set(Feature.ASKS_WHERE, asks(Understood.Kind.WHERE))
                .set(Feature.ASKS_NUMBER, asks(Understood.Kind.NUMBER))
                .set(Feature.ASKS_WHY, asks(Understood.Kind.WHY));
    }

    private boolean asks(Understood.Kind kind) {
        return question.analysis().understood().kind() == kind;
    }

    private void ofTokens(Features.Builder features, LateInteraction.Met[] met, int i, int sentences) {
        LateInteraction.Met window =
                LateInteraction.together(List.of(met).subList(Math.max(0, i - 1), Math.min(sentences, i + 2)));
        features.set(Feature.SENTENCE_TOKENS, interaction.average(met[i]))
                .set(Feature.BEFORE_TOKENS, i == 0 ? 0 : interaction.average(met[i - 1]))
                .set(Feature.AFTER_TOKENS, i + 1 == sentences ? 0 : interaction.average(met[i + 1]))
                .set(Feature.WEAKEST_TOKEN, interaction.weakest(met[i]))
                .set(Feature.WINDOW_TOKENS, interaction.average(window))
                .set(Feature.WEAKEST_IN_WINDOW, interaction.weakest(window))
                .set(Feature.WEAKEST_NAME, interaction.weakest(window, question::isNamePiece))
                .set(Feature.WEAKEST_WORD, interaction.weakest(window, piece -> !question.isNamePiece(piece)))
                .set(Feature.WEAK_TOKENS, interaction.weak(window));
    }

    private void ofTerms(Features.Builder features, List<List<String>> sentences, int i) {
        List<String> terms = sentences.get(i);
        Set<String> own = new HashSet<>(terms);
        Set<String> window = new HashSet<>();
        sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2)).forEach(window::addAll);
        features.set(Feature.SENTENCE_COVERAGE, question.coverage(own))
                .set(Feature.WINDOW_COVERAGE, question.coverage(window))
                .set(Feature.SENTENCE_LEXICAL, lexical(terms) / question.textRarity())
                .set(Feature.PAIRS, pairs(terms))
                .set(Feature.RAREST_MISSED, question.rarestMissing(own))
                .set(Feature.RAREST_MISSED_IN_WINDOW, question.rarestMissing(window))
                .set(Feature.RAREST, own.contains(question.rarest()))
                .set(
                        Feature.FIRST_TERM,
                        !question.terms().isEmpty()
                                && own.contains(question.terms().getFirst()))
                .set(Feature.NAMES, share(question.nameTerms(), own))
                .set(Feature.NAMES_IN_WINDOW, share(question.nameTerms(), window))
                .set(Feature.NUMBERS, share(question.numberTerms(), own))
                .set(Feature.NUMBERS_IN_WINDOW, share(question.numberTerms(), window))
                .set(Feature.ANTONYM, question.opposed(own))
                .set(Feature.ANTONYM_IN_WINDOW, question.opposed(window))
                .set(Feature.LENGTH, Math.log(1 + terms.size()));
    }

    private void ofText(Features.Builder features, String sentence) {
        boolean asksKind = ExpectedKind.isAsked(question.analysis());
        boolean kind = asksKind && ExpectedKind.fits(question.analysis(), sentence);
        boolean denies = QuestionProfile.denies(sentence);
        features.set(Feature.NEW_NAMES, Math.min(MAX_NEW_NAMES, newNames(sentence)))
                .set(Feature.KIND, kind)
                .set(Feature.KIND_MISSING, asksKind && !kind)
                .set(Feature.NEGATION, question.negated() != denies)
                .set(Feature.DENIAL_MISSED, question.negated() && !denies)
                .set(Feature.POINTS_BACK, POINTS_BACK.matcher(sentence).matches());
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
        return (int) NEW_NAME.matches(sentence).stream()
                .filter(name -> !question.names().contains(name.group().toLowerCase(Locale.ROOT)))
                .count();
    }

    /** Share of the words of which all terms are among the given ones; one half if there are no words. */
    private static double share(List<List<String>> words, Set<String> given) {
        long found = words.stream().filter(given::containsAll).count();
        return words.isEmpty() ? NONE_ASKED : found / (double) words.size();
    }
}
