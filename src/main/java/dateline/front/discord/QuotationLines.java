package dateline.front.discord;

import dateline.asking.evidence.Citation;
import dateline.asking.evidence.Quotation;
import dateline.reading.article.Publication;
import dateline.reading.statement.Speaker;
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
    private static final int MAX_LINK = 300;
    private static final int MAX_COPIES = 3;
    private static final int MAX_SPEAKERS = 3;

    private QuotationLines() {}

    /** Escaped lines, each shorter than half a message. */
    static List<String> of(Quotation quotation) {
        List<String> lines = new ArrayList<>();
        speaker(quotation).ifPresent(line -> lines.add("— " + line));
        lines.add(dates(quotation));
        lines.add("-# " + place(quotation.citation()));
        if (!quotation.elsewhere().isEmpty()) {
            lines.add("-# " + copies(quotation.elsewhere()));
        }
        return lines;
    }

    /** The day of what it tells and the day of publication, each with how it is known. */
    static String dates(Quotation quotation) {
        return day(quotation) + " · " + published(quotation.citation().publication());
    }

    /** A link in a form that Discord follows without a preview; empty if it is not one that a browser opens. */
    static Optional<String> link(String url) {
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            String ascii = uri.toASCIIString().replace("(", "%28").replace(")", "%29");
            boolean follows = (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && ascii.length() <= MAX_LINK;
            return follows ? Optional.of("[read it](<" + ascii + ">)") : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whose words it holds, in plain text; empty when it is nobody's statement. */
    static Optional<String> speakerText(Quotation quotation) {
        return speaker(quotation, name -> name);
    }

    private static Optional<String> speaker(Quotation quotation) {
        return speaker(quotation, name -> DiscordMarkdown.escape(DiscordText.clip(name, MAX_NAME)));
    }

    private static Optional<String> speaker(Quotation quotation, UnaryOperator<String> written) {
        List<Speaker> speakers = speakers(quotation);
        String mode = switch (quotation.mode()) {
            case DIRECT -> "direct quotation";
            case INDIRECT -> "reported speech";
            case MIXED -> "reported, partly in the speaker's own words";
            case NONE -> "";
        };
        if (speakers.isEmpty()) {
            return mode.isEmpty() ? Optional.empty() : Optional.of("Speaker unclear · " + mode);
        }
        String names = speakers.stream()
                .limit(MAX_SPEAKERS)
                .map(speaker -> name(speaker, written))
                .collect(Collectors.joining("; "));
        String more = speakers.size() > MAX_SPEAKERS ? " and " + (speakers.size() - MAX_SPEAKERS) + " more" : "";
        String reporter = quotation.reportedBy();
        String reported = reporter == null ? "" : " · as reported by " + written.apply(reporter);
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

    private static String day(Quotation quotation) {
        String verb = quotation.mode() == Quotation.Mode.NONE ? "Happened" : "Said";
        var days = quotation.date().interval();
        String written = days == null ? "" : " " + EnglishDates.days(days);
        return switch (quotation.date().basis()) {
            case WRITTEN -> verb + written + " (written in the text)";
            case RECKONED -> verb + written + " (reckoned from the text)";
            case CARRIED -> verb + written + " (carried over from the sentences before)";
            case ARTICLE -> verb + ": day not given, bounded only by the article's date";
            case UNKNOWN -> verb + ": day unknown";
        };
    }

    private static String published(Publication publication) {
        var date = publication.date();
        String written = date == null ? "" : EnglishDates.day(date);
        return switch (publication.basis()) {
            case WRITTEN -> "published " + written + " (written)";
            case INFERRED ->
                publication.exact()
                        ? "published " + written + " (inferred)"
                        : "published about " + written + " (inferred, not certain)";
            case UNKNOWN -> "published: day unknown";
        };
    }

    private static String place(Citation citation) {
        String title = citation.title();
        String article = title != null && !title.isBlank()
                ? escape(title)
                : escape(citation.article()) + ", “" + escape(citation.opening()) + "”";
        String source = citation.source() == null || citation.source().isBlank()
                ? ""
                : " · " + DiscordMarkdown.escape(DiscordText.clip(citation.source(), MAX_NAME));
        String url = citation.url();
        String link = url == null || url.isBlank()
                ? ""
                : " · " + link(url).orElseGet(() -> DiscordMarkdown.escape(DiscordText.clip(url, MAX_LINK)));
        return article + source + " · paragraph " + citation.paragraph() + link;
    }

    private static String copies(List<Citation> copies) {
        String names = copies.stream()
                .limit(MAX_COPIES)
                .map(copy -> DiscordMarkdown.escape(DiscordText.clip(copy.article(), MAX_NAME)))
                .collect(Collectors.joining(", "));
        int more = copies.size() - MAX_COPIES;
        return "Also in " + names + (more > 0 ? " and " + more + " more" : "");
    }

    private static String escape(String text) {
        return DiscordMarkdown.escape(DiscordText.clip(text, MAX_TITLE));
    }
}
