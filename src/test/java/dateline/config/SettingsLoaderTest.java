package dateline.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.config.SettingsLoader.Overrides;
import dateline.text.DatelineException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsLoaderTest {
    @TempDir
    Path home;

    @TempDir
    Path work;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void makeConfigFolder() throws IOException {
        Files.createDirectories(home.resolve("config"));
    }

    @Test
    void theShippedFileSaysTheDefaults() throws IOException {
        Settings defaults = load();

        Files.copy(Path.of("config", "dateline.yaml"), home.resolve("config/dateline.yaml"));

        assertThat(load()).isEqualTo(defaults);
        assertThat(Files.readString(home.resolve("config/dateline.yaml"))).contains(keys());
    }

    @Test
    void withoutAnythingTheDefaultsHold() {
        Settings settings = load();

        assertThat(settings)
                .isEqualTo(new Settings(
                        home.resolve("corpus"),
                        home.resolve("data"),
                        ZoneId.of("UTC"),
                        Settings.Encoder.E5,
                        Settings.Reading.DEFAULT,
                        new Settings.Asking(
                                Settings.Asking.DEFAULT.quotations(),
                                Settings.Asking.DEFAULT.minConfidence(),
                                home.resolve("config/aliases.yaml")),
                        Settings.Discord.NONE,
                        Settings.Members.DEFAULT,
                        new Settings.Llm(null, null, null, home.resolve("prompts"))));
    }

    @Test
    void everyKeyIsRead() throws IOException {
        file("""
                corpus: texts
                data: state
                time-zone: Europe/Paris
                reading:
                  max-article-size: 512 KiB
                asking:
                  quotations: 5
                  min-confidence: 0.25
                discord:
                  rest-url: http://127.0.0.1:8080/api/v10/
                  gateway-url: ws://127.0.0.1:8081
                  token-file: token
                  administrators: [123456789012345678, "223456789012345678"]
                members:
                  keep-conversations: 90 minutes
                  keep-buttons: 2 weeks
                  most-buttons: 500
                  keep-feedback: 1 day
                llm:
                  base-url: http://127.0.0.1:11434/v1
                  model: small
                  api-key-file: key
                  prompts: words
                """);
        Files.writeString(home.resolve("token"), "abc.def\n");
        Files.writeString(home.resolve("key"), "k3y");

        Settings settings = load();

        assertThat(settings.corpus()).isEqualTo(home.resolve("texts"));
        assertThat(settings.data()).isEqualTo(home.resolve("state"));
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(settings.reading().maxArticleBytes()).isEqualTo(512 * 1024);
        assertThat(settings.asking()).isEqualTo(new Settings.Asking(5, 0.25, home.resolve("config/aliases.yaml")));
        assertThat(settings.discord().restUrl()).isEqualTo(URI.create("http://127.0.0.1:8080/api/v10/"));
        assertThat(settings.discord().gatewayUrl()).isEqualTo(URI.create("ws://127.0.0.1:8081"));
        assertThat(settings.discord().administrators())
                .isEqualTo(List.of(123_456_789_012_345_678L, 223_456_789_012_345_678L));
        assertThat(settings.discord().token()).extracting(Secret::reveal).isEqualTo("abc.def");
        assertThat(settings.members())
                .isEqualTo(new Settings.Members(Duration.ofMinutes(90), Duration.ofDays(14), 500, Duration.ofDays(1)));
        assertThat(settings.llm().model()).isEqualTo("small");
        assertThat(settings.llm().apiKey()).extracting(Secret::reveal).isEqualTo("k3y");
        assertThat(settings.llm().prompts()).isEqualTo(home.resolve("words"));
        assertThat(settings.toString()).doesNotContain("abc.def").doesNotContain("k3y");
    }

    @Test
    void optionsWinOverTheEnvironmentAndThatOverTheFile() throws IOException {
        file("corpus: from-file\ndata: from-file\ntime-zone: Asia/Tokyo\n");
        environment.put("DATELINE_CORPUS", "from-environment");
        environment.put("DATELINE_DATA", "from-environment");

        Settings settings = load(new Overrides("from-option", null, null));

        assertThat(settings.corpus()).isEqualTo(work.resolve("from-option"));
        assertThat(settings.data()).isEqualTo(work.resolve("from-environment"));
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @ParameterizedTest
    @CsvSource({"minilm, MINILM", "e5, E5", "E5, E5", "MiniLM, MINILM"})
    void theEncoderIsOneOfTwoByFileOrVariable(String text, Settings.Encoder expected) throws IOException {
        file("encoder: " + text + "\n");

        assertThat(load().encoder()).isEqualTo(expected);

        file("encoder: e5\n");
        environment.put("DATELINE_ENCODER", text);

        assertThat(load().encoder()).isEqualTo(expected);
    }

    @Test
    void aBlankVariableIsNone() {
        environment.put("DATELINE_CORPUS", " ");

        assertThat(load().corpus()).isEqualTo(home.resolve("corpus"));
    }

    @Test
    void administratorsInAVariableArePartedByCommas() {
        environment.put("DATELINE_DISCORD_ADMINISTRATORS", "123456789012345678, 223456789012345678");

        assertThat(load().discord().administrators())
                .isEqualTo(List.of(123_456_789_012_345_678L, 223_456_789_012_345_678L));
    }

    @Test
    void theTokenOfTheEnvironmentWinsOverItsFile() throws IOException {
        Files.writeString(work.resolve("token"), "of-file");
        environment.put("DATELINE_DISCORD_TOKEN_FILE", "token");
        Settings fromFile = load();

        environment.put("DATELINE_DISCORD_TOKEN", "of-environment");

        assertThat(fromFile.discord().token()).extracting(Secret::reveal).isEqualTo("of-file");
        assertThat(load().discord().token()).extracting(Secret::reveal).isEqualTo("of-environment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "corpsu: x|1: expected a known key, found 'corpsu'; the nearest is 'corpus'",
                "asking:\\n  quotatoins: 3|2: expected a known key, found 'asking.quotatoins'; the nearest is 'asking.quotations'",
                "rest-url: x|1: expected a known key, found 'rest-url'; the nearest is 'discord.rest-url'",
                "time-zone: Mars|1: expected a time zone such as UTC or Europe/Paris, found <Mars>",
                "encoder: bert|1: expected e5 or minilm, found <bert>",
                "encoder: [e5, minilm]|1: expected one encoder, found <a list of 2>",
                "reading:\\n  max-article-size: big|2: expected a size from 1 to 2147483647 bytes, such as \"5 MB\", found <big>",
                "reading:\\n  max-article-size: 9 GB|2: expected a size from 1 to 2147483647 bytes, such as \"5 MB\", found <9 GB>",
                "asking:\\n  quotations: 0|2: expected a whole number from 1 to 25, found <0>",
                "asking:\\n  min-confidence: 1.5|2: expected a number from 0 to 1, found <1.5>",
                "asking: 3|1: expected keys below 'asking', found <3>",
                "corpus:\\n  folder: x|1: expected a value for 'corpus', found keys below it",
                "corpus: [a, b]|1: expected one path, found <a list of 2>",
                "discord:\\n  rest-url: discord.com|2: expected an address that starts with http:// or https://, found <discord.com>",
                "discord:\\n  gateway-url: http://x|2: expected an address that starts with ws:// or wss://, found <http://x>",
                "discord:\\n  administrators: [me]|2: expected Discord user ids of 15 to 19 digits, found <me>",
                "members:\\n  keep-buttons: 0 days|2: expected a length of time longer than none in minutes, hours, days or weeks, such as \"1 day\", found <0 days>",
                "members:\\n  keep-feedback: forever|2: expected a length of time longer than none in minutes, hours, days or weeks, such as \"1 day\", found <forever>",
                "members:\\n  most-buttons: 0|2: expected a whole number from 1 to 10000000, found <0>",
                "corpus: a\\ncorpus: b|2: expected YAML, found: Duplicate field 'corpus'",
                "- a|1: expected keys with values, found [",
            })
    void aBadFileIsNamedWithItsLine(String text, String message) throws IOException {
        file(text.replace("\\n", "\n"));

        assertThatThrownBy(this::load)
                .isInstanceOf(DatelineException.class)
                .hasMessageStartingWith(home.resolve("config/dateline.yaml") + ":")
                .hasMessageEndingWith("dateline.yaml:" + message);
    }

    @Test
    void brokenYamlIsNamedWithItsLine() throws IOException {
        file("corpus: x\ndata: [a\n");

        assertThatThrownBy(this::load)
                .isInstanceOf(DatelineException.class)
                .hasMessageMatching("(?s).*dateline\\.yaml:[23]: expected YAML, found: .+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"token: s3cret", "discord:\n  token: s3cret", "llm:\n  api-key: s3cret"})
    void aSecretInTheFileIsRefusedAndNotRepeated(String text) throws IOException {
        file(text);

        assertThatThrownBy(this::load)
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("expected no secret in a settings file")
                .hasMessageContaining("-file'")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aBadVariableIsNamed() {
        environment.put("DATELINE_ASKING_QUOTATIONS", "many");

        assertThatThrownBy(this::load)
                .isInstanceOf(DatelineException.class)
                .hasMessage("DATELINE_ASKING_QUOTATIONS: expected a whole number from 1 to 25, found <many>");
    }

    @Test
    void aTokenInPlaceOfTheNameOfItsFileIsNotRepeated() {
        String token = "QUJDREVGR0hJSktMTU5PUFFSUw.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789AB";
        environment.put("DATELINE_DISCORD_TOKEN_FILE", token);

        assertThatThrownBy(this::load)
                .isInstanceOf(DatelineException.class)
                .hasMessageStartingWith("DATELINE_DISCORD_TOKEN_FILE: expected a readable file with a secret in it")
                .hasMessageNotContaining(token)
                .hasNoCause();
    }

    @Test
    void aTokenFileThatIsNotThereIsNamed() {
        environment.put("DATELINE_DISCORD_TOKEN_FILE", "the-token.txt");

        assertThatThrownBy(this::load)
                .isInstanceOf(DatelineException.class)
                .hasMessageEndingWith("found none at " + work.resolve("the-token.txt"));
    }

    @Test
    void aBadTokenIsNotRepeated() {
        environment.put("DATELINE_DISCORD_TOKEN", "two s3cret words");

        assertThatThrownBy(this::load)
                .isInstanceOf(DatelineException.class)
                .hasMessageStartingWith("DATELINE_DISCORD_TOKEN: expected one line of printable characters")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aMissingTokenFileIsNamed() {
        environment.put("DATELINE_DISCORD_TOKEN_FILE", "nowhere");

        assertThatThrownBy(this::load)
                .isInstanceOf(DatelineException.class)
                .hasMessage("DATELINE_DISCORD_TOKEN_FILE: expected a readable file with a secret in it, found none at "
                        + work.resolve("nowhere"));
    }

    @Test
    void aSettingsFileThatIsNamedMustBeThere() {
        assertThatThrownBy(() -> load(new Overrides(null, null, "nowhere.yaml")))
                .isInstanceOf(DatelineException.class)
                .hasMessage(work.resolve("nowhere.yaml") + ": expected a settings file, found none");
    }

    @Test
    void aSettingsFileThatIsNamedIsRead() throws IOException {
        Files.writeString(work.resolve("other.yaml"), "corpus: elsewhere\n");

        Settings settings = load(new Overrides(null, null, "other.yaml"));

        assertThat(settings.corpus()).isEqualTo(home.resolve("elsewhere"));
    }

    private static List<String> keys() {
        return java.util.Arrays.stream(SettingKey.values())
                .map(key -> key.path().substring(key.path().lastIndexOf('.') + 1) + ":")
                .toList();
    }

    private void file(String text) throws IOException {
        Files.writeString(home.resolve("config/dateline.yaml"), text);
    }

    private Settings load() {
        return load(Overrides.NONE);
    }

    private Settings load(Overrides overrides) {
        return new SettingsLoader(home, work, environment).load(overrides);
    }
}
