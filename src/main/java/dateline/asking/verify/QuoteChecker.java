package dateline.asking.verify;

import dateline.archive.View;
import dateline.asking.evidence.Folding;
import dateline.asking.evidence.Quotation;
import dateline.asking.evidence.Quotations;
import dateline.asking.evidence.VerbatimCheck;
import dateline.reading.article.Article;
import dateline.reading.passage.Annotator;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.SpeakerMatch;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks claimed quotes against an archive. Verbatim: the words stand so in one article, in a row, apart from what {@link
 * QuoteTokens typography} does, the case of the first letter and what closes the claim. Leaving out words at the ends is
 * quoting; inside it is altering, also by an ellipsis. Altered: an {@link Alignment} with some part of an article scores
 * enough that the language alone does not explain it. Thread-safe.
 */
public final class QuoteChecker {
    /** Longer texts are read up to here, in UTF-16 code units. */
    public static final int LONGEST_TEXT = 100_000;

    /** Longer claims are not checked, in UTF-16 code units: about 1,000 words. */
    public static final int LONGEST_CLAIM = 6_000;

    /** More claims of one text are not checked. */
    public static final int MOST_CLAIMS = 25;

    private static final int MOST_TOKENS = 1_500;

    /** Fewer words about something, in fewer words altogether, stand everywhere. */
    private static final int CONTENT_WORDS = 3;

    private static final int WORDS = 5;

    private static final int MOST_MATCHES = 40;

    /**
     * The share of what stands outside of the quotation marks that a text has from an article if it is a quote as a whole; of
     * fewer words, which may only name the speaker, all.
     */
    private static final int OUTSIDE_WORDS = 4;

    private static final double OUTSIDE_SHARE = 0.75;

