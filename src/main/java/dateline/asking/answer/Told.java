package dateline.asking.answer;

import dateline.archive.index.PassageIndex;
import dateline.asking.evidence.Candidate;
import dateline.asking.question.FunctionWords;
import dateline.reading.article.Article;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sentences that are told of somebody or something: their paragraph or title has the name. Stateless. */
final class Told {
    private Told() {}

    /** Whether a sentence is told of a name: its last word, which is the surname or what the thing is. */
    static boolean of(String name, Candidate candidate, PassageIndex index) {
        List<String> words = Arrays.stream(name.split("[^\\p{L}\\p{N}.'\u2019-]+"))
                .filter(word -> !word.isEmpty() && !FunctionWords.contains(word))
                .toList();
        if (words.isEmpty()) {
            return true;
        }
        Article article = candidate.article().article();
        Set<String> around = new HashSet<>(index.terms(article.paragraphs()
                .get(candidate.sentence().paragraph() - 1)
                .span()
                .of(article.text())));
        String title = article.title();
        if (title != null) {
            around.addAll(index.terms(title));
        }
        return around.containsAll(index.terms(words.getLast()));
    }
}
