package dateline.front.discord.card;

import dateline.asking.evidence.Citation;
import dateline.asking.evidence.Quotation;
import dateline.front.discord.message.Button;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.ComponentId.Action;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import java.util.ArrayList;
import java.util.List;

/** Quotations in frames: the text with what stands around it, and buttons for what can be done with it. */
final class QuotationFrames {
    private final Texts texts;

    QuotationFrames(Texts texts) {
        this.texts = texts;
    }

    /**
     * A frame.
     *
     * @param number of the quotation among those that the key tells of
     */
    Part.Framed of(Part.Colour colour, QuotationText text, Quotation quotation, String key, int number) {
        return new Part.Framed(
                colour, List.of(new Part.Text(text.markdown()), new Part.Buttons(buttons(quotation, key, number))));
    }

    private List<Button> buttons(Quotation quotation, String key, int number) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(new Button.Press(
                texts.say(Phrase.BUTTON_CONTEXT), Button.Look.PLAIN, new ComponentId(Action.CONTEXT, key, number)));
        List<Citation> elsewhere = quotation.elsewhere();
        if (!elsewhere.isEmpty()) {
            buttons.add(new Button.Press(
                    sameStory(elsewhere), Button.Look.PLAIN, new ComponentId(Action.COPIES, key, number)));
        }
        QuotationLines.link(quotation.citation())
                .ifPresent(url -> buttons.add(new Button.Link(texts.say(Phrase.BUTTON_READ), url)));
        return buttons;
    }

    /** With the outlet's name where there is one copy. */
    private String sameStory(List<Citation> elsewhere) {
        Citation first = elsewhere.getFirst();
        String source = first.source() == null || first.source().isBlank() ? first.article() : first.source();
        String label = elsewhere.size() == 1
                ? texts.say(Phrase.BUTTON_SAME_STORY_IN, source)
                : texts.say(Phrase.BUTTON_SAME_STORY, elsewhere.size());
        return DiscordText.clip(label, Button.LONGEST_LABEL);
    }
}
