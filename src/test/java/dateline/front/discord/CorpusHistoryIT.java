package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.archive.View;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.ComponentId.Action;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What could not be used, which snapshots there are, and the way back, as administrators meet them. */
class CorpusHistoryIT extends BotSession {
    private static final Texts ENGLISH = Texts.ENGLISH;

    @BeforeEach
    void twoSnapshots() {
        newsroom.loaded.with("notes/two.txt", "date 2021-09-02 The harbour was loud again on Thursday.");
        newsroom.loaded.reload();
        newsroom.loaded.with("notes/three-" + System.nanoTime() + ".txt", "date 2021-09-03 Boats came in on Friday.");
        newsroom.loaded.reload();
    }

    @Test
    void errorsAreListedAndAllOfThemInAFile() {
        for (int i = 0; i < 12; i++) {
            newsroom.loaded.with("bad/rows-" + i + ".jsonl", "{\"id\":\"no-text-" + i + "\"}");
        }
        newsroom.loaded.reload();

        Recorded told = answer(run("errors"));

        assertThat(told.content())
                .startsWith("**12 files or rows could not be used:**")
                .contains("bad/rows-0.jsonl\\:1");
        assertThat(told.files())
                .singleElement()
                .satisfies(file -> assertThat(file.text()).contains("bad/rows-11.jsonl:1: expected"));
        for (int i = 0; i < 12; i++) {
            newsroom.loaded.without("bad/rows-" + i + ".jsonl");
        }
        newsroom.loaded.reload();
        assertThat(answer(run("errors")).content()).isEqualTo(ENGLISH.say(Phrase.NO_ERRORS));
    }

    @Test
    void historyIsNewestFirstWithTheCurrentOneMarked() {
        List<String> lines = answer(run("history")).content().lines().toList();

        assertThat(lines.get(1)).contains(current(), "**in use**", "1 added, 0 changed, 0 removed");
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.subList(2, lines.size())).noneMatch(line -> line.contains("in use"));
    }

    @Test
    void statusTellsTheCollectionsWithTheirArticles() {
        assertThat(answer(run("status")).content()).contains("Collections: notes (");
    }

    @Test
    void rollbackIsAskedAboutDoneOnceAndShownInPlace() throws InterruptedException {
        String before = current();
        Interaction asked = run("rollback");
        Recorded question = answer(asked);
        assertThat(question.content()).startsWith("**Go back?** In use is snapshot " + before);
        assertThat(question.body().findValuesAsText("style")).contains("4");
        String id = id(question);

        Interaction confirmed = discord.press(Caller.inServer(CONFIGURED), message(asked), id);
        Recorded done = answer(confirmed);
        String after = current();
        assertThat(bot.awaitIdle(Duration.ofSeconds(20))).isTrue();
        Interaction twice = discord.press(Caller.inServer(CONFIGURED), message(asked), id);

        assertThat(done.path()).isEqualTo(confirmed.original());
        assertThat(done.content()).startsWith("**The archive is back** at snapshot " + after);
        assertThat(after).isNotEqualTo(before);
        assertThat(answer(twice).content()).isEqualTo(ENGLISH.say(Phrase.ROLLBACK_STALE));
        assertThat(current()).isEqualTo(after);
        assertThat(answer(run("history")).content()).contains("rolled back from");
    }

    @Test
    void rollbackThatWasAskedBeforeAReloadIsNotDone() {
        Interaction asked = run("rollback");
        String id = id(answer(asked));
        newsroom.loaded.with(
                "notes/late-" + System.nanoTime() + ".txt", "date 2021-09-05 Late boats came in on Sunday.");
        newsroom.loaded.reload();
        String before = current();

        Interaction confirmed = discord.press(Caller.inServer(CONFIGURED), message(asked), id);

        assertThat(answer(confirmed).content()).isEqualTo(ENGLISH.say(Phrase.ROLLBACK_STALE));
        assertThat(current()).isEqualTo(before);
    }

    @Test
    void neitherARollbackBesideAReloadNorAnythingByStrangers() {
        Interaction asked = run("rollback");
        String id = id(answer(asked));
        String before = current();
        for (String command : List.of("errors", "history", "rollback")) {
            for (boolean inServer : List.of(true, false)) {
                assertThat(answer(discord.corpus(READER, command, inServer)).content())
                        .isEqualTo(ENGLISH.say(Phrase.ADMINISTRATORS_ONLY));
            }
        }
        Caller manager = Caller.inServer(READER).managing();
        assertThat(answer(discord.press(manager, message(asked), id)).content())
                .isEqualTo(ENGLISH.say(Phrase.ADMINISTRATORS_ONLY));
        assertThat(answer(discord.press(manager, message(asked), "d:rollback:" + "A".repeat(22) + ":0"))
                        .content())
                .isEqualTo(ENGLISH.say(Phrase.BUTTON_OLD));

        script.hold();
        Interaction reload = run("reload");
        script.awaitReload();
        Interaction meanwhile = discord.press(Caller.inServer(CONFIGURED), message(asked), id);

        assertThat(answer(meanwhile).content()).startsWith("A reload is already running.");
        assertThat(current()).isEqualTo(before);
        script.letGo();
        discord.await(reload.answers().and(request -> request.content().contains("is reloaded")));
    }

    private Interaction run(String command) {
        return discord.corpus(CONFIGURED, command, true);
    }

    private Recorded answer(Interaction interaction) {
        return discord.await(interaction.answers());
    }

    private JsonNode message(Interaction interaction) {
        return Objects.requireNonNull(discord.shown(interaction));
    }

    private String current() {
        try (View view = newsroom.loaded.archive().acquire()) {
            return view.snapshot().value();
        }
    }

    private static String id(Recorded question) {
        return question.body().findValuesAsText("custom_id").stream()
                .filter(id -> ComponentId.parse(id).orElseThrow().action() == Action.ROLLBACK)
                .findFirst()
                .orElseThrow();
    }
}
