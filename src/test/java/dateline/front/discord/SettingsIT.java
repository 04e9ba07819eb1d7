package dateline.front.discord;

import static dateline.standin.DiscordStandIn.text;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.ComponentId.Action;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.member.ServerSettings;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The settings of a server, as its members, those who manage it and the bot's administrators meet them. */
class SettingsIT extends IslandSession {
    private static final String WELLS = "What did Greta Holm say about the wells?";
    private static final long GUILD = Long.parseLong(Caller.GUILD);
    private static final Caller MANAGER = Caller.inServer(55).managing();
    private static final Caller ADMINISTRATOR = Caller.inServer(CONFIGURED);
    private static final Texts ENGLISH = Texts.ENGLISH;

    @AfterEach
    void setNothing() {
        bot.servers().forget(GUILD);
    }

    @Test
    void managerSeesWhatIsSetButNotWhatCollectionsThereAre() {
        Interaction shown = panel(MANAGER);

        assertThat(answer(shown).content())
                .contains("the bot answers in every channel", "for all to see", "that of each member", "UTC")
                .contains(ENGLISH.say(Phrase.SETTINGS_COLLECTIONS_ELSEWHERE));
        assertThat(answer(shown).body().toString()).doesNotContain("town", "press", "d:collections");
        assertThat(isPrivate(shown)).isTrue();
    }

    @Test
    void administratorSeesTheCollectionsWithTheirArticlesWhereverTheyAre() {
        Interaction shown = panel(ADMINISTRATOR);

        assertThat(answer(shown).content()).contains("configured for all servers, now press, town");
        assertThat(answer(shown).body().toString())
                .contains("\"label\":\"press\"", "\"description\":\"2 articles\"")
                .contains("\"label\":\"town\"", "\"description\":\"10 articles\"");
    }

    @Test
    void othersAreRefusedAndThereIsNothingToSetInADirectMessage() {
        Interaction member = discord.run(ANNA, "settings", text("zone", "Europe/Berlin"));
        Interaction alone = discord.run(Caller.alone(CONFIGURED), "settings");

        assertThat(answer(member).content()).isEqualTo(ENGLISH.say(Phrase.SETTINGS_REFUSED));
        assertThat(isPrivate(member)).isTrue();
        assertThat(answer(alone).content()).isEqualTo(ENGLISH.say(Phrase.SETTINGS_IN_SERVERS));
        assertThat(now()).isEqualTo(ServerSettings.DEFAULT);
    }

    @Test
    void chosenChannelsAndTheirThreadsAreWhereTheBotAnswers() {
        Interaction shown = panel(MANAGER);

        Interaction chosen =
                discord.chooseChannels(MANAGER, message(shown), id(shown, Action.CHANNELS), Caller.OTHER_CHANNEL);

        assertThat(answer(chosen).path()).isEqualTo(chosen.original());
        assertThat(answer(chosen).content()).contains("answers in <#" + Caller.OTHER_CHANNEL + ">");
        assertThat(answer(discord.ask(READER, WELLS)).content())
                .isEqualTo("On this server the bot answers in <#" + Caller.OTHER_CHANNEL + ">.");
        Caller inThread = ANNA.in(Caller.OTHER_CHANNEL).inThread("900000000000000099");
        assertThat(answer(discord.run(inThread, "ask", text("question", WELLS))).content())
                .contains("pumps are mended");
        assertThat(answer(discord.run(ANNA.inThread("900000000000000098"), "ask", text("question", WELLS)))
                        .content())
                .startsWith("On this server");
        Interaction none = discord.chooseChannels(MANAGER, message(chosen), id(chosen, Action.CHANNELS));
        assertThat(answer(none).content()).contains("in every channel");
    }

    @Test
    void channelOfAnotherServerIsNoChoice() {
        Interaction shown = panel(MANAGER);

        Interaction chosen = discord.chooseChannels(
                MANAGER, message(shown), id(shown, Action.CHANNELS), Caller.CHANNEL_OF_OTHER_GUILD);

        assertThat(answer(chosen).content()).doesNotContain(Caller.CHANNEL_OF_OTHER_GUILD);
        assertThat(now().channels()).isEmpty();
    }

