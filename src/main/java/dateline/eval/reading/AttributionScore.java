package dateline.eval.reading;

import dateline.eval.Proportion;
import dateline.eval.reading.AttributedArticle.Attribution;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Sentence;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up what was found of gold attributions, article by article. Not thread-safe. */
final class AttributionScore {
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s?$");
    private static final int WORDS_SHOWN = 200;

    private final List<String> missed = new ArrayList<>();
    private int articles;
    private Tally full = Tally.NONE;
    private Tally direct = Tally.NONE;
    private Tally indirectFound = Tally.NONE;
    private Tally indirectRight = Tally.NONE;
    private Tally sentences = Tally.NONE;

    private record Tally(int hits, int cases) {
        static final Tally NONE = new Tally(0, 0);

        Tally plus(boolean hit) {
            return new Tally(hits + (hit ? 1 : 0), cases + 1);
        }

        Proportion proportion() {
            return new Proportion(hits, cases);
        }
    }

    void add(AttributedArticle gold, AnnotatedArticle read) {
        articles++;
        gold.attributions().stream()
                .filter(one -> !one.source().isEmpty() && !one.content().isEmpty())
                .forEach(one -> judge(read, one));
        List<Span> reported = gold.attributions().stream()
                .flatMap(one -> Stream.concat(one.cue().stream(), one.content().stream()))
                .toList();
        for (Sentence sentence : read.sentences()) {
            if (read.statements().stream().anyMatch(statement -> reports(sentence, statement))) {
                boolean right = reported.stream().anyMatch(sentence.span()::overlaps);
                sentences = sentences.plus(right);
                if (!right) {
                    missed.add(where(read) + "no statement expected: "
                            + Excerpt.flat(sentence.span().of(gold.text())));
                }
            }
        }
    }

    /** Whether a statement stands in a sentence: its cue does or, without one, the beginning of what is said. */
    private static boolean reports(Sentence sentence, Statement statement) {
        Span cue = statement.cue();
        return cue == null
                ? statement.content().getFirst().overlaps(sentence.span())
                : sentence.span().contains(cue.start());
    }

    private void judge(AnnotatedArticle read, Attribution gold) {
        List<Statement> here =
                read.statements().stream().filter(one -> meets(one, gold)).toList();
        String text = read.article().text();
        boolean right = here.stream().anyMatch(one -> isBy(text, one, gold.source()));
        String kind = "indirect";
        if (gold.direct()) {
            kind = "direct";
            direct = direct.plus(right);
            String words = gold.content().getFirst().of(text).strip();
            if (words.startsWith("\"") || words.startsWith("“")) {
                kind = "full";
                full = full.plus(right);
            }
        } else {
            indirectFound = indirectFound.plus(!here.isEmpty());
            indirectRight = indirectRight.plus(right);
        }
        if (!right) {
            missed.add(where(read) + kind + ", expected "
                    + gold.source().getFirst().of(text) + ", found "
                    + here.stream().map(one -> who(text, one)).toList() + ": " + words(text, gold));
        }
    }

    private static boolean meets(Statement statement, Attribution gold) {
        Span cue = statement.cue();
        return Stream.concat(gold.cue().stream(), gold.content().stream())
                .anyMatch(span ->
                        statement.content().stream().anyMatch(span::overlaps) || (cue != null && cue.overlaps(span)));
    }

    private static boolean isBy(String text, Statement statement, List<Span> sources) {
        Speaker speaker = statement.speaker();
        Span mention = statement.mention();
        List<String> named = new ArrayList<>();
        if (speaker != null && speaker.name() != null) {
            named.add(lastWord(speaker.name()));
        }
        if (mention != null) {
            named.add(lastWord(mention.of(text)));
        }
        return sources.stream()
                .anyMatch(source ->
                        (mention != null && mention.overlaps(source)) || named.contains(lastWord(source.of(text))));
    }

    private static String lastWord(String phrase) {
        String plain = POSSESSIVE.matcher(phrase).replaceFirst("").toLowerCase(Locale.ROOT);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private static String who(String text, Statement statement) {
        Span mention = statement.mention();
        return speaker(statement.speaker()) + " by " + (mention == null ? "no words" : mention.of(text));
    }

    private static String speaker(@Nullable Speaker speaker) {
        return speaker == null ? "nobody" : String.join(", ", speaker.parts());
    }

    private static String words(String text, Attribution gold) {
        Span all = Stream.of(gold.source(), gold.cue(), gold.content())
                .flatMap(List::stream)
                .reduce(Span::cover)
                .orElseThrow();
        return Excerpt.flat(text.substring(all.start(), Math.min(all.end(), all.start() + WORDS_SHOWN)));
    }

    private static String where(AnnotatedArticle read) {
        return read.article().id() + ": ";
    }

    AttributionReport report(String set, double millisFor600Words) {
        return new AttributionReport(
                set,
                articles,
                full.proportion(),
                direct.proportion(),
                indirectFound.proportion(),
                indirectRight.proportion(),
                sentences.proportion(),
                millisFor600Words,
                missed);
    }
}
