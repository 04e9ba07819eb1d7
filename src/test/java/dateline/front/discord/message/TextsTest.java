package dateline.front.discord.message;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.time.DateInterval;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Pattern NUMBER = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"texts.properties", "texts_de.properties"})
    void everyBundleHasEveryPhraseAndNoOther(String file) {
        assertThat(bundle(file).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Phrase.values()).map(Phrase::key).toList());
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyLanguagePutsTheSameThingsIntoAPhrase(Phrase phrase) {
        String english = bundle("texts.properties").getProperty(phrase.key());
        String german = bundle("texts_de.properties").getProperty(phrase.key());

        assertThat(numbers(german)).isEqualTo(numbers(english));
        assertThat(english + german)
                .as("an apostrophe would switch the numbers off")
                .doesNotContain("'");
    }

    @Test
    void everyPhraseIsSaidSomewhere() throws IOException {
        String sources;
        try (var files = Files.walk(Path.of("src", "main", "java", "dateline", "front", "discord"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("Phrase.java"))
                    .map(TextsTest::read)
                    .collect(Collectors.joining());
        }

        assertThat(Phrase.values())
                .allSatisfy(phrase -> assertThat(sources).containsPattern("Phrase\\." + phrase.name() + "\\b"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void languageThatTheBotDoesNotWriteIsEnglish() {
        assertThat(Texts.of(Locale.JAPANESE)).isSameAs(Texts.ENGLISH);
        assertThat(Texts.of(Locale.forLanguageTag("de-AT"))).isSameAs(Texts.GERMAN);
    }

    @Test
    void daysAreWrittenAsTheLanguageDoes() {
        LocalDate day = LocalDate.of(2021, 9, 1);

        assertThat(Texts.ENGLISH.day(day)).isEqualTo("1 September 2021");
        assertThat(Texts.GERMAN.days(new DateInterval(day, day.plusDays(2))))
                .isEqualTo("1. September 2021 bis 3. September 2021");
    }

    @Test
    void aMonthOrAYearStandsInASentenceAsADayDoes() {
        String month = Texts.GERMAN.days(DateInterval.month(YearMonth.of(2021, 8)));
        String year = Texts.GERMAN.days(DateInterval.year(2021));

        assertThat(Texts.GERMAN.say(Phrase.SAID_WRITTEN, month)).isEqualTo("Gesagt: August 2021 (steht im Text)");
        assertThat(Texts.GERMAN.say(Phrase.HAPPENED_RECKONED, year))
                .isEqualTo("Geschehen: 2021 (aus dem Text errechnet)");
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String file) {
        var bundle = new Properties();
        try (var stream = Objects.requireNonNull(Texts.class.getResourceAsStream("/dateline/discord/" + file));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            bundle.load(reader);
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
