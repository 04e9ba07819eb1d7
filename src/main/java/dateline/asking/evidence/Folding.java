package dateline.asking.evidence;

import dateline.reading.article.Publication;
import dateline.reading.passage.SentenceDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shows what is printed several times once, with its copies.
 *
 * <p>Two sentences are the same if one of these holds, and they {@linkplain Wordings#differ do not differ} in a figure, a
 * name, a denial, an opposite or the day: most of the shorter one's runs of three words stand in the longer one
 * (containment rather than similarity, since syndicated sentences are often reworded at their edges; Broder: On the
 * Resemblance and Containment of Documents, 1997); they share a row of words so long that nobody writes it twice; the same
 * words stand in quotation marks in both.
 *
 * <p>Groups are made from the closest pair to the farthest, in an order that the sentences alone decide, and no group holds
 * two that differ. So they do not depend on the order of the input, and what was folded once stays as it is. Pairs come
 * from a map of runs to the sentences that hold them: the work grows with the runs that are shared, not with all pairs.
 *
 * <p>A group stands at the place of its best ranked quotation. It shows the best source of those that tell every figure
 * and name which that one tells: with a known speaker and a known day, then with the outlet's name and a written date of
 * publication, then the earliest published, then the best ranked.
 */
public final class Folding {
    private static final double SAME = 0.8;

    /** At least so many words in a row, and so large a share of the shorter one. */
    private static final int ROW = 10;

    private static final double ROW_SHARE = 0.5;

    /** A sentence is no copy of one that is so many times as long: that one tells more. */
    private static final double MOST_LONGER = 2.5;

    private static final int CLOSEST = 3;
    private static final int QUOTED = 2;

    private static final Wordings WORDINGS = new Wordings();

    private static final Comparator<Quotation> BETTER_SOURCE = Comparator.comparing(
                    (Quotation quotation) -> quotation.speaker() == null)
            .thenComparing(quotation -> quotation.date().interval() == null)
            .thenComparing(quotation -> !isSourced(quotation.citation()))
            .thenComparing(Folding::published, Comparator.nullsLast(Comparator.naturalOrder()));

    private Folding() {}

    /** A sentence and the quotation that brought it: its own or the one that it is a copy in already. */
    private record Member(
            int quotation, Citation citation, String text, SentenceDate date, int start, Wording wording) {
        boolean differs(Member other) {
            var own = date.interval();
            var others = other.date.interval();
            return (own != null && others != null && !own.intersects(others))
                    || WORDINGS.differ(wording, other.wording);
        }
    }

    private record Pair(int a, int b, double closeness) {}

    /** Each quotation once, best ranked first, with those that repeat it as its copies. */
    public static List<Quotation> fold(List<Quotation> quotations) {
        List<Member> members = members(quotations);
        Groups groups = new Groups(members, quotations.size());
        for (Pair pair : pairs(members)) {
            groups.join(members.get(pair.a()).quotation(), members.get(pair.b()).quotation());
        }
        return groups.inOrder().stream()
                .map(group -> shown(group.stream().map(quotations::get).toList()))
                .toList();
    }

    /** In an order that does not depend on that of the quotations. */
    private static List<Member> members(List<Quotation> quotations) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation own = quotations.get(i);
            members.add(
                    member(i, own.citation(), own.text(), own.date(), own.span().start()));
            for (Quotation.Copy copy : own.copies()) {
                members.add(member(
                        i,
                        copy.citation(),
                        copy.text(),
                        copy.date(),
                        copy.span().start()));
            }
        }
        members.sort(Comparator.comparing((Member member) -> member.citation().article())
                .thenComparingInt(Member::start)
                .thenComparing(Member::text));
        return members;
    }

    private static Member member(int quotation, Citation citation, String text, SentenceDate date, int start) {
        return new Member(quotation, citation, text, date, start, WORDINGS.of(text));
    }

    private static List<Pair> pairs(List<Member> members) {
        List<Pair> pairs = new ArrayList<>();
        Map<String, List<Integer>> holding = new HashMap<>();
        for (int b = 0; b < members.size(); b++) {
            Wording wording = members.get(b).wording();
            Map<Integer, Integer> shared = new HashMap<>();
            for (String run : wording.runs()) {
                List<Integer> earlier = holding.computeIfAbsent(run, _ -> new ArrayList<>());
                earlier.forEach(a -> shared.merge(a, 1, Integer::sum));
                earlier.add(b);
            }
            int last = b;
            shared.keySet().stream()
                    .map(a -> new Pair(a, last, closeness(members.get(a).wording(), wording)))
                    .filter(pair -> pair.closeness() > 0)
                    .forEach(pairs::add);
        }
        pairs.sort(Comparator.comparingDouble(Pair::closeness)
                .reversed()
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        return pairs;
    }

    /** 0 if the two are not the same. */
    private static double closeness(Wording a, Wording b) {
        if (a.words().equals(b.words())) {
            return CLOSEST;
        }
        if (!a.quoted().isEmpty() && a.quoted().equals(b.quoted())) {
            return QUOTED;
        }
        int shorter = Math.min(a.words().size(), b.words().size());
        int longer = Math.max(a.words().size(), b.words().size());
        double contained = a.containment(b);
        if (longer > MOST_LONGER * shorter || contained < ROW_SHARE / 2) {
            return 0;
        }
        int row = contained >= SAME ? 0 : a.longestShared(b);
        return contained >= SAME || (row >= ROW && row >= ROW_SHARE * shorter) ? contained : 0;
    }

    /** The best source of a group with the others as its copies. */
    private static Quotation shown(List<Quotation> ranked) {
        Wording best = WORDINGS.of(ranked.getFirst().text());
        int chosen = IntStream.range(0, ranked.size())
                .filter(i -> WORDINGS.of(ranked.get(i).text()).tellsAllOf(best))
                .boxed()
                .min(Comparator.comparing(ranked::get, BETTER_SOURCE))
                .orElseThrow();
        List<Quotation.Copy> copies = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Quotation quotation = ranked.get(i);
            if (i != chosen) {
                copies.add(
                        new Quotation.Copy(quotation.citation(), quotation.span(), quotation.text(), quotation.date()));
            }
            copies.addAll(quotation.copies());
        }
        return ranked.get(chosen).withCopies(copies);
    }

    private static boolean isSourced(Citation citation) {
        return citation.source() != null && citation.publication().basis() == Publication.Basis.WRITTEN;
    }

    private static @Nullable LocalDate published(Quotation quotation) {
        return quotation.citation().publication().date();
    }

    /** Quotations that are the same, by their indexes. */
    private static final class Groups {
        private final List<List<Member>> membersOf = new ArrayList<>();
        private final int[] groupOf;

        Groups(List<Member> members, int quotations) {
            groupOf = IntStream.range(0, quotations).toArray();
            for (int i = 0; i < quotations; i++) {
                membersOf.add(new ArrayList<>());
            }
            members.forEach(member -> membersOf.get(member.quotation()).add(member));
        }

        /** Makes one group of two, unless they are one already or hold two that differ. */
        void join(int a, int b) {
            List<Member> one = membersOf.get(groupOf[a]);
            List<Member> other = membersOf.get(groupOf[b]);
            if (groupOf[a] == groupOf[b]
                    || one.stream().anyMatch(member -> other.stream().anyMatch(member::differs))) {
                return;
            }
            int kept = groupOf[a];
            other.forEach(member -> groupOf[member.quotation()] = kept);
            one.addAll(other);
        }

        /** The groups by their best ranked quotation; within each, best ranked first. */
        List<List<Integer>> inOrder() {
            Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
            for (int i = 0; i < groupOf.length; i++) {
                groups.computeIfAbsent(groupOf[i], _ -> new ArrayList<>()).add(i);
            }
            return List.copyOf(groups.values());
        }
    }
}
