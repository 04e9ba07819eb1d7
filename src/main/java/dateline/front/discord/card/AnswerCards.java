package dateline.front.discord.card;

import dateline.asking.answer.Answer;
import dateline.front.discord.message.Button;
import dateline.front.discord.message.Choice;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.ComponentId.Action;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a page of an answer as one message: a frame for each quotation, buttons for what can be done with it. */
public final class AnswerCards {
    /** The name of the file with the whole answer, where a quotation is too long for a message. */
    public static final String FILE = "answer.txt";

    /** Quotations on a page: four with their buttons are as many as the components allow. */
    public static final int MOST_ON_A_PAGE = 4;

    private static final int ROOM_FOR_HEADER = 1200;
    private static final int ROOM_FOR_FOOTER = 200;
    private static final int MAX_QUESTION = 200;
    private static final int MAX_REMARK = 300;
    private static final int MAX_REASON = 500;

    private final Texts texts;

    public AnswerCards(Texts texts) {
        this.texts = texts;
    }

    /**
     * Which part of an answer is shown, and how.
     *
     * @param key of what is known about the message, for its buttons
     * @param page from 0
     * @param pageSize 1 to {@value #MOST_ON_A_PAGE} quotations
     * @param heading a line above it, escaped; empty for none
     * @param question whether the question is repeated
     * @param shareable whether there is a button that shows it to everybody
     */
    public record Showing(String key, int page, int pageSize, String heading, boolean question, boolean shareable) {
        public Showing {
            if (page < 0 || pageSize < 1 || pageSize > MOST_ON_A_PAGE) {
                throw new IllegalArgumentException("expected a page of 1 to " + MOST_ON_A_PAGE
                        + " quotations, found page " + page + " of " + pageSize);
            }
        }
    }

    /** The message. A page after the last one is the last one. */
    public Outgoing of(Answer answer, Showing showing) {
        List<AnswerEntries.Entry> entries = AnswerEntries.of(answer);
        int pages = Math.max(1, (entries.size() + showing.pageSize() - 1) / showing.pageSize());
        int page = Math.min(showing.page(), pages - 1);
        int from = page * showing.pageSize();
        int to = Math.min(entries.size(), from + showing.pageSize());
        List<Part> parts = new ArrayList<>();
        String header = header(answer, showing, page);
        if (!header.isBlank()) {
            parts.add(new Part.Text(header));
        }
        boolean whole = addEntries(answer, entries, from, to, showing.key(), header.length(), parts);
        if (answer instanceof Answer.Clarify clarify) {
            parts.add(new Part.Menu(choices(clarify.choices(), showing.key())));
        }
        if (!whole) {
            parts.add(new Part.Attachment(FILE, new AnswerText(texts).of(answer)));
        }
        if (pages > 1) {
            parts.add(new Part.Text("-# " + texts.say(Phrase.PAGE_OF, from + 1, to, entries.size())));
        }
        List<Button> buttons = buttons(answer, showing, page, pages);
        if (!buttons.isEmpty()) {
            parts.add(new Part.Buttons(buttons));
        }
        return new Outgoing(parts);
    }

    private boolean addEntries(
            Answer answer,
            List<AnswerEntries.Entry> entries,
            int from,
            int to,
            String key,
            int used,
            List<Part> parts) {
        boolean whole = true;
        int room = (Outgoing.MOST_TEXT - used - ROOM_FOR_FOOTER) / Math.max(1, to - from);
        for (int i = from; i < to; i++) {
            var entry = entries.get(i);
            QuotationText text = QuotationText.of(entry.quotation(), entry.heading(), room, texts);
            whole &= text.whole();
            parts.add(new QuotationFrames(texts).of(colour(answer), text, entry.quotation(), key, i));
        }
        return whole;
    }

    private static Part.Colour colour(Answer answer) {
        return switch (answer) {
            case Answer.Quoted _, Answer.Clarify _ -> Part.Colour.BLUE;
            case Answer.Conflicting _ -> Part.Colour.AMBER;
            case Answer.NotInArchive _ -> Part.Colour.GREY;
        };
    }

    private List<Button> buttons(Answer answer, Showing showing, int page, int pages) {
        List<Button> buttons = new ArrayList<>();
        String key = showing.key();
        if (page > 0) {
            buttons.add(press(Phrase.BUTTON_BACK, Button.Look.PLAIN, new ComponentId(Action.PAGE, key, page - 1)));
        }
        if (page + 1 < pages) {
            buttons.add(press(Phrase.BUTTON_MORE, Button.Look.MAIN, new ComponentId(Action.PAGE, key, page + 1)));
        }
        if (showing.shareable()) {
            buttons.add(press(Phrase.BUTTON_SHARE, Button.Look.PLAIN, new ComponentId(Action.SHARE, key, page)));
        }
        if (!(answer instanceof Answer.Clarify)) {
            buttons.add(press(Phrase.BUTTON_RIGHT, Button.Look.PLAIN, new ComponentId(Action.RIGHT, key, page)));
            buttons.add(press(Phrase.BUTTON_WRONG, Button.Look.PLAIN, new ComponentId(Action.WRONG, key, page)));
        }
        return buttons;
    }

    private Button.Press press(Phrase label, Button.Look look, ComponentId id) {
        return new Button.Press(texts.say(label), look, id);
    }

    private Choice choices(List<String> choices, String key) {
        List<Choice.Option> options = IntStream.range(0, Math.min(Choice.MOST_OPTIONS, choices.size()))
                .mapToObj(i -> new Choice.Option(
                        DiscordText.clip(choices.get(i), Choice.LONGEST_TEXT), Integer.toString(i), null, false))
                .toList();
        return new Choice.OfTexts(
                new ComponentId(Action.CHOOSE, key, 0), texts.say(Phrase.WHICH_PLACEHOLDER), options, 1, 1);
    }

    private String header(Answer answer, Showing showing, int page) {
        List<String> lines = new ArrayList<>();
        if (!showing.heading().isEmpty()) {
            lines.add(showing.heading());
        }
        if (showing.question()) {
            String question = DiscordText.clip(answer.frame().question().text(), MAX_QUESTION);
            lines.add("-# " + texts.say(Phrase.ASKED, DiscordMarkdown.escape(question)));
        }
        if (page == 0) {
            answer.frame().understood().remarks().stream()
                    .map(remark -> "-# " + DiscordMarkdown.escape(DiscordText.clip(remark, MAX_REMARK)))
                    .forEach(lines::add);
        }
        switch (answer) {
            case Answer.Quoted _ -> {}
            case Answer.Conflicting _ -> lines.add("**" + texts.say(Phrase.SOURCES_DIFFER) + "**");
            case Answer.Clarify _ -> lines.add(texts.say(Phrase.WHICH));
            case Answer.NotInArchive declined -> {
                lines.add("**" + texts.say(Phrase.NOT_IN_ARCHIVE) + "** "
                        + DiscordMarkdown.escape(DiscordText.clip(new Reasons(texts).of(declined), MAX_REASON)));
                lines.add(texts.say(declined.nearest().isEmpty() ? Phrase.NOTHING_NEAR : Phrase.NEAREST));
            }
        }
        return fitting(lines);
    }

    /** The last lines say most: where there is no room for all, those before them go. */
    private static String fitting(List<String> lines) {
        List<String> kept = new ArrayList<>(lines);
        while (kept.stream().mapToInt(line -> line.length() + 1).sum() > ROOM_FOR_HEADER && kept.size() > 2) {
            kept.remove(kept.size() - 3);
        }
        return String.join("\n", kept);
    }
}
