package dateline.config;

import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the settings together. Later wins: the defaults, the settings file, the environment, the options of the command
 * line. Relative paths of the defaults and of the file start at Dateline's own folder, the others at the working directory.
 * Thread-safe.
 */
public final class SettingsLoader {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsLoader.class);
    private static final String TOKEN = "DATELINE_DISCORD_TOKEN";
    private static final String CONFIG = "DATELINE_CONFIG";
    private static final Set<String> OTHER_VARIABLES = Set.of(TOKEN, CONFIG, "DATELINE_JAVA_OPTS");
    private static final Set<String> HTTP = Set.of("http", "https");
    private static final Set<String> WEB_SOCKET = Set.of("ws", "wss");

    /** The tokens of Discord and the keys of chat models are longer than this, names of files are not. */
    private static final int SHORTEST_SECRET = 40;

    private final Path home;
    private final Path workingDirectory;
    private final Map<String, String> environment;

    /**
     * Creates a loader.
     *
     * @param home Dateline's own folder, with {@code config}, {@code corpus} and {@code prompts} in it
     * @param environment variables by name
     */
    public SettingsLoader(Path home, Path workingDirectory, Map<String, String> environment) {
        this.home = home;
        this.workingDirectory = workingDirectory;
        this.environment = Map.copyOf(environment);
    }

    /**
     * What the command line overrides; null: not given.
     *
     * @param config a settings file instead of {@code config/dateline.yaml}
     */
    public record Overrides(
            @Nullable String corpus,
            @Nullable String data,
            @Nullable String config) {
        public static final Overrides NONE = new Overrides(null, null, null);
    }

    /**
     * Reads everything once.
     *
     * @throws DatelineException if a value is not what is expected there: names the file and line, variable or option,
     *     what was expected and what was found, but never a secret
     */
    public Settings load(Overrides overrides) {
        warnOfUnknownVariables();
        Map<SettingKey, SettingValue> values = new EnumMap<>(SettingKey.class);
        values.putAll(readFile(overrides));
        for (SettingKey key : SettingKey.values()) {
            variable(key.variable())
                    .ifPresent(text -> values.put(key, SettingValue.single(text, key.variable(), workingDirectory)));
        }
        override(values, SettingKey.CORPUS, overrides.corpus(), "--corpus");
        override(values, SettingKey.DATA, overrides.data(), "--data");
        return settings(values);
    }

    private Map<SettingKey, SettingValue> readFile(Overrides overrides) {
        Optional<SettingValue> named = Optional.ofNullable(overrides.config())
                .map(text -> SettingValue.single(text, "--config", workingDirectory))
                .or(() -> variable(CONFIG).map(text -> SettingValue.single(text, CONFIG, workingDirectory)));
        Path file = named.map(SettingValue::path).orElse(home.resolve("config").resolve("dateline.yaml"));
        // Without a file of its own an installation runs on the defaults; a file that is named must be there.
        return named.isEmpty() && !Files.exists(file) ? Map.of() : SettingsFile.read(file, home);
    }

    private void override(Map<SettingKey, SettingValue> values, SettingKey key, @Nullable String text, String option) {
        if (text != null) {
            if (text.isBlank()) {
                throw new DatelineException(option + ": expected a path, found nothing");
            }
            values.put(key, SettingValue.single(text, option, workingDirectory));
        }
    }

    private Settings settings(Map<SettingKey, SettingValue> values) {
        Settings.Asking asking = Settings.Asking.DEFAULT;
        return new Settings(
                get(values, SettingKey.CORPUS, SettingValue::path).orElse(home.resolve("corpus")),
                get(values, SettingKey.DATA, SettingValue::path).orElse(home.resolve("data")),
                get(values, SettingKey.TIME_ZONE, SettingValue::zone).orElse(ZoneId.of("UTC")),
                get(values, SettingKey.ENCODER, SettingValue::encoder).orElse(Settings.Encoder.E5),
                new Settings.Reading(get(values, SettingKey.MAX_ARTICLE_SIZE, SettingValue::bytes)
                        .orElse(Settings.Reading.DEFAULT.maxArticleBytes())),
                new Settings.Asking(
                        get(values, SettingKey.QUOTATIONS, value -> value.integer(1, 25))
                                .orElse(asking.quotations()),
                        get(values, SettingKey.MIN_CONFIDENCE, SettingValue::share)
                                .orElse(asking.minConfidence()),
                        get(values, SettingKey.ALIASES, SettingValue::path).orElse(home.resolve(asking.aliases()))),
                discord(values),
                members(values),
                llm(values));
    }

    private Settings.Discord discord(Map<SettingKey, SettingValue> values) {
        return new Settings.Discord(
                variable(TOKEN)
                        .map(text -> oneLine(text, TOKEN))
                        .or(() -> get(values, SettingKey.TOKEN_FILE, SettingsLoader::secret))
                        .orElse(null),
                get(values, SettingKey.REST_URL, value -> value.address(HTTP)).orElse(null),
                get(values, SettingKey.GATEWAY_URL, value -> value.address(WEB_SOCKET))
                        .orElse(null),
                get(values, SettingKey.ADMINISTRATORS, SettingValue::userIds).orElse(List.of()),
                get(values, SettingKey.COLLECTIONS, SettingValue::folders).orElse(null),
                get(values, SettingKey.USER_RATE, value -> value.integer(1, 100_000))
                        .orElse(Settings.Discord.USER_RATE),
                get(values, SettingKey.SERVER_RATE, value -> value.integer(1, 100_000))
                        .orElse(Settings.Discord.SERVER_RATE));
    }

    private Settings.Members members(Map<SettingKey, SettingValue> values) {
        Settings.Members members = Settings.Members.DEFAULT;
        return new Settings.Members(
                get(values, SettingKey.KEEP_CONVERSATIONS, SettingValue::duration)
                        .orElse(members.keepConversations()),
                get(values, SettingKey.KEEP_BUTTONS, SettingValue::duration).orElse(members.keepButtons()),
                get(values, SettingKey.MOST_BUTTONS, value -> value.integer(1, 10_000_000))
                        .orElse(members.mostButtons()),
                get(values, SettingKey.KEEP_FEEDBACK, SettingValue::duration).orElse(members.keepFeedback()));
    }

    private Settings.Llm llm(Map<SettingKey, SettingValue> values) {
        return new Settings.Llm(
                get(values, SettingKey.BASE_URL, value -> value.address(HTTP)).orElse(null),
                get(values, SettingKey.MODEL, SettingValue::words).orElse(null),
                get(values, SettingKey.API_KEY_FILE, SettingsLoader::secret).orElse(null),
                get(values, SettingKey.PROMPTS, SettingValue::path).orElse(home.resolve(Settings.Llm.OFF.prompts())));
    }

    private static Secret secret(SettingValue value) {
        Path file = value.path();
        try {
            return oneLine(Files.readString(file), value.origin() + ": " + file);
        } catch (IOException e) {
            throw new DatelineException(
                    value.origin() + ": expected a readable file with a secret in it, found none"
                            + (mayBeSecret(file) ? " (not shown, it may be the secret itself)" : " at " + file),
                    mayBeSecret(file) ? null : e);
        }
    }

    /** Somebody may have put the secret where the name of its file belongs. */
    private static boolean mayBeSecret(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().length() >= SHORTEST_SECRET;
    }

    /** A secret that fits into an HTTP header; the message never shows it. */
    private static Secret oneLine(String text, String origin) {
        String secret = text.strip();
        if (secret.isEmpty() || !secret.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new DatelineException(origin + ": expected one line of printable characters without blanks, found "
                    + (secret.isEmpty() ? "nothing" : "something else (not shown, it may be secret)"));
        }
        return new Secret(secret);
    }

    private static <T> Optional<T> get(
            Map<SettingKey, SettingValue> values, SettingKey key, Function<SettingValue, T> parse) {
        return Optional.ofNullable(values.get(key)).map(parse);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    /** A mistyped variable would otherwise be ignored in silence. Its value may be secret and is not shown. */
    private void warnOfUnknownVariables() {
        environment.keySet().stream()
                .filter(name -> name.startsWith("DATELINE_"))
                .filter(name -> !OTHER_VARIABLES.contains(name))
                .filter(name -> Arrays.stream(SettingKey.values())
                        .noneMatch(key -> key.variable().equals(name)))
                .sorted()
                .forEach(name -> LOG.warn("{} is not a setting and is ignored", name));
    }
}
