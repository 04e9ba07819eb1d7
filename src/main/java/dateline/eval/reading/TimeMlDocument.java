package dateline.eval.reading;

import dateline.text.DatelineException;
import dateline.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A news text with gold time expressions in TimeML 1.2.1 (R. Saurí and others, "TimeML annotation guidelines", 2006), as
 * TempEval-3 hands it out: {@code DCT} holds the publication date, {@code TEXT} the text with {@code TIMEX3} in it.
 *
 * @param name the file's name
 * @param text what stands in {@code TEXT}, without tags
 * @param published null if {@code DCT} is not a full day
 * @param timexes in order of their ends; those without text are left out
 */
record TimeMlDocument(String name, String text, @Nullable LocalDate published, List<GoldTimex> timexes) {
    /**
     * A gold time expression.
     *
     * @param span into the text, blanks at its ends taken off
     * @param type such as DATE
     * @param value TIMEX3 value
     */
    record GoldTimex(Span span, String type, String value) {}

    private record Open(int start, String type, String value) {}

    TimeMlDocument {
        timexes = List.copyOf(timexes);
    }

    /**
     * Reads one document.
     *
     * @throws DatelineException if the file cannot be read, is not XML or has no {@code TEXT}
     */
    static TimeMlDocument read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return read(file, factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new DatelineException(
                    file + ":"
                            + Math.max(
                                    1,
                                    e.getLocation() == null
                                            ? 1
                                            : e.getLocation().getLineNumber())
                            + ": expected well-formed XML, found something else from here on",
                    e);
        } catch (IOException e) {
            throw new DatelineException(
                    "expected a readable TimeML document at " + file + ", found " + e.getMessage(), e);
        }
    }

    private static TimeMlDocument read(Path file, XMLStreamReader xml) throws XMLStreamException {
        LocalDate published = null;
        StringBuilder text = new StringBuilder();
        List<GoldTimex> timexes = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        boolean inText = false;
        boolean hasText = false;
        boolean inDate = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                inText |= xml.getLocalName().equals("TEXT");
                hasText |= inText;
                inDate |= xml.getLocalName().equals("DCT");
                if (xml.getLocalName().equals("TIMEX3")) {
                    open.push(new Open(text.length(), attribute(xml, "type"), attribute(xml, "value")));
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (xml.getLocalName().equals("TIMEX3")) {
                    Open ended = open.pop();
                    if (inDate) {
                        published = day(ended.value);
                    } else if (inText) {
                        Span span = trimmed(text, ended.start);
                        if (!span.isEmpty()) {
                            timexes.add(new GoldTimex(span, ended.type, ended.value));
                        }
                    }
                }
                inText &= !xml.getLocalName().equals("TEXT");
                inDate &= !xml.getLocalName().equals("DCT");
            } else if (inText && xml.hasText() && event != XMLStreamReader.COMMENT) {
                text.append(xml.getText());
            }
        }
        if (!hasText) {
            throw new DatelineException("expected a TimeML document with an element TEXT at " + file + ", found none");
        }
        return new TimeMlDocument(String.valueOf(file.getFileName()), text.toString(), published, timexes);
    }

    private static Span trimmed(CharSequence text, int start) {
        int from = start;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The day of a value that names one, with or without a time of day. */
    private static @Nullable LocalDate day(String value) {
        try {
            return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
