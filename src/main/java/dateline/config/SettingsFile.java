package dateline.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a settings file (YAML 1.1). It is read token by token rather than bound to a type, so that every complaint can
 * name its line.
 */
final class SettingsFile {
    /** Keys that somebody may think of and that would put a secret into a file which gets shared. */
    private static final Set<String> SECRETS = Set.of("token", "discord.token", "api-key", "llm.api-key");

    private final Path file;
    private final Path base;
    private final Map<SettingKey, SettingValue> values = new EnumMap<>(SettingKey.class);

    private SettingsFile(Path file, Path base) {
        this.file = file;
        this.base = base;
    }

    /**
     * The values in a file; a key without a value is left out.
     *
     * @param base what relative paths in the file start at
     * @throws DatelineException if the file cannot be read, is not YAML, or holds an unknown key
     */
    static Map<SettingKey, SettingValue> read(Path file, Path base) {
        var reading = new SettingsFile(file, base);
        try (JsonParser parser = new YAMLFactory()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .createParser(Files.readString(file))) {
            reading.readAll(parser);
        } catch (NoSuchFileException e) {
            throw new DatelineException(file + ": expected a settings file, found none", e);
        } catch (CharacterCodingException e) {
            throw new DatelineException(file + ": expected UTF-8 text, found other bytes", e);
        } catch (JsonProcessingException e) {
            int line = Optional.ofNullable(e.getLocation())
                    .map(location -> location.getLineNr())
                    .orElse(1);
            String found = e.getOriginalMessage().lines().findFirst().orElse("something else");
            throw new DatelineException(file + ":" + line + ": expected YAML, found: " + found, e);
        } catch (IOException e) {
            throw new DatelineException(file + ": expected a readable settings file, found " + e.getMessage(), e);
        }
        return reading.values;
    }

    private void readAll(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return; // nothing but comments
        }
        if (first != JsonToken.START_OBJECT) {
            throw at(parser, "keys with values, found " + parser.getText());
        }
        readSection("", parser);
    }

    private void readSection(String prefix, JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String path = prefix + parser.currentName();
            String origin = file + ":" + parser.currentTokenLocation().getLineNr();
            if (SECRETS.contains(path)) {
                throw new DatelineException(origin + ": expected no secret in a settings file, found the key '" + path
                        + "'; put it into a file of its own named by '"
                        + (path.endsWith("token") ? "discord.token-file" : "llm.api-key-file")
                        + (path.endsWith("token") ? "', or into the variable DATELINE_DISCORD_TOKEN" : "'"));
            }
            JsonToken token = parser.nextToken();
            if (SettingKey.isSection(path)) {
                if (token == JsonToken.START_OBJECT) {
                    readSection(path + ".", parser);
                } else if (token != JsonToken.VALUE_NULL) {
                    throw new DatelineException(
                            origin + ": expected keys below '" + path + "', found <" + parser.getText() + ">");
                }
                continue;
            }
            SettingKey key = SettingKey.of(path)
                    .orElseThrow(() -> new DatelineException(origin + ": expected a known key, found '" + path
                            + "'; the nearest is '" + SettingKey.nearest(path).path() + "'"));
            readValue(key, origin, parser);
        }
    }

    private void readValue(SettingKey key, String origin, JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            throw new DatelineException(origin + ": expected a value for '" + key.path() + "', found keys below it");
        }
        if (token == JsonToken.START_ARRAY) {
            List<String> parts = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (!parser.currentToken().isScalarValue()) {
                    throw at(parser, "a plain list for '" + key.path() + "', found a nested one");
                }
                parts.add(parser.getText());
            }
            values.put(key, new SettingValue(parts, true, origin, base));
        } else if (token != JsonToken.VALUE_NULL && !parser.getText().isBlank()) {
            values.put(key, SettingValue.single(parser.getText(), origin, base));
        }
    }

    private DatelineException at(JsonParser parser, String expected) {
        return new DatelineException(file + ":" + parser.currentTokenLocation().getLineNr() + ": expected " + expected);
    }
}
