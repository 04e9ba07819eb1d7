package dateline.front.console;

import dateline.asking.timeline.SpeakerQuotes;
import dateline.asking.timeline.Timeline;
import dateline.asking.timeline.Timelines;
import java.util.List;
import java.util.stream.Collectors;

/** A speaker's quotes and timelines for people to read. Ends with a line break. */
final class StoryText {
    private StoryText() {}

    static String quotes(SpeakerQuotes.Result result, Screen screen) {
        return switch (result) {
            case SpeakerQuotes.Result.Found(var quotations, int total) ->
                (total > quotations.size()
                                ? line("The newest " + quotations.size() + " of " + total + ":", screen) + "\n"
                                : "")
                        + AnswerText.of(quotations, screen);
            case SpeakerQuotes.Result.Nothing nothing -> line(nothing.reason().text(), screen);
        };
    }

    static String timeline(Timelines.Result result, Screen screen) {
        return switch (result) {
            case Timelines.Result.Dated(Timeline timeline) ->
                timeline.notes().stream()
                                .map(note -> line("Note: " + note, screen))
                                .collect(Collectors.joining())
                        + line(counts(timeline), screen)
                        + timeline.differing().stream()
                                .map(group -> line("Sources differ: " + numbers(group) + ".", screen))
                                .collect(Collectors.joining())
                        + "\n"
                        + AnswerText.of(
                                timeline.entries().stream()
                                        .map(Timeline.Entry::quotation)
                                        .toList(),
                                screen);
            case Timelines.Result.Nothing nothing -> line(nothing.reason().text(), screen);
        };
    }

    private static String counts(Timeline timeline) {
        int shown = timeline.entries().size();
        String all = timeline.dated() > shown
                ? shown + " of " + timeline.dated() + " entries"
                : shown == 1 ? "1 entry" : shown + " entries";
        return all + " on known days"
                + (timeline.undated() == 0 ? "" : "; " + timeline.undated() + " more of no known day are left out")
                + ".";
    }

    private static String numbers(List<Integer> group) {
        return group.stream().map(index -> String.valueOf(index + 1)).collect(Collectors.joining(" against "));
    }

    private static String line(String text, Screen screen) {
        return String.join("\n", Printable.of(text, List.of()).lines(screen.textWidth(), false)) + "\n";
    }
}
