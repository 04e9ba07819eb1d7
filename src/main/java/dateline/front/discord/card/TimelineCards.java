package dateline.front.discord.card;

import dateline.asking.answer.Answer;
import dateline.asking.timeline.Picture;
import dateline.asking.timeline.Timeline;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.reading.time.DateInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a page of how a topic went on, with its picture, or that there is nothing on particular days. */
public final class TimelineCards {
    /** The name of the picture's file. */
    public static final String PICTURE = "timeline.png";

    /** Quotations on a page. */
    public static final int ON_A_PAGE = 3;

    private static final int MOST_NAME = 100;
    private static final int MOST_TOPIC = 200;
    private static final int MOST_NOTE = 150;
    private static final int MOST_NOTES = 2;
    private static final int MOST_SENTENCE = 500;

    private final Texts texts;

    public TimelineCards(Texts texts) {
        this.texts = texts;
    }

    /** The entries that stand on a page. */
    public static Page<Timeline.Entry> page(Timeline timeline, int number) {
        return Page.of(timeline.entries(), number, ON_A_PAGE);
    }

    /**
     * A page.
     *
     * @param speaker whose words alone were asked for; null: whatever is told
     * @param picture of the whole timeline; null: this page comes without one
     * @param number from 0; a page after the last one is the last one
     * @param heading a line above it, escaped; empty for none
     * @param shareable whether there is a button that shows it to everybody
     * @param key of what is known about the message: its quotations are those of the page
     */
    public Outgoing of(
            Timeline timeline,
            @Nullable String speaker,
            @Nullable Picture picture,
            int number,
            String heading,
            boolean shareable,
            String key) {
        Page<Timeline.Entry> page = page(timeline, number);
        String header = (heading.isEmpty() ? "" : heading + "\n") + header(timeline, speaker, picture);
        int room = StoryParts.room(header, page.shown().size());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Text(header));
        drawn(picture).ifPresent(parts::add);
        for (int i = 0; i < page.shown().size(); i++) {
            Timeline.Entry entry = page.shown().get(i);
            boolean differs = differs(timeline, page.first() + i);
            QuotationText text = QuotationText.of(entry.quotation(), day(entry, differs), room, texts);
            parts.add(new QuotationFrames(texts).of(colour(entry, differs), text, entry.quotation(), key, i));
        }
        parts.addAll(new StoryParts(texts).turning(page, false, shareable, key));
        return new Outgoing(parts);
    }

    private static Optional<Part> drawn(@Nullable Picture picture) {
        return picture instanceof Picture.Drawn(var png, var words)
                ? Optional.of(new Part.Picture(PICTURE, new Part.Bytes(png.bytes()), words))
                : Optional.empty();
    }

    private static boolean differs(Timeline timeline, int index) {
        return timeline.differing().stream().anyMatch(group -> group.contains(index));
    }

    private String day(Timeline.Entry entry, boolean differs) {
        String day = "### " + texts.days(entry.days());
        return differs ? day + " · " + texts.say(Phrase.SOURCES_DIFFER) : day;
    }

    private static Part.Colour colour(Timeline.Entry entry, boolean differs) {
        if (differs) {
            return Part.Colour.AMBER;
        }
        return switch (entry.kind()) {
            case SAID -> Part.Colour.BLUE;
            case TOLD -> Part.Colour.GREEN;
        };
    }

    private String header(Timeline timeline, @Nullable String speaker, @Nullable Picture picture) {
        List<String> lines = new ArrayList<>();
        String topic = "**" + texts.say(Phrase.TIMELINE_OF, StoryParts.clip(timeline.topic(), MOST_TOPIC)) + "**";
        lines.add(speaker == null ? topic : topic + " · " + StoryParts.clip(speaker, MOST_NAME));
        timeline.notes().stream()
                .limit(MOST_NOTES)
                .map(note -> "-# " + StoryParts.clip(note, MOST_NOTE))
                .forEach(lines::add);
        lines.add("-# " + counts(timeline));
        if (picture instanceof Picture.Undrawn) {
            lines.add("-# " + texts.say(Phrase.TIMELINE_NO_PICTURE));
        }
        return String.join("\n", lines);
    }

    private String counts(Timeline timeline) {
        List<Timeline.Entry> entries = timeline.entries();
        var last = entries.stream()
                .map(entry -> entry.days().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String counted = texts.say(Phrase.TIMELINE_COUNT, entries.size(), timeline.dated()) + " · "
                + texts.days(new DateInterval(entries.getFirst().days().from(), last));
        return timeline.undated() == 0
                ? counted
                : counted + " · " + texts.say(Phrase.TIMELINE_UNDATED, timeline.undated());
    }

    /**
     * That there is nothing, and whose words may be meant instead.
     *
     * @param near names, plain; may be empty
     * @param key of what is known about the message: the names of the menu
     */
    public Outgoing nothing(@Nullable String speaker, Answer.Reason reason, List<String> near, String key) {
        return new StoryParts(texts).instead(sentence(speaker, reason), near, key);
    }

    private String sentence(@Nullable String speaker, Answer.Reason reason) {
        if (texts.isEnglish()) {
            return StoryParts.clip(reason.text(), MOST_SENTENCE);
        }
        return speaker != null && reason.missing() == Answer.Missing.SPEAKER
                ? texts.say(Phrase.NO_WORDS, StoryParts.clip(speaker, MOST_NAME))
                : texts.say(Phrase.NO_TIMELINE);
    }
}
