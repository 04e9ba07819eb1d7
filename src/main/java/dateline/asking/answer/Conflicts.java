package dateline.asking.answer;

import dateline.archive.index.PassageIndex;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Analysis;
import dateline.asking.question.Understood;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Figures that differ: where a question asks how many of something there are, and the quotations of several articles give
 * different numbers directly before that word. Only exact figures are compared: "over 70" or "up to 60" bound a number and
 * do not contradict another. An article that gives several figures ("15 on Monday, 20 on Tuesday") does not contradict
 * itself, nor one that repeats any of them.
 */
final class Conflicts {
    private static final Pattern FIGURE = Pattern.compile(
            "(?<bound>\\b(?:over|above|under|below|about|around|nearly|almost|some|up to|more than|less than|fewer than|at least|at most)\\s+)?"
                    + "(?<number>\\b\\d{1,3}(?:,\\d{3})+|\\b\\d+)\\s+(?<words>\\p{L}[\\p{L}'\u2019-]*(?:\\s+\\p{L}[\\p{L}'\u2019-]*){0,2})",
            Pattern.CASE_INSENSITIVE);

    private Conflicts() {}

    /** The figures in one quotation. */
    private record Given(String article, List<String> values) {
        boolean contradicts(Given other) {
            return !article.equals(other.article)
                    && !values.isEmpty()
                    && !other.values.isEmpty()
                    && values.stream().noneMatch(other.values::contains);
        }
    }

    /** The different figures that the quotations give for what is counted; none where they agree. */
    static List<Answer.Figure> figures(Analysis analysis, List<Quotation> quotations, PassageIndex index) {
        if (analysis.understood().kind() != Understood.Kind.NUMBER
                || analysis.counted().isEmpty()) {
            return List.of();
        }
        String unit = analysis.counted().get();
        List<String> counted = index.terms(unit);
        List<Given> given = quotations.stream()
                .map(quotation -> new Given(quotation.citation().article(), values(quotation.text(), counted, index)))
                .toList();
        if (given.stream().noneMatch(one -> given.stream().anyMatch(one::contradicts))) {
            return List.of();
        }
        Map<String, List<Integer>> byValue = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            for (String value : given.get(i).values()) {
                byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(i);
            }
        }
        return byValue.entrySet().stream()
                .map(entry -> new Answer.Figure(entry.getKey(), unit, entry.getValue()))
                .toList();
    }

    /** The answer that shows all sides: only the quotations that give a figure. */
    static Answer answer(
            Answer.Frame frame, List<Quotation> quotations, List<Answer.Figure> figures, double confidence) {
        List<Integer> used = figures.stream()
                .flatMap(figure -> figure.quotations().stream())
                .distinct()
                .sorted()
                .toList();
        List<Answer.Figure> renumbered = figures.stream()
                .map(figure -> new Answer.Figure(
                        figure.value(),
                        figure.unit(),
                        figure.quotations().stream().map(used::indexOf).toList()))
                .toList();
        return new Answer.Conflicting(frame, used.stream().map(quotations::get).toList(), renumbered, confidence);
    }

    private static List<String> values(String text, List<String> counted, PassageIndex index) {
        return FIGURE.matcher(text)
                .results()
                .filter(figure -> figure.group("bound") == null)
                .filter(figure ->
                        !counted.isEmpty() && index.terms(figure.group("words")).containsAll(counted))
                .map(Conflicts::value)
                .distinct()
                .toList();
    }

    private static String value(MatchResult figure) {
        return figure.group("number").replace(",", "");
    }
}
