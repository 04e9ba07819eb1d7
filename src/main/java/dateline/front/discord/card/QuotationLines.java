package dateline.front.discord.card;

import dateline.asking.evidence.Citation;
import dateline.asking.evidence.Quotation;
import dateline.front.discord.message.Button;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.reading.article.Publication;
import dateline.reading.statement.Speaker;
import dateline.reading.time.DateInterval;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands under a quotation: who speaks, the two dates, and where it is printed. */
final class QuotationLines {
    private static final int MAX_NAME = 60;
    private static final int MAX_TITLE = 120;
    private static final int MAX_LINK = 200;
    private static final int MAX_SPEAKERS = 3;

    private final Texts texts;

    QuotationLines(Texts texts) {
        this.texts = texts;
    }

    /** Escaped lines, the most important first. */
    List<String> of(Quotation quotation) {
        List<String> lines = new ArrayList<>();
        speaker(quotation).ifPresent(line -> lines.add("— " + line));
        lines.add(dates(quotation));
        lines.add("-# " + place(quotation.citation()));
        return lines;
    }

    /** The day of what it tells and the day of publication, each with how it is known. */
    String dates(Quotation quotation) {
        boolean said = quotation.mode() != Quotation.Mode.NONE;
        var days = quotation.date().interval();
        String written = days == null ? "" : texts.days(days);
        Phrase phrase = switch (quotation.date().basis()) {
            case WRITTEN -> said ? Phrase.SAID_WRITTEN : Phrase.HAPPENED_WRITTEN;
            case RECKONED -> said ? Phrase.SAID_RECKONED : Phrase.HAPPENED_RECKONED;
            case CARRIED -> said ? Phrase.SAID_CARRIED : Phrase.HAPPENED_CARRIED;
            case ARTICLE -> said ? Phrase.SAID_ARTICLE : Phrase.HAPPENED_ARTICLE;
            case UNKNOWN -> said ? Phrase.SAID_UNKNOWN : Phrase.HAPPENED_UNKNOWN;
        };
        return texts.say(phrase, written) + " · "
                + published(quotation.citation().publication());
    }

    /** When an article was published, and how that is known. */
    String published(Publication publication) {
        var date = publication.date();
        String written = date == null ? "" : texts.days(DateInterval.day(date));
        return switch (publication.basis()) {
            case WRITTEN -> texts.say(Phrase.PUBLISHED_WRITTEN, written);
            case INFERRED ->
                texts.say(publication.exact() ? Phrase.PUBLISHED_INFERRED : Phrase.PUBLISHED_ABOUT, written);
            case UNKNOWN -> texts.say(Phrase.PUBLISHED_UNKNOWN);
        };
    }

    /** An address that Discord takes behind a button; empty if it is not one that a browser opens. */
    static Optional<String> link(String url) {
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            String ascii = uri.toASCIIString();
            boolean opens = (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && ascii.length() <= Button.LONGEST_LINK;
            return opens ? Optional.of(ascii) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The link of an article; empty if it has none that a browser opens. */
    static Optional<String> link(Citation citation) {
        return Optional.ofNullable(citation.url()).flatMap(QuotationLines::link);
    }

    /** Whose words it holds, in plain text; empty when it is nobody's statement. */
    Optional<String> speakerText(Quotation quotation) {
        return speaker(quotation, name -> name);
    }

    /** Title or id, outlet, paragraph; the address where it cannot be a button. */
    String place(Citation citation) {
        String url = citation.url();
        String link = url == null || url.isBlank() || link(url).isPresent()
                ? ""
                : " · " + DiscordMarkdown.escape(DiscordText.clip(url, MAX_LINK));
        return article(citation) + " · " + texts.say(Phrase.PARAGRAPH, citation.paragraph()) + link;
    }

    /** Title or id, and outlet; escaped. */
    static String article(Citation citation) {
        String title = citation.title();
        String article = title != null && !title.isBlank()
                ? escape(title)
                : escape(citation.article()) + ", “" + escape(citation.opening()) + "”";
        String source = citation.source();
        return article
                + (source == null || source.isBlank()
                        ? ""
                        : " · " + DiscordMarkdown.escape(DiscordText.clip(source, MAX_NAME)));
    }

    private Optional<String> speaker(Quotation quotation) {
        return speaker(quotation, name -> DiscordMarkdown.escape(DiscordText.clip(name, MAX_NAME)));
    }

    private Optional<String> speaker(Quotation quotation, UnaryOperator<String> written) {
        List<Speaker> speakers = speakers(quotation);
        String mode = switch (quotation.mode()) {
            case DIRECT -> texts.say(Phrase.MODE_DIRECT);
            case INDIRECT -> texts.say(Phrase.MODE_INDIRECT);
            case MIXED -> texts.say(Phrase.MODE_MIXED);
            case NONE -> "";
        };
        if (speakers.isEmpty()) {
            return mode.isEmpty() ? Optional.empty() : Optional.of(texts.say(Phrase.SPEAKER_UNCLEAR) + " · " + mode);
        }
        String names = speakers.stream()
                .limit(MAX_SPEAKERS)
                .map(speaker -> name(speaker, written))
                .collect(Collectors.joining("; "));
        int others = speakers.size() - MAX_SPEAKERS;
        String more = others > 0 ? " " + texts.say(Phrase.AND_MORE, others) : "";
        String reporter = quotation.reportedBy();
        String reported = reporter == null ? "" : " · " + texts.say(Phrase.REPORTED_BY, written.apply(reporter));
        return Optional.of(names + more + (mode.isEmpty() ? "" : " · " + mode) + reported);
    }

    /** The one whom the manner of speech belongs to comes first. */
    private static List<Speaker> speakers(Quotation quotation) {
        Speaker first = quotation.speaker();
        if (first == null) {
            return quotation.speakers();
        }
        String called = first.parts().getFirst();
        Stream<Speaker> others = quotation.speakers().stream()
                .filter(speaker -> !speaker.parts().getFirst().equals(called));
        return Stream.concat(Stream.of(first), others).toList();
    }

    private static String name(Speaker speaker, UnaryOperator<String> written) {
        return speaker.parts().stream().map(written).collect(Collectors.joining(", "));
    }

    private static String escape(String title) {
        return DiscordMarkdown.escape(DiscordText.clip(title, MAX_TITLE));
    }
}
