package dateline.reading.time;

import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the tagger reads in a text, in a form that tests can name. */
final class Readings {
    /** A Thursday. */
    static final LocalDate WRITTEN = LocalDate.of(2021, 9, 2);

    private static final TimeTagger TAGGER = TimeTagger.forArticles();

    private Readings() {}

    /** Every expression as "words = value", with "; " between, in a text of 2 September 2021. */
    static String of(String text) {
        return of(text, WRITTEN);
    }

    static String of(String text, @Nullable LocalDate written) {
        List<Timex> found = TAGGER.tag(text, new Span(0, text.length()), new TimeContext(written, null));
        return found.stream()
                .map(timex -> timex.span().of(text) + " = " + timex.value())
                .collect(Collectors.joining("; "));
    }
}
