package dateline.front.discord.card;

import dateline.asking.timeline.ArticleFinder;
import dateline.asking.timeline.ArticleOverview;
import dateline.asking.timeline.ArticleOverview.SpeakerCount;
import dateline.front.discord.message.Choice;
import dateline.front.discord.message.ComponentId.Action;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.reading.article.Article;
import dateline.reading.time.DateInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes an article with what is known about it, and who speaks in it; or the articles that may be meant. */
public final class OverviewCards {
    private static final int MOST_SPEAKERS = 6;
    private static final int MOST_DAYS = 8;
    private static final int MOST_NAME = 60;

    /** Longer names are looked for by nobody. */
    private static final int LONGEST_CHOSEN = 200;

    private final Texts texts;

    public OverviewCards(Texts texts) {
        this.texts = texts;
    }

    /** The names in the menu of an article's speakers, in its order; may be empty. */
    public static List<String> speakers(ArticleOverview overview) {
        return chosen(overview).stream().map(OverviewCards::name).toList();
    }

    /**
     * A page.
     *
     * @param first number of the piece of text that it begins with; too large a one is the last
     * @param heading a line above the facts, escaped; empty for none
     * @param key of what is known about the message: the article, and the names of the menu
     */
    public Outgoing of(ArticleOverview overview, Article article, int first, String heading, String key) {
        List<String> above = new ArrayList<>();
        if (!heading.isEmpty()) {
            above.add(heading);
        }
        if (first == 0) {
            above.addAll(facts(overview));
        }
        List<Part> parts = new ArrayList<>(
                new ArticleCards(texts).of(article, first, null, above, key).parts());
        List<SpeakerCount> speakers = chosen(overview);
        if (!speakers.isEmpty()) {
            parts.add(new StoryParts(texts)
                    .menu(
                            Action.SPEAKERS,
                            key,
                            Phrase.ARTICLE_SPEAKER_PLACEHOLDER,
                            speakers.stream()
                                    .map(speaker -> new StoryParts.Item(
                                            String.join(", ", speaker.speaker().parts()), told(speaker)))
                                    .toList()));
        }
        return new Outgoing(parts);
    }

    /**
     * Articles to choose from.
     *
     * @param key of what is known about the message: the ids, in this order
     */
    public Outgoing several(List<ArticleFinder.Choice> choices, String key) {
        return new Outgoing(List.of(
                new Part.Text(texts.say(Phrase.ARTICLE_WHICH)),
                new StoryParts(texts)
                        .menu(
                                Action.CHOOSE,
                                key,
                                Phrase.WHICH_PLACEHOLDER,
                                choices.stream().map(OverviewCards::item).toList())));
    }

    private static StoryParts.Item item(ArticleFinder.Choice choice) {
        String title = choice.title();
        return title == null || title.isBlank()
                ? new StoryParts.Item(choice.id(), null)
                : new StoryParts.Item(title, choice.id());
    }

    private static List<SpeakerCount> chosen(ArticleOverview overview) {
        return overview.speakers().stream()
                .filter(speaker -> !name(speaker).isBlank() && name(speaker).length() <= LONGEST_CHOSEN)
                .limit(Choice.MOST_OPTIONS)
                .toList();
    }

    private static String name(SpeakerCount speaker) {
        return speaker.speaker().parts().getFirst();
    }

    /** Small lines, the most important first. */
    private List<String> facts(ArticleOverview overview) {
        List<String> lines = new ArrayList<>();
        lines.add("-# " + texts.say(Phrase.ARTICLE_WORDS, overview.words()) + " · "
                + texts.say(Phrase.ARTICLE_PARAGRAPHS, overview.paragraphs().size()));
        if (!overview.speakers().isEmpty()) {
            lines.add("-# " + texts.say(Phrase.ARTICLE_SPEAKERS, speaking(overview)));
        }
        if (overview.unclear() > 0) {
            lines.add("-# " + texts.say(Phrase.ARTICLE_UNCLEAR, overview.unclear()));
        }
        if (!overview.days().isEmpty()) {
            lines.add("-# " + texts.say(Phrase.ARTICLE_DAYS, listed(overview.days(), MOST_DAYS, texts::days, ", ")));
        }
        return lines;
    }

    private String speaking(ArticleOverview overview) {
        return listed(
                overview.speakers(),
                MOST_SPEAKERS,
                speaker -> StoryParts.clip(name(speaker), MOST_NAME) + " (" + told(speaker) + ")",
                "; ");
    }

    private String told(SpeakerCount speaker) {
        String statements = texts.say(Phrase.ARTICLE_STATEMENTS, speaker.statements());
        List<DateInterval> days = speaker.days();
        return days.isEmpty() ? statements : statements + ": " + listed(days, 2, texts::days, ", ");
    }

    private <T> String listed(List<T> all, int most, Function<T, String> written, String between) {
        String some = all.stream().limit(most).map(written).collect(Collectors.joining(between));
        return all.size() <= most ? some : some + " " + texts.say(Phrase.AND_MORE, all.size() - most);
    }
}
