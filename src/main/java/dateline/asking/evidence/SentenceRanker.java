package dateline.asking.evidence;

import dateline.archive.embedding.QuestionVectors;
import dateline.archive.embedding.TextEncoder;
import dateline.archive.embedding.TokenVectors;
import dateline.archive.index.PassageIndex;
import dateline.asking.question.Analysis;
import dateline.asking.search.Hit;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Sentence;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the sentences of the best passages that answer a question. Thread-safe. */
public final class SentenceRanker {
    /** How many sentences are handed on. */
    private static final int MOST = 40;

    /** What it adds that a sentence holds words of the speaker asked for; the training questions name no speakers. */
    private static final double STATEMENT = 1.5;

    /** What it adds that all rather than half of the topic stands in what the speaker said, or next to it. */
    private static final double TOPIC = 4;

    /**
     * What each word of the question that the archive does not have at all takes from the log odds of an answer: archives for
     * training are so large that they lack hardly any word, small ones lack what they tell nothing of.
     */
    private static final double UNKNOWN = 1;

    /**
     * What it adds that it is one of the first sentences of a dated article: news puts what matters first, with the names; the
     * training questions are about encyclopaedic texts, which do not.
     */
    private static final double LEDE = 0.6;

    private static final int LEDE_SENTENCES = 2;

    /** What it adds that a sentence tells where the place is that a question asks for, and not just that it exists. */
    private static final double WHEREABOUTS = 1.5;

