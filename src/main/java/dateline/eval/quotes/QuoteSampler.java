package dateline.eval.quotes;

import dateline.archive.View;
import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.text.SentenceSplitter;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Draws quotes of 6 to 40 words from an archive and makes altered ones of them; draws sentences of as many words from other
 * articles. Not thread-safe.
 */
final class QuoteSampler {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;
    private static final int TRIES = 400;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A word with nothing around it but what may be kept. */
    private static final Pattern WORD = Pattern.compile("(\\P{L}*)(\\p{L}+(?:['’]\\p{L}+)?)(\\P{L}*)");

    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might",
            "must", "does", "do", "did");

    private final View view;
    private final List<String> ids;
    private final Random random;

    QuoteSampler(View view, long seed) {
        this.view = view;
        this.ids = view.articleIds();
        this.random = new Random(seed);
    }

    /**
     * So many cuts, each with its altered forms. A cut that cannot be denied by one word is exchanged for the denied case only.
     */
    List<QuoteCase> cases(int count) {
        List<QuoteCase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Cut cut = cut();
            cases.add(new QuoteCase(QuoteCase.Kind.VERBATIM, cut.text(), cut.text(), cut.article()));
            cases.add(altered(QuoteCase.Kind.CHANGED, cut));
            cases.add(altered(QuoteCase.Kind.DROPPED, cut));
            cases.add(altered(QuoteCase.Kind.NEGATED, cut));
            cases.add(altered(QuoteCase.Kind.ELIDED, cut));
        }
        return cases;
    }

    /** So many sentences of foreign articles, as many of each as they have; fewer if there are not so many. */
    List<QuoteCase> foreign(List<Article> articles, int count) {
        var splitter = new SentenceSplitter();
        List<QuoteCase> all = new ArrayList<>();
        for (Article article : articles) {
            for (Paragraph paragraph : article.paragraphs()) {
                for (Span span : splitter.split(article.text(), paragraph.span())) {
                    String sentence = span.of(article.text());
                    int words = BLANKS.split(sentence, -1).length;
                    if (words >= SHORTEST && words <= LONGEST) {
                        all.add(new QuoteCase(QuoteCase.Kind.FOREIGN, sentence, sentence, article.id()));
                    }
                }
            }
        }
        java.util.Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, Math.min(count, all.size())));
    }

    /** A run of words of one paragraph, the blanks between them as they are. */
    private record Cut(String article, String text, List<Span> words) {
        String word(int index) {
            return words.get(index).of(text);
        }

        /** The cut with one range of words exchanged. */
        String with(int from, int to, String other) {
            return text.substring(0, words.get(from).start())
                    + other
                    + text.substring(words.get(to).end());
        }

        /** The cut without a word and the blanks after it. */
        String without(int index) {
            return text.substring(0, words.get(index).start())
                    + text.substring(words.get(index + 1).start());
        }
    }

    private Cut cut() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String id = ids.get(random.nextInt(ids.size()));
            Article article = view.article(id).orElseThrow().article();
            List<Paragraph> body = article.paragraphs().stream()
                    .filter(paragraph -> paragraph.kind() == Paragraph.Kind.BODY)
                    .toList();
            if (body.isEmpty()) {
                continue;
            }
            String text = body.get(random.nextInt(body.size())).span().of(article.text());
            List<Span> words = words(text);
            if (words.size() < SHORTEST) {
                continue;
            }
            int length = SHORTEST + random.nextInt(Math.min(LONGEST, words.size()) - SHORTEST + 1);
            int first = random.nextInt(words.size() - length + 1);
            int start = words.get(first).start();
            String quote = text.substring(start, words.get(first + length - 1).end());
            return new Cut(id, quote, words(quote));
        }
        throw new IllegalStateException(
                "expected a paragraph of " + SHORTEST + " words in " + TRIES + " articles drawn, found none");
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        var matcher = Pattern.compile("\\S+").matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }

    private QuoteCase altered(QuoteCase.Kind kind, Cut cut) {
        Cut from = cut;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<String> claim = altered(from, kind);
            if (claim.isPresent()) {
                return new QuoteCase(kind, claim.get(), from.text(), from.article());
            }
            from = cut();
        }
        throw new IllegalStateException("expected a quote that can be "
                + kind.name().toLowerCase(Locale.ROOT) + " in " + TRIES + " drawn, found none");
    }

    private Optional<String> altered(Cut cut, QuoteCase.Kind kind) {
        int words = cut.words().size();
        return switch (kind) {
            case VERBATIM, FOREIGN -> Optional.of(cut.text());
            case CHANGED -> changed(cut, random.nextInt(words));
            case DROPPED -> dropped(cut, 1 + random.nextInt(words - 2));
            case NEGATED -> negated(cut);
            case ELIDED -> {
                int left = 1 + random.nextInt(Math.max(1, words / 4));
                int from = 1 + random.nextInt(words - 1 - left);
                int to = from + left - 1;
                yield hasWord(cut, from, to) ? Optional.of(cut.with(from, to, "…")) : Optional.empty();
            }
        };
    }

    private static boolean hasWord(Cut cut, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (cut.word(i).codePoints().anyMatch(Character::isLetterOrDigit)) {
                return true;
            }
        }
        return false;
    }

    /** Another word of the archive in the place of one, what stands around it kept. */
    private Optional<String> changed(Cut cut, int at) {
        var word = WORD.matcher(cut.word(at));
        if (!word.matches()) {
            return Optional.empty();
        }
        Cut other = cut();
        return other.words().stream()
                .map(span -> WORD.matcher(span.of(other.text())))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(2).toLowerCase(Locale.ROOT))
                .filter(replacement -> !replacement.equals(word.group(2).toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(replacement -> cut.with(at, at, word.group(1) + replacement + word.group(3)));
    }

    private static Optional<String> dropped(Cut cut, int at) {
        boolean isWord = cut.word(at).codePoints().anyMatch(Character::isLetterOrDigit);
        boolean isTwice = cut.word(at).equals(cut.word(at + 1)) || cut.word(at).equals(cut.word(at - 1));
        return isWord && !isTwice ? Optional.of(cut.without(at)) : Optional.empty();
    }

    private static Optional<String> negated(Cut cut) {
        for (int i = 0; i + 1 < cut.words().size(); i++) {
            if (AUXILIARIES.contains(cut.word(i).toLowerCase(Locale.ROOT))) {
                boolean denied = cut.word(i + 1).equals("not");
                if (denied && i + 2 == cut.words().size()) {
                    return Optional.empty();
                }
                return Optional.of(denied ? cut.without(i + 1) : cut.with(i, i, cut.word(i) + " not"));
            }
        }
        return Optional.empty();
    }

    /** What the kinds are called where they are shown. */
    static Map<QuoteCase.Kind, String> names() {
        Map<QuoteCase.Kind, String> names = new EnumMap<>(QuoteCase.Kind.class);
        for (QuoteCase.Kind kind : QuoteCase.Kind.values()) {
            names.put(kind, kind.name().toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
