package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.asking.question.DayOption;
import dateline.asking.question.Question;
import dateline.asking.timeline.ArticleFinder;
import dateline.asking.timeline.SpeakerQuery;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Phrase;
import dateline.reading.time.DateInterval;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.jspecify.annotations.Nullable;

/** The commands about people, topics and articles. Each returns at once. Thread-safe. */
final class StoryCommands {
    private static final int MAX_SHOWN = 60;

    private final Entrance entrance;
    private final Archive archive;
    private final SpeakerDesk speakers;
    private final TimelineDesk timelines;
    private final ArticleDesk articles;
    private final DayOption days = new DayOption();

    StoryCommands(
            Entrance entrance, Archive archive, SpeakerDesk speakers, TimelineDesk timelines, ArticleDesk articles) {
        this.entrance = entrance;
        this.archive = archive;
        this.speakers = speakers;
        this.timelines = timelines;
        this.articles = articles;
    }

    /** What somebody said. */
    void quotes(SlashCommandInteractionEvent event) {
        Asker asker = entrance.asker(event);
        boolean privately = privately(event, asker);
        entrance.command(
                event, asker, privately, "looking up a speaker", reply -> quotes(event, asker, privately, reply));
    }

    private void quotes(SlashCommandInteractionEvent event, Asker asker, boolean privately, Reply reply) {
        String speaker = text(event, BotCommands.SPEAKER);
        String topic = text(event, BotCommands.TOPIC);
        String on = text(event, BotCommands.ON);
        Optional<DateInterval> day = on == null ? Optional.empty() : day(asker, on);
        if (speaker == null) {
            reply.say(asker.texts().say(Phrase.NO_SPEAKER));
        } else if (isTooLong(asker, reply, speaker, SpeakerQuery.LONGEST_NAME)
                || isTooLong(asker, reply, topic, Question.MAX_LENGTH)) {
            return;
        } else if (on != null && day.isEmpty()) {
            reply.say(asker.texts().say(Phrase.BAD_DAY, DiscordMarkdown.escape(DiscordText.clip(on, MAX_SHOWN))));
        } else {
            var asked = ShownState.OfSpeaker.asked(speaker, day.orElse(null), topic);
            reply.send(speakers.page(asker, asked, PageManner.first(privately)));
        }
    }

    /** How a topic went on. */
    void timeline(SlashCommandInteractionEvent event) {
        Asker asker = entrance.asker(event);
        boolean privately = privately(event, asker);
        entrance.command(event, asker, privately, "making a timeline", reply -> {
            String topic = text(event, BotCommands.TOPIC);
            String speaker = text(event, BotCommands.SPEAKER);
            if (topic == null) {
                reply.say(asker.texts().say(Phrase.NO_TOPIC));
            } else if (!isTooLong(asker, reply, topic, Question.MAX_LENGTH)
                    && !isTooLong(asker, reply, speaker, SpeakerQuery.LONGEST_NAME)) {
                var asked = ShownState.OfTimeline.asked(topic, speaker);
                reply.send(timelines.page(asker, asked, PageManner.first(privately)));
            }
        });
    }

    /** An article, or those that may be meant. */
    void article(SlashCommandInteractionEvent event) {
        Asker asker = entrance.asker(event);
        entrance.command(event, asker, privately(event, asker), "opening an article", reply -> {
            String typed = event.getOption(BotCommands.ARTICLE, "", OptionMapping::getAsString);
            if (!isTooLong(asker, reply, typed, ArticleFinder.LONGEST)) {
                reply.send(articles.open(asker, typed));
            }
        });
    }

    private static boolean privately(SlashCommandInteractionEvent event, Asker asker) {
        return event.getOption(BotCommands.PRIVATE, asker.settings().privateByDefault(), OptionMapping::getAsBoolean);
    }

    /** Discord keeps to the limits of options; whoever does not go through it is told. */
    private static boolean isTooLong(Asker asker, Reply reply, @Nullable String text, int most) {
        boolean tooLong = text != null && text.length() > most;
        if (tooLong) {
            reply.say(asker.texts().say(Phrase.TOO_LONG, most));
        }
        return tooLong;
    }

    private Optional<DateInterval> day(Asker asker, String text) {
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
