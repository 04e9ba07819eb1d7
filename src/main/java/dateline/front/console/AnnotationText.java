package dateline.front.console;

import dateline.front.console.Printable.Mark;
import dateline.front.console.Printable.Style;
import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.DatedClause;
import dateline.reading.passage.Sentence;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Statement;
import dateline.reading.time.DateInterval;
import dateline.reading.time.Timex;
import dateline.text.Span;
import dateline.text.SpanOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What was read out of an article, for people to read: on the left of each sentence its day and how that is known, below it
 * who says what. Times, speakers, reporting words and quotations are told apart by colour where there is one, and named in
 * words everywhere.
 */
final class AnnotationText {
    private static final int MARGIN = 19;
    private static final int PARAGRAPH = 4;
    private static final Pattern QUOTED = Pattern.compile("[“\"][^“”\"]{0,400}[”\"]");

    private final AnnotatedArticle annotated;
    private final Screen screen;
    private final String text;
    private final StringBuilder out = new StringBuilder();

    private AnnotationText(AnnotatedArticle annotated, Screen screen) {
        this.annotated = annotated;
        this.screen = screen;
        this.text = annotated.article().text();
    }

    /** The article; ends with an empty line. */
    static String of(AnnotatedArticle annotated, Screen screen) {
        var shown = new AnnotationText(annotated, screen);
        shown.head();
        shown.sentences();
        return shown.out.append('\n').toString();
    }

    /** What the colours and words mean; ends with an empty line. */
    static String legend(Screen screen) {
        var lines = new ArrayList<String>();
        if (screen.colour()) {
            lines.add("Colours: " + Style.STRONG.on("time") + ", " + Style.SPEAKER.on("speaker") + ", "
                    + Style.CUE.on("reporting word") + ", " + Style.QUOTATION.on("quotation"));
        }
        String days =
                "Days on the left: \"written\" there, \"reckoned\" from words there such as \"on Monday\", \"carried\""
                        + " over from the sentences before; \"by\" a day where only the article's date bounds it";
        lines.addAll(Printable.of(days, List.of()).lines(screen.textWidth(), false));
        return String.join("\n", lines) + "\n\n";
    }

    private void head() {
        Article article = annotated.article();
        String title = article.title();
        wrapped("", title == null ? article.id() : article.id() + ", “" + title + "”", Style.STRONG);
        wrapped("Published: ", AnswerText.published(article.publication()), Style.NONE);
        out.append('\n');
    }

    private void sentences() {
        var paragraphs = new SpanOrder<>(annotated.article().paragraphs(), Paragraph::span);
        var times = new SpanOrder<>(annotated.timexes(), Timex::span);
        List<List<Statement>> statements = statementsBySentence();
        int paragraph = 0;
        for (int i = 0; i < annotated.sentences().size(); i++) {
            Sentence sentence = annotated.sentences().get(i);
            Paragraph.Kind kind =
                    paragraphs.at(sentence.span().start()).map(Paragraph::kind).orElse(Paragraph.Kind.BODY);
            String number = sentence.paragraph() == paragraph ? "" : String.valueOf(sentence.paragraph());
            paragraph = sentence.paragraph();
            sentence(sentence, kind, number, times.overlapping(sentence.span()), statements.get(i));
        }
    }

    private List<List<Statement>> statementsBySentence() {
        var order = new SpanOrder<>(annotated.sentences(), Sentence::span);
        List<List<Statement>> found = new ArrayList<>();
        annotated.sentences().forEach(any -> found.add(new ArrayList<>()));
        for (Statement statement : annotated.statements()) {
            int i = order.firstEndingAfter(statement.span().start());
            for (; i < found.size() && annotated.sentences().get(i).span().overlaps(statement.span()); i++) {
                found.get(i).add(statement);
            }
        }
        return found;
    }

