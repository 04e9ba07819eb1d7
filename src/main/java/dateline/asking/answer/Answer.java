package dateline.asking.answer;

import dateline.archive.SnapshotId;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Question;
import dateline.asking.question.Understood;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the archive says to a question. Every quotation in it has passed the verbatim check. */
public sealed interface Answer {
    Frame frame();

    /**
     * What every answer carries.
     *
     * @param snapshot the one snapshot that the whole answer comes from
     */
    record Frame(Question question, Understood understood, SnapshotId snapshot, Duration took) {}

    /**
     * The archive says this.
     *
     * @param quotations best first, at least one
     * @param confidence how likely the first of them answers, 0 to 1
     */
    record Quoted(Frame frame, List<Quotation> quotations, double confidence) implements Answer {
        public Quoted {
            quotations = List.copyOf(quotations);
            if (quotations.isEmpty()) {
                throw new IllegalArgumentException("expected at least one quotation, found none");
            }
        }
    }

    /**
     * Sources give different figures.
     *
     * @param quotations all sides, best first
     * @param figures at least two
     */
    record Conflicting(Frame frame, List<Quotation> quotations, List<Figure> figures, double confidence)
            implements Answer {
        public Conflicting {
            quotations = List.copyOf(quotations);
            figures = List.copyOf(figures);
            if (figures.size() < 2) {
                throw new IllegalArgumentException("expected at least two figures, found " + figures.size());
            }
            for (Figure figure : figures) {
                for (int index : figure.quotations()) {
                    Objects.checkIndex(index, quotations.size());
                }
            }
        }
    }

    /**
     * One side of a conflict.
     *
     * @param value in digits, or as printed where it is no exact figure, such as "over 70"
     * @param unit what it counts, as the question calls it; "%" of a share, a currency's sign of money; null if not known
     * @param quotations indexes into the answer's quotations
     */
    record Figure(String value, @Nullable String unit, List<Integer> quotations) {
        public Figure {
            quotations = List.copyOf(quotations);
        }

        /** The figure with its unit as a newspaper writes it: "1,870 lorries", "$3 billion", "30%". */
        public String text() {
            return FigureText.of(value, unit);
        }
    }

    /**
     * The question has several readings.
     *
     * @param choices what to choose from, such as years; at least two
     * @param readings the question with each of them chosen, in the same order
     */
    record Clarify(Frame frame, List<String> choices, List<Question> readings) implements Answer {
        public Clarify {
            choices = List.copyOf(choices);
            readings = List.copyOf(readings);
            if (choices.size() < 2 || readings.size() != choices.size()) {
                throw new IllegalArgumentException("expected at least two choices with a reading each, found " + choices
                        + " and " + readings.size() + " readings");
            }
        }
    }

    /**
     * The archive does not say.
     *
     * @param nearest what comes closest, best first; may be empty
     * @param confidence how likely the first of them answers after all, 0 to 1
     */
    record NotInArchive(Frame frame, Reason reason, List<Quotation> nearest, double confidence) implements Answer {
        public NotInArchive {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * Why the archive does not say.
     *
     * @param missing what was looked for and is not there; null if nothing in particular
     * @param text one sentence about the archive, never about the world
     */
    record Reason(@Nullable Missing missing, String text) {}

    /** What an archive may lack. */
    enum Missing {
        DAY,
        SPEAKER,
        SOURCE,
        TOPIC
    }
}
