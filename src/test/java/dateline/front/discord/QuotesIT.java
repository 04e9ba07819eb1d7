package dateline.front.discord;

import static dateline.standin.DiscordStandIn.flag;
import static dateline.standin.DiscordStandIn.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody said, with {@code /quotes}. */
class QuotesIT extends IslandSession {
    private static final ObjectNode HOLM = text("speaker", "Greta Holm");
    private static final ObjectNode SOLBERG = text("speaker", "Ingrid Solberg");
    private static final Map<String, String> SAID = Map.of(
            "2021-10-04", "The eastern road stays shut until March",
            "2021-10-05", "A new school will open in spring",
            "2021-10-06", "Nobody is going to lose a fishing licence",
            "2021-10-07", "Our budget has a hole of two million",
            "2021-10-08", "We bought three snow ploughs at an auction",
            "2021-10-11", "The museum gets its copper roof back");
    private static final String OLD = Texts.ENGLISH.say(Phrase.BUTTON_OLD);

    @Override
    Newsroom newsroom() {
        Newsroom newsroom = super.newsroom();
        SAID.forEach((day, words) -> newsroom.loaded.with(
                "town/solberg-" + day + ".txt",
                "date " + day + " \"" + words + ",\" treasurer Ingrid Solberg said on " + weekday(day) + "."));
        newsroom.loaded.with(
                "town/clock.txt",
                "\"The tower needs a new clock before anything else,\" treasurer Ingrid Solberg said.");
        newsroom.loaded.reload();
        return newsroom;
    }

    @Test
    void newestWordsComeFirstBelowHowManyThereAreAndOfWhichDays() {
        Recorded answer = answer(quotes(ANNA, SOLBERG));

        assertThat(answer.texts().getFirst())
                .isEqualTo("**Ingrid Solberg**\n-# 7 quotations · 4 October 2021 to 11 October 2021"
                        + " · 1 of no known day, at the end");
        assertThat(answer.content())
                .containsSubsequence("> \"The museum gets", "> \"We bought three", "> \"Our budget")
                .contains("— Ingrid Solberg, treasurer", "Said 8 October 2021", "published 8 October 2021")
                .contains("-# 1 to 3 of 7")
                .doesNotContain("licence");
        assertThat(answer.labels()).containsOnly("In context", "Earlier");
    }

    @Test
    void earlierAndLaterTurnThePageInPlaceWhereNobodyElseSeesIt() {
        Interaction first = quotes(ANNA_ALONE, SOLBERG);

        Interaction second = press(ANNA_ALONE, first, "Earlier");
        Interaction back = press(ANNA_ALONE, second, "Later");

        assertThat(answer(second).content()).contains("-# 4 to 6 of 7", "licence");
        assertThat(answer(second).labels()).contains("Earlier", "Later");
        assertThat(answer(back).content()).isEqualTo(answer(first).content());
        assertThat(message(back).path("id")).isEqualTo(message(first).path("id"));
    }

    @Test
    void pagesTogetherShowEveryQuotationOnceAndThoseOfNoKnownDayLast() {
        List<String> all = new ArrayList<>();
        Interaction page = quotes(ANNA_ALONE, SOLBERG);
        all.addAll(quotations(answer(page)));
        while (!answer(page).ids("Earlier").isEmpty()) {
            page = press(ANNA_ALONE, page, "Earlier");
            all.addAll(quotations(answer(page)));
        }

        assertThat(all).doesNotHaveDuplicates().hasSize(7);
        assertThat(answer(page).texts().get(1))
                .startsWith("**No day known**\n> \"The tower needs a new clock")
                .contains("Said: day unknown");
    }

    @Test
    void publicPageIsTurnedInAPrivateCopy() {
        Interaction first = quotes(ANNA, SOLBERG);
        answer(first);
        JsonNode before = message(first);

        Interaction turned = press(BEN, first, "Earlier");

        assertThat(isPrivate(first)).isFalse();
        assertThat(isPrivate(turned)).isTrue();
        assertThat(answer(turned).content()).contains("-# 4 to 6 of 7");
        assertThat(message(first)).isEqualTo(before);
    }

    @Test
    void eachQuotationHasItsContextAndItsCopies() {
        Interaction shown = quotes(ANNA, HOLM, text("topic", "wells"));

        assertThat(answer(shown).content())
                .contains("**Greta Holm** · about wells", "1 quotation · 1 September 2021", "pumps are mended");
        assertThat(answer(shown).links()).containsExactly("https://courier.example/wells");
        assertThat(answer(press(BEN, shown, "In context")).content()).contains("> The island had a dry summer.");
        assertThat(answer(press(BEN, shown, "Same story in Mainland Post")).content())
                .contains("**Mayor closes wells**");
    }

