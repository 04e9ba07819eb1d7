package dateline.front.discord.card;

import dateline.asking.evidence.Quotation;
import dateline.asking.question.FollowUp;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Says one thing about quotations that were shown: whose words, of which day, where printed. */
public final class QuotationAbout {
    private static final int MAX_LINE = 120;

    private final Texts texts;
    private final QuotationLines lines;

    public QuotationAbout(Texts texts) {
        this.texts = texts;
        this.lines = new QuotationLines(texts);
    }

    /** A line for each quotation, escaped; the same line only once. */
    public String of(List<Quotation> quotations, FollowUp.Asked asked) {
        return quotations.stream()
                .map(quotation -> DiscordText.clip(line(quotation, asked), MAX_LINE))
                .distinct()
                .map(line -> "**" + DiscordMarkdown.escape(line) + "**")
                .collect(Collectors.joining("\n"));
    }

    private String line(Quotation quotation, FollowUp.Asked asked) {
        return switch (asked) {
            case SPEAKER -> lines.speakerText(quotation).orElseGet(() -> texts.say(Phrase.NOBODYS_WORDS));
            case DAY -> lines.dates(quotation);
            case PRINTED -> {
                var citation = quotation.citation();
                String title =
                        citation.title() == null || citation.title().isBlank() ? citation.article() : citation.title();
                String source = citation.source() == null ? "" : " · " + citation.source();
                yield title + source + " · " + lines.published(citation.publication());
            }
        };
    }
}
