package dateline.asking.timeline;

import static dateline.asking.timeline.TimelineSamples.DAY;
import static dateline.asking.timeline.TimelineSamples.entry;
import static dateline.asking.timeline.TimelineSamples.timeline;
import static dateline.asking.timeline.TimelineSamples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.time.DateInterval;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {
    private static final Color DARK_PAGE = new Color(0x313338);

    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 24);

    private final TimelineChart chart = new TimelineChart();

    private Picture.Drawn drawn(Timeline timeline) {
        return switch (chart.draw(timeline)) {
            case Picture.Drawn drawn -> drawn;
            case Picture.Undrawn undrawn -> throw new AssertionError(undrawn.reason());
        };
    }

    private static BufferedImage image(Picture.Drawn picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture.png().bytes()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Provide
    Arbitrary<List<Timeline.Entry>> entries() {
        Arbitrary<LocalDate> days =
                Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> near = Arbitraries.integers().between(0, 60).map(DAY::plusDays);
        Arbitrary<Timeline.Entry> entry = Combinators.combine(
                        Arbitraries.oneOf(days, near, near, near),
                        Arbitraries.integers().between(0, 31),
                        Arbitraries.strings()
                                .all()
                                .ofMinLength(1)
                                .ofMaxLength(40)
                                .injectNull(0.4),
                        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(2_000),
                        Arbitraries.doubles().between(-20, 20))
                .as((day, length, name, text, strength) ->
                        entry(new DateInterval(day, day.plusDays(length)), name, text, strength));
        return entry.list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(all -> all.stream()
                        .sorted(Comparator.comparing(Timeline.Entry::quotation, DayOrder.OLDEST_FIRST))
                        .toList());
    }

    @Property(tries = 60)
    void whateverIsToldAPictureOfSomeSizeIsDrawn(@ForAll("entries") List<Timeline.Entry> entries) {
        Picture.Drawn picture = drawn(timeline(entries.getFirst().quotation().text() + "t", entries));

        BufferedImage image = image(picture);
        assertThat(picture.png().size()).isLessThan(1_000_000);
        assertThat(image.getWidth()).isEqualTo(TimelineChart.WIDTH);
        assertThat(image.getHeight()).isBetween(250, 1_000);
        assertThat(picture.alternativeText()).hasSizeLessThanOrEqualTo(Picture.LONGEST_ALTERNATIVE);
    }

    @Property(tries = 100)
    void rowsHoldEachEntryOnceInOrder(@ForAll("entries") List<Timeline.Entry> entries) {
        List<ChartRows.Row> rows = ChartRows.of(entries);

        assertThat(rows).hasSizeLessThanOrEqualTo(ChartRows.MOST);
        assertThat(rows.stream().flatMap(row -> row.entries().stream()).toList())
                .isEqualTo(entries);
    }

    @Test
    void theSameTimelineGivesTheSameBytes() {
        Timeline timeline = timeline("ferry", List.of(told(0, "It sank.", 1), told(4, "It was raised.", 2)));

        assertThat(drawn(timeline).png().bytes())
                .isEqualTo(drawn(timeline).png().bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEXT", "FAINT_TEXT", "SAID", "TOLD"})
    void whatIsReadStandsOutFromTheGround(String name) throws ReflectiveOperationException {
        Color colour = (Color) ChartColours.class.getDeclaredField(name).get(null);

        assertThat(contrast(colour, ChartColours.GROUND)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void theCardStandsOutFromLightAndDarkPages() {
        assertThat(contrast(ChartColours.EDGE, DARK_PAGE)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(ChartColours.EDGE, Color.WHITE)).isGreaterThanOrEqualTo(3);
        BufferedImage image = image(drawn(timeline("ferry", List.of(told(0, "It sank.", 1)))));
        assertThat(image.getRGB(30, 30)).isEqualTo(ChartColours.GROUND.getRGB());
    }

    /** WCAG 2.2, contrast ratio and relative luminance. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void wordsSayWhatThePictureShows() {
        List<Timeline.Entry> entries = new ArrayList<>();
        entries.add(told(0, "It sank.", 1));
        entries.add(entry(DateInterval.day(DAY), "Wanda Krol", "“It is gone.”", 2));
        entries.add(told(4, "It was raised.", 2));

        assertThat(drawn(timeline("the ferry", entries)).alternativeText())
                .isEqualTo("Timeline of “the ferry”: 3 entries, 1 of them statements, from 1 March 2024 to"
                        + " 5 March 2024; most on 1 March 2024 (2).");
        assertThat(ChartWords.label(entries.get(1), 2, true)).isEqualTo("1 Mar (+2) · Wanda Krol: “It is gone.”");
        assertThat(ChartWords.label(entries.getFirst(), 0, false)).isEqualTo("1 Mar 2024 · It sank.");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-03-08, 2 Mar, 8 Mar",
        "2024-03-01, 2024-04-10, 4 Mar, 8 Apr",
        "2024-03-05, 2025-03-05, May 2024, Mar 2025",
        "1996-05-01, 2021-05-01, 2000, 2020",
        "0001-01-01, 9999-12-31, 2000, 8000",
    })
    void theAxisIsMarkedWhereDaysMonthsAndYearsBegin(LocalDate from, LocalDate to, String first, String last) {
        List<ChartTick> ticks = ChartTick.between(from, to);

        assertThat(ticks).hasSizeBetween(2, ChartTick.MOST);
        assertThat(ticks.getFirst().label()).isEqualTo(first);
        assertThat(ticks.getLast().label()).isEqualTo(last);
    }

    @Test
    void whatNoLineCanShowIsLeftOut() {
        assertThat(ChartText.line("  a\n\tb\u202e\u0000c  ", FONT)).isEqualTo("a bc");
        assertThat(ChartText.line("e" + "\u0301\u0302\u0303\u0304\u0305".repeat(20), FONT))
                .hasSizeLessThan(5);
        assertThat(ChartText.line("\ud800x", FONT)).isEqualTo("x");
        assertThat(ChartText.line("word ".repeat(10_000), FONT)).hasSizeLessThanOrEqualTo(240);
    }
}
