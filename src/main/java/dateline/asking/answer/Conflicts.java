package dateline.asking.answer;

import dateline.archive.index.PassageIndex;
import dateline.asking.evidence.Quotation;
import dateline.asking.figure.Amount;
import dateline.asking.figure.Amounts;
import dateline.asking.figure.FigureWords;
import dateline.asking.question.Analysis;
import dateline.asking.question.DayRule;
import dateline.reading.passage.DateBasis;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Figures that contradict each other: where a question asks for a number, and quotations of several articles give different
 * ones for the same thing. The same thing means: the same unit, the same kind of event, no other doer, no other place, the
 * same names and the same words of the question around it.
 *
 * <p>No contradiction is: a figure that another only bounds or rounds ("over 70" beside 75), a part beside its whole,
 * something added ("another 15"), one of several figures of one
 * sentence or of one article. Figures that tell in their own words of different days are
 * of different occasions. A count that goes on, such as a toll, is another one on another day: that is a development, and
 * each quotation shows its day, but the answer stays one. Figures that are merely carried to different days, or printed on
 * different days, of something that happened once do contradict each other.
 */
final class Conflicts {
    private static final FigureWords WORDS = new FigureWords();
    private static final Amounts AMOUNTS = new Amounts(WORDS);

    /** Share of the question's words that tell, beside the unit, that two figures are of the same thing. */
    private static final double SAME_THING = 0.5;

    /** The same where the unit, a currency or a per cent, can be of anything. */
    private static final double SAME_THING_OF_ANY_UNIT = 0.6;

    private Conflicts() {}

    /** The figures in one quotation that are of what is asked for, and the words of the question that it holds. */
    private record Given(Quotation quotation, List<Amount> amounts, Set<String> terms) {
        boolean agreesWith(Given other) {
            return amounts.stream().anyMatch(own -> other.amounts.stream().anyMatch(own::agreesWith));
        }
    }

    /** The different figures that the quotations give for what is counted; none where they agree. */
    static List<Answer.Figure> figures(Analysis analysis, List<Quotation> quotations, PassageIndex index) {
        return figures(analysis, quotations, index, _ -> true);
    }

    /**
     * The same where one side of each contradiction has to be trusted to answer the question; for the other side, a figure of
     * the same thing is enough.
     */
    static List<Answer.Figure> figures(
            Analysis analysis, List<Quotation> quotations, PassageIndex index, Predicate<Quotation> trusted) {
        Optional<AskedAmount> asked = AskedAmount.of(analysis, WORDS, index);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Given> given = quotations.stream()
                .map(quotation -> given(analysis, asked.get(), quotation, index))
                .toList();
        Set<Integer> sides = new HashSet<>();
        for (int a = 0; a < given.size(); a++) {
            for (int b = a + 1; b < given.size(); b++) {
                boolean eitherTrusted = trusted.test(quotations.get(a)) || trusted.test(quotations.get(b));
                if (eitherTrusted && contradict(asked.get(), given.get(a), given.get(b), index)) {
                    sides.add(a);
                    sides.add(b);
                }
            }
        }
        return sides.isEmpty() ? List.of() : figures(asked.get(), given, sides);
    }

