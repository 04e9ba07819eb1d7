package dateline.front.console;

import dateline.asking.timeline.SpeakerQuery;
import dateline.asking.timeline.SpeakerQuotes;
import dateline.text.DatelineException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what somebody said. */
@Command(
        name = "quotes",
        description = {
            "Shows all that a person, an office or an organisation said, newest first; what is of no known day comes last.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dateline quotes Guterres",
            "  dateline quotes the UN --on 2021-09-01",
            "  dateline quotes Massoud --topic negotiations --json"
        })
final class QuotesCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(
            paramLabel = "SPEAKER",
            arity = "1..*",
            description = "A name, an office or an organisation; quotes around it are not needed.")
    List<String> words = List.of();

    @Option(names = "--on", paramLabel = "DAY", description = "Only what was said on this day, such as 2021-09-01.")
    @Nullable
    String on;

    @Mixin
    DayOptions days = new DayOptions();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Only what is about this.")
    @Nullable
    String topic;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "25", description = "At most so many; 25 if not given.")
    int limit;

    QuotesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        SpeakerQuery query = query();
        SpeakerQuotes.Result result = context.prepared().stories().quotes(query);
        if (context.json()) {
            JsonLines.write(context.streams().out(), StoryJson.quotes(query, result));
        } else {
            context.print(StoryText.quotes(result, context.streams().screen()));
        }
        return switch (result) {
            case SpeakerQuotes.Result.Found _ -> Console.DONE;
            case SpeakerQuotes.Result.Nothing _ -> Console.NOT_ANSWERED;
        };
    }

    private SpeakerQuery query() {
        try {
            return new SpeakerQuery(String.join(" ", words), days.days(on), topic, limit);
        } catch (IllegalArgumentException e) {
            throw new DatelineException(String.valueOf(e.getMessage()), e);
        }
    }
}
