package dateline.asking.timeline;

import dateline.archive.View;
import dateline.archive.index.PassageFilter;
import dateline.asking.answer.Answer.Reason;
import dateline.asking.answer.RespelledNames;
import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Constraints;
import dateline.asking.evidence.Folding;
import dateline.asking.evidence.Quotation;
import dateline.asking.evidence.Quotations;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.evidence.StatementTopic;
import dateline.asking.evidence.Topic;
import dateline.asking.evidence.VerbatimCheck;
import dateline.asking.question.Analysis;
import dateline.asking.question.DayRule;
import dateline.asking.question.Question;
import dateline.asking.question.QuestionAnalyzer;
import dateline.asking.search.Hit;
import dateline.asking.search.Searcher;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Sentence;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.SpeakerMatch;
import dateline.reading.statement.Statement;
import dateline.reading.time.DaySet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that somebody said: all their statements in a view, whatever a search would rank first. Only what was said is
 * taken, not what was thought or wanted. Thread-safe.
 *
 * <p>The first question on a snapshot reads every article once for who speaks in it; the others look that up, and read the
 * articles in which the speaker does. A topic keeps the statements whose words, or the words next to them, cover enough of
 * it, and those that the ranker of answers finds likely enough to be about it.
 */
public final class SpeakerQuotes {
    /** What {@link StatementTopic} must give: more than a topic that only stands in the sentences around. */
    private static final double ABOUT = 0.45;

    /** Passages of the speaker's articles that the ranker looks at. */
    private static final int PASSAGES = 60;

    private static final int LONGEST_TEXT = Question.MAX_LENGTH;

    private final Searcher searcher;
    private final SentenceRanker ranker;
    private final SpeakerMatch speakers;
    private final Quotations quotations;
    private final double minConfidence;
    private final QuestionAnalyzer analyzer = new QuestionAnalyzer();
    private final SpeakerDirectories directories = new SpeakerDirectories();

    /**
     * Quotes by these parts.
     *
     * @param minConfidence how likely a statement must be about a topic if its words alone do not tell, 0 to 1
     */
    public SpeakerQuotes(Searcher searcher, SentenceRanker ranker, SpeakerMatch speakers, double minConfidence) {
        this.searcher = searcher;
        this.ranker = ranker;
        this.speakers = speakers;
        this.quotations = new Quotations(speakers);
        this.minConfidence = minConfidence;
    }

    /** What there is of a speaker. */
    public sealed interface Result {
        /**
         * Their words.
         *
         * @param quotations newest first by the day on which it was said; those of unknown days after all others, by
         *     publication; at least one
         * @param total how many there are in all, at least as many as are here
         */
        record Found(List<Quotation> quotations, int total) implements Result {
            public Found {
                quotations = List.copyOf(quotations);
                if (quotations.isEmpty() || total < quotations.size()) {
                    throw new IllegalArgumentException("expected at least one quotation and no more than " + total
                            + ", found " + quotations.size());
                }
            }
        }

        /**
         * None.
         *
         * @param near names that the archive knows and that may be meant; may be empty
         */
        record Nothing(Reason reason, List<String> near) implements Result {
            public Nothing {
                near = List.copyOf(near);
            }
        }
    }

    /** A sentence with words of the speaker, and the day on which they were said. */
    private record Said(AnnotatedArticle article, Sentence sentence, SentenceDate date) {
        Place place() {
            return new Place(article.article().id(), sentence.span());
        }
    }

    /** The quotations that a query asks for, each word of them checked. */
    public Result of(View view, SpeakerQuery query) {
        return among(view, query, articlesWith(view, query.speaker()));
    }

    /** The same of one article alone; nothing if the view does not have it. */
    public Result in(View view, String article, SpeakerQuery query) {
        return among(view, query, List.of(article));
    }

    private Result among(View view, SpeakerQuery query, List<String> ids) {
        List<AnnotatedArticle> articles =
                ids.stream().flatMap(id -> view.article(id).stream()).toList();
        List<Said> ever = said(articles, query.speaker(), null);
        if (ever.isEmpty()) {
            List<String> near = near(view, query.speaker());
            return new Result.Nothing(Lacking.speaker(query.speaker(), near), near);
        }
        DaySet days = query.days();
        List<Said> then = days == null ? ever : said(articles, query.speaker(), days);
        if (days != null && then.isEmpty()) {
            return new Result.Nothing(
                    Lacking.days(
                            query.speaker(), days, ever.stream().map(Said::date).toList()),
                    List.of());
        }
        List<Said> about = query.topic() == null ? then : about(view, query, then);
        if (about.isEmpty()) {
            return new Result.Nothing(Lacking.topicOf(query.speaker(), days), List.of());
        }
        return found(view, query, about);
    }

