package dateline.front.discord;

import static dateline.standin.DiscordStandIn.flag;
import static dateline.standin.DiscordStandIn.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An article with what is known about it, with {@code /article}. */
class ArticleIT extends IslandSession {
    private static final String SPEAKERS = "What somebody says in it";
    private static final String OLD = Texts.ENGLISH.say(Phrase.BUTTON_OLD);
    private static final String LONG_ID = "town/" + "a-very-long-name-of-a-folder/".repeat(5) + "long.txt";

    @Override
    Newsroom newsroom() {
        Newsroom newsroom = super.newsroom();
        newsroom.loaded.with(LONG_ID, "date 2021-05-05 Seals were counted on the skerries by students.");
        newsroom.loaded.with("town/saga.md", """
                ---
                title: The saga of the lighthouse
                source: The Skarholm Courier
                author: Nils Aasen
                url: https://courier.example/saga
                date: 2021-06-10
                ---
                "The lamp must burn through every night of the year," keeper Solveig Moe said on June 8, 2021.

                %s

                "Nobody has paid for the oil," merchant Kari Lie said on June 9, 2021. "It will be paid," Moe said.
                """.formatted(IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "Stone number " + i + " of the tower was brought by boat from the quarry.\n")
                .collect(Collectors.joining("\n"))));
        newsroom.loaded.reload();
        return newsroom;
    }

    @Test
    void factsSpeakersAndDaysStandAboveTheParagraphs() {
        Recorded answer = answer(article(ANNA, "the saga of the lighthouse"));

        assertThat(answer.content())
                .startsWith("**The saga of the lighthouse**\n-# The Skarholm Courier · Nils Aasen"
                        + " · published 10 June 2021 (written)\n-# ")
                .contains(" words · 42 paragraphs\n")
                .contains("-# Who speaks: Solveig Moe (", "Kari Lie (1 statement: 9 June 2021)")
                .contains("-# Tells of: 8 June 2021, 9 June 2021")
                .contains("-# Paragraph 1\n> \"The lamp must burn")
                .doesNotContain("town");
        assertThat(answer.labels()).contains("Later", "Read it");
        assertThat(answer.ids(SPEAKERS)).hasSize(1);
    }

    @Test
    void paragraphsAreTurnedInPlaceOrInAPrivateCopy() {
        Interaction alone = article(ANNA_ALONE, "town/saga.md");
        Interaction turned = press(ANNA_ALONE, alone, "Later");
        Interaction open = article(ANNA, "town/saga.md");
        answer(open);
        JsonNode before = message(open);
        Interaction copy = press(BEN, open, "Later");

        assertThat(answer(turned).content())
                .contains("**The saga of the lighthouse**", "Stone number 30")
                .doesNotContain("Who speaks", "The lamp must");
        assertThat(message(turned).path("id")).isEqualTo(message(alone).path("id"));
        assertThat(isPrivate(copy)).isTrue();
        assertThat(answer(copy).content()).isEqualTo(answer(turned).content());
        assertThat(message(open)).isEqualTo(before);
        assertThat(answer(press(BEN, copy, "Earlier")).content()).contains("The lamp must burn");
    }

    @Test
    void whatAnArticlesSpeakerSaysInItIsShownToTheReaderAlone() {
        Interaction open = article(ANNA, "town/saga.md");
        String menu = answer(open).ids(SPEAKERS).getFirst();

        Interaction chosen = discord.choose(BEN, message(open), menu, "0");

        assertThat(isPrivate(chosen)).isTrue();
        assertThat(answer(chosen).content())
                .startsWith("**Solveig Moe** · in The saga of the lighthouse\n-# 2 quotations")
                .contains("The lamp must burn", "It will be paid");
        assertThat(answer(press(BEN, chosen, "In context")).content()).contains("**The saga of the lighthouse**");
        for (String crafted : List.of("7", "25", "", "d:")) {
            assertThat(answer(discord.choose(BEN, message(open), menu, crafted)).content())
                    .isEqualTo(OLD);
        }
    }

    @Test
    void articlesAreOfferedByTitleAndIdAndOpenWhatWasChosen() {
        List<JsonNode> byTitle = offered(ANNA, "saga");
        List<JsonNode> byId = offered(ANNA, "a-very-long");

        assertThat(byTitle).singleElement().satisfies(choice -> {
            assertThat(choice.path("name").asText()).isEqualTo("The saga of the lighthouse · 2021-06-10");
            assertThat(choice.path("value").asText()).isEqualTo("town/saga.md");
        });
        String value = byId.getFirst().path("value").asText();
        assertThat(value).hasSizeLessThanOrEqualTo(100);
        assertThat(answer(article(ANNA, value)).content()).contains("Seals were counted");
    }

    @Test
    void severalArticlesAreAMenu() {
        Interaction asked = article(ANNA, "Works on Skarholm");
        Recorded told = answer(asked);
        assertThat(told.content()).isEqualTo("Which article is meant?");
        String menu = told.ids("Choose one").getFirst();

        Interaction chosen = discord.choose(BEN, message(asked), menu, "2");

        assertThat(answer(chosen).content()).contains("**Works on Skarholm, part ");
        assertThat(answer(discord.choose(BEN, message(asked), menu, "24")).content())
                .isEqualTo(OLD);
    }

    @Test
    void whatIsNoArticleIsSaidToBeNone() {
        assertThat(answer(article(ANNA, "The tale of Ruritania")).content())
                .isEqualTo(Texts.ENGLISH.say(Phrase.NO_ARTICLE));
        assertThat(answer(article(ANNA, "#" + "0".repeat(32))).content())
                .isEqualTo(Texts.ENGLISH.say(Phrase.NO_ARTICLE));
        assertThat(answer(article(ANNA.speaking("de"), "  ")).content()).isEqualTo(Texts.GERMAN.say(Phrase.NO_ARTICLE));
    }

    @Test
    void germanReadersReadGerman() {
        Recorded answer = answer(article(ANNA.speaking("de"), "town/saga.md"));

        assertThat(answer.content())
                .contains("veröffentlicht am 10. Juni 2021", " Wörter · 42 Absätze", "-# Es sprechen: Solveig Moe (")
                .contains("-# Handelt von: 8. Juni 2021");
        assertThat(answer.labels()).contains("Später", "Lesen");
    }

    @Test
    void articleOfACollectionThatTheServerDoesNotSeeIsNotThere() {
        bot.servers().change(Long.parseLong(Caller.OTHER_GUILD), settings -> settings.withCollections(Set.of("press")));
        Caller other = Caller.inOtherServer(READER);
        String digest = offered(ANNA, "a-very-long").getFirst().path("value").asText();

        assertThat(offered(other, "saga")).isEmpty();
        for (String typed : List.of("town/saga.md", "The saga of the lighthouse", digest, LONG_ID)) {
            assertThat(answer(article(other, typed)).content())
                    .as(typed)
                    .isEqualTo(Texts.ENGLISH.say(Phrase.NO_ARTICLE));
        }
    }

    @Test
    void articleThatChangedOrIsGoneIsSaidToBe() {
        loaded().with("town/otter.txt", "date 2021-12-02 \"An otter swam by,\" guide Tor Berg said on Wednesday.");
        loaded().reload();
        Interaction open = article(ANNA_ALONE, "town/otter.txt");
        String menu = answer(open).ids(SPEAKERS).getFirst();
        String key = ComponentId.parse(menu).orElseThrow().key();

        loaded().with("town/otter.txt", "date 2021-12-02 \"Two otters swam by,\" guide Tor Berg said on Wednesday.");
        loaded().reload();
        Interaction changed = discord.press(ANNA_ALONE, message(open), "d:paragraphs:" + key + ":0");
        String afterChange = answer(changed).content();
        loaded().without("town/otter.txt");
        loaded().reload();
        Interaction gone = discord.press(ANNA_ALONE, message(open), "d:paragraphs:" + key + ":0");
        Interaction silent = discord.choose(ANNA_ALONE, message(open), menu, "0");

        assertThat(afterChange).contains("-# " + Texts.ENGLISH.say(Phrase.ARTICLE_RENEWED), "Two otters");
        assertThat(answer(gone).content()).isEqualTo(Texts.ENGLISH.say(Phrase.ARTICLE_GONE));
        assertThat(answer(silent).content()).isEqualTo(Texts.ENGLISH.say(Phrase.ARTICLE_GONE));
    }

    @Test
    void idsThatNobodyWasGivenShowNothing() {
        Interaction open = article(ANNA, "town/saga.md");
        String key = ComponentId.parse(answer(open).ids(SPEAKERS).getFirst())
                .orElseThrow()
                .key();

        for (String id : List.of(
                "d:context:" + key + ":0",
                "d:page:" + key + ":0",
                "d:choose:" + key + ":0",
                "d:share:" + key + ":0",
                "d:paragraphs:" + "A".repeat(22) + ":0")) {
            assertThat(discord.await(discord.press(BEN, message(open), id).answers())
                            .content())
                    .as(id)
                    .isEqualTo(OLD);
        }
        assertThat(answer(discord.press(BEN, message(open), "d:paragraphs:" + key + ":999999"))
                        .content())
                .contains("-# Paragraph 42\n", "Nobody has paid");
        Interaction elsewhere =
                discord.press(Caller.inOtherServer(READER), message(open), "d:paragraphs:" + key + ":0");
        assertThat(discord.await(elsewhere.answers()).content()).isEqualTo(OLD);
    }

    @Test
    void articleCanBeOpenedPrivately() {
        assertThat(isPrivate(discord.run(ANNA, "article", text("article", "town/saga.md"), flag("private", true))))
                .isTrue();
        assertThat(isPrivate(article(ANNA, "town/saga.md"))).isFalse();
    }

    private Interaction article(Caller caller, String typed) {
        return discord.run(caller, "article", text("article", typed));
    }

    private List<JsonNode> offered(Caller caller, String typed) {
        Interaction begun = discord.type(caller, "article", text("article", typed));
        return discord.await(request -> request.path().equals(begun.callback()))
                .body()
                .path("data")
                .path("choices")
                .valueStream()
                .toList();
    }
}
