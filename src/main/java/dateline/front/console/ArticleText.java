package dateline.front.console;

import dateline.asking.timeline.ArticleFinder;
import dateline.asking.timeline.ArticleOverview;
import dateline.reading.time.DateInterval;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An article's overview for people to read. Ends with a line break. */
final class ArticleText {
    private static final String INDENT = "     ";

    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    private ArticleText(Screen screen) {
        this.screen = screen;
    }

    static String of(ArticleFinder.Result result, boolean paragraphs, Screen screen) {
        var text = new ArticleText(screen);
        switch (result) {
            case ArticleFinder.Result.One(ArticleOverview article) -> text.article(article, paragraphs);
            case ArticleFinder.Result.Several(var choices) -> {
                text.lines("", "", "Which do you mean?");
                choices.forEach(choice -> text.lines(
                        "  ", "  ", choice.id() + (choice.title() == null ? "" : "  “" + choice.title() + "”")));
            }
            case ArticleFinder.Result.None(String reason) -> text.lines("", "", reason);
        }
        return text.out.toString();
    }

    private void article(ArticleOverview article, boolean paragraphs) {
        field("Article", article.id());
        if (article.title() != null) {
            field("Title", article.title());
        }
        if (article.source() != null) {
            field("Source", article.source());
        }
        if (article.author() != null) {
            field("Author", article.author());
        }
        if (article.url() != null) {
            field("Link", article.url());
        }
        field("Published", AnswerText.published(article.publication()));
        if (!article.collection().isEmpty()) {
            field("Collection", article.collection());
        }
        field("Length", article.words() + " words, " + article.paragraphs().size() + " paragraphs");
        String label = "Speakers";
        for (ArticleOverview.SpeakerCount count : article.speakers()) {
            field(label, speaker(count));
            label = "";
        }
        if (article.unclear() > 0) {
            field(label, "speaker unclear: " + statements(article.unclear()));
        }
        field("Days", article.days().isEmpty() ? "none that it names" : days(article.days()));
        if (paragraphs) {
            for (ArticleOverview.Part part : article.paragraphs()) {
                out.append('\n');
                lines(String.format(Locale.ROOT, "%3d  ", part.number()), INDENT, part.text());
            }
        }
    }

    private static String speaker(ArticleOverview.SpeakerCount count) {
        return String.join(", ", count.speaker().parts()) + ": " + statements(count.statements())
                + (count.days().isEmpty() ? "" : " (" + days(count.days()) + ")");
    }

    private static String statements(int number) {
        return number + (number == 1 ? " statement" : " statements");
    }

    private static String days(List<DateInterval> days) {
        return days.stream()
                .map(run -> run.isOneDay() ? run.from().toString() : run.from() + " to " + run.to())
                .collect(Collectors.joining(", "));
    }

    private void field(String label, String value) {
        String head = String.format(Locale.ROOT, "%-12s", label.isEmpty() ? "" : label + ":");
        lines(head, " ".repeat(head.length()), value);
    }

    private void lines(String first, String others, String text) {
        String head = first;
        for (String line : Printable.of(text, List.of()).lines(screen.textWidth() - first.length(), false)) {
            out.append(head).append(line).append('\n');
            head = others;
        }
    }
}