    private static final Comparator<Quotation> BEST_SOURCE = Comparator.comparing(
                    (Quotation quotation) -> quotation.speaker() == null)
            .thenComparing(quotation -> quotation.citation().source() == null)
            .thenComparing(QuoteChecker::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(quotation -> quotation.citation().article());

    private final SpeakerMatch speakers;
    private final Quotations quotations;
    private final ClaimedSpeakers claimedSpeakers;
    private final Notes notes = new Notes();

    public QuoteChecker(SpeakerMatch speakers, Annotator annotator) {
        this.speakers = speakers;
        this.quotations = new Quotations(speakers);
        this.claimedSpeakers = new ClaimedSpeakers(annotator);
    }

    /**
     * Checks each quoted passage of a text, or all of it.
     *
     * @param speaker of all of them, whomever the text names; null leaves it to the text
     * @return in the order of the text, at least one
     */
    public List<QuoteCheck> checkAll(View view, String text, @Nullable String speaker) {
        List<QuoteCheck> checks = checkAll(view, text);
        return speaker == null
                ? checks
                : checks.stream().map(check -> saidBy(view, check, speaker)).toList();
    }

    private QuoteCheck saidBy(View view, QuoteCheck check, String speaker) {
        QuoteCheck again = check(view, check.claim(), speaker);
        Stream<Note> ofTheText = check.notes().stream().filter(Note.OnlyBeginning.class::isInstance);
        return new QuoteCheck(
                again.claim(),
                again.verdict(),
                Stream.concat(again.notes().stream(), ofTheText).toList());
    }

    /**
     * Checks each quoted passage of a text; the whole text if nothing in it is quoted, or if it stands in the archive as a whole,
     * quotation marks and all.
     *
     * @return in the order of the text; at least one, at most {@value #MOST_CLAIMS}
     */
    public List<QuoteCheck> checkAll(View view, String text) {
        boolean cut = text.length() > LONGEST_TEXT;
        Claims claims = Claims.in(cut ? text.substring(0, LONGEST_TEXT) : text, MOST_CLAIMS + 1);
        if (claims.quoted().isEmpty()) {
            return List.of(check(view, cut ? text : claims.whole()));
        }
        QuoteCheck whole = check(view, claims.whole());
        boolean marked = claims.context().equals(claims.whole());
        if (marked && isWhole(whole, claims)) {
            return List.of(whole);
        }
        List<Optional<String>> named = claimedSpeakers.of(claims);
        List<QuoteCheck> checks = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_CLAIMS, claims.quoted().size()); i++) {
            checks.add(check(view, claims.quoted().get(i).text(), named.get(i).orElse(null)));
        }
        if (marked && checks.stream().allMatch(QuoteChecker::isTooShort)) {
            return List.of(whole); // titles and words that somebody else would not use
        }
        if (cut || claims.quoted().size() > MOST_CLAIMS) {
            QuoteCheck last = checks.removeLast();
            List<Note> more = Stream.concat(last.notes().stream(), Stream.of(new Note.OnlyBeginning(checks.size() + 1)))
                    .toList();
            checks.add(new QuoteCheck(last.claim(), last.verdict(), more));
        }
        return checks;
    }

    /**
     * Checks a text that holds one claim: its only quoted passage, or all of it. All of it is the claim, too, where it has several
     * passages, or a title or other words that are too short for a claim, in a longer text.
     */
    public QuoteCheck checkOne(View view, String text) {
        Claims claims = Claims.in(text, 2);
        boolean one = claims.quoted().size() == 1
                && (!isTooShort(Wanted.of(claims.quoted().getFirst().text())) || wordsOutside(claims) < OUTSIDE_WORDS);
        return claims.quoted().isEmpty() || one ? checkAll(view, text).getFirst() : check(view, text);
    }

    private static int wordsOutside(Claims claims) {
        return Wanted.of(claims.whole()).words()
                - Wanted.of(claims.quoted().getFirst().text()).words();
    }

    private static boolean isTooShort(Wanted wanted) {
        return wanted.contentWords().size() < CONTENT_WORDS && wanted.words() < WORDS;
    }

    /** Checks one claim, all of which is said to be a quote; marks around it do not matter. */
    public QuoteCheck check(View view, String claim) {
        return check(view, claim, null);
    }

    /**
     * The same where somebody is said to have said it.
     *
     * @param speaker as the text calls them; null if it names nobody
     */
    public QuoteCheck check(View view, String claim, @Nullable String speaker) {
        if (claim.length() > LONGEST_CLAIM) {
            return unchecked(claim, Verdict.Reason.TOO_LONG);
        }
        Wanted wanted = Wanted.of(claim);
        if (wanted.tokens().isEmpty()) {
            return unchecked(claim, Verdict.Reason.EMPTY);
        }
        if (wanted.tokens().size() > MOST_TOKENS) {
            return unchecked(claim, Verdict.Reason.TOO_LONG);
        }
        List<Found> exact = NearestWords.exact(view, wanted);
        if (isTooShort(wanted)) {
            List<Found> quoted = exact.stream().filter(QuoteChecker::isQuoted).toList();
            return quoted.isEmpty() ? unchecked(claim, Verdict.Reason.TOO_SHORT) : judged(view, claim, quoted, speaker);
        }
        return judged(view, claim, exact.isEmpty() ? NearestWords.nearest(view, wanted) : exact, speaker);
    }

    private static QuoteCheck unchecked(String claim, Verdict.Reason reason) {
        return new QuoteCheck(claim, new Verdict.Unchecked(reason), List.of());
    }

    /** Whether the article has it in quotation marks. */
    private static boolean isQuoted(Found found) {
        Article article = found.article().article();
        return article.paragraphs().stream()
                .filter(paragraph -> paragraph.span().contains(found.range()))
                .anyMatch(paragraph -> QuotedPassages.in(paragraph.span().of(article.text())).stream()
                        .map(span -> span.shift(paragraph.span().start()))
                        .anyMatch(span -> span.contains(found.range())));
    }

    private QuoteCheck judged(View view, String claim, List<Found> found, @Nullable String speaker) {
        List<Quotation> matches = Folding.fold(found.stream()
                .limit(MOST_MATCHES)
                .map(one -> quotations.around(one.article(), one.range(), speaker))
                .distinct()
                .sorted(BEST_SOURCE)
                .toList());
        List<Quotation> verbatim = VerbatimCheck.verbatim(view, matches);
        if (verbatim.isEmpty()) {
            return new QuoteCheck(claim, new Verdict.NotFound(), List.of());
        }
        Found first = found.stream()
                .filter(one -> isIn(one, verbatim.getFirst()))
                .findFirst()
                .orElse(found.getFirst());
        List<Note> told = new ArrayList<>(notes.of(first.difference()));
        notes.before(first).ifPresent(told::add);
        otherSpeaker(speaker, verbatim).ifPresent(told::add);
        Verdict verdict = first.score() == 1
                ? new Verdict.Verbatim(verbatim, first.difference())
                : new Verdict.Altered(verbatim, first.difference());
        return new QuoteCheck(claim, verdict, told);
    }

    private static boolean isIn(Found found, Quotation quotation) {
        return found.article().article().id().equals(quotation.citation().article())
                && quotation.span().contains(found.range());
    }

    private Optional<Note> otherSpeaker(@Nullable String claimed, List<Quotation> matches) {
        if (claimed == null) {
            return Optional.empty();
        }
        List<Speaker> known = matches.stream()
                .flatMap(quotation -> quotation.speakers().stream())
                .toList();
        Speaker said = matches.stream()
                .map(Quotation::speaker)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return said == null || known.stream().anyMatch(speaker -> speakers.matches(claimed, speaker))
                ? Optional.empty()
                : Optional.of(new Note.OtherSpeaker(claimed, said.parts().getFirst()));
    }

    private static boolean isTooShort(QuoteCheck check) {
        return check.verdict() instanceof Verdict.Unchecked(var reason) && reason == Verdict.Reason.TOO_SHORT;
    }

    /** Whether a text with quotation marks in it was itself taken from an article. */
    private static boolean isWhole(QuoteCheck whole, Claims claims) {
        return switch (whole.verdict()) {
            case Verdict.Verbatim _ -> true;
            case Verdict.Altered(var _, Difference difference) -> standsOutside(difference, claims);
            case Verdict.NotFound _, Verdict.Unchecked _ -> false;
        };
    }

    /** Whether what stands around the quoted passages of a text is the article's, too. */
    private static boolean standsOutside(Difference difference, Claims claims) {
        int at = Wanted.of(claims.whole()).span().start();
        int equal = 0;
        int all = 0;
        for (Edit edit : difference.edits()) {
            String claimed = switch (edit) {
                case Edit.Equal same -> same.claimed();
                case Edit.Insert inserted -> inserted.claimed();
                case Edit.Delete _ -> "";
            };
            for (QuoteToken token : QuoteTokens.of(claimed)) {
                Span place = token.span().shift(at);
                boolean outside = token.word()
                        && claims.quoted().stream()
                                .noneMatch(claim -> claim.place().contains(place));
                all += outside ? 1 : 0;
                equal += outside && edit instanceof Edit.Equal ? 1 : 0;
            }
            at += claimed.length();
        }
        return all > 0 && equal >= (all < OUTSIDE_WORDS ? all : OUTSIDE_SHARE * all);
    }

    private static @Nullable LocalDate published(Quotation quotation) {
        return quotation.citation().publication().date();
    }
}
