package dateline.front.discord;

import static dateline.standin.DiscordStandIn.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.archive.Loaded;
import dateline.config.Secret;
import dateline.config.Settings;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.ComponentId.Action;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn;
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
import org.junit.jupiter.api.Test;

/**
 * Two servers that see a collection each, and direct messages that see a third. Each collection has words of its own in its
 * texts, titles, outlets, speakers, links and file names; no byte that the bot sends to a place may hold one of another's.
 * Questions here hold none of them, for the bot repeats what it is asked.
 */
class IsolationIT extends IslandSession {
    private static final String SHARED = "\"The wells of the valley will be closed until the pumps are mended,\"";

    /** A place, the collection that it sees, and the words of that collection. */
    private record Place(
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

    private static final Place NORTH = new Place(
            Caller.inServer(READER),
            "northwick",
            2021,
            "September",
            "Quillfeather",
            "Borealpost",
            "Aldermoor",
            15,
            "frostgate");
    private static final Place SOUTH = new Place(
            Caller.inOtherServer(READER),
            "southmere",
            2014,
            "March",
            "Castellane",
            "Meridiango",
            "Dunemouth",
            40,
            "sunvale");
    private static final Place ALONE = new Place(
            Caller.alone(READER),
            "openhaven",
            2009,
            "June",
            "Wintergreen",
            "Plainspeaker",
            "Rookley",
            77,
            "brambleton");
    private static final List<Place> PLACES = List.of(NORTH, SOUTH, ALONE);

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

    private static void write(Loaded loaded, Place place) {
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

    @Test
    void questionsQuotesMessagesAndHelpAreAnsweredFromTheOwnCollectionAlone() {
        for (Place place : PLACES) {
            String wells = told(place, "ask", text("question", "What did the mayor say about the wells?"));
            assertThat(wells).contains(place.mayor(), place.outlet(), "pumps are mended");
            assertThat(told(place, "ask", text("question", "How many lorries did the ferry carry?")))
                    .contains(place.lorries() + " lorries")
                    .doesNotContain(Texts.ENGLISH.say(Phrase.SOURCES_DIFFER));
            assertThat(told(
                            place,
                            "verify",
                            text("quote", "The wells of the valley will be closed until the pumps are mended")))
                    .contains("Verbatim", place.mayor());
            assertThat(told(place, "verify", text("quote", "The wells of the valley will never be closed again")))
                    .contains(place.mayor());
            assertThat(told(place, "help")).contains("Here it has 11 articles", place.month() + " " + place.year());
            Interaction onMessage = discord.onMessage(place.caller(), BotCommands.CHECK_MESSAGE, "He wrote: " + SHARED);
            assertThat(answer(onMessage).content()).contains(place.mayor());
        }
    }

    @Test
    void almostANameOfAnotherCollectionIsAsUnknownAsOneThatNobodyHas() {
        for (Place place : PLACES) {
            for (Place other : PLACES) {
                if (other.equals(place)) {
                    continue;
                }
                String near = other.mayor().substring(0, other.mayor().length() - 1);
                String outlet = other.outlet().substring(0, other.outlet().length() - 1);
                for (String question : List.of("What did Ada %s say?", "What did %s say about the wells?")) {
                    String known = told(place, "ask", text("question", question.formatted(near)));
                    String unknown = told(place, "ask", text("question", question.formatted("Zzyxqu")));
                    assertThat(outcome(known, near)).isEqualTo(outcome(unknown, "Zzyxqu"));
                }
                told(place, "ask", text("question", "What was said about the wells?"), text("speaker", near));
                told(place, "ask", text("question", "What was said about the wells?"), text("source", outlet));
                told(place, "ask", text("question", "What was said?"), text("on", Integer.toString(other.year())));
                told(place, "verify", text("quote", "The wells will be closed"), text("speaker", near));
            }
        }
    }

    @Test
    void nothingOfAnotherCollectionIsOfferedWhileSomebodyTypes() {
        List<String> options = List.of(
                "ask speaker", "ask source", "verify speaker", "quotes speaker", "timeline speaker", "article article");
        for (Place place : PLACES) {
            for (String option : options) {
                for (String typed : List.of(
                        "",
                        "a",
                        "ca",
                        "cas",
                        "castellane",
                        "mer",
                        "quill",
                        "bor",
                        "win",
                        "pla",
                        "wor",
                        "wells",
                        "sun",
                        "fro",
                        "otto")) {
                    Interaction typing = discord.type(
                            place.caller(),
                            option.substring(0, option.indexOf(' ')),
                            text(option.substring(option.indexOf(' ') + 1), typed));
                    discord.await(request -> request.path().equals(typing.callback()));
                }
            }
            Interaction typing = discord.type(place.caller(), "ask", text("speaker", "ada"));
            assertThat(discord.await(request -> request.path().equals(typing.callback()))
                            .body()
                            .toString())
                    .contains(place.mayor());
        }
    }

    @Test
    void speakersTimelinesAndArticlesAreThoseOfTheOwnCollection() {
        for (Place place : PLACES) {
            pressEverything(place, run(place, "quotes", text("speaker", "Ada")));
            pressEverything(place, run(place, "quotes", text("speaker", "mayor")));
            pressEverything(place, run(place, "timeline", text("topic", "the wells of the valley")));
            pressEverything(place, run(place, "timeline", text("topic", "the bridges of the valley")));
            pressEverything(place, run(place, "article", text("article", "Wells closed")));
            pressEverything(place, run(place, "article", text("article", "Works")));
        }
    }

    @Test
    void mentionsRepliesAndFollowUpsStayWithinTheOwnCollection() {
        for (Place place : PLACES) {
            String to = place.caller().guild() == null ? "" : DiscordStandIn.mention() + " ";
            String first = discord.write(place.caller(), to + "What did the mayor say about the wells?");
            assertThat(discord.await(answerTo(first)).content()).contains(place.mayor());
            for (String next : List.of(
                    "who said that?",
                    "what about the bridges?",
                    "more",
                    "what else did she say?",
                    "and in 2014?",
                    "how many lorries did the ferry carry?")) {
                String reply = discord.reply(
                        place.caller(),
                        to + next,
                        discord.lastMessageIn(place.caller().channel()));
                discord.await(answerTo(reply));
            }
        }
    }

    @Test
    void everyButtonAndMenuOfAPlaceShowsWhatIsItsOwn() {
        for (Place place : PLACES) {
            for (Interaction shown : shownAnswers(place)) {
                pressEverything(place, shown);
            }
        }
    }

    @Test
    void keysOfAnotherPlaceOpenNothing() {
        for (Place owner : PLACES) {
            for (Interaction shown : shownAnswers(owner)) {
                for (Place thief : PLACES) {
                    if (!thief.equals(owner)) {
                        steal(owner, shown, thief);
                    }
                }
            }
        }
    }

    /** Presses and chooses with every kind of id that can be made of a key. */
    private void steal(Place owner, Interaction shown, Place thief) {
        JsonNode blank = message(run(thief, "help"));
        Set<String> keys = new java.util.TreeSet<>();
        ids(message(shown))
                .forEach(id -> keys.add(ComponentId.parse(id).orElseThrow().key()));
        assertThat(keys).as(owner.collection()).isNotEmpty();
        for (String key : keys) {
            for (Action action : Action.values()) {
                if (action == Action.FORGET) {
                    continue;
                }
                for (int number : new int[] {0, 3}) {
                    String id = new ComponentId(action, key, number).text();
                    Interaction press = discord.press(thief.caller(), blank, id);
                    assertThat(answer(press).content()).as(id).isIn(refusals());
                }
                String id = new ComponentId(action, key, 0).text();
                Interaction choice = discord.choose(thief.caller(), blank, id, "0");
                assertThat(answer(choice).content()).as(id).isIn(refusals());
            }
        }
    }

    private static List<String> refusals() {
        return Stream.of(Phrase.BUTTON_OLD, Phrase.ADMINISTRATORS_ONLY)
                .map(phrase -> Texts.ENGLISH.say(phrase))
                .toList();
    }

    @Test
    void whatAServerMayNotSeeAnyMoreIsGoneAtTheNextClick() {
        List<Interaction> before = shownAnswers(NORTH);
        String mention =
                discord.write(NORTH.caller(), DiscordStandIn.mention() + " What did the mayor say about the wells?");
        discord.await(answerTo(mention));
        String answered = discord.lastMessageIn(NORTH.caller().channel());
        bot.servers().change(guild(NORTH), settings -> settings.withCollections(Set.of("nothing-here")));
        int since = discord.requests(request -> true).size();

        for (Interaction shown : before) {
            pressEverything(NORTH, shown);
        }
        for (String next : List.of("who said that?", "more", "what else did she say?", "and on the 12th?")) {
            String reply = discord.reply(NORTH.caller(), DiscordStandIn.mention() + " " + next, answered);
            discord.await(answerTo(reply));
        }
        told(NORTH, "ask", text("question", "What did the mayor say about the wells?"));
        assertThat(told(NORTH, "help")).contains("0 articles");

        assertThat(discord.sentTo(NORTH.caller()))
                .filteredOn(sent -> sent.number() >= since)
                .hasSizeGreaterThan(before.size())
                .allSatisfy(sent -> assertThat(bytes(sent)).doesNotContain(NORTH.marks()));
    }

    @Test
    void settingsTellWhoManagesTheServerNothingOfCollections() {
        Caller manager = NORTH.caller().managing();

        Interaction shown = discord.run(manager, "settings");

        assertThat(answer(shown).body().toString()).doesNotContain(NORTH.collection());
    }

    private List<Interaction> shownAnswers(Place place) {
        return Stream.of(
                        run(place, "ask", text("question", "What did the mayor say about the wells?")),
                        run(place, "ask", text("question", "What will be repaired before the winter?")),
                        run(place, "verify", text("quote", "The wells of the valley will never be closed again")),
                        run(place, "quotes", text("speaker", "Ada")),
                        run(place, "timeline", text("topic", "the wells of the valley")),
                        run(place, "article", text("article", "Wells closed")))
                .filter(shown -> !ids(message(shown)).isEmpty())
                .toList();
    }

    /** Presses and chooses all that a message offers, and all that comes of it. */
    private void pressEverything(Place place, Interaction shown) {
        List<Interaction> second = new ArrayList<>();
        answer(shown);
        for (String id : ids(message(shown))) {
            second.add(click(place, shown, id));
        }
        for (Interaction next : second) {
            for (String id : ids(message(next))) {
                click(place, next, id);
            }
        }
    }

    private Interaction click(Place place, Interaction shown, String id) {
        Action action = ComponentId.parse(id).orElseThrow().action();
        Interaction click = action == Action.CHOOSE
                ? discord.choose(place.caller(), message(shown), id, "0")
                : discord.press(place.caller(), message(shown), id);
        answer(click);
        return click;
    }

    private static List<String> ids(JsonNode message) {
        return message.findValuesAsText("custom_id");
    }

    private Interaction run(Place place, String command, ObjectNode... options) {
        Interaction interaction = discord.run(place.caller(), command, options);
        answer(interaction);
        return interaction;
    }

    private String told(Place place, String command, ObjectNode... options) {
        return answer(run(place, command, options)).content();
    }

    /** The last line but for what was asked: whether it was answered, and why not. */
    private static String outcome(String told, String name) {
        return told.lines()
                .filter(line -> line.startsWith("**"))
                .findFirst()
                .orElse("answered")
                .replace(name, "?");
    }

    private static long guild(Place place) {
        return Long.parseLong(java.util.Objects.requireNonNull(place.caller().guild()));
    }

    private static String bytes(Recorded sent) {
        var all = new StringBuilder(sent.body().toString());
        sent.files()
                .forEach(file ->
                        all.append('\n').append(file.name()).append('\n').append(file.text()));
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static Predicate<Recorded> answerTo(String message) {
        return request -> request.body()
                .path("message_reference")
                .path("message_id")
                .asText()
                .equals(message);
    }
}
