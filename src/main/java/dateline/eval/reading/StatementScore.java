package dateline.eval.reading;

import dateline.eval.Proportion;
import dateline.eval.reading.GoldStatement.Tier;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Sentence;
import dateline.reading.statement.Person;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds up what was found of gold statements, one by one. Not thread-safe. */
final class StatementScore {
    private static final Pattern BEFORE_NAME = Pattern.compile("^(?:the|unnamed)\\s+", Pattern.CASE_INSENSITIVE);
    private static final int WORDS_SHOWN = 90;

    private final List<String> missed = new ArrayList<>();
    private final Map<Tier, Integer> cases = new EnumMap<>(Tier.class);
    private final Map<Tier, Integer> right = new EnumMap<>(Tier.class);
    private int statements;
    private int found;
    private int speakers;
    private int otherDay;

    void add(GoldStatement gold, AnnotatedArticle read) {
        statements++;
        String words = gold.article() + ": "
                + Excerpt.flat(read.article()
                        .text()
                        .substring(
                                gold.span().start(),
                                Math.min(gold.span().end(), gold.span().start() + WORDS_SHOWN)));
        List<Statement> here = read.statements().stream()
                .filter(statement -> statement.span().overlaps(gold.span()))
                .toList();
        found += here.isEmpty() ? 0 : 1;
        if (here.stream().anyMatch(statement -> isBy(statement.speaker(), gold))) {
            speakers++;
        } else {
            missed.add("expected the speaker " + gold.speaker() + ", found "
                    + here.stream().map(Statement::speaker).toList() + " " + words);
        }
        String date = date(gold, read);
        boolean sameDay = Objects.equals(date, gold.tier() == Tier.UNDATED ? null : gold.date());
        cases.merge(gold.tier(), 1, Integer::sum);
        right.merge(gold.tier(), sameDay ? 1 : 0, Integer::sum);
        otherDay += gold.tier() != Tier.UNDATED && date != null && !sameDay ? 1 : 0;
        if (!sameDay) {
            missed.add("expected the day " + gold.date() + ", found " + date + " " + words);
        }
    }

    /** The first day of a sentence of the statement. */
    private static @Nullable String date(GoldStatement gold, AnnotatedArticle read) {
        return read.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(gold.span()))
                .map((Sentence sentence) -> sentence.date().value())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isBy(@Nullable Speaker speaker, GoldStatement gold) {
        if (speaker == null) {
            return gold.speaker() == null && gold.organisation() == null;
        }
        String name = gold.speaker() == null ? "" : gold.speaker();
        String bare = BEFORE_NAME.matcher(name).replaceFirst("");
        if (speaker.parts().stream()
                .anyMatch(part -> part.equalsIgnoreCase(gold.organisation()) || part.equalsIgnoreCase(bare))) {
            return true;
        }
        return speaker.name() != null
                && !speaker.name().equals(speaker.organisation())
                && Person.same(words(name), words(speaker.name()));
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.split(" ", -1));
    }

    StatementReport report(String set) {
        return new StatementReport(
                set,
                new Proportion(found, statements),
                new Proportion(speakers, statements),
                share(Tier.IN_SENTENCE),
                share(Tier.FROM_CONTEXT),
                share(Tier.UNDATED),
                otherDay,
                missed);
    }

    private Proportion share(Tier tier) {
        return new Proportion(right.getOrDefault(tier, 0), cases.getOrDefault(tier, 0));
    }
}
