package dateline.front.discord.card;

import dateline.asking.answer.Answer;
import dateline.asking.evidence.Quotation;
import dateline.asking.timeline.SpeakerQuotes;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.reading.time.DateInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a page of what somebody said, or that there is nothing. */
public final class QuotesCards {
    /** Quotations on a page. */
    public static final int ON_A_PAGE = 3;

    private static final int MOST_NAME = 100;
    private static final int MOST_TOPIC = 150;
    private static final int MOST_SENTENCE = 500;

    private final Texts texts;

    public QuotesCards(Texts texts) {
        this.texts = texts;
    }

    /**
     * What was asked for.
     *
     * @param days only of these; null: of any
     * @param topic only about this; null: about anything
     * @param article title or id of the only article; null: all
     */
    public record Asked(
            String speaker,
            @Nullable DateInterval days,
            @Nullable String topic,
            @Nullable String article) {}

    /** The quotations that stand on a page. */
    public static Page<Quotation> page(SpeakerQuotes.Result.Found found, int number) {
        return Page.of(found.quotations(), number, ON_A_PAGE);
    }

    /**
     * A page.
     *
     * @param number from 0; a page after the last one is the last one
     * @param heading a line above it, escaped; empty for none
     * @param shareable whether there is a button that shows it to everybody
     * @param key of what is known about the message: its quotations are those of the page
     */
    public Outgoing of(
            Asked asked, SpeakerQuotes.Result.Found found, int number, String heading, boolean shareable, String key) {
        Page<Quotation> page = page(found, number);
        String header = (heading.isEmpty() ? "" : heading + "\n") + header(asked, found);
        int room = StoryParts.room(header, page.shown().size());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Text(header));
        for (int i = 0; i < page.shown().size(); i++) {
            Quotation quotation = page.shown().get(i);
            String day = quotation.date().interval() == null ? "**" + texts.say(Phrase.NO_DAY_KNOWN) + "**" : "";
            QuotationText text = QuotationText.of(quotation, day, room, texts);
            parts.add(new QuotationFrames(texts).of(Part.Colour.BLUE, text, quotation, key, i));
        }
        parts.addAll(new StoryParts(texts).turning(page, true, shareable, key));
        return new Outgoing(parts);
    }

    /** Who, about what, how much, and from when to when. */
    private String header(Asked asked, SpeakerQuotes.Result.Found found) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + StoryParts.clip(asked.speaker(), MOST_NAME) + "**");
        if (asked.topic() != null) {
            lines.add(texts.say(Phrase.QUOTES_ABOUT, StoryParts.clip(asked.topic(), MOST_TOPIC)));
        }
        if (asked.article() != null) {
            lines.add(texts.say(Phrase.QUOTES_IN, StoryParts.clip(asked.article(), MOST_TOPIC)));
        }
        if (asked.days() != null) {
            lines.add(texts.days(asked.days()));
        }
        return String.join(" · ", lines) + "\n-# " + counts(found);
    }

    private String counts(SpeakerQuotes.Result.Found found) {
        List<DateInterval> days = found.quotations().stream()
                .map(quotation -> quotation.date().interval())
                .filter(Objects::nonNull)
                .toList();
        int undated = found.quotations().size() - days.size();
        String counted = texts.say(Phrase.QUOTES_COUNT, found.total());
        if (!days.isEmpty()) {
            var first = days.stream()
                    .map(DateInterval::from)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            var last = days.stream()
                    .map(DateInterval::to)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            counted += " · " + texts.days(new DateInterval(first, last));
        }
        return undated == 0 ? counted : counted + " · " + texts.say(Phrase.QUOTES_UNDATED, undated);
    }

    /**
     * That there is nothing, and who may be meant instead.
     *
     * @param near names, plain; may be empty
     * @param key of what is known about the message: the names of the menu
     */
    public Outgoing nothing(Asked asked, Answer.Reason reason, List<String> near, String key) {
        return new StoryParts(texts).instead(sentence(asked, reason), near, key);
    }

    private String sentence(Asked asked, Answer.Reason reason) {
        String speaker = StoryParts.clip(asked.speaker(), MOST_NAME);
        Answer.Missing missing = reason.missing();
        if (asked.article() != null) {
            return texts.say(Phrase.NO_WORDS_IN_ARTICLE, speaker);
        }
        if (texts.isEnglish() || missing == null) {
            return StoryParts.clip(reason.text(), MOST_SENTENCE);
        }
        return switch (missing) {
            case SPEAKER, SOURCE -> texts.say(Phrase.NO_WORDS, speaker);
            case DAY -> texts.say(Phrase.NO_WORDS_THEN, speaker);
            case TOPIC -> texts.say(Phrase.NO_WORDS_ABOUT, speaker);
        };
    }
}
