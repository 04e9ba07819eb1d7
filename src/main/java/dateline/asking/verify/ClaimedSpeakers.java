package dateline.asking.verify;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Annotator;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import dateline.text.Blank;
import dateline.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom a text names as the speaker of the quotes in it, read as articles are, or signed with a dash. Thread-safe. */
final class ClaimedSpeakers {
    /** A name after a dash, up to the end of the line or a comma. */
    private static final Pattern SIGNED = Pattern.compile(
            "[\"”“»«’'\\s]{0,9}[-–—]{1,2} ?(\\p{Lu}[\\p{L}'’.-]{0,30}+(?: [\\p{L}'’.-]{1,30}+){0,5}+)\\s{0,4}(?:,|\\(|\\R|$)");

    /** A longer text is no message that names a speaker beside each quote. */
    private static final int LONGEST = 20_000;

    private final Annotator annotator;

    ClaimedSpeakers(Annotator annotator) {
        this.annotator = annotator;
    }

    /** The speaker named for each claim, in order. */
    List<Optional<String>> of(Claims claims) {
        String text = claims.context();
        Span all = Blank.trim(text, new Span(0, text.length()));
        if (claims.quoted().isEmpty() || all.isEmpty() || text.length() > LONGEST) {
            return claims.quoted().stream().map(_ -> Optional.<String>empty()).toList();
        }
        var paragraph = new Paragraph(1, all, Paragraph.Kind.BODY);
        var article =
                new Article("claim", null, null, null, null, Publication.UNKNOWN, text, List.of(paragraph), Map.of());
        AnnotatedArticle read = annotator.annotate(article, null);
        return claims.quoted().stream()
                .map(claim -> speaker(read, claim.place()))
                .toList();
    }

    private static Optional<String> speaker(AnnotatedArticle read, Span place) {
        String text = read.article().text();
        Matcher signed = SIGNED.matcher(text).region(place.end(), text.length());
        if (signed.lookingAt()) {
            return Optional.of(signed.group(1));
        }
        return read.statements().stream()
                .filter(statement -> statement.content().stream().anyMatch(place::overlaps))
                .map(Statement::speaker)
                .flatMap(speaker -> Optional.ofNullable(name(speaker)).stream())
                .findFirst();
    }

    private static @Nullable String name(@Nullable Speaker speaker) {
        if (speaker == null) {
            return null;
        }
        return speaker.name() == null ? speaker.organisation() : speaker.name();
    }
}