    /** What it takes that a sentence is not known to be of the days asked about. */
    private static final double UNSURE = 0.5;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.article().article().id())
            .thenComparing(candidate -> candidate.sentence().span());

    private final TextEncoder encoder;
    private final SentenceModel model;
    private final Newsworthiness news = new Newsworthiness();

    public SentenceRanker(TextEncoder encoder, SentenceModel model) {
        this.encoder = encoder;
        this.model = model;
    }

    /** A sentence with its features, whether it keeps to a question's constraints or not. */
    public record Scored(Hit hit, Sentence sentence, Features features) {}

    /**
     * The sentences that keep to the constraints.
     *
     * @param hits best first
     * @return best first, at most {@value #MOST}; equal ones by article, then place
     */
    public List<Candidate> rank(Analysis analysis, List<Hit> hits, Constraints constraints, PassageIndex index) {
        return rank(analysis, hits, constraints, index, MOST);
    }

    /**
     * The same with more or fewer sentences handed on.
     *
     * @param most at most so many, at least 1
     */
    public List<Candidate> rank(
            Analysis analysis, List<Hit> hits, Constraints constraints, PassageIndex index, int most) {
        var asked =
                new Asked(analysis, Topic.of(analysis.topic(), index), constraints.days(), Whereabouts.asked(analysis));
        List<Fitting> fitting = new ArrayList<>();
        for (Scored scored : features(analysis, hits, index)) {
            constraints
                    .fit(scored.hit().article(), scored.sentence())
                    .ifPresent(fit -> fitting.add(
                            new Fitting(scored, fit, analysis.speaker().isEmpty() && isLede(scored))));
        }
        if (fitting.isEmpty()) {
            return List.of();
        }
        List<Features> standing = SentenceOrder.standing(
                fitting.stream().map(one -> one.scored().features()).toList(),
                fitting.stream().mapToInt(one -> one.scored().hit().document()).toArray(),
                model::score);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < fitting.size(); i++) {
            candidates.add(candidate(asked, fitting.get(i), standing.get(i), index));
        }
        return candidates.stream().sorted(BEST_FIRST).limit(most).toList();
    }

    private static boolean isLede(Scored scored) {
        AnnotatedArticle article = scored.hit().article();
        return article.article().publication().date() != null
                && article.sentencesOf(article.passages().getFirst()).stream()
                        .limit(LEDE_SENTENCES)
                        .anyMatch(one -> one.equals(scored.sentence()));
    }

    /**
     * A sentence that keeps to the constraints.
     *
     * @param lede whether it counts that it opens an article
     */
    private record Fitting(Scored scored, Constraints.Fit fit, boolean lede) {}

    /** What a question asks for, beside what its sentences must keep to. */
    private record Asked(
            Analysis analysis, Topic topic, @Nullable DaySet days, Optional<Whereabouts> whereabouts) {
        boolean tellsWhere(Scored scored) {
            return whereabouts
                    .filter(place -> place.areToldIn(scored.sentence()
                            .span()
                            .of(scored.hit().article().article().text())))
                    .isPresent();
        }
    }

    private Candidate candidate(Asked asked, Fitting fitting, Features features, PassageIndex index) {
        Constraints.Fit fit = fitting.fit();
        Scored scored = fitting.scored();
        Topic topic = asked.topic();
        double bonus = fit.statement() ? STATEMENT + TOPIC * ofStatement(scored, topic, index) : 0;
        bonus -= fit.sure() ? 0 : UNSURE;
        bonus += asked.tellsWhere(scored) ? WHEREABOUTS : 0;
        double unknown = UNKNOWN * features.get(Feature.UNKNOWN_TERMS);
        double confidence =
                topic.isEmpty() ? withoutTopic(asked, fitting, features) : model.probability(features, bonus - unknown);
        double lede = fitting.lede() ? LEDE : 0; // where a sentence stands makes it no likelier that anything answers
        double score = topic.isEmpty() ? confidence : features.get(Feature.SCORE) + bonus + lede;
        return new Candidate(scored.hit().article(), scored.sentence(), fit, features, score, confidence);
    }

    /** How much of the topic what somebody said is about, against one half. */
    private static double ofStatement(Scored scored, Topic topic, PassageIndex index) {
        String text = scored.hit().article().article().text();
        Set<String> own = Set.copyOf(index.terms(scored.sentence().span().of(text)));
        return StatementTopic.coverage(topic, scored.hit().article(), scored.sentence(), own, index) - 0.5;
    }

    /** Where a question is nothing but a speaker or a day, keeping to them is the whole answer. */
    private double withoutTopic(Asked asked, Fitting fitting, Features features) {
        Constraints.Fit fit = fitting.fit();
        Scored scored = fitting.scored();
        double worth = asked.analysis().speaker().isPresent()
                ? ofSpeaker(fit)
                : news.of(scored.hit().article(), scored.sentence(), fit, asked.days(), fitting.lede());
        return 0.6 + worth + 0.05 * Math.max(0, features.get(Feature.PASSAGE_COSINE));
    }

    private static double ofSpeaker(Constraints.Fit fit) {
        return (fit.statement() ? 0.1 : 0)
                + (fit.said() ? 0.1 : 0) // what was only backed or thought comes after what was said
                + ownDay(fit)
                + (fit.asAsked() ? 0.05 : 0)
                + (fit.ownWords() ? 0.04 : 0);
    }

    /** A day that is known goes before a week or month that it may lie in, and that before one that is not known. */
    private static double ownDay(Constraints.Fit fit) {
        DateInterval interval = fit.date().interval();
        return interval == null ? 0 : 0.02 + 0.03 / interval.days();
    }

    /**
     * The first passages in the order of what their sentences are worth together (the logarithm of the sum of the exponentials
     * of their scores), the others after them as they were.
     *
     * @param most how many are put into a new order
     */
    List<Hit> reordered(Analysis analysis, List<Hit> hits, int most, PassageIndex index) {
        List<Hit> first = hits.subList(0, Math.min(most, hits.size()));
        Map<Integer, Double> worth = new HashMap<>();
        for (Scored scored : features(analysis, first, index)) {
            worth.merge(scored.hit().document(), Math.exp(model.score(scored.features())), Double::sum);
        }
        List<Hit> ordered = new ArrayList<>(first);
        ordered.sort(Comparator.comparingDouble((Hit hit) -> -worth.getOrDefault(hit.document(), 0.0)));
        ordered.addAll(hits.subList(first.size(), hits.size()));
        return ordered;
    }

    /** For each sentence of a passage the first row of its word pieces, and past the last one's. */
    public static int[] firstRows(Hit hit, TokenVectors tokens) {
        return PassageFeatures.firstRows(hit, tokens);
    }

    /** All sentences of the passages with their features, in the passages' order. */
    public List<Scored> features(Analysis analysis, List<Hit> hits, PassageIndex index) {
        QuestionVectors vectors = encoder.question(analysis.comparedText());
        return features(
                analysis,
                vectors,
                hits,
                index.tokens(hits.stream().mapToInt(Hit::document).toArray()),
                index);
    }

    /** The same with given vectors; {@code tokens} holds one for each hit. */
    public static List<Scored> features(
            Analysis analysis, QuestionVectors vectors, List<Hit> hits, List<TokenVectors> tokens, PassageIndex index) {
        var passages = new PassageFeatures(QuestionProfile.of(analysis, vectors, index), index);
        List<Hit> byWords = hits.stream()
                .filter(hit -> hit.lexical() > 0)
                .sorted(Comparator.comparingDouble(Hit::lexical).reversed())
                .toList();
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            List<Sentence> sentences = hit.article().sentencesOf(hit.passage());
            List<Features> features = passages.of(hit, tokens.get(i), byWords.indexOf(hit) + 1);
            for (int s = 0; s < sentences.size(); s++) {
                scored.add(new Scored(hit, sentences.get(s), features.get(s)));
            }
        }
        return scored;
    }
}
