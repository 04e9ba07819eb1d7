package dateline.front.discord;

import static dateline.standin.DiscordStandIn.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.ComponentId.Action;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn;
import dateline.standin.DiscordStandIn.Interaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two servers that see a collection each, and direct messages that see a third. Each collection has words of its own in its
 * texts, titles, outlets, speakers, links and file names; no byte that the bot sends to a place may hold one of another's.
 * Questions here hold none of them, for the bot repeats what it is asked.
 */
class IsolationIT extends IsolatedPlaces {
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
}
