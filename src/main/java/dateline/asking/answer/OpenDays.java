package dateline.asking.answer;

import dateline.archive.View;
import dateline.asking.answer.EvidenceSearch.Limits;
import dateline.asking.question.Analysis;
import dateline.asking.question.DayChoices;
import dateline.asking.question.DayText;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.util.List;

/**
 * Settles days that a question leaves open by what the archive holds. A day of several years is one of those around which
 * it holds anything; figures that are two days ("9/1") are the one that it holds. What stays open is asked back.
 */
final class OpenDays {
    /** A year is in question only where something is told of so many days around the day. */
    private static final int AROUND = 14;

    private final EvidenceSearch search;

    OpenDays(EvidenceSearch search) {
        this.search = search;
    }

    /** The same analysis with fewer choices, or none. */
    Analysis settled(View view, Analysis analysis) {
        DayChoices choices = analysis.choices();
        if (choices.isEmpty()) {
            return analysis;
        }
        return choices.onlyTheYear() ? withYear(view, analysis) : withFigures(view, analysis);
    }

    private Analysis withYear(View view, Analysis analysis) {
        List<DaySet> told = analysis.choices().readings().stream()
                .filter(days -> search.holds(view, analysis, widened(days, AROUND)))
                .toList();
        List<DaySet> held = spoken(view, analysis, told);
        return switch (held.size()) {
            case 0 -> analysis;
            case 1 -> analysis.withDays(held.getFirst(), null);
            default -> analysis.withChoices(new DayChoices(held));
        };
    }

    /** Those around which the speaker asked for is heard of, if there are such; otherwise all. */
    private List<DaySet> spoken(View view, Analysis analysis, List<DaySet> told) {
        if (told.size() < 2 || analysis.speaker().isEmpty()) {
            return told;
        }
        Limits limits = Limits.of(analysis);
        List<DaySet> spoken = told.stream()
                .filter(days -> !search.candidates(view, analysis, limits.withDays(widened(days, AROUND)))
                        .isEmpty())
                .toList();
        return spoken.isEmpty() ? told : spoken;
    }

    private Analysis withFigures(View view, Analysis analysis) {
        List<DaySet> held = analysis.choices().readings().stream()
                .filter(days -> search.holds(view, analysis, days))
                .toList();
        return switch (held.size()) {
            case 0 ->
                analysis.withDays(
                        analysis.choices().readings().stream()
                                .reduce(DaySet::and)
                                .orElseThrow(),
                        null);
            case 1 ->
                analysis.withDays(
                        held.getFirst(),
                        "The date in figures was read as "
                                + DayText.of(held.getFirst()).replaceFirst("^on ", "")
                                + ", the only one of its readings that the archive tells of.");
            default -> analysis.withChoices(new DayChoices(held));
        };
    }

    /** So many days more at either end of each run. */
    static DaySet widened(DaySet days, int by) {
        return new DaySet(days.runs().stream()
                .map(run -> new DateInterval(run.from().minusDays(by), run.to().plusDays(by)))
                .toList());
    }
}
