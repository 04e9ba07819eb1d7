package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.asking.question.DayOption;
import dateline.asking.question.Question;
import dateline.front.discord.AnswerDesk.Manner;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.reading.time.DateInterval;
import java.time.LocalDate;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.jspecify.annotations.Nullable;

/** Takes questions that are asked with {@code /ask}. Thread-safe. */
final class Questions {
    private static final int MAX_SHOWN = 60;

    private final Entrance entrance;
    private final AnswerDesk answers;
    private final Archive archive;
    private final DayOption days = new DayOption();

    Questions(Entrance entrance, AnswerDesk answers, Archive archive) {
        this.entrance = entrance;
        this.answers = answers;
        this.archive = archive;
    }

    /** A question as a slash command. Returns at once. */
    void ask(SlashCommandInteractionEvent event) {
        Asker asker = entrance.asker(event);
        boolean privately =
                event.getOption(BotCommands.PRIVATE, asker.settings().privateByDefault(), OptionMapping::getAsBoolean);
        entrance.command(event, asker, privately, "answering a question", reply -> {
            switch (read(event, asker)) {
                case Read.Bad(var sentence) -> reply.say(sentence);
                case Read.Asked(var question) ->
                    answers.answer(asker, question, new Manner("", true, privately, null), reply);
            }
        });
    }

    /** What a command asks. */
    private sealed interface Read {
        record Asked(Question question) implements Read {}

        /** Something in it cannot be used; the sentence says what. */
        record Bad(String sentence) implements Read {}
    }

    private Read read(SlashCommandInteractionEvent event, Asker asker) {
        Texts texts = asker.texts();
        String text = text(event, BotCommands.QUESTION);
        if (text == null) {
            return new Read.Bad(texts.say(Phrase.NO_QUESTION));
        }
        if (text.length() > Question.MAX_LENGTH) {
            return new Read.Bad(texts.say(Phrase.TOO_LONG, Question.MAX_LENGTH));
        }
        String on = text(event, BotCommands.ON);
        String from = text(event, BotCommands.FROM);
        String to = text(event, BotCommands.TO);
        if (on != null && (from != null || to != null)) {
            return new Read.Bad(texts.say(Phrase.BAD_DAYS));
        }
        Optional<DateInterval> first = days(asker, on == null ? from : on);
        Optional<DateInterval> last = days(asker, on == null ? to : on);
        String unread = first.isEmpty() && from != null ? from : last.isEmpty() && to != null ? to : on;
        if ((first.isEmpty() && (on != null || from != null)) || (last.isEmpty() && to != null)) {
            return new Read.Bad(texts.say(
                    Phrase.BAD_DAY, DiscordMarkdown.escape(DiscordText.clip(String.valueOf(unread), MAX_SHOWN))));
        }
        LocalDate begin = first.map(DateInterval::from).orElse(null);
        LocalDate end = last.map(DateInterval::to).orElse(null);
        if (begin != null && end != null && end.isBefore(begin)) {
            return new Read.Bad(texts.say(Phrase.BAD_DAYS));
        }
        return new Read.Asked(new Question(
                text, asker.today(), text(event, BotCommands.SPEAKER), begin, end, text(event, BotCommands.SOURCE)));
    }

    private Optional<DateInterval> days(Asker asker, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try (View view = archive.acquire(asker.seen())) {
            return days.read(text, asker.today(), view.range().orElse(null));
        }
    }

    /** An option without blanks around it; null if it is not there, or blank. */
    private static @Nullable String text(SlashCommandInteractionEvent event, String option) {
        String text = event.getOption(option, "", OptionMapping::getAsString).strip();
        return text.isEmpty() ? null : text;
    }
}
