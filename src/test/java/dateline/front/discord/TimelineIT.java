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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** How a topic went on, with {@code /timeline}. */
class TimelineIT extends IslandSession {
    private static final ObjectNode FERRY = text("topic", "the ferry");
    private static final String OLD = Texts.ENGLISH.say(Phrase.BUTTON_OLD);

    @Override
    Newsroom newsroom() {
        Newsroom newsroom = super.newsroom();
        newsroom.loaded.with("press/ferry-log.md", """
                ---
                title: A year of the ferry
                source: Mainland Post
                date: 2021-12-31
                ---
                On March 3, 2021, the ferry to Skarholm lost its anchor in a storm.

                On April 12, 2021, the ferry to Skarholm was painted blue by volunteers.

                "The ferry to Skarholm is too old for this sea," harbour master Otto Brandt said on June 7, 2021.

                On November 22, 2021, the ferry to Skarholm ran aground off the northern cape.
                """);
        newsroom.loaded.reload();
        return newsroom;
    }

    @Test
    void daysAreHeadingsAndTheFirstMessageHasThePictureWithItsWords() throws IOException {
        Recorded answer = answer(timeline(ANNA, FERRY));

        assertThat(answer.content())
                .startsWith("**Timeline: the ferry**\n-# ")
                .containsSubsequence(
                        "### 3 March 2021\n> On March 3, 2021, the **ferry** to Skarholm lost",
                        "Happened 3 March 2021",
                        "published 31 December 2021",
                        "### 12 April 2021\n",
                        "### 7 June 2021\n",
                        "Said 7 June 2021");
        assertThat(answer.descriptions()).singleElement().asString().startsWith("Timeline of “the ferry”: ");
        assertThat(answer.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("timeline.png");
            assertThat(file.content().substring(0, 4).hex()).isEqualTo("89504e47");
        });
        var picture = ImageIO.read(
                new ByteArrayInputStream(answer.files().getFirst().content().toByteArray()));
        assertThat(picture.getWidth()).isEqualTo(1100);
        assertThat(answer.labels()).contains("In context", "Later").doesNotContain("Earlier");
    }

    @Test
    void pageTurnedInPlaceKeepsThePicture() {
        Interaction first = timeline(ANNA_ALONE, FERRY);

        Interaction second = press(ANNA_ALONE, first, "Later");
        Interaction back = press(ANNA_ALONE, second, "Earlier");

        assertThat(answer(second).content()).contains("-# 4 to ").doesNotContain("### 3 March");
        assertThat(answer(second).files()).isEqualTo(answer(first).files());
        assertThat(answer(second).descriptions()).hasSize(1);
        assertThat(answer(back).content()).isEqualTo(answer(first).content());
        assertThat(answer(back).files()).hasSize(1);
        assertThat(message(back).path("id")).isEqualTo(message(first).path("id"));
    }

    @Test
    void privateCopyOfALaterPageComesWithoutThePictureThatStandsAbove() {
        Interaction first = timeline(ANNA, FERRY);
        answer(first);
        JsonNode before = message(first);

        Interaction turned = press(BEN, first, "Later");
        Interaction back = press(BEN, turned, "Earlier");

        assertThat(isPrivate(turned)).isTrue();
        assertThat(answer(turned).files()).isEmpty();
        assertThat(answer(turned).descriptions()).isEmpty();
        assertThat(answer(back).files()).hasSize(1);
        assertThat(message(first)).isEqualTo(before);
    }

    @Test
    void contextOpensTheArticleAtTheQuotation() {
        Interaction shown = timeline(ANNA, FERRY);

        assertThat(answer(press(BEN, shown, "In context", 1)).content())
                .contains("**A year of the ferry**")
                .contains("> **On April 12, 2021, the ferry to Skarholm was painted blue by volunteers.**");
        Interaction turned = press(BEN, shown, "Later");
        String first = answer(turned).texts().get(1).lines().toList().get(1);
        assertThat(answer(press(BEN, turned, "In context")).content())
                .contains("> **" + first.substring(2).replace("**", ""));
    }

    @Test
    void speakerIsALimitAndNothingIsToldThatNobodySaid() {
        Recorded answer = answer(timeline(ANNA, FERRY, text("speaker", "Otto Brandt")));

        assertThat(answer.content())
                .contains("**Timeline: the ferry** · Otto Brandt", "too old for this sea")
                .doesNotContain("Happened", "40 lorries");
    }

    @Test
    void figuresThatDifferAreMarkedOnTheirDay() {
        Recorded answer = answer(timeline(ANNA, text("topic", "lorries on the ferry to Skarholm")));
        Recorded all = answer(timeline(ANNA_ALONE, text("topic", "lorries on the ferry")));

        assertThat(answer.content() + all.content()).contains("### 30 August 2021 · Sources differ");
    }

    @Test
    void whatIsNotThereIsSaidInASentence() {
        assertThat(answer(timeline(ANNA, text("topic", "chess championship of Ruritania")))
                        .content())
                .isEqualTo("The archive does not mention Ruritania.");
        assertThat(answer(timeline(ANNA, text("topic", " "))).content()).isEqualTo(Texts.ENGLISH.say(Phrase.NO_TOPIC));
        Caller german = ANNA.speaking("de");
        assertThat(answer(timeline(german, text("topic", "chess championship of Ruritania")))
                        .content())
                .isEqualTo(Texts.GERMAN.say(Phrase.NO_TIMELINE));
    }

    @Test
    void speakersWhoAreNotQuotedHaveNearOnesToChooseFrom() {
        Interaction asked = timeline(ANNA, FERRY, text("speaker", "Otto Brandtner"));
        Recorded told = answer(asked);
        assertThat(told.content()).startsWith("The archive quotes no words of Otto Brandtner.");
        assertThat(told.files()).isEmpty();

        String menu = told.ids("Choose one").getFirst();
        Interaction chosen = discord.choose(BEN, message(asked), menu, "0");

        assertThat(answer(chosen).content()).contains("too old for this sea");
        assertThat(answer(chosen).files()).hasSize(1);
        assertThat(answer(discord.choose(BEN, message(asked), menu, "9")).content())
                .isEqualTo(OLD);
    }

    @Test
    void germanReadersReadGerman() {
        Recorded answer = answer(timeline(ANNA.speaking("de"), FERRY));

        assertThat(answer.content())
                .startsWith("**Zeitleiste: the ferry**\n-# ")
                .contains("### 3. März 2021", "Geschehen: 3. März 2021", "Gesagt: 7. Juni 2021");
        assertThat(answer.labels()).contains("Im Zusammenhang", "Später");
    }

    @Test
    void privateTimelineIsSharedWithItsPicture() {
        Interaction asked = timeline(ANNA, FERRY, flag("private", true));
        assertThat(isPrivate(asked)).isTrue();
        Interaction turned = press(ANNA, asked, "Later");

        Interaction share = press(ANNA, turned, "Share");

        Recorded post = discord.await(request -> request.path().equals(share.followUps()));
        Recorded own = discord.await(request -> request.path().equals(share.original()));
        assertThat(post.content())
                .startsWith("<@" + READER + "> shared this answer:")
                .contains("-# 4 to ");
        assertThat(post.files()).hasSize(1);
        assertThat(own.content()).startsWith("-# Shared.");
        assertThat(own.files()).hasSize(1);
        assertThat(own.labels()).doesNotContain("Share");
    }

    @Test
    void whatTheServerDoesNotSeeIsNeitherToldNorDrawn() {
        bot.servers().change(Long.parseLong(Caller.OTHER_GUILD), settings -> settings.withCollections(Set.of("town")));

        Recorded answer = answer(timeline(Caller.inOtherServer(READER), FERRY));

        assertThat(answer.content()).contains("15 lorries").doesNotContain("anchor", "40 lorries", "Mainland");
        assertThat(answer.descriptions()).allSatisfy(words -> assertThat(words).doesNotContain("March"));
    }

    @Test
    void idsThatNobodyWasGivenShowNothing() {
        Interaction asked = timeline(ANNA, FERRY);
        String key = ComponentId.parse(answer(asked).ids("Later").getFirst())
                .orElseThrow()
                .key();

        for (String id : List.of("d:context:" + key + ":3", "d:choose:" + key + ":0", "d:share:" + key + ":0")) {
            assertThat(discord.await(discord.press(BEN, message(asked), id).answers())
                            .content())
                    .as(id)
                    .isEqualTo(OLD);
        }
        Recorded last = answer(discord.press(BEN, message(asked), "d:page:" + key + ":999999"));
        assertThat(last.content()).contains("ran aground");
        assertThat(last.labels()).contains("Earlier").doesNotContain("Later");
        Interaction elsewhere = discord.press(Caller.inOtherServer(READER), message(asked), "d:page:" + key + ":1");
        assertThat(discord.await(elsewhere.answers()).content()).isEqualTo(OLD);
    }

    private Interaction timeline(Caller caller, ObjectNode... options) {
        return discord.run(caller, "timeline", options);
    }
}
