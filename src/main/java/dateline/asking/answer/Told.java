package dateline.asking.answer;

import dateline.archive.index.PassageIndex;
import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Constraints;
import dateline.asking.question.FunctionWords;
import dateline.reading.article.Article;
import dateline.reading.statement.Speaker;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that are told of somebody or something: their paragraph or title has the name. What another is quoted with in the
 * question's verb is not: "Lind denied it" is no answer to "Did Berg deny it?".
 *
 * @param name as the question has it
 * @param verb what the question says that they did, such as "propose"; null if it has no such verb
 */
record Told(String name, @Nullable String verb) {
    /** Whether a sentence is told of them: by the last word of the name, which is the surname or what the thing is. */
    boolean fits(Candidate candidate, PassageIndex index) {
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
        List<String> surname = index.terms(words.getLast());
        return around.containsAll(surname) && !doneByAnother(candidate, surname, index);
    }

    /** Whether the sentence has the verb, and somebody of another name says something in it. */
    private boolean doneByAnother(Candidate candidate, List<String> surname, PassageIndex index) {
        List<Speaker> speakers = Constraints.statementsIn(
                        candidate.article(), candidate.sentence().span())
                .stream()
                .flatMap(statement -> Optional.ofNullable(statement.speaker()).stream())
                .toList();
        boolean theirs = speakers.stream()
                .flatMap(speaker -> Stream.of(speaker.name(), speaker.role(), speaker.organisation()))
                .anyMatch(part -> part != null && index.terms(part).containsAll(surname));
        return verb != null && !speakers.isEmpty() && !theirs && holdsForm(verb, candidate.text());
    }

    /** Whether the text has the verb in some form: "deny", "denied", "denying". */
    private static boolean holdsForm(String verb, String text) {
        String stem = verb.toLowerCase(Locale.ROOT).replaceFirst("[ey]$", "");
        return Pattern.compile("\\b" + Pattern.quote(stem) + "\\p{L}{0,4}\\b")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }
}
