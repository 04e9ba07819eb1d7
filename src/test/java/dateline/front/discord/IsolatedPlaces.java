package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.archive.Loaded;
import dateline.config.Secret;
import dateline.config.Settings;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.ComponentId.Action;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two servers and direct messages, each with a collection of its own, and what was sent to them. */
abstract class IsolatedPlaces extends IslandSession {
    static final String SHARED = "\"The wells of the valley will be closed until the pumps are mended,\"";

    /** A place, the collection that it sees, and the words of that collection. */
    record Place(
            Caller caller,
            String collection,
            int year,
            String month,
            String mayor,
            String outlet,
            String master,
            int lorries,
            String word) {
        /** What gives the collection away. */
        List<String> marks() {
            return Stream.of(collection, mayor, outlet, master, lorries + " lorries", word, month + " " + year)
                    .map(mark -> mark.toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    static final Place NORTH = new Place(
            Caller.inServer(READER),
            "northwick",
            2021,
            "September",
            "Quillfeather",
            "Borealpost",
            "Aldermoor",
            15,
            "frostgate");
    static final Place SOUTH = new Place(
            Caller.inOtherServer(READER),
            "southmere",
            2014,
            "March",
            "Castellane",
            "Meridiango",
            "Dunemouth",
            40,
            "sunvale");
    static final Place ALONE = new Place(
            Caller.alone(READER),
            "openhaven",
            2009,
            "June",
            "Wintergreen",
            "Plainspeaker",
            "Rookley",
            77,
            "brambleton");
    static final List<Place> PLACES = List.of(NORTH, SOUTH, ALONE);

    @Override
    Settings.Discord settings() {
        return new Settings.Discord(
                new Secret(TOKEN),
                discord.restUrl(),
                discord.gatewayUrl(),
                List.of(CONFIGURED),
                List.of(ALONE.collection()),
                100_000,
                100_000);
    }

    @Override
    Newsroom newsroom() {
        var loaded = new Loaded(folder);
        for (Place place : PLACES) {
            write(loaded, place);
        }
        loaded.reload();
        return new Newsroom(loaded, clock);
    }

    static void write(Loaded loaded, Place place) {
        String folder = place.collection() + "/" + place.word();
        int month = place.month().equals("September") ? 9 : place.month().equals("March") ? 3 : 6;
        loaded.with(folder + "-wells.md", """
                ---
                title: Wells closed at %1$s
                source: %2$s
                url: https://%2$s.example/wells
                date: %3$d-%4$02d-12
                ---
                It was a dry season at %1$s.

                %5$s Mayor Ada %6$s said on %7$s 11. She gave no date for their opening.

                Fishermen of %1$s brought water in barrels.
                """.formatted(
                        place.word(), place.outlet(), place.year(), month, SHARED, place.mayor(), place.month()));
        loaded.with(folder + "-reprint.md", """
                ---
                title: The %1$s wells
                source: %2$s Weekly
                date: %3$d-%4$02d-13
                ---
                %5$s Mayor Ada %6$s said on %7$s 11. She gave no date for their opening.
                """.formatted(
                        place.word(), place.outlet(), place.year(), month, SHARED, place.mayor(), place.month()));
        loaded.with(
                folder + "-ferry.txt",
                "date %d-%02d-10 The ferry across the strait carried %d lorries on Monday, harbour master Otto %s said."
                        .formatted(place.year(), month, place.lorries(), place.master()));
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            rows.add("""
                    {"id":"%1$s-row-%2$d","title":"Works at %1$s, part %2$d","source":"%3$s","date":"%4$d-%5$02d-%6$02d","text":"\\"Bridge number %2$d of the valley will be repaired before the winter,\\" Mayor Ada %7$s said on %8$s %9$d."}""".formatted(
                            place.word(),
                            i,
                            place.outlet(),
                            place.year(),
                            month,
                            15 + i,
                            place.mayor(),
                            place.month(),
                            14 + i));
        }
        loaded.with(folder + "-rows.jsonl", String.join("\n", rows));
    }

    @BeforeEach
    void eachServerSeesItsOwn() {
        for (Place place : List.of(NORTH, SOUTH)) {
            bot.servers().change(guild(place), settings -> settings.withCollections(Set.of(place.collection())));
        }
    }

    @AfterEach
    void nothingOfAnotherCollectionWasSentAnywhere() {
        for (Place place : PLACES) {
            List<String> foreign = PLACES.stream()
                    .filter(other -> !other.equals(place))
                    .flatMap(other -> other.marks().stream())
                    .toList();
            for (Recorded sent : discord.sentTo(place.caller())) {
                assertThat(bytes(sent)).as("to %s", place.collection()).doesNotContain(foreign);
            }
        }
    }

    Interaction click(Place place, Interaction shown, String id) {
        Action action = ComponentId.parse(id).orElseThrow().action();
        Interaction click = action == Action.CHOOSE
                ? discord.choose(place.caller(), message(shown), id, "0")
                : discord.press(place.caller(), message(shown), id);
        answer(click);
        return click;
    }

    static List<String> ids(JsonNode message) {
        return message.findValuesAsText("custom_id");
    }

    Interaction run(Place place, String command, ObjectNode... options) {
        Interaction interaction = discord.run(place.caller(), command, options);
        answer(interaction);
        return interaction;
    }

    String told(Place place, String command, ObjectNode... options) {
        return answer(run(place, command, options)).content();
    }

    /** The last line but for what was asked: whether it was answered, and why not. */
    static String outcome(String told, String name) {
        return told.lines()
                .filter(line -> line.startsWith("**"))
                .findFirst()
                .orElse("answered")
                .replace(name, "?");
    }

    static long guild(Place place) {
        return Long.parseLong(java.util.Objects.requireNonNull(place.caller().guild()));
    }

    static String bytes(Recorded sent) {
        var all = new StringBuilder(sent.body().toString());
        sent.files()
                .forEach(file ->
                        all.append('\n').append(file.name()).append('\n').append(file.text()));
        return all.toString().toLowerCase(Locale.ROOT);
    }

    static Predicate<Recorded> answerTo(String message) {
        return request -> request.body()
                .path("message_reference")
                .path("message_id")
                .asText()
                .equals(message);
    }
}
