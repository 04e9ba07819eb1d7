package dateline.front.console;

import dateline.asking.timeline.Picture;
import dateline.asking.timeline.Timeline;
import dateline.asking.timeline.TimelineQuery;
import dateline.asking.timeline.Timelines;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a topic went on. */
@Command(
        name = "timeline",
        description = {
            "Shows what was said and what happened about a topic, by the day that it tells of, oldest first.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dateline timeline fighting in Panjshir",
            "  dateline timeline aid --speaker the UN --from 2021-08-01 --png aid.png"
        })
final class TimelineCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "TOPIC", arity = "1..*", description = "The topic; quotes around it are not needed.")
    List<String> words = List.of();

    @Option(names = "--speaker", paramLabel = "NAME", description = "Only what this person or organisation said.")
    @Nullable
    String speaker;

    @Mixin
    DayOptions days = new DayOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many entries; 20 if not given.")
    int limit;

    @Option(names = "--png", paramLabel = "FILE", description = "Writes a picture of it to this file.")
    @Nullable
    Path png;

    TimelineCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        TimelineQuery query = query();
        Stories stories = context.prepared().stories();
        Timelines.Result result = stories.timeline(query);
        Picture picture = result instanceof Timelines.Result.Dated(Timeline timeline) && png != null
                ? stories.picture(timeline)
                : null;
        if (picture != null) {
            write(picture);
        }
        if (context.json()) {
            JsonLines.write(context.streams().out(), StoryJson.timeline(query, result, picture));
        } else {
            context.print(StoryText.timeline(result, context.streams().screen()));
        }
        return switch (result) {
            case Timelines.Result.Dated _ -> Console.DONE;
            case Timelines.Result.Nothing _ -> Console.NOT_ANSWERED;
        };
    }

    /** A machine that cannot draw still answers. */
    private void write(Picture picture) {
        switch (picture) {
            case Picture.Undrawn(String reason, var _) -> context.complain(reason);
            case Picture.Drawn(Picture.Png image, var _) -> {
                try {
                    Files.write(java.util.Objects.requireNonNull(png), image.bytes());
                } catch (IOException e) {
                    throw new DatelineException("expected to write a picture to " + png + ", found " + e, e);
                }
            }
        }
    }

    private TimelineQuery query() {
        try {
            return new TimelineQuery(String.join(" ", words), speaker, days.from(), days.to(), limit);
        } catch (IllegalArgumentException e) {
            throw new DatelineException(String.valueOf(e.getMessage()), e);
        }
    }
}
