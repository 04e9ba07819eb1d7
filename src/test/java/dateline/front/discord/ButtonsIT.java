package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is behind the buttons and menus below an answer. */
class ButtonsIT extends IslandSession {
    private static final String WELLS = "What did Greta Holm say about the wells?";
    private static final String OLD = Texts.ENGLISH.say(Phrase.BUTTON_OLD);

    @Test
    void answerIsAFrameWithSpeakerBothDaysArticleAndLink() {
        Recorded answer = answer(discord.ask(READER, WELLS));

        assertThat(answer.texts().get(0)).isEqualTo("-# Asked: " + WELLS);
        assertThat(answer.texts().get(1))
                .contains("> \"The northern **wells** will be closed until the pumps are mended,\"")
                .contains("— Greta Holm, Mayor")
                .contains("Said 1 September 2021")
                .contains("published 2 September 2021 (written)")
                .contains("Wells closed on Skarholm · The Skarholm Courier · paragraph 2");
        assertThat(answer.labels()).contains("In context", "Same story in Mainland Post", "Read it", "Right", "Wrong");
        assertThat(answer.links()).contains("https://courier.example/wells");
    }

    @Test
    void contextShowsTheParagraphsAroundWithTheQuotationMarkedToTheReaderAlone() {
        Interaction asked = discord.ask(READER, WELLS);

        Interaction context = press(BEN, asked, "In context");

        String text = answer(context).content();
        assertThat(isPrivate(context)).isTrue();
        assertThat(text)
                .contains("**Wells closed on Skarholm**")
                .contains("The Skarholm Courier · published 2 September 2021 (written)")
                .contains("> The island had a dry summer.")
                .contains("> **\"The northern wells will be closed until the pumps are mended,\"")
                .contains("> Fishermen brought water");
    }

    @Test
    void sameStoryIsListedWhereElseItIsPrinted() {
        Interaction asked = discord.ask(READER, WELLS);

        Interaction copies = press(BEN, asked, "Same story in Mainland Post");

        Recorded listed = answer(copies);
        assertThat(listed.content()).contains("**Mayor closes wells** · Mainland Post", "published 3 September 2021");
        assertThat(listed.links()).containsExactly("https://post.example/1");
        assertThat(answer(press(BEN, copies, "In context")).content()).contains("**Mayor closes wells**");
    }

    @Test
    void inTheChannelOfTwoFriendsNobodyTurnsThePageOfTheOther() {
        Interaction asked = discord.run(
                Caller.besideAFriend(READER),
                "ask",
                DiscordStandIn.text("question", "What did Greta Holm say in October?"));
        answer(asked);

        Interaction more = press(Caller.besideAFriend(56), asked, "More");

        assertThat(answer(more).content()).contains("4 to ");
        assertThat(isPrivate(more)).isTrue();
    }

    @Test
    void moreShowsOtherQuotationsPrivatelyAndTurnsItsOwnPages() {
        Interaction asked = discord.ask(READER, "What did Greta Holm say in October?");
        List<String> first = quotations(answer(asked));

        Interaction more = press(BEN, asked, "More");
        List<String> second = quotations(answer(more));
        Interaction turned = press(BEN, more, "Back");

        assertThat(isPrivate(more)).isTrue();
        assertThat(first).hasSize(3);
        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
        assertThat(answer(turned).path()).isEqualTo(turned.original());
        assertThat(quotations(answer(turned))).isEqualTo(first);
        assertThat(message(turned).path("id")).isEqualTo(message(more).path("id"));
    }

    @Test
    void pagesTogetherShowEveryQuotationOnce() {
        List<String> all = new ArrayList<>();
        Interaction page =
                discord.run(ANNA_ALONE, "ask", DiscordStandIn.text("question", "What did Greta Holm say in October?"));
        all.addAll(quotations(answer(page)));
        while (!answer(page).ids("More").isEmpty()) {
            page = press(ANNA_ALONE, page, "More");
            all.addAll(quotations(answer(page)));
        }

        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    }

    @Test
    void choiceBetweenReadingsIsAMenu() {
        loaded().with(
                        "town/old.txt",
                        "date 2019-09-02 \"The wells are full,\" Mayor Greta Holm said on Sunday, September 1.");
        loaded().reload();
        Interaction asked = discord.ask(READER, "What did Greta Holm say on September 1?");
        Recorded question = answer(asked);
        assertThat(question.content()).contains("Which one is meant?");

        Interaction chosen =
                discord.choose(BEN, message(asked), question.ids("Choose one").getFirst(), "0");

        assertThat(answer(chosen).content()).contains("The wells are full").doesNotContain("pumps");
        loaded().without("town/old.txt");
        loaded().reload();
    }

