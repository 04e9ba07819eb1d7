package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.archive.Loaded;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.TestInstance;

/** The bot with all its real parts, on an archive about an island; only the encoder is a quick one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class IslandSession extends BotSession {
    static final String WATER = "\"The northern wells will be closed until the pumps are mended,\"";
    static final Caller ANNA = Caller.inServer(READER);
    static final Caller BEN = Caller.inServer(44);
    static final Caller ANNA_ALONE = Caller.alone(READER);
    private static final int EPHEMERAL = 64;

    final MovableClock clock = new MovableClock();

    @Override
    Newsroom newsroom() {
        var loaded = new Loaded(folder);
        loaded.with("town/wells.md", """
                ---
                title: Wells closed on Skarholm
                source: The Skarholm Courier
                url: https://courier.example/wells
                date: 2021-09-02
                ---
                The island had a dry summer.

                %s Mayor Greta Holm said on Wednesday, September 1. She gave no date for their opening.

                Fishermen brought water in barrels from the mainland, and the school was shut for the week.
                """.formatted(WATER));
        loaded.with("press/wells-reprint.md", """
                ---
                title: Mayor closes wells
                source: Mainland Post
                url: https://post.example/1
                date: 2021-09-03
                ---
                %s Mayor Greta Holm said on Wednesday, September 1. She gave no date for their opening.
                """.formatted(WATER));
        loaded.with(
                "town/ferry.txt",
                "date 2021-08-31 The ferry to Skarholm carried 15 lorries on Monday, harbour master Otto Brandt said.");
        loaded.with(
                "press/ferry.txt",
                "date 2021-09-04 The ferry to Skarholm carried 40 lorries on Monday, August 30, company spokeswoman Pia Lund said.");
        loaded.with("town/holm.jsonl", holm());
        loaded.reload();
        return new Newsroom(loaded, clock);
    }

    /** Many statements of one speaker, a day each. */
    private static String holm() {
        List<String> works = List.of("quay", "chapel", "library", "lighthouse", "bakery", "mill", "road", "bridge");
        return IntStream.range(0, works.size())
                .mapToObj(i -> """
                        {"id":"holm-%d","title":"Works on Skarholm, part %d","source":"The Skarholm Courier","date":"2021-10-%02d","text":"\\"The %s of Skarholm will be repaired before the winter,\\" Mayor Greta Holm said on Friday, October %d."}""".formatted(i, i + 1, 2 + i, works.get(i), 1 + i))
                .collect(Collectors.joining("\n"));
    }

    /** The archive, to change it. */
    Loaded loaded() {
        return newsroom.loaded;
    }

    @Override
    DiscordBot.Parts parts() {
        return newsroom.parts(newsroom.answering(), script);
    }

    /** What answers an interaction, once it is there. */
    Recorded answer(Interaction interaction) {
        return discord.await(interaction.answers());
    }

    /** The message as it stands in the channel. */
    JsonNode message(Interaction interaction) {
        return Objects.requireNonNull(discord.shown(interaction));
    }

    /** Presses a button by its label on the answer to an interaction. */
    Interaction press(Caller caller, Interaction shown, String label) {
        return press(caller, shown, label, 0);
    }

    Interaction press(Caller caller, Interaction shown, String label, int which) {
        Recorded answer = answer(shown);
        assertThat(answer.ids(label)).as(label).hasSizeGreaterThan(which);
        return discord.press(caller, message(shown), answer.ids(label).get(which));
    }

    /** Whether only the one who began it sees the answer. */
    boolean isPrivate(Interaction interaction) {
        answer(interaction);
        return (message(interaction).path("flags").asInt() & EPHEMERAL) != 0;
    }
}