    @Test
    void contextOfATurnedPageIsThatOfItsOwnQuotations() {
        Interaction turned = press(BEN, quotes(ANNA, SOLBERG), "Earlier");

        Interaction context = press(BEN, turned, "In context", 1);

        assertThat(answer(turned).texts().get(2)).contains("school");
        assertThat(answer(context).content()).contains("> **\"A new school will open");
    }

    @Test
    void dayIsALimit() {
        assertThat(answer(quotes(ANNA, HOLM, text("on", "3 October 2021"))).content())
                .contains("**Greta Holm** · 3 October 2021", "library")
                .doesNotContain("chapel");
        assertThat(answer(quotes(ANNA, HOLM, text("on", "the day of the flood")))
                        .content())
                .isEqualTo(Texts.ENGLISH.say(Phrase.BAD_DAY, "the day of the flood"));
        assertThat(answer(quotes(ANNA, HOLM, text("on", "2021-12-24"))).content())
                .startsWith("The archive quotes no words of Greta Holm on 24 December 2021");
    }

    @Test
    void whereNobodyOfTheNameSpeaksNearNamesCanBeChosen() {
        Interaction asked = quotes(ANNA, text("speaker", "Ingrid Sandvik"));
        Recorded told = answer(asked);
        assertThat(told.content()).startsWith("The archive quotes no words of Ingrid Sandvik.");

        String menu = told.ids("Choose one").getFirst();
        Interaction chosen = discord.choose(BEN, message(asked), menu, "0");

        assertThat(answer(chosen).content()).contains("The museum gets");
        for (String crafted : List.of("24", "-1", "x")) {
            assertThat(answer(discord.choose(BEN, message(asked), menu, crafted))
                            .content())
                    .isEqualTo(OLD);
        }
    }

    @Test
    void whereNobodyIsNearASentenceSaysThatThereIsNothing() {
        Recorded told = answer(quotes(ANNA, text("speaker", "Zebulon *Quxley*")));

        assertThat(told.content()).isEqualTo("The archive quotes no words of Zebulon \\*Quxley\\*.");
        assertThat(told.labels()).isEmpty();
        assertThat(answer(quotes(ANNA, text("speaker", "   "))).content())
                .isEqualTo(Texts.ENGLISH.say(Phrase.NO_SPEAKER));
        assertThat(answer(quotes(ANNA, HOLM, text("topic", "chess championship")))
                        .content())
                .startsWith("The archive quotes Greta Holm, but no statement");
    }

    @Test
    void germanReadersReadGerman() {
        Caller german = ANNA.speaking("de");

        Recorded answer = answer(quotes(german, SOLBERG));

        assertThat(answer.texts().getFirst())
                .isEqualTo("**Ingrid Solberg**\n-# 7 Zitate · 4. Oktober 2021 bis 11. Oktober 2021"
                        + " · 1 ohne bekannten Tag, am Ende");
        assertThat(answer.labels()).contains("Im Zusammenhang", "Früher");
        assertThat(answer(quotes(german, text("speaker", "Zebulon Quxley"))).content())
                .isEqualTo("Das Archiv hat keine Worte von Zebulon Quxley.");
        assertThat(answer(quotes(german, HOLM, text("topic", "chess championship")))
                        .content())
                .isEqualTo(Texts.GERMAN.say(Phrase.NO_WORDS_ABOUT, "Greta Holm"));
    }

    @Test
    void privatePageIsSharedAsItStandsUnderTheAskersName() {
        Interaction asked = quotes(ANNA, SOLBERG, flag("private", true));
        assertThat(isPrivate(asked)).isTrue();
        Interaction turned = press(ANNA, asked, "Earlier");

        Interaction share = press(ANNA, turned, "Share");

        Recorded post = discord.await(request -> request.path().equals(share.followUps()));
        assertThat(post.content())
                .startsWith("<@" + READER + "> shared this answer:")
                .contains("-# 4 to 6 of 7");
        assertThat(post.body().path("flags").asInt() & 64).isZero();
        assertThat(post.labels()).contains("In context", "Earlier", "Later").doesNotContain("Share");
        assertThat(discord.await(request -> request.path().equals(share.original()))
                        .content())
                .startsWith("-# Shared.");
        assertThat(discord.await(press(BEN, turned, "Share").answers()).content())
                .isEqualTo(OLD);
    }