    /** The ids of the articles in which somebody says something, in order. */
    List<String> articlesWith(View view, String asked) {
        return directories.of(view).articlesOf(speaker -> speakers.matches(asked, speaker));
    }

    /** Names of the archive that are near to one that it quotes no words of; may be empty. */
    static List<String> near(View view, String speaker) {
        return RespelledNames.near(capitalised(speaker), view.index());
    }

    private Result found(View view, SpeakerQuery query, List<Said> chosen) {
        List<String> highlighted = query.topic() == null ? List.of() : List.of(query.topic());
        List<Quotation> made = chosen.stream()
                .map(said -> quotations.of(
                        said.article(), said.sentence(), said.date(), query.speaker(), highlighted, view.index()))
                .toList();
        List<Quotation> newest =
                Folding.fold(made).stream().sorted(DayOrder.NEWEST_FIRST).toList();
        List<Quotation> checked =
                VerbatimCheck.verbatim(view, newest.subList(0, Math.min(query.limit(), newest.size())));
        if (checked.isEmpty()) {
            throw new IllegalStateException("no statement by " + query.speaker() + " in snapshot " + view.snapshot()
                    + " passed the verbatim check");
        }
        return new Result.Found(checked, newest.size());
    }

    /** The sentences with something that the speaker said, in the order of the articles. */
    private List<Said> said(List<AnnotatedArticle> articles, String speaker, @Nullable DaySet days) {
        var constraints = new Constraints(speakers, days, speaker, null);
        List<Said> said = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            List<Statement> theirs = article.statements().stream()
                    .filter(statement -> statement.kind() == Statement.Kind.SPEECH)
                    .filter(statement -> statement.speaker() != null && speakers.matches(speaker, statement.speaker()))
                    .toList();
            for (Sentence sentence : theirs.isEmpty() ? List.<Sentence>of() : article.sentences()) {
                boolean holds = theirs.stream()
                        .flatMap(statement -> statement.content().stream())
                        .anyMatch(sentence.span()::overlaps);
                if (holds) {
                    constraints
                            .fit(article, sentence)
                            .ifPresent(fit -> said.add(new Said(article, sentence, fit.date())));
                }
            }
        }
        return said;
    }

    private List<Said> about(View view, SpeakerQuery query, List<Said> said) {
        String text = query.topic();
        if (text == null) {
            return said;
        }
        Analysis analysis = RespelledNames.in(
                analyzer.analyze(new Question(text, null, query.speaker(), null, null, null), null), view.index());
        Topic topic = Topic.of(analysis.topic(), view.index());
        if (topic.isEmpty()) {
            return said;
        }
        Set<Place> likely = likely(view, query, analysis, said);
        return said.stream()
                .filter(one -> likely.contains(one.place())
                        || StatementTopic.coverage(topic, one.article(), one.sentence(), view.index()) >= ABOUT)
                .toList();
    }

    /** Where the ranker finds statements that are likely to be about the topic, in other words maybe. */
    private Set<Place> likely(View view, SpeakerQuery query, Analysis analysis, List<Said> said) {
        Set<String> articles =
                said.stream().map(one -> one.article().article().id()).collect(Collectors.toUnmodifiableSet());
        String text = analysis.searchText();
        List<Hit> hits = searcher.search(
                view,
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                new PassageFilter(query.days(), null, null).of(articles),
                PASSAGES);
        var constraints = new Constraints(speakers, query.days(), DayRule.ONLY_THESE, query.speaker(), null);
        Set<Place> likely = new HashSet<>();
        for (Candidate candidate : ranker.rank(analysis, hits, constraints, view.index())) {
            if (candidate.confidence() >= minConfidence && Relevance.isItself(candidate.features())) {
                likely.add(new Place(
                        candidate.article().article().id(), candidate.sentence().span()));
            }
        }
        return likely;
    }

    /** Names are looked for by their capitals, which many leave out as they type. */
    private static String capitalised(String name) {
        return List.of(name.split("\\s+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .map(word -> {
                    int first = word.codePointAt(0);
                    return Character.toString(Character.toTitleCase(first))
                            + word.substring(Character.charCount(first));
                })
                .collect(Collectors.joining(" "));
    }
}
