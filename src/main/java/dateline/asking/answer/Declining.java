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
        return new Reason(Missing.TOPIC, "No statement of " + speaker + " that was found is about this.");
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
                : (topic ? "No statement about this of " : "No statement of ") + speaker + " ";
        List<String> offered =
                nearest.stream().map(Declining::offered).distinct().toList();
        String instead = offered.isEmpty()
                ? "."
                : (offered.size() == 1 ? "; the nearest is " : "; the nearest are ") + DayText.list(offered, "and")
                        + ".";
        return new Reason(Missing.DAY, what + DayText.of(days) + instead);
    }

    /** The day on which something was printed is not one on which it was said. */
    private static String offered(NearestDays.Offered near) {
        String days = DayText.of(DaySet.of(near.days())).replaceFirst("^on ", "");
        return near.printed() ? "printed on " + days : days;
    }
}
