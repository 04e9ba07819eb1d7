package dateline.asking.answer;

import dateline.asking.answer.Answer.Missing;
import dateline.asking.answer.Answer.Reason;
import dateline.asking.question.DayText;
import dateline.reading.time.DaySet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words for what the archive lacks: sentences about the archive, never about the world. */
final class Declining {
    private Declining() {}

    static Reason topic(List<String> unknownNames) {
        return new Reason(
                Missing.TOPIC,
                unknownNames.isEmpty()
                        ? "No sentence that was found answers the question."
                        : "The archive does not mention " + DayText.list(unknownNames, "or") + ".");
    }

    /** Statements of the speaker are there, but none that is likely to be about the topic. */
    static Reason topicOf(String speaker) {
        return new Reason(Missing.TOPIC, "No statement by " + speaker + " that was found is about this.");
    }

    /** A question that is nothing but function words. */
    static Reason nothingAsked() {
        return new Reason(null, "The question names no topic, speaker or day to look for.");
    }

    /** The question names days that no calendar has. */
    static Reason noSuchDay(List<String> days) {
        return new Reason(
                Missing.DAY,
                "There is no such day as "
                        + DayText.list(days.stream().map(day -> "“" + day + "”").toList(), "or") + ".");
    }

    /**
     * Nothing of the speaker.
     *
     * @param near names that the archive knows and that are near to the speaker's; may be empty
     */
    static Reason speaker(String speaker, List<String> near) {
        String also = near.isEmpty() ? "" : " It does name " + DayText.list(near, "and") + ".";
        return new Reason(Missing.SPEAKER, "The archive quotes no words of " + speaker + "." + also);
    }

    static Reason source(String source) {
        return new Reason(Missing.SOURCE, "The archive holds no article of " + source + ".");
    }

    /**
     * Nothing on the days asked about.
     *
     * @param speaker as a sentence names them, with an article; null if nobody's words were asked for
     * @param topic whether the question has one: then there may be something else on those days
     * @param nearest the days that are offered instead, nearest first; may be empty
     */
    static Reason day(@Nullable String speaker, boolean topic, DaySet days, List<NearestDays.Offered> nearest) {
        String what = speaker == null
                ? (topic ? "The archive says nothing about this " : "The archive tells of nothing ")
                : "No statement by " + speaker + (topic ? " about this " : " ");
        return new Reason(Missing.DAY, what + DayText.of(days) + instead(nearest) + ".");
    }

    /** The days on which something was printed are not those on which it was said. */
    private static String instead(List<NearestDays.Offered> nearest) {
        List<String> said = texts(nearest, false);
        List<String> printed = texts(nearest, true);
        if (said.isEmpty() && printed.isEmpty()) {
            return "";
        }
        boolean one = said.size() + printed.size() == 1;
        return (one ? "; the nearest " : "; the nearest ones ")
                + (said.isEmpty() ? "" : (one ? "is" : "are") + " dated " + DayText.list(said, "and"))
                + (said.isEmpty() || printed.isEmpty() ? "" : " or ")
                + (printed.isEmpty() ? "" : (one ? "was" : "were") + " printed on " + DayText.list(printed, "and"));
    }

    private static List<String> texts(List<NearestDays.Offered> nearest, boolean printed) {
        return nearest.stream()
                .filter(near -> near.printed() == printed)
                .map(near -> DayText.of(DaySet.of(near.days()))
                        .replaceFirst("^(?:on|in) ", "")
                        .replaceFirst("^between (.*) and ", "$1 to "))
                .distinct()
                .toList();
    }
}
