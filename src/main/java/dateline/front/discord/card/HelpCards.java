package dateline.front.discord.card;

import dateline.config.Settings;
import dateline.front.discord.message.Button;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.ComponentId.Action;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.member.Kept;
import dateline.member.PersonalData;
import dateline.reading.time.DateInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what the bot can do, and what it keeps about its users. */
public final class HelpCards {
    /** A button that needs to know nothing but who presses it. */
    private static final String NO_KEY = "A".repeat(22);

    private final Texts texts;

    public HelpCards(Texts texts) {
        this.texts = texts;
    }

    /**
     * What the bot can do.
     *
     * @param articles how many the reader may see
     * @param published first to last day of their publication; null if none is known
     */
    public Outgoing help(int articles, @Nullable DateInterval published) {
        String archive = texts.say(Phrase.ARTICLES, articles);
        String held = published == null
                ? texts.say(Phrase.HELP_ARCHIVE_UNDATED, archive)
                : texts.say(Phrase.HELP_ARCHIVE, archive, texts.days(published));
        String commands = String.join(
                "\n",
                Stream.of(Phrase.HELP_ASK, Phrase.HELP_VERIFY, Phrase.HELP_PEOPLE)
                        .map(phrase -> "- " + texts.say(phrase))
                        .toList());
        return new Outgoing(List.of(new Part.Framed(
                Part.Colour.BLUE,
                List.of(new Part.Text(String.join(
                        "\n",
                        texts.say(Phrase.HELP),
                        held,
                        commands,
                        texts.say(Phrase.HELP_DATES),
                        "-# " + texts.say(Phrase.HELP_MORE)))))));
    }

    /** What is kept about whoever reads this. */
    public Outgoing privacy(PersonalData.Summary summary, Settings.Members kept) {
        String text = texts.say(
                Phrase.PRIVACY,
                rows(summary, Kept.CONVERSATIONS),
                texts.span(kept.keepConversations()),
                rows(summary, Kept.BUTTONS),
                texts.span(kept.keepButtons()),
                rows(summary, Kept.FEEDBACK),
                texts.span(kept.keepFeedback()));
        var oldest = summary.oldest();
        List<Part.Inner> inner = new ArrayList<>();
        inner.add(new Part.Text(
                oldest == null ? text : text + "\n-# " + texts.say(Phrase.PRIVACY_SINCE, texts.instant(oldest))));
        if (summary.total() > 0) {
            inner.add(new Part.Buttons(List.of(new Button.Press(
                    texts.say(Phrase.BUTTON_FORGET), Button.Look.DANGER, new ComponentId(Action.FORGET, NO_KEY, 0)))));
        }
        return new Outgoing(List.of(new Part.Framed(Part.Colour.GREY, inner)));
    }

    /** After everything was deleted. */
    public Outgoing forgotten(PersonalData.Summary before) {
        return Outgoing.of(texts.say(Phrase.FORGOTTEN, before.total()));
    }

    private static long rows(PersonalData.Summary summary, Kept kind) {
        return Objects.requireNonNullElse(summary.rows().get(kind), 0L);
    }
}