    private void sentence(
            Sentence sentence, Paragraph.Kind kind, String number, List<Timex> times, List<Statement> statements) {
        List<String> left = kind == Paragraph.Kind.BODY ? day(sentence.date()) : List.of(AnswerJson.lower(kind));
        List<String> right =
                new ArrayList<>(Printable.marked(sentence.span().of(text), marks(sentence.span(), times, statements))
                        .lines(width(), screen.colour()));
        for (Statement statement : statements) {
            if (sentence.span().contains(anchor(statement))) {
                note(right, "Said by: ", saidBy(statement));
            }
        }
        for (DatedClause event : sentence.events()) {
            if (!event.value().equals(sentence.date().value())) {
                note(right, event.value() + ": ", event.span().of(text));
            }
        }
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String head = i == 0 ? String.format(Locale.ROOT, "%3s ", number) : " ".repeat(PARAGRAPH);
            String margin = i < left.size() ? left.get(i) : "";
            String line = head
                    + faint(margin, i > 0)
                    + " ".repeat(Math.max(1, MARGIN - PARAGRAPH - margin.length()))
                    + (i < right.size() ? right.get(i) : "");
            out.append(line.stripTrailing()).append('\n');
        }
    }

    /** The day, and below it how it is known. */
    private List<String> day(SentenceDate date) {
        DateInterval days = date.interval();
        if (days == null) {
            Publication publication = annotated.article().publication();
            return publication.exact() && publication.date() != null
                    ? List.of("by " + publication.date())
                    : List.of("not stated");
        }
        String basis = AnswerJson.lower(date.basis());
        return days.isOneDay()
                ? List.of(days.from().toString(), basis)
                : List.of(days.from().toString(), "to " + days.to(), basis);
    }

    private String faint(String words, boolean below) {
        return screen.colour() ? (below ? Style.FAINT : Style.NONE).on(words) : words;
    }

    /** What a statement is shown below: its reporting words, else its first words. */
    private static int anchor(Statement statement) {
        Span cue = statement.cue();
        return cue == null ? statement.content().getFirst().start() : cue.start();
    }

    private String saidBy(Statement statement) {
        String who = statement.speaker() == null ? "speaker unclear" : AnswerText.name(statement.speaker());
        Span cue = statement.cue();
        String mode = mode(statement.mode()) + (cue == null ? "" : ", “" + cue.of(text) + "”");
        return who + " (" + mode + (statement.date() == null ? ")" : "), " + statement.date());
    }

    private static String mode(Statement.Mode mode) {
        return switch (mode) {
            case DIRECT -> "direct";
            case INDIRECT -> "indirect";
            case MIXED -> "partly direct";
        };
    }

    private void note(List<String> lines, String label, String words) {
        String head = "> ";
        for (String line : Printable.of(label + words, List.of()).lines(width() - head.length(), false)) {
            lines.add(faint(head + line, true));
            head = "  ";
        }
    }

    private List<Mark> marks(Span sentence, List<Timex> times, List<Statement> statements) {
        List<Mark> marks = new ArrayList<>();
        for (Statement statement : statements) {
            for (Span part : statement.content()) {
                quoted(statement.mode(), part).forEach(words -> mark(marks, words, sentence, Style.QUOTATION));
            }
        }
        for (Statement statement : statements) {
            Span cue = statement.cue();
            Span mention = statement.mention();
            if (cue != null) {
                mark(marks, cue, sentence, Style.CUE);
            }
            if (mention != null) {
                mark(marks, mention, sentence, Style.SPEAKER);
            }
        }
        times.forEach(timex -> mark(marks, timex.span(), sentence, Style.STRONG));
        return marks;
    }

    /** What of a part of a statement stands inside quotation marks. */
    private List<Span> quoted(Statement.Mode mode, Span part) {
        return switch (mode) {
            case DIRECT -> List.of(part);
            case INDIRECT -> List.of();
            case MIXED ->
                QUOTED.matcher(part.of(text))
                        .results()
                        .map(found -> new Span(part.start() + found.start(), part.start() + found.end()))
                        .toList();
        };
    }

    /** Marks what lies in the sentence. */
    private static void mark(List<Mark> marks, Span span, Span sentence, Style style) {
        int from = Math.max(span.start(), sentence.start());
        int to = Math.min(span.end(), sentence.end());
        if (from < to) {
            marks.add(new Mark(new Span(from - sentence.start(), to - sentence.start()), style));
        }
    }

    private void wrapped(String label, String words, Style style) {
        for (String line : Printable.of(label + words, List.of()).lines(screen.textWidth(), false)) {
            out.append(screen.colour() ? style.on(line) : line).append('\n');
        }
    }

    private int width() {
        return screen.textWidth() == Integer.MAX_VALUE ? Integer.MAX_VALUE : Math.max(20, screen.textWidth() - MARGIN);
    }
}
