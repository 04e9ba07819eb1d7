package dateline.asking.timeline;

import dateline.asking.timeline.ChartRows.Row;
import dateline.asking.timeline.Timeline.Entry;
import dateline.asking.timeline.Timeline.Kind;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Draws a timeline: days from left to right, a row for each entry from top to bottom, a mark on its day and its first words
 * beside it. As every row has one label, which ends before the edge, no two can lie over each other. It is made to be read at
 * half its width, as chats show it. Needs no screen. Thread-safe.
 */
public final class TimelineChart {
    /** Width of every picture in pixels. */
    public static final int WIDTH = 1100;

    private static final int ROW = 48;
    private static final int AROUND_ROWS = 210;
    private static final int LEAST_ROWS = 3;

    /** An axis has at least about so many days. */
    private static final long LEAST_DAYS = 8;

    private static final long MILLIS_OF_DAY = 86_400_000;
    /** Share of a row below the lowest one, and above the highest. */
    private static final double BELOW = 0.5;

    private static final int MARK = 18;
    private static final int GAP = 14;

    /** A label that would be narrower is left out. */
    private static final int NARROWEST = 90;

    private static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 24);
    private static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 22);
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 30);

    /** The picture of a timeline. */
    public Picture draw(Timeline timeline) {
        String words = ChartWords.alternative(timeline);
        return withoutFonts()
                .<Picture>map(found -> new Picture.Undrawn(
                        "No picture can be drawn, because Java finds no fonts on this machine (" + found
                                + "); install some, such as the packages fontconfig and fonts-dejavu-core.",
                        words))
                .orElseGet(() -> new Picture.Drawn(new Picture.Png(png(image(timeline))), words));
    }

    /** What Java says where there are no fonts at all; empty where there are some. */
    private static Optional<String> withoutFonts() {
        try {
            LABEL.canDisplay('A'); // the first look makes Java search for fonts
            return Optional.empty();
        } catch (RuntimeException | InternalError | LinkageError e) { // each of them, by how much is missing
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static BufferedImage image(Timeline timeline) {
        List<Row> rows = ChartRows.of(timeline.entries());
        Axis axis = Axis.of(timeline.entries());
        XYChart chart = chart(timeline, rows, axis);
        BufferedImage image = BitmapEncoder.getBufferedImage(chart);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            for (int i = 0; i < rows.size(); i++) {
                label(graphics, chart, rows.get(i), height(i, rows), axis);
            }
            ticks(graphics, chart, axis);
            graphics.setColor(ChartColours.EDGE);
            graphics.setStroke(new BasicStroke(3));
            graphics.draw(new Rectangle2D.Double(1, 1, image.getWidth() - 3, image.getHeight() - 3));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Where a row stands on the chart's upward axis; few rows stand in its middle. */
    private static double height(int row, List<Row> rows) {
        return rows.size() - 1.0 - row + Math.max(0, LEAST_ROWS - rows.size()) / 2.0;
    }

    /** The first and last day of the axis; wider than the entries, so that no mark lies on the edge. */
    private record Axis(LocalDate from, LocalDate to) {
        static Axis of(List<Entry> entries) {
            LocalDate first = entries.stream()
                    .map(entry -> entry.days().from())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            LocalDate last = entries.stream()
                    .map(entry -> entry.days().to())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            long days = last.toEpochDay() - first.toEpochDay();
            long around = 1 + days / 25;
            // A few days stand at the left, where the words have room beside them.
            return new Axis(first.minusDays(around), last.plusDays(Math.max(around, LEAST_DAYS - days)));
        }

        boolean isOneYear() {
            return from.getYear() == to.getYear();
        }
    }

    /** Where a day begins, as the library counts time. */
    private static double millis(LocalDate day) {
        return day.toEpochDay() * (double) MILLIS_OF_DAY;
    }

    /** The class by which the library knows an axis of days. */
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static XYChart chart(Timeline timeline, List<Row> rows, Axis axis) {
        int height = AROUND_ROWS + ROW * Math.max(LEAST_ROWS, rows.size());
        XYChart chart = new XYChartBuilder().width(WIDTH).height(height).build();
        chart.setTitle(title(timeline));
        style(chart.getStyler());
        chart.getStyler()
                .setXAxisMin(millis(axis.from()))
                .setXAxisMax(millis(axis.to()))
                .setYAxisMin(-BELOW)
                .setYAxisMax(top(rows));
        grid(chart, axis, rows);
        spans(chart, rows);
        marks(chart, timeline.entries(), rows, Kind.TOLD, ChartColours.TOLD, SeriesMarkers.DIAMOND);
        marks(chart, timeline.entries(), rows, Kind.SAID, ChartColours.SAID, SeriesMarkers.CIRCLE);
        return chart;
    }

    private static String title(Timeline timeline) {
        BufferedImage measured = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = measured.createGraphics();
        try {
            return ChartText.fitted(
                    ChartText.line(timeline.topic(), TITLE), WIDTH - 120, TITLE, graphics.getFontRenderContext());
        } finally {
            graphics.dispose();
        }
    }

    private static void style(XYStyler styler) {
        styler.setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter)
                .setMarkerSize(MARK)
                .setChartBackgroundColor(ChartColours.GROUND)
                .setPlotBackgroundColor(ChartColours.GROUND)
                .setPlotBorderVisible(false)
                .setChartFontColor(ChartColours.TEXT)
                .setChartTitleFont(TITLE)
                .setChartTitleBoxVisible(false)
                .setChartTitlePadding(16)
                .setChartPadding(24)
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setLegendFont(TICK)
                .setLegendBackgroundColor(ChartColours.GROUND)
                .setLegendBorderColor(ChartColours.GROUND)
                .setLegendPadding(20)
                .setLocale(Locale.ENGLISH);
        styler.setAxisTicksVisible(false) // the library would mark hours
                .setAxisTitlesVisible(false)
                .setPlotGridLinesVisible(false)
                .setPlotMargin(0)
                .setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC));
        styler.setPlotContentSize(1);
    }

    private static void marks(XYChart chart, List<Entry> all, List<Row> rows, Kind kind, Color colour, Marker marker) {
        List<Date> days = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Entry entry : rows.get(i).entries()) {
                if (entry.kind() == kind) {
                    days.add(date(entry.days().from()));
                    heights.add(height(i, rows));
                }
            }
        }
        if (!days.isEmpty()) {
            chart.addSeries(ChartWords.legend(kind, all), days, heights)
                    .setMarker(marker)
                    .setMarkerColor(colour);
        }
    }

    /** A line up from each marked day of the axis, below all else. */
    private static void grid(XYChart chart, Axis axis, List<Row> rows) {
        for (ChartTick tick : ChartTick.between(axis.from(), axis.to())) {
            line(chart, "tick " + tick.day(), List.of(tick.day(), tick.day()), List.of(-BELOW, top(rows)))
                    .setLineColor(ChartColours.GRID)
                    .setLineStyle(new BasicStroke(1.5f));
        }
    }

    private static double top(List<Row> rows) {
        return Math.max(LEAST_ROWS, rows.size()) - BELOW;
    }

    private static XYSeries line(XYChart chart, String name, List<LocalDate> days, List<Double> heights) {
        XYSeries line =
                chart.addSeries(name, days.stream().map(TimelineChart::date).toList(), heights);
        line.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Line)
                .setMarker(SeriesMarkers.NONE)
                .setShowInLegend(false);
        return line;
    }

    /** A bar over the days of what has several, from its mark on. */
    private static void spans(XYChart chart, List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            double height = height(i, rows);
            List<Entry> entries = rows.get(i).entries();
            for (int e = 0; e < entries.size(); e++) {
                Entry entry = entries.get(e);
                if (!entry.days().isOneDay()) {
                    Color colour = entry.kind() == Kind.SAID ? ChartColours.SAID : ChartColours.TOLD;
                    line(
                                    chart,
                                    "span " + i + " " + e,
                                    List.of(entry.days().from(), entry.days().to()),
                                    List.of(height, height))
                            .setLineColor(colour)
                            .setLineStyle(new BasicStroke(5));
                }
            }
        }
    }

    /** Beside the marks of a row, on the side where the words have room, or else more of it. */
    private static void label(Graphics2D graphics, XYChart chart, Row row, double height, Axis axis) {
        double first = Double.MAX_VALUE;
        double last = -Double.MAX_VALUE;
        for (Entry entry : row.entries()) {
            first = Math.min(
                    first, chart.getScreenXFromChart(millis(entry.days().from())));
            last = Math.max(last, chart.getScreenXFromChart(millis(entry.days().to())));
        }
        double left = first - MARK / 2.0 - 2.0 * GAP;
        double right = WIDTH - (last + MARK / 2.0 + 2.0 * GAP);
        String line =
                ChartText.line(ChartWords.label(row.strongest(), row.entries().size() - 1, axis.isOneYear()), LABEL);
        double wanted = ChartText.width(line, LABEL, graphics.getFontRenderContext());
        boolean onTheRight = wanted <= right || (wanted > left && right >= left);
        double room = onTheRight ? right : left;
        String fitted = room < NARROWEST ? "" : ChartText.fitted(line, room, LABEL, graphics.getFontRenderContext());
        if (fitted.isEmpty()) {
            return;
        }
        TextLayout layout = new TextLayout(fitted, LABEL, graphics.getFontRenderContext());
        double x = onTheRight ? last + MARK / 2.0 + GAP : first - MARK / 2.0 - GAP - layout.getAdvance();
        double y = chart.getScreenYFromChart(height);
        Shape whole = graphics.getClip();
        // Whatever the font draws beyond its line stays within the row.
        graphics.setClip(new Rectangle2D.Double(x - GAP / 2.0, y - ROW / 2.0, layout.getAdvance() + GAP, ROW));
        graphics.setColor(ChartColours.TEXT);
        layout.draw(graphics, (float) x, (float) (y + (layout.getAscent() - layout.getDescent()) / 2));
        graphics.setClip(whole);
    }

    /** The words below the marked days. */
    private static void ticks(Graphics2D graphics, XYChart chart, Axis axis) {
        graphics.setColor(ChartColours.FAINT_TEXT);
        graphics.setFont(TICK);
        for (ChartTick tick : ChartTick.between(axis.from(), axis.to())) {
            TextLayout layout = new TextLayout(tick.label(), TICK, graphics.getFontRenderContext());
            double x = chart.getScreenXFromChart(millis(tick.day())) - layout.getAdvance() / 2.0;
            double within = Math.clamp(x, GAP, WIDTH - GAP - layout.getAdvance());
            layout.draw(graphics, (float) within, (float) (chart.getScreenYFromChart(-BELOW) + layout.getAscent() + 6));
        }
    }

    private static byte[] png(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream();
                var out = new MemoryCacheImageOutputStream(bytes)) { // no file beside it
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("expected a writer of PNG files in this Java, found none");
            }
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("expected to write to memory", e);
        }
    }
}