    @Test
    void sourcesThatDifferStandSideBySideUnderTheirFigures() {
        Recorded answer = answer(discord.ask(READER, "How many lorries did the ferry to Skarholm carry?"));

        assertThat(answer.texts().getFirst()).endsWith("**Sources differ**");
        assertThat(answer.content())
                .contains("### 15 lorries\n> The")
                .contains("### 40 lorries\n> The")
                .contains("published 31 August 2021", "published 4 September 2021");
    }

    @Test
    void articleThatChangedOrIsGoneIsNotQuotedAnyMore() {
        loaded().with(
                        "town/chapel.txt",
                        "date 2021-11-02 The chapel bell of Skarholm rang at noon, sexton Ivo Brekke said.");
        loaded().reload();
        Interaction asked = discord.ask(READER, "What did Ivo Brekke say about the chapel bell?");
        assertThat(answer(asked).content()).contains("rang at noon");

        loaded().with(
                        "town/chapel.txt",
                        "date 2021-11-02 Now the chapel bell of Skarholm rang at one, sexton Ivo Brekke said.");
        loaded().reload();
        Interaction changed = press(ANNA, asked, "In context");
        String afterChange = answer(changed).content();
        loaded().without("town/chapel.txt");
        loaded().reload();
        Interaction gone = press(ANNA, asked, "In context");

        assertThat(afterChange).isEqualTo(Texts.ENGLISH.say(Phrase.ARTICLE_CHANGED));
        assertThat(answer(gone).content()).isEqualTo(Texts.ENGLISH.say(Phrase.ARTICLE_GONE));
    }

    @Test
    void idsThatNobodyWasGivenShowNothing() {
        Interaction asked = discord.ask(READER, WELLS);
        String real = answer(asked).ids("In context").getFirst();
        ComponentId id = ComponentId.parse(real).orElseThrow();
        JsonNode message = message(asked);
        String key = id.key();
        char last = key.charAt(0) == 'x' ? 'y' : 'x';

        List<String> crafted = List.of(
                "d:context:" + last + key.substring(1) + ":0",
                "d:context:" + "A".repeat(22) + ":0",
                "d:context:" + key + ":24",
                "d:copies:" + key + ":999999",
                "d:page:" + "B".repeat(21) + "A:1",
                "d:paragraphs:" + key + ":0",
                "d:share:" + key + ":0",
                "d:collections:" + key + ":0");
        for (String one : crafted) {
            Interaction click = discord.press(BEN, message, one);
            Recorded told = discord.await(click.answers());
            assertThat(told.content()).as(one).isIn(OLD, Texts.ENGLISH.say(Phrase.ADMINISTRATORS_ONLY));
        }
    }

    @Test
    void aKeyOfOneServerOpensNothingInAnother() {
        Interaction asked = discord.ask(READER, WELLS);
        Recorded answer = answer(asked);

        for (String label : List.of("In context", "Same story in Mainland Post", "Right")) {
            Interaction click = discord.press(
                    Caller.inOtherServer(READER),
                    message(asked),
                    answer.ids(label).getFirst());

            assertThat(discord.await(click.answers()).content()).as(label).isEqualTo(OLD);
        }
    }

    @Test
    void verdictIsKeptWithTheAnswerAndTheLaterOneCounts() {
        Interaction asked = discord.ask(READER, WELLS);

        Interaction right = press(BEN, asked, "Right");
        assertThat(answer(right).content()).isEqualTo(Texts.ENGLISH.say(Phrase.THANKS_RIGHT));
        Interaction wrong = press(BEN, asked, "Wrong");
        assertThat(answer(wrong).content()).isEqualTo(Texts.ENGLISH.say(Phrase.THANKS_WRONG));

        List<dateline.member.Feedback> kept = new ArrayList<>();
        newsroom.members.feedback().export(null, null, kept::add);
        assertThat(kept)
                .filteredOn(feedback -> feedback.judged().question().text().equals(WELLS))
                .singleElement()
                .satisfies(feedback -> {
                    assertThat(feedback.verdict()).isEqualTo(dateline.member.Verdict.WRONG);
                    assertThat(Objects.requireNonNull(feedback.judged().first()).article())
                            .isEqualTo("town/wells.md");
                });
    }

    private static List<String> quotations(Recorded message) {
        return message.content().lines().filter(line -> line.startsWith("> ")).toList();
    }
}
