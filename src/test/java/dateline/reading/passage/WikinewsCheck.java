package dateline.reading.passage;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.article.Publication;
import dateline.reading.time.DateInterval;
import dateline.reading.time.TimexIntervals;
import dateline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares the days of sentences with the entity timelines over Wikinews articles of SemEval-2015 Task 4 (A. Minard and
 * others, 2015), which say on which day (or in which month or year) each event of some entities took place; {@code main}
 * prints the counts and what is missed. The articles come as token lists without paragraphs: their bodies are read as one.
 */
final class WikinewsCheck {
    /** What became of a gold day, by how precise it is. */
    enum Outcome {
        /** The sentence has that day, month or year, or tells an event of it. */
        RIGHT,
        /** The sentence's days hold the gold ones, or the other way round. */
        COARSER,
        /** The sentence has no day, and the gold one is that of publication: the article's date bounds it rightly. */
        BOUNDED,
        UNDATED,
        WRONG
    }

    /** How precise a gold date is. */
    enum Precision {
        DAY,
        MONTH_OR_YEAR,
        /** The timeline gives no day; any single day in the sentence counts as wrong. */
        NONE
    }

    /** Outcomes of (document, sentence, date) triples. */
    record Counts(Map<Precision, Map<Outcome, Integer>> outcomes, Map<String, Integer> byBasis) {
        int of(Precision precision, Outcome outcome) {
            return outcomes.getOrDefault(precision, Map.of()).getOrDefault(outcome, 0);
        }
    }

    private record Triple(String document, int sentence, String date) implements Comparable<Triple> {
        @Override
        public int compareTo(Triple other) {
            int order = document.compareTo(other.document);
            order = order == 0 ? Integer.compare(sentence, other.sentence) : order;
            return order == 0 ? date.compareTo(other.date) : order;
        }
    }

    private record Document(AnnotatedArticle article, List<Span> sentences) {}

