package dateline.config;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be set, by the path of its key in a settings file. */
enum SettingKey {
    CORPUS("corpus"),
    DATA("data"),
    TIME_ZONE("time-zone"),
    ENCODER("encoder"),
    MAX_ARTICLE_SIZE("reading.max-article-size"),
    QUOTATIONS("asking.quotations"),
    MIN_CONFIDENCE("asking.min-confidence"),
    ALIASES("asking.aliases"),
    REST_URL("discord.rest-url"),
    GATEWAY_URL("discord.gateway-url"),
    TOKEN_FILE("discord.token-file"),
    ADMINISTRATORS("discord.administrators"),
    COLLECTIONS("discord.collections"),
    USER_RATE("discord.user-rate"),
    SERVER_RATE("discord.server-rate"),
    KEEP_CONVERSATIONS("members.keep-conversations"),
    KEEP_BUTTONS("members.keep-buttons"),
    MOST_BUTTONS("members.most-buttons"),
    KEEP_FEEDBACK("members.keep-feedback"),
    BASE_URL("llm.base-url"),
    MODEL("llm.model"),
    API_KEY_FILE("llm.api-key-file"),
    PROMPTS("llm.prompts");

    private final String path;

    SettingKey(String path) {
        this.path = path;
    }

    /** The key with those it stands below, such as {@code discord.rest-url}. */
    String path() {
        return path;
    }

    /** The environment variable that overrides it, such as {@code DATELINE_DISCORD_REST_URL}. */
    String variable() {
        return "DATELINE_" + path.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    static Optional<SettingKey> of(String path) {
        return Arrays.stream(values()).filter(key -> key.path.equals(path)).findFirst();
    }

    /** Whether other keys stand below this path. */
    static boolean isSection(String path) {
        return Arrays.stream(values()).anyMatch(key -> key.path.startsWith(path + "."));
    }

    /** The known key that takes the fewest edits to reach; a key's last part alone counts as well. */
    static SettingKey nearest(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .min(Comparator.comparingInt(key -> Math.min(
                        edits(path, key.path), 1 + edits(last, key.path.substring(key.path.lastIndexOf('.') + 1)))))
                .orElseThrow();
    }

    /** Levenshtein's distance: insertions, deletions and replacements of one character. */
    static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
