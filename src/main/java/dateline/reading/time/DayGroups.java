package dateline.reading.time;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the mentions of a question that name days together: "30 August to 2 September", "Sep 1, 3 and 5". Immutable. */
final class DayGroups {
    private static final Pattern NEXT_DAY = Pattern.compile(
            "\\G\\s*(?:,\\s*(?:and\\s+|or\\s+)?|and\\s+|or\\s+|&\\s*)(?:on\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d\\p{L}:/.%]\\w?|\\s*(?:per\\s?cent|%))");
    private static final Pattern DAY_BEFORE =
            Pattern.compile("(?<![\\d\\p{L}/.-])(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:,|and|or|&)\\s*$");

    private final TimeWords words;

    DayGroups(TimeWords words) {
        this.words = words;
    }

    /** The days that are named together, group by group. */
    List<DayMention> of(String text, DayMentions.Found found) {
        List<DayMention> groups = new ArrayList<>();
        for (DayMention mention : found.mentions()) {
            DayMention whole = withNextDays(text, withDaysBefore(text, mention), found);
            Optional<DayMention> joined =
                    groups.isEmpty() ? Optional.empty() : joined(text, groups.getLast(), whole, found);
            if (joined.isPresent()) {
                groups.set(groups.size() - 1, joined.get());
            } else {
                groups.add(whole);
            }
        }
        return groups;
    }

    private Optional<DayMention> joined(String text, DayMention one, DayMention other, DayMentions.Found found) {
        if (other.span().start() < one.span().end()) {
            return Optional.empty();
        }
        String link = text.substring(one.span().end(), other.span().start())
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        boolean between = new Surroundings(found.tokens(), one.span())
                .before(1)
                .filter(word -> words.words("between").contains(word))
                .isPresent();
        if (link.startsWith(",") && one.narrowed(other).isPresent()) {
            return Optional.empty();
        }
        List<DaySet> readings = switch (link) {
            case "to", "until", "till", "through", "up to", "-", "–", "—", "to the" ->
                runs(one.readings(), other.readings());
            case "and", "and the" ->
                between ? runs(one.readings(), other.readings()) : both(one.readings(), other.readings());
            case "or", "&", "/", "and on", "or on", "and in", "or in", ",", ", and", ", or", ", and on", ", on" ->
                both(one.readings(), other.readings());
            default -> List.of();
        };
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new DayMention(readings, one.span().cover(other.span())));
    }

    /** Every run from a start to the first end after it, unless a later start leads to the same end. */
    private static List<DaySet> runs(List<DaySet> starts, List<DaySet> ends) {
        List<DaySet> runs = new ArrayList<>();
        boolean weekdays = starts.size() == 1
                && ends.size() == 1
                && starts.getFirst().isOneDay()
                && ends.getFirst().isOneDay()
                && starts.getFirst()
                        .from()
                        .minusDays(7)
                        .isBefore(ends.getFirst().from());
        if (weekdays && starts.getFirst().from().isAfter(ends.getFirst().from())) {
            // Asked on a Tuesday, "from Monday to Wednesday" ends last Wednesday and begins two days before it.
            return List.of(DaySet.of(new DateInterval(
                    starts.getFirst().from().minusWeeks(1), ends.getFirst().to())));
        }
        for (DaySet end : ends) {
            starts.stream()
                    .filter(start -> !start.from().isAfter(end.to()))
                    .max(Comparator.comparing(DaySet::from))
                    .map(start -> DaySet.of(start.hull().cover(end.hull())))
                    .filter(run -> runs.stream().noneMatch(known -> known.from().equals(run.from())))
                    .ifPresent(runs::add);
        }
        return runs;
    }

    /** The readings of the one that leaves less open, each with the nearest of the other. */
    private static List<DaySet> both(List<DaySet> one, List<DaySet> other) {
        List<DaySet> firm = one.size() <= other.size() ? one : other;
        List<DaySet> open = firm.equals(one) ? other : one;
        return firm.stream()
                .map(days -> days.and(open.stream()
                        .min(Comparator.comparingLong(near -> days.distance(near.hull())))
                        .orElseThrow()))
                .distinct()
                .toList();
    }

    /** "Sep 1, 3 and 5": figures after a date are further days of its month. */
    private DayMention withNextDays(String text, DayMention mention, DayMentions.Found found) {
        DayMention whole = mention;
        Matcher next = NEXT_DAY.matcher(text);
        while (next.find(whole.span().end())) {
            Span span = whole.span().cover(new Span(next.start(1), next.end()));
            boolean free = new Surroundings(found.tokens(), span)
                    .next()
                    .map(word -> words.words("follower").contains(word))
                    .orElse(true);
            Optional<DayMention> more = with(whole, Integer.parseInt(next.group(1)), span);
            boolean another = found.mentions().stream()
                    .anyMatch(other -> !other.equals(mention) && other.span().overlaps(span));
            if (!free || another || more.isEmpty()) {
                break;
            }
            whole = more.get();
        }
        return whole;
    }

    /** "1, 3 and 5 September". */
    private static DayMention withDaysBefore(String text, DayMention mention) {
        DayMention whole = mention;
        if (!Character.isDigit(text.charAt(mention.span().start()))) {
            return whole;
        }
        Matcher before = DAY_BEFORE.matcher(text.substring(0, whole.span().start()));
        while (before.find()) {
            Span span = whole.span().cover(new Span(before.start(1), before.end()));
            Optional<DayMention> more = with(whole, Integer.parseInt(before.group(1)), span);
            if (more.isEmpty()) {
                break;
            }
            whole = more.get();
            before = DAY_BEFORE.matcher(text.substring(0, whole.span().start()));
        }
        return whole;
    }

    /** With another day of the same month, in the years whose month has it. */
    private static Optional<DayMention> with(DayMention mention, int dayOfMonth, Span span) {
        List<DaySet> more = mention.readings().stream()
                .filter(days -> days.runs().stream().allMatch(DateInterval::isOneDay))
                .filter(days -> dayOfMonth >= 1 && dayOfMonth <= days.to().lengthOfMonth())
                .map(days -> days.and(DaySet.day(days.to().withDayOfMonth(dayOfMonth))))
                .toList();
        return more.isEmpty() ? Optional.empty() : Optional.of(new DayMention(more, span));
    }
}
