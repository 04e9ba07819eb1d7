package dateline.front.console;

import dateline.asking.answer.Answer;
import dateline.asking.evidence.Citation;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.FollowUp;
import dateline.reading.article.Publication;
import dateline.reading.statement.Speaker;
import dateline.reading.time.DateInterval;
import dateline.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An answer for people to read. Ends with a line break. */
final class AnswerText {
    private static final String INDENT = "    ";

    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    private AnswerText(Screen screen) {
        this.screen = screen;
    }

    static String of(Answer answer, Screen screen) {
        var text = new AnswerText(screen);
        text.remarks(answer.frame().understood().remarks());
        switch (answer) {
            case Answer.Quoted quoted -> text.quotations(quoted.quotations());
            case Answer.Conflicting conflicting -> text.conflicting(conflicting);
            case Answer.Clarify clarify -> text.clarify(clarify);
            case Answer.NotInArchive none -> text.notInArchive(none);
        }
        return text.out.toString();
    }

    /** Quotations alone, numbered. */
    static String of(List<Quotation> quotations, Screen screen) {
        return of(quotations, 1, screen);
    }

    /**
     * Quotations alone, numbered.
     *
     * @param first number of the first of them
     */
    static String of(List<Quotation> quotations, int first, Screen screen) {
        var text = new AnswerText(screen);
        text.quotations(quotations, first);
        return text.out.toString();
    }