    /** With those that agree with a side. */
    private static List<Answer.Figure> figures(AskedAmount asked, List<Given> given, Set<Integer> sides) {
        Map<String, List<Integer>> byValue = new LinkedHashMap<>();
        Map<String, String> units = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            Given one = given.get(i);
            boolean shown = sides.contains(i) || sides.stream().anyMatch(side -> same(one, given.get(side)));
            for (Amount amount : shown ? one.amounts() : List.<Amount>of()) {
                List<Integer> of = byValue.computeIfAbsent(amount.shown(), _ -> new ArrayList<>());
                units.put(
                        amount.shown(),
                        asked.unit().equals(AskedAmount.MONEY) ? amount.unit().getFirst() : asked.unit());
                if (!of.contains(i)) {
                    of.add(i);
                }
            }
        }
        return byValue.entrySet().stream()
                .map(entry -> new Answer.Figure(entry.getKey(), units.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static boolean same(Given one, Given other) {
        return one.amounts().stream()
                .anyMatch(own ->
                        other.amounts().stream().anyMatch(theirs -> own.shown().equals(theirs.shown())));
    }

    /** The answer that shows all sides: only the quotations that give a figure. */
    static Answer answer(
            Answer.Frame frame, List<Quotation> quotations, List<Answer.Figure> figures, double confidence) {
        List<Integer> used = figures.stream()
                .flatMap(figure -> figure.quotations().stream())
                .distinct()
                .sorted()
                .toList();
        List<Answer.Figure> renumbered = figures.stream()
                .map(figure -> new Answer.Figure(
                        figure.value(),
                        figure.unit(),
                        figure.quotations().stream().map(used::indexOf).toList()))
                .toList();
        return new Answer.Conflicting(frame, used.stream().map(quotations::get).toList(), renumbered, confidence);
    }

    private static Given given(Analysis analysis, AskedAmount asked, Quotation quotation, PassageIndex index) {
        Set<String> terms = new HashSet<>(index.terms(quotation.text()));
        if (!asked.places().isEmpty() && !meet(asked.places(), terms)) {
            return new Given(quotation, List.of(), Set.of());
        }
        DaySet days = analysis.understood().days();
        DateInterval own = quotation.date().interval();
        boolean otherDays =
                days != null && analysis.dayRule() != DayRule.ONLY_THESE && (own == null || !days.intersects(own));
        Set<String> told = new HashSet<>(terms);
        String title = quotation.citation().title();
        if (title != null) {
            told.addAll(index.terms(title));
        }
        List<Amount> amounts = AMOUNTS.in(quotation.text()).stream()
                .filter(amount -> asked.fits(amount, WORDS, index))
                .toList();
        if (otherDays || !told.containsAll(asked.names()) || isList(amounts)) {
            return new Given(quotation, List.of(), Set.of());
        }
        terms.retainAll(asked.others());
        return new Given(quotation, amounts, terms);
    }

    /** Several figures of one kind in one sentence are of several things: which is meant cannot be told. */
    private static boolean isList(List<Amount> amounts) {
        return amounts.stream().anyMatch(one -> amounts.stream().anyMatch(other -> !one.agreesWith(other)));
    }

    /** How many of the question's other words a sentence must hold to be told of the same thing. */
    private static int enough(AskedAmount asked) {
        double share = asked.terms().isEmpty() ? SAME_THING_OF_ANY_UNIT : SAME_THING;
        return (int) Math.ceil(share * asked.others().size());
    }

    private static boolean contradict(AskedAmount asked, Given a, Given b, PassageIndex index) {
        boolean apart = !a.quotation()
                .citation()
                .article()
                .equals(b.quotation().citation().article());
        boolean sameTopic = Math.min(a.terms().size(), b.terms().size()) >= enough(asked);
        return apart
                && sameTopic
                && !a.agreesWith(b)
                && a.amounts().stream()
                        .anyMatch(own -> b.amounts().stream()
                                .anyMatch(other -> sameThing(asked, own, other, index)
                                        && sameOccasion(a.quotation(), own, b.quotation(), other)));
    }

    private static boolean sameThing(AskedAmount asked, Amount a, Amount b, PassageIndex index) {
        boolean samePlace = a.places().equals(b.places())
                || meet(a.places(), b.places())
                || !asked.places().isEmpty();
        boolean sameCurrency =
                !asked.unit().equals(AskedAmount.MONEY) || a.unit().equals(b.unit());
        return samePlace && sameCurrency && sameActor(asked, a, b, index);
    }

    /** One whom a sentence leaves open can be anybody. Two that are both called otherwise than in the question can be one. */
    private static boolean sameActor(AskedAmount asked, Amount a, Amount b, PassageIndex index) {
        Set<String> one = terms(a.actor(), index);
        Set<String> other = terms(b.actor(), index);
        if (one.isEmpty() || other.isEmpty() || meet(one, other)) {
            return true;
        }
        return !asked.actor().isEmpty() && !meet(asked.actor(), one) && !meet(asked.actor(), other);
    }

    private static Set<String> terms(Set<String> words, PassageIndex index) {
        Set<String> terms = new HashSet<>();
        words.forEach(word -> terms.addAll(index.terms(word)));
        return terms;
    }

    private static boolean meet(Collection<String> a, Collection<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    private static boolean sameOccasion(Quotation one, Amount a, Quotation other, Amount b) {
        if (hasOwnDay(one) && hasOwnDay(other)) {
            return meet(one, other);
        }
        return !(a.running() || b.running()) || meet(one, other);
    }

    private static boolean hasOwnDay(Quotation quotation) {
        return quotation.date().basis() == DateBasis.WRITTEN || quotation.date().basis() == DateBasis.RECKONED;
    }

    /** Whether they can be of one day. */
    private static boolean meet(Quotation one, Quotation other) {
        Optional<DateInterval> a = NearestDays.of(one);
        Optional<DateInterval> b = NearestDays.of(other);
        return a.isEmpty() || b.isEmpty() || a.get().intersects(b.get());
    }
}