    @Test
    void answersBecomePrivateAndTheWordsGerman() {
        Interaction shown = panel(MANAGER);

        Interaction privately = discord.choose(MANAGER, message(shown), id(shown, Action.PRIVACY), "alone");
        answer(privately);
        Interaction german = discord.choose(MANAGER, message(shown), id(shown, Action.LANGUAGE), "de");

        assertThat(answer(privately).content()).contains("for the asker alone");
        assertThat(answer(german).content()).contains("**Einstellungen dieses Servers**", "Deutsch", "nur, wer fragt");
        Interaction asked = discord.ask(READER, WELLS);
        assertThat(answer(asked).content()).contains("Frage:");
        assertThat(isPrivate(asked)).isTrue();
        assertThat(now().language()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void zoneIsOfferedWhileTypedAndOnlyARealOneIsTaken() {
        Interaction typed = discord.type(MANAGER, "settings", text("zone", "berl"));
        Recorded offered = discord.await(request -> request.path().equals(typed.callback()));
        Interaction none = discord.run(MANAGER, "settings", text("zone", "Europe/Atlantis"));
        Interaction set = discord.run(MANAGER, "settings", text("zone", "europe/berlin"));

        assertThat(offered.body()
                        .path("data")
                        .path("choices")
                        .path(0)
                        .path("value")
                        .asText())
                .isEqualTo("Europe/Berlin");
        assertThat(answer(none).content()).startsWith("“Europe/Atlantis” is no time zone");
        assertThat(answer(set).content()).contains("Europe/Berlin");
        assertThat(now().timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(answer(discord.run(MANAGER, "settings", text("zone", "default")))
                        .content())
                .contains("as configured for the bot");
    }

    @Test
    void administratorSaysWhatTheServerSeesAndTakesItBack() {
        Interaction shown = panel(ADMINISTRATOR);

        Interaction onlyPress = discord.choose(ADMINISTRATOR, message(shown), id(shown, Action.COLLECTIONS), "0");
        String press = answer(onlyPress).content();
        String seen = answer(discord.ask(READER, WELLS)).content();
        Interaction nothing = discord.choose(ADMINISTRATOR, message(onlyPress), id(onlyPress, Action.COLLECTIONS));
        String none = answer(nothing).content();
        Interaction again = discord.press(ADMINISTRATOR, message(nothing), id(nothing, Action.COLLECTIONS_DEFAULT));

        assertThat(press).contains("server may see: press.");
        assertThat(seen).contains("Mainland Post").doesNotContain("Courier");
        assertThat(none).contains("server may see: none.");
        assertThat(answer(again).content()).contains("configured for all servers, now press, town");
        assertThat(now()).isEqualTo(ServerSettings.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource(names = {"COLLECTIONS", "COLLECTIONS_PAGE", "COLLECTIONS_DEFAULT"})
    void whoManagesTheServerCannotGrantItCollectionsWithAnAdministratorsIds(Action action) {
        bot.servers().change(GUILD, settings -> settings.withCollections(Set.of("press")));
        Interaction shown = panel(ADMINISTRATOR);
        String key = key(shown);

        for (Interaction click : clicks(MANAGER, shown, new ComponentId(action, key, 0).text())) {
            assertThat(answer(click).content())
                    .isIn(ENGLISH.say(Phrase.ADMINISTRATORS_ONLY), ENGLISH.say(Phrase.BUTTON_OLD));
        }
        assertThat(now().collections()).containsExactly("press");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANNELS", "PRIVACY", "LANGUAGE", "COLLECTIONS", "COLLECTIONS_PAGE", "COLLECTIONS_DEFAULT"})
    void whoManagesNothingChangesNothingWithAnyIdOfAnyPanel(Action action) {
        bot.servers().change(GUILD, settings -> settings.withCollections(Set.of("press")));
        ServerSettings before = now();
        Interaction shown = panel(ADMINISTRATOR);
        List<String> ids = List.of(
                new ComponentId(action, key(shown), 0).text(),
                new ComponentId(action, "C".repeat(22), 0).text(),
                new ComponentId(action, key(shown), 999_999).text());

        for (String one : ids) {
            for (Interaction click : clicks(ANNA, shown, one)) {
                assertThat(answer(click).content())
                        .as(one)
                        .isIn(
                                ENGLISH.say(Phrase.ADMINISTRATORS_ONLY),
                                ENGLISH.say(Phrase.SETTINGS_REFUSED),
                                ENGLISH.say(Phrase.BUTTON_OLD));
            }
        }
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void whoDoesNotManageTheServerAnyMoreCannotUseAPanelThatIsOpen() {
        Interaction shown = panel(MANAGER);

        Interaction later = discord.choose(Caller.inServer(55), message(shown), id(shown, Action.PRIVACY), "alone");

        assertThat(answer(later).content()).isEqualTo(ENGLISH.say(Phrase.SETTINGS_REFUSED));
        assertThat(now()).isEqualTo(ServerSettings.DEFAULT);
    }

    @Test
    void panelOfOneServerChangesNothingInAnother() {
        Interaction shown = panel(MANAGER);

        Caller there = Caller.inOtherServer(55).managing();
        Interaction click = discord.choose(there, message(shown), id(shown, Action.PRIVACY), "alone");

        assertThat(answer(click).content()).isEqualTo(ENGLISH.say(Phrase.BUTTON_OLD));
        assertThat(bot.servers().of(Long.parseLong(Caller.OTHER_GUILD))).isEqualTo(ServerSettings.DEFAULT);
    }

    @Test
    void valuesThatNoMenuOffersAreNotTaken() {
        Interaction shown = panel(ADMINISTRATOR);

        for (String value : List.of("2", "99", "-1", "town", "../town", "")) {
            Interaction click = discord.choose(ADMINISTRATOR, message(shown), id(shown, Action.COLLECTIONS), value);
            assertThat(answer(click).content()).as(value).isEqualTo(ENGLISH.say(Phrase.BUTTON_OLD));
        }
        Interaction language = discord.choose(ADMINISTRATOR, message(shown), id(shown, Action.LANGUAGE), "xx");
        assertThat(answer(language).content()).isEqualTo(ENGLISH.say(Phrase.BUTTON_OLD));
        assertThat(now()).isEqualTo(ServerSettings.DEFAULT);
    }

    @Test
    void moreCollectionsThanAMenuHoldsAreTurnedOverAndEachPageChangesItsOwn() {
        for (int i = 10; i < 40; i++) {
            loaded().with("c" + i + "/a.txt", "date 2021-09-01 Nothing new in place " + i + ".");
        }
        loaded().reload();
        try {
            Interaction first = panel(ADMINISTRATOR);
            Interaction second = discord.press(ADMINISTRATOR, message(first), id(first, Action.COLLECTIONS_PAGE));
            assertThat(answer(second).body().toString())
                    .contains("\"label\":\"c35\"", "\"label\":\"town\"")
                    .doesNotContain("\"label\":\"c34\"");

            Interaction chosen = discord.choose(ADMINISTRATOR, message(second), id(second, Action.COLLECTIONS), "6");
            answer(chosen);
            assertThat(now().collections())
                    .hasSize(26)
                    .contains("c10", "c34", "town")
                    .doesNotContain("c35", "press");
            // The first page's menu still stands for what it showed.
            answer(discord.choose(ADMINISTRATOR, message(first), id(first, Action.COLLECTIONS), "0"));
            assertThat(now().collections()).containsExactlyInAnyOrder("c10", "town");
        } finally {
            for (int i = 10; i < 40; i++) {
                loaded().without("c" + i + "/a.txt");
            }
            loaded().reload();
        }
    }

    @Test
    void changesAtTheSameTimeAreBothMade() {
        Interaction shown = panel(MANAGER);
        Interaction others = panel(ADMINISTRATOR);

        List<Interaction> clicks = List.of(
                discord.choose(MANAGER, message(shown), id(shown, Action.PRIVACY), "alone"),
                discord.choose(ADMINISTRATOR, message(others), id(others, Action.COLLECTIONS), "1"),
                discord.choose(MANAGER, message(shown), id(shown, Action.LANGUAGE), "de"),
                discord.chooseChannels(MANAGER, message(shown), id(shown, Action.CHANNELS), Caller.CHANNEL),
                discord.run(MANAGER, "settings", text("zone", "Asia/Tokyo")));
        clicks.forEach(this::answer);

        var all = new ServerSettings(
                Set.of(Long.parseLong(Caller.CHANNEL)), true, Set.of("town"), ZoneId.of("Asia/Tokyo"), Locale.GERMAN);
        assertThat(now()).isEqualTo(all);
        assertThat(newsroom.members.servers().of(GUILD)).isEqualTo(all);
    }

    @Test
    void serverThatTheBotIsRemovedFromIsForgottenAndOneThatIsAwayIsNot() {
        bot.servers().change(GUILD, settings -> settings.withPrivateByDefault(true));
        long other = Long.parseLong(Caller.OTHER_GUILD);
        bot.servers().change(other, settings -> settings.withPrivateByDefault(true));

        discord.loseSight(Caller.OTHER_GUILD);
        discord.removeFrom(Caller.GUILD);

        awaitForgotten(GUILD);
        assertThat(newsroom.members.servers().of(other).privateByDefault()).isTrue();
        discord.addTo(Caller.GUILD, Caller.CHANNEL, Caller.OTHER_CHANNEL);
        discord.addTo(Caller.OTHER_GUILD, Caller.CHANNEL_OF_OTHER_GUILD);
        assertThat(isPrivate(discord.ask(READER, WELLS))).isFalse();
        bot.servers().forget(other);
    }

    private void awaitForgotten(long guild) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (newsroom.members.servers().of(guild).privateByDefault()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }

    /** The panel, once it is there. */
    private Interaction panel(Caller caller) {
        Interaction shown = discord.run(caller, "settings");
        answer(shown);
        return shown;
    }

    private ServerSettings now() {
        return bot.servers().of(GUILD);
    }

    /** As a button and as either menu. */
    private List<Interaction> clicks(Caller caller, Interaction shown, String id) {
        List<Interaction> clicks = new ArrayList<>();
        clicks.add(discord.press(caller, message(shown), id));
        clicks.add(discord.choose(caller, message(shown), id, "0"));
        clicks.add(discord.choose(caller, message(shown), id, "alone"));
        clicks.add(discord.chooseChannels(caller, message(shown), id, Caller.CHANNEL));
        clicks.forEach(this::answer);
        return clicks;
    }

    private String key(Interaction shown) {
        return ComponentId.parse(id(shown, Action.CHANNELS)).orElseThrow().key();
    }

    private String id(Interaction shown, Action action) {
        return answer(shown).body().findValuesAsText("custom_id").stream()
                .filter(id -> ComponentId.parse(id).orElseThrow().action() == action)
                .findFirst()
                .orElseThrow();
    }
}