    /** What is asked about quotations, a line each. */
    static String about(List<Quotation> quotations, FollowUp.Asked asked) {
        var lines = new StringBuilder();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            String line = switch (asked) {
                case SPEAKER ->
                    quotation.mode() == Quotation.Mode.NONE ? "nobody's words" : "said by " + speakers(quotation);
                case DAY -> "of " + day(quotation);
                case PRINTED ->
                    "printed in " + article(quotation.citation()) + ", published "
                            + published(quotation.citation().publication());
            };
            lines.append(i + 1).append(": ").append(Printable.of(line)).append('\n');
        }
        return lines.toString();
    }

    private void remarks(List<String> remarks) {
        remarks.forEach(remark -> line("Note: " + remark));
        if (!remarks.isEmpty()) {
            out.append('\n');
        }
    }

    private void conflicting(Answer.Conflicting answer) {
        String figures = answer.figures().stream()
                .map(figure -> figure.text()
                        + figure.quotations().stream()
                                .map(index -> String.valueOf(index + 1))
                                .collect(Collectors.joining(", ", " (", ")")))
                .collect(Collectors.joining(" against "));
        line("The articles give different figures: " + figures + ".");
        out.append('\n');
        quotations(answer.quotations());
    }

    private void clarify(Answer.Clarify answer) {
        line("Which do you mean: " + String.join(", ", answer.choices())
                + "? Please ask the whole question again with one of them.");
    }

    private void notInArchive(Answer.NotInArchive answer) {
        line("The archive does not say. " + answer.reason().text());
        if (!answer.nearest().isEmpty()) {
            out.append('\n');
            line("What comes nearest, which is not an answer:");
            out.append('\n');
            quotations(answer.nearest());
        }
    }

    private void quotations(List<Quotation> quotations) {
        quotations(quotations, 1);
    }

    private void quotations(List<Quotation> quotations, int first) {
        for (int i = 0; i < quotations.size(); i++) {
            if (i > 0) {
                out.append('\n');
            }
            quotation(first + i, quotations.get(i));
        }
    }

    private void quotation(int number, Quotation quotation) {
        Citation citation = quotation.citation();
        String first = String.format(Locale.ROOT, "%2d  ", number);
        Quotation.Context context = quotation.context();
        if (context != null) {
            first = context(first, context);
        }
        Printable words = Printable.of(quotation.text(), quotation.highlights());
        for (String line : words.lines(width(), screen.colour())) {
            out.append(first).append(line).append('\n');
            first = INDENT;
        }
        if (quotation.mode() != Quotation.Mode.NONE) {
            field("Said by", speakers(quotation) + " (" + mode(quotation.mode()) + ")" + others(quotation));
            String reporter = quotation.reportedBy();
            if (reporter != null) {
                field("Told by", reporter);
            }
        }
        field("Day", day(quotation));
        field("Article", article(citation));
        field("Published", published(citation.publication()));
        if (citation.url() != null) {
            field("Link", citation.url());
        }
        if (!quotation.elsewhere().isEmpty()) {
            field(
                    "Also in",
                    quotation.elsewhere().stream().map(Citation::article).collect(Collectors.joining(", ")));
        }
    }

    /** The sentence before, in round brackets and faint; returns what the next line begins with. */
    private String context(String number, Quotation.Context context) {
        String first = number;
        Printable words = Printable.marked(
                "(before it: " + context.text() + ")",
                List.of(new Printable.Mark(
                        new Span(0, context.text().length() + "(before it: )".length()), Printable.Style.FAINT)));
        for (String line : words.lines(width(), screen.colour())) {
            out.append(first).append(line).append('\n');
            first = INDENT;
        }
        return first;
    }

    private static String article(Citation citation) {
        return (citation.title() == null
                        ? citation.article() + ", “" + citation.opening() + "”"
                        : "“" + citation.title() + "” (" + citation.article() + ")")
                + ", paragraph " + citation.paragraph()
                + (citation.source() == null ? "" : ", " + citation.source());
    }

    private static String speakers(Quotation quotation) {
        return quotation.speaker() == null ? "speaker unclear" : name(quotation.speaker());
    }

    /** Who else has words in the same sentence. */
    private static String others(Quotation quotation) {
        String names = quotation.speakers().stream()
                .filter(speaker ->
                        quotation.speaker() == null || !called(speaker).equals(called(quotation.speaker())))
                .map(AnswerText::name)
                .distinct()
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? "" : "; also " + names;
    }

    private static String called(Speaker speaker) {
        return speaker.parts().getFirst();
    }

    /** Name, role and organisation, as far as they are known. */
    static String name(Speaker speaker) {
        return String.join(", ", speaker.parts());
    }

    private static String mode(Quotation.Mode mode) {
        return switch (mode) {
            case DIRECT -> "direct";
            case INDIRECT -> "indirect";
            case MIXED -> "partly direct";
            case NONE -> "no statement";
        };
    }

    private static String day(Quotation quotation) {
        DateInterval days = quotation.date().interval();
        String shown = days == null ? "" : days.isOneDay() ? days.from().toString() : days.from() + " to " + days.to();
        return switch (quotation.date().basis()) {
            case WRITTEN -> shown + " (written there)";
            case RECKONED -> shown + " (reckoned from the words there)";
            case CARRIED -> shown + " (carried over from the sentences before)";
            case ARTICLE -> "not stated; only the article's date bounds it";
            case UNKNOWN -> "not known";
        };
    }

    /** The day of publication and how it is known. */
    static String published(Publication publication) {
        return switch (publication.basis()) {
            case WRITTEN -> publication.date() + " (written in the article)";
            case INFERRED ->
                publication.date()
                        + (publication.exact()
                                ? " (inferred from the text)"
                                : " (inferred from the text, not certain)");
            case UNKNOWN -> "day not known";
        };
    }

    private void field(String label, String value) {
        String head = String.format(Locale.ROOT, "%-10s ", label + ":");
        for (String line : Printable.of(value, List.of()).lines(width() - head.length(), false)) {
            out.append(INDENT).append(head).append(line).append('\n');
            head = " ".repeat(head.length());
        }
    }

    private void line(String text) {
        for (String line : Printable.of(text, List.of()).lines(screen.textWidth(), false)) {
            out.append(line).append('\n');
        }
    }

    private int width() {
        return screen.textWidth() - INDENT.length();
    }
}