    @Test
    void wordsOfACollectionThatTheServerDoesNotSeeAreNotThere() {
        bot.servers().change(Long.parseLong(Caller.OTHER_GUILD), settings -> settings.withCollections(Set.of("town")));
        Caller other = Caller.inOtherServer(READER);

        assertThat(answer(quotes(other, text("speaker", "Pia Lund"))).content())
                .isEqualTo("The archive quotes no words of Pia Lund.");
        assertThat(answer(quotes(other, HOLM, text("topic", "wells"))).labels())
                .containsExactly("In context", "Read it");
        assertThat(answer(quotes(ANNA, text("speaker", "Pia Lund"))).content()).contains("40 lorries");
    }

    @Test
    void idsThatNobodyWasGivenShowNothing() {
        Interaction asked = quotes(ANNA, SOLBERG);
        String key = ComponentId.parse(answer(asked).ids("Earlier").getFirst())
                .orElseThrow()
                .key();

        for (String id : List.of(
                "d:context:" + key + ":3",
                "d:copies:" + key + ":0",
                "d:choose:" + key + ":0",
                "d:paragraphs:" + key + ":0",
                "d:speakers:" + key + ":0",
                "d:right:" + key + ":0",
                "d:share:" + key + ":0",
                "d:page:" + "A".repeat(22) + ":1")) {
            assertThat(discord.await(discord.press(BEN, message(asked), id).answers())
                            .content())
                    .as(id)
                    .isEqualTo(OLD);
        }
        assertThat(answer(discord.press(BEN, message(asked), "d:page:" + key + ":999999"))
                        .content())
                .contains("-# 7 to 7 of 7");
        Interaction elsewhere = discord.press(Caller.inOtherServer(READER), message(asked), "d:page:" + key + ":1");
        assertThat(discord.await(elsewhere.answers()).content()).isEqualTo(OLD);
    }

    @Test
    void pageThatIsTurnedAfterAReloadIsOfTheArchiveAsItIsNow() {
        loaded().with("town/kite.txt", "date 2021-12-02 \"No kites over the mast,\" pilot Runa Vik said on Wednesday.");
        loaded().reload();
        Interaction asked = quotes(ANNA_ALONE, text("speaker", "Runa Vik"));
        String key = ComponentId.parse(answer(asked).ids("In context").getFirst())
                .orElseThrow()
                .key();
        assertThat(answer(asked).content()).contains("No kites");

        loaded().with("town/kite.txt", "date 2021-12-02 \"No kites near the mast,\" pilot Runa Vik said on Wednesday.");
        loaded().reload();
        Interaction changed = press(ANNA_ALONE, asked, "In context");
        Interaction turned = discord.press(ANNA, message(asked), "d:page:" + key + ":0");
        Interaction again = discord.press(ANNA_ALONE, message(asked), "d:page:" + key + ":0");
        String now = answer(again).content();
        loaded().without("town/kite.txt");
        loaded().reload();
        Interaction gone = discord.press(ANNA_ALONE, message(asked), "d:page:" + key + ":0");

        assertThat(answer(changed).content()).isEqualTo(Texts.ENGLISH.say(Phrase.ARTICLE_CHANGED));
        assertThat(discord.await(turned.answers()).content()).isEqualTo(OLD);
        assertThat(now)
                .startsWith("-# " + Texts.ENGLISH.say(Phrase.ARCHIVE_RELOADED))
                .contains("near the mast");
        assertThat(answer(gone).content()).isEqualTo("The archive quotes no words of Runa Vik.");
    }

    @Test
    void otherChannelsAndRatesAreRefusedAsForQuestions() {
        long guild = Long.parseLong(Caller.OTHER_GUILD);
        bot.servers().change(guild, settings -> settings.withChannels(Set.of(1L)));

        Interaction refused = quotes(Caller.inOtherServer(READER), HOLM);

        assertThat(answer(refused).content()).isEqualTo("On this server the bot answers in <#1>.");
        assertThat(isPrivate(refused)).isTrue();
        bot.servers().change(guild, settings -> settings.withChannels(Set.of()));
    }

    private static String weekday(String day) {
        return LocalDate.parse(day).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private Interaction quotes(Caller caller, ObjectNode... options) {
        return discord.run(caller, "quotes", options);
    }

    private static List<String> quotations(Recorded message) {
        return message.content().lines().filter(line -> line.startsWith("> ")).toList();
    }
}
