package dateline.front.console;

import dateline.asking.answer.Explanation;
import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Feature;
import dateline.asking.search.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How an answer came about, for reading: the steps with their times, the first passages, the first sentences. */
final class ExplanationText {
    private static final int SHOWN = 10;
    private static final int WEIGHTIEST = 4;
    private static final int WIDTH = 100;

    private ExplanationText() {}

    static String of(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "searched for: %s", Printable.of(explanation.searchedFor())));
        for (Explanation.Step step : explanation.steps()) {
            lines.add(String.format(
                    Locale.ROOT, "%8.2f ms  %-22s %s", step.took().toNanos() / 1e6, step.name(), found(step.found())));
        }
        List<Hit> passages = explanation.passages();
        lines.add(String.format(
                Locale.ROOT,
                "passages: score, words, cosine, article (first %d of %d)",
                shown(passages),
                passages.size()));
        for (Hit hit : passages.subList(0, shown(passages))) {
            String body = hit.passage().span().of(hit.article().article().text());
            lines.add(String.format(
                    Locale.ROOT,
                    "%8.3f %7.2f %6.3f  %s  %s",
                    hit.score(),
                    hit.lexical(),
                    hit.cosine(),
                    Printable.of(hit.article().article().id()),
                    cut(body)));
        }
        List<Explanation.Weighed> sentences = explanation.sentences();
        lines.add(String.format(
                Locale.ROOT,
                "sentences: score, confidence, what weighed most (first %d of %d)",
                shown(sentences),
                sentences.size()));
        for (Explanation.Weighed weighed : sentences.subList(0, shown(sentences))) {
            Candidate candidate = weighed.candidate();
            lines.add(String.format(
                    Locale.ROOT, "%8.3f %6.3f  %s", candidate.score(), candidate.confidence(), cut(candidate.text())));
            lines.add(String.format(Locale.ROOT, "%17s%s", "", weightiest(weighed.contributions())));
        }
        return String.join("\n", lines) + "\n";
    }

    private static int shown(List<?> all) {
        return Math.min(SHOWN, all.size());
    }

    private static String found(int number) {
        return number == 0 ? "" : "found " + number;
    }

    private static String weightiest(Map<Feature, Double> contributions) {
        return contributions.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Feature, Double> one) -> -Math.abs(one.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(WEIGHTIEST)
                .map(one -> String.format(Locale.ROOT, "%s %+.2f", one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String cut(String body) {
        String line = Printable.of(body.replaceAll("\\s+", " "));
        return line.length() <= WIDTH ? line : line.substring(0, line.offsetByCodePoints(0, WIDTH / 2)) + " …";
    }
}