    private static final Pattern SENTENCE = Pattern.compile("<s id=\"(\\d+)\">(.*?)</s>", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d{2}-\\d{2})\"", Pattern.DOTALL);

    private WikinewsCheck() {}

    /** Compares everything below the data's folder. */
    static Counts count(Path folder, List<String> misses) throws IOException {
        Map<Precision, Map<Outcome, Integer>> outcomes = new EnumMap<>(Precision.class);
        Map<String, Integer> byBasis = new TreeMap<>();
        for (String corpus : List.of("corpus_1", "corpus_2")) {
            Map<String, Document> documents = documents(folder.resolve(corpus, "corpus_trackA_TimeML"));
            for (Triple triple : triples(folder.resolve(corpus, "TimeLines_Gold_Standard"))) {
                Document document = documents.get(triple.document);
                if (document == null || triple.sentence < 2 || triple.sentence >= document.sentences.size()) {
                    continue;
                }
                judge(triple, document, outcomes, byBasis, misses);
            }
        }
        return new Counts(outcomes, byBasis);
    }

    private static void judge(
            Triple triple,
            Document document,
            Map<Precision, Map<Outcome, Integer>> outcomes,
            Map<String, Integer> byBasis,
            List<String> misses) {
        Span wanted = document.sentences.get(triple.sentence);
        List<Sentence> here = document.article.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(wanted))
                .toList();
        List<SentenceDate> found = new ArrayList<>(here.stream()
                .map(Sentence::date)
                .filter(date -> date.value() != null)
                .toList());
        here.stream()
                .flatMap(sentence -> sentence.events().stream())
                .forEach(event -> found.add(new SentenceDate(
                        event.value(), TimexIntervals.of(event.value()).orElseThrow(), DateBasis.WRITTEN)));
        String gold = triple.date.replace("-XX", "");
        Precision precision = gold.startsWith("XXXX")
                ? Precision.NONE
                : gold.length() == 10 ? Precision.DAY : Precision.MONTH_OR_YEAR;
        Outcome outcome = outcome(gold, precision, found);
        if (outcome == Outcome.UNDATED
                && gold.equals(
                        String.valueOf(document.article.article().publication().date()))) {
            outcome = Outcome.BOUNDED;
        }
        outcomes.computeIfAbsent(precision, any -> new EnumMap<>(Outcome.class)).merge(outcome, 1, Integer::sum);
        String bases = here.isEmpty() ? "NONE" : here.getFirst().date().basis().name();
        byBasis.merge(precision + " " + bases + " " + outcome, 1, Integer::sum);
        misses.add(String.format(
                Locale.ROOT,
                "%s %s gold %s found %s dct %s %s-%d: %s",
                precision,
                outcome,
                triple.date,
                found.stream().map(date -> date.value() + " " + date.basis()).toList(),
                document.article.article().publication().date(),
                triple.document,
                triple.sentence,
                wanted.of(document.article.article().text())));
    }

    private static Outcome outcome(String gold, Precision precision, List<SentenceDate> found) {
        if (precision == Precision.NONE) {
            boolean day = found.stream().anyMatch(WikinewsCheck::oneDay);
            return day ? Outcome.WRONG : found.isEmpty() ? Outcome.UNDATED : Outcome.COARSER;
        }
        if (found.isEmpty()) {
            return Outcome.UNDATED;
        }
        DateInterval days = TimexIntervals.of(gold).orElseThrow();
        if (found.stream().anyMatch(date -> days.equals(date.interval()))) {
            return Outcome.RIGHT;
        }
        return found.stream()
                        .map(SentenceDate::interval)
                        .anyMatch(date -> date != null && (date.contains(days) || days.contains(date)))
                ? Outcome.COARSER
                : Outcome.WRONG;
    }

    private static boolean oneDay(SentenceDate date) {
        return date.interval() != null && date.interval().isOneDay();
    }

    private static SortedSet<Triple> triples(Path folder) throws IOException {
        SortedSet<Triple> triples = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] parts = line.split("\t", -1);
                    for (int i = 2; i < parts.length; i++) {
                        String[] event = parts[i].split("-", 3);
                        if (event.length == 3) {
                            triples.add(new Triple(event[0], Integer.parseInt(event[1]), parts[1]));
                        }
                    }
                }
            }
        }
        return triples;
    }

    private static Map<String, Document> documents(Path folder) throws IOException {
        Map<String, Document> documents = new HashMap<>();
        var annotator = new Annotator();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                String xml = Files.readString(file);
                Matcher day = DAY.matcher(xml);
                if (day.find()) { // one document's day is written in another form: it is left out
                    LocalDate published = LocalDate.parse(day.group(1));
                    documents.put(name.substring(0, name.indexOf('_')), document(annotator, name, published, xml));
                }
            }
        }
        return documents;
    }

    private static Document document(Annotator annotator, String name, LocalDate published, String xml) {
        var text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(xml);
        int body = 0;
        while (sentence.find()) {
            text.append(sentences.isEmpty() ? "" : sentences.size() < 3 ? "\n\n" : " ");
            int from = text.length();
            text.append(printed(sentence.group(2)));
            sentences.add(new Span(from, text.length()));
            if (sentences.size() < 3) {
                paragraphs.add(new Paragraph(sentences.size(), sentences.getLast(), Paragraph.Kind.HEADING));
                body = text.length() + 2;
            }
        }
        paragraphs.add(new Paragraph(paragraphs.size() + 1, new Span(body, text.length()), Paragraph.Kind.BODY));
        Article article = new Article(
                name, null, null, null, null, Publication.written(published), text.toString(), paragraphs, Map.of());
        return new Document(annotator.annotate(article, null), sentences);
    }

    /** Tokens as they are printed: marks without a blank before them, double quotation marks. */
    private static String printed(String tokens) {
        return tokens.replaceAll("<[^>]*>", "")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("`` ", "“")
                .replace(" ''", "”")
                .replaceAll(" ([,.;:?!%)])", "$1")
                .replaceAll("([($£]) ", "$1")
                .replaceAll(" (n't|'s|'re|'ve|'ll|'d|'m|')\\b", "$1")
                .strip();
    }

    /** {@code WikinewsCheck FOLDER [all]}. */
    public static void main(String[] arguments) throws IOException {
        List<String> misses = new ArrayList<>();
        Counts counts = count(Path.of(arguments[0]), misses);
        System.out.println(counts.outcomes());
        System.out.println(counts.byBasis());
        if (arguments.length > 1) {
            misses.stream().sorted().forEach(System.out::println);
        }
    }
}
