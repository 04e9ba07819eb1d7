package dateline.reading.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one article, from a JSON object or from YAML front matter, each with the place where it stands. Whatever
 * is taken out is gone, so that what remains in the end are the fields without a use. The first complaint is kept.
 */
final class Fields {
    private static final int MAX_URL_LENGTH = 2000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Says where a complaint belongs, as line of the file and, for the message, the column. */
    @FunctionalInterface
    interface Places {
        ParseResult.Rejected rejected(int line, int column, String expected, String found);
    }

    private record Field(JsonNode value, int line, int column) {}

    private final Places places;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private ParseResult.@Nullable Rejected complaint;

    private Fields(Places places) {
        this.places = places;
    }

    /**
     * Reads all fields; never throws for bad input.
     *
     * @param expected what the whole is called in a complaint
     * @param mayBeEmpty whether nothing at all counts as no fields
     */
    static Fields read(JsonParser parser, String expected, boolean mayBeEmpty, Places places) {
        var result = new Fields(places);
        try (parser) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                result.readFields(parser);
            } else if (first != null || !mayBeEmpty) {
                result.complainAt(
                        parser.currentTokenLocation().getLineNr(),
                        parser.currentTokenLocation().getColumnNr(),
                        expected,
                        first == null ? "nothing" : "a value of another kind, " + Quoted.kind(first) + ",");
            }
        } catch (JsonProcessingException e) {
            var location = e.getLocation();
            result.complainAt(
                    location == null ? 1 : location.getLineNr(),
                    location == null ? 0 : location.getColumnNr(),
                    expected,
                    Quoted.firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            result.complainAt(1, 0, expected, Quoted.firstLine(String.valueOf(e.getMessage())));
        }
        return result;
    }

    /** No fields at all. */
    static Fields none() {
        return new Fields((line, column, expected, found) -> new ParseResult.Rejected("", line, expected, found));
    }

    /** No fields, because of this. */
    static Fields rejected(ParseResult.Rejected why) {
        Fields fields = none();
        fields.complaint = why;
        return fields;
    }

    private void readFields(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
            String name = parser.currentName();
            var location = parser.currentTokenLocation();
            parser.nextToken();
            JsonNode value = MAPPER.readTree(parser);
            Field earlier = fields.putIfAbsent(name, new Field(value, location.getLineNr(), location.getColumnNr()));
            if (earlier != null) {
                complainAt(
                        location.getLineNr(), location.getColumnNr(), "each field once", "a second " + Quoted.of(name));
            }
        }
        JsonToken after = parser.nextToken();
        if (after != null) {
            var location = parser.currentTokenLocation();
            complainAt(location.getLineNr(), location.getColumnNr(), "one object", "more after its end");
        }
    }

    /** Takes out the first of these fields that holds something; the others stay. */
    Optional<String> text(String... names) {
        return take(names).map(field -> field.value.textValue());
    }

    /** Takes out one line for people to read: control characters become blanks, and nothing but blanks counts as nothing. */
    @Nullable
    String line(String... names) {
        return text(names)
                .map(Metadata::cleaned)
                .filter(line -> !line.isEmpty())
                .orElse(null);
    }

    /** Takes out the day of publication. */
    Publication publication() {
        return take("date", "publication_date", "published_at")
                .flatMap(field -> {
                    Optional<LocalDate> day =
                            PublicationDay.dayOrInstant(field.value.textValue().strip());
                    if (day.isEmpty()) {
                        complainAt(
                                field.line, field.column, PublicationDay.EXPECTED, Quoted.of(field.value.textValue()));
                    }
                    return day;
                })
                .map(Publication::written)
                .orElse(Publication.UNKNOWN);
    }

    /** Takes out a web address; one that cannot be linked to is dropped with a note. */
    @Nullable
    String url() {
        String url = text("url").map(String::strip).orElse(null);
        if (url == null || Metadata.isWebAddress(url, MAX_URL_LENGTH)) {
            return url;
        }
        notes.add("url dropped: expected an http or https address of at most " + MAX_URL_LENGTH + " characters, found "
                + Quoted.of(url));
        return null;
    }

    /** What is left, as text; nested values as JSON. */
    Map<String, String> rest() {
        Map<String, String> rest = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            if (!field.value.isNull()) {
                rest.put(name, field.value.isValueNode() ? field.value.asText() : field.value.toString());
            }
        });
        return rest;
    }

    List<String> notes() {
        return notes;
    }

    /** The first thing that is wrong, if any. */
    Optional<ParseResult.Rejected> complaint() {
        return Optional.ofNullable(complaint);
    }

    private Optional<Field> take(String... names) {
        for (String name : names) {
            Field field = fields.get(name);
            if (field == null || field.value.isNull()) {
                continue;
            }
            if (!field.value.isTextual()) {
                complainAt(
                        field.line,
                        field.column,
                        "text as the value of " + Quoted.of(name),
                        Quoted.of(field.value.toString()));
                return Optional.empty();
            }
            if (!field.value.textValue().isBlank()) {
                fields.remove(name);
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private void complainAt(int line, int column, String expected, String found) {
        if (complaint == null) {
            complaint = places.rejected(line, column, expected, found);
        }
    }
}
