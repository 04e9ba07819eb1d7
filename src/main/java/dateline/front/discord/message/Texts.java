package dateline.front.discord.message;

import dateline.reading.time.DateInterval;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bot's own words in one language, from the bundles {@code dateline/discord/texts*.properties}. Thread-safe. */
public final class Texts {
    public static final Texts ENGLISH = new Texts(Locale.ENGLISH, "d MMMM uuuu", "d MMMM uuuu, HH:mm");
    public static final Texts GERMAN = new Texts(Locale.GERMAN, "d. MMMM uuuu", "d. MMMM uuuu, HH:mm");

    /** All languages that there are, the one for everybody else first. */
    public static final List<Texts> ALL = List.of(ENGLISH, GERMAN);

    private static final String BUNDLE = "dateline.discord.texts";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter instant;

    private Texts(Locale locale, String day, String instant) {
        this.locale = locale;
        // Without the machine's locale as a way out: what a language lacks is English.
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
        this.instant = DateTimeFormatter.ofPattern(instant, locale);
    }

    /** The words for readers of a language; English for those of one that the bot does not write. */
    public static Texts of(Locale reader) {
        return ALL.stream()
                .filter(texts -> texts.locale.getLanguage().equals(reader.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    /** Whether these are the words in which the archive's own notes are written. */
    public boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    /**
     * A phrase.
     *
     * @param arguments in the order of the phrase's numbers; texts among them are put in as they are, so they must be escaped
     */
    public String say(Phrase phrase, Object... arguments) {
        return new MessageFormat(bundle.getString(phrase.key()), locale).format(arguments);
    }

    /** Such as "1 September 2021". */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** A day, a month, a year, or from the first to the last day. */
    public String days(DateInterval days) {
        if (days.isOneDay()) {
            return day(days.from());
        }
        if (days.equals(DateInterval.month(YearMonth.from(days.from())))) {
            return month.format(days.from());
        }
        if (days.equals(DateInterval.year(days.from().getYear()))) {
            return Integer.toString(days.from().getYear());
        }
        return say(Phrase.DAYS_FROM_TO, day(days.from()), day(days.to()));
    }

    /** Day and time in UTC. */
    public String instant(Instant time) {
        return instant.format(time.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /** How long something is kept, such as "30 days": in the largest unit that tells it whole. */
    public String span(Duration duration) {
        if (duration.toMinutes() % 60 != 0) {
            return say(Phrase.SPAN_MINUTES, duration.toMinutes());
        }
        return duration.toHours() % 24 == 0
                ? say(Phrase.SPAN_DAYS, duration.toDays())
                : say(Phrase.SPAN_HOURS, duration.toHours());
    }

    /** Such as "850 ms", "12 s", "3 min 5 s" or "2 h 10 min". */
    public String duration(Duration duration) {
        if (duration.toMillis() < 1000) {
            return duration.toMillis() + " ms";
        }
        if (duration.toSeconds() < 60) {
            return duration.toSeconds() + " s";
        }
        return duration.toMinutes() < 60
                ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
                : duration.toHours() + " h " + duration.toMinutesPart() + " min";
    }
}
