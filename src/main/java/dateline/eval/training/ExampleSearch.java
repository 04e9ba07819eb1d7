package dateline.eval.training;

import dateline.archive.View;
import dateline.archive.embedding.EmbeddedText;
import dateline.archive.embedding.OnnxEncoder;
import dateline.archive.embedding.TokenStates;
import dateline.archive.embedding.TokenVectors;
import dateline.archive.index.PassageFilter;
import dateline.asking.evidence.QuestionProfile;
import dateline.asking.question.Analysis;
import dateline.asking.question.QuestionAnalyzer;
import dateline.asking.search.Hit;
import dateline.asking.search.Searcher;
import dateline.eval.AnswerStrings;
import dateline.eval.EvalQuestion;
import dateline.reading.article.Article;
import dateline.reading.passage.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Searches for training questions and keeps the states of the passages that are found. Not thread-safe. */
final class ExampleSearch {
    /** Passages of an example. */
    private static final int PASSAGES = 12;

    /** Passages searched for, of which an example takes the first that it may. */
    private static final int SEARCHED = 60;

    private final View view;
    private final Searcher searcher;
    private final OnnxEncoder encoder;
    private final QuestionAnalyzer analyzer = new QuestionAnalyzer();
    private final Map<Integer, TokenVectors> states = new HashMap<>();

    ExampleSearch(View view, Searcher searcher, OnnxEncoder encoder) {
        this.view = view;
        this.searcher = searcher;
        this.encoder = encoder;
    }

    /** What an article belongs to: those of the same title are about the same. */
    String group(EvalQuestion question) {
        if (question.goldArticles().isEmpty()) {
            return question.id();
        }
        String id = question.goldArticles().getFirst();
        return view.article(id).map(found -> group(found.article())).orElse(id);
    }

    private static String group(Article article) {
        return article.title() == null ? article.id() : article.title();
    }

    /** The question with the passages that the archive has for it. */
    Example asked(EvalQuestion question) {
        return example(question, PassageFilter.ALL, _ -> true);
    }

    /** The question as an archive without its articles would have it: nothing that is found answers. */
    Example foreign(EvalQuestion question) {
        String own = group(question);
        return example(
                question,
                PassageFilter.ALL,
                hit -> !group(hit.article().article()).equals(own));
    }

    /** The question as a small archive would have it, of a few articles that are about one thing. */
    Example among(EvalQuestion question, Set<String> articles) {
        return example(question, PassageFilter.ALL.of(articles), _ -> true);
    }

    /** The articles of each group, in order. */
    SortedMap<String, Set<String>> groups() {
        SortedMap<String, Set<String>> groups = new TreeMap<>();
        for (String id : view.articleIds()) {
            String group = view.article(id).map(found -> group(found.article())).orElse(id);
            groups.computeIfAbsent(group, _ -> new HashSet<>()).add(id);
        }
        return groups;
    }

    private Example example(EvalQuestion question, PassageFilter filter, Predicate<Hit> allowed) {
        Analysis analysis = analyzer.analyze(question.question(), view.range().orElse(null));
        String text = analysis.searchText();
        List<Hit> hits = searcher.search(view, text, filter, SEARCHED).stream()
                .filter(allowed)
                .limit(PASSAGES)
                .toList();
        encode(hits);
        TokenStates asked = encoder.questionStates(text);
        return new Example(
                group(question),
                analysis,
                asked,
                QuestionProfile.rarities(text, asked.starts(), asked.ends(), view.index()),
                hits,
                right(hits, question));
    }

    private static List<boolean[]> right(List<Hit> hits, EvalQuestion question) {
        Set<String> gold = new HashSet<>(question.goldArticles());
        List<boolean[]> right = new ArrayList<>();
        for (Hit hit : hits) {
            List<Sentence> sentences = hit.article().sentencesOf(hit.passage());
            boolean[] own = new boolean[sentences.size()];
            if (gold.contains(hit.article().article().id())) {
                for (int s = 0; s < own.length; s++) {
                    String text =
                            sentences.get(s).span().of(hit.article().article().text());
                    own[s] = question.answers().stream().anyMatch(answer -> AnswerStrings.contains(text, answer));
                }
            }
            right.add(own);
        }
        return right;
    }

    private void encode(List<Hit> hits) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        for (Hit hit : hits) {
            if (!states.containsKey(hit.document())) {
                texts.put(
                        hit.document(),
                        EmbeddedText.of(hit.article(), hit.passage()).text());
            }
        }
        List<Integer> documents = List.copyOf(texts.keySet());
        List<TokenStates> found = encoder.states(List.copyOf(texts.values()));
        for (int i = 0; i < documents.size(); i++) {
            TokenStates one = found.get(i);
            states.put(
                    documents.get(i),
                    TokenVectors.of(TokenVectors.Bits.EIGHT, one.dimensions(), one.starts(), one.states()));
        }
    }

    /** The states of a passage that was found before, rounded. */
    TokenVectors states(Hit hit) {
        TokenVectors found = states.get(hit.document());
        if (found == null) {
            throw new IllegalStateException("expected the states of document " + hit.document() + ", found none");
        }
        return found;
    }
}
