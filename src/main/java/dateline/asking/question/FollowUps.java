package dateline.asking.question;

import dateline.asking.question.FollowUp.Asked;
import dateline.reading.time.DateInterval;
import dateline.text.Span;
import dateline.text.WordLists;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a follow-up from a question that stands alone, and makes a whole question of it. Immutable and thread-safe.
 *
 * <p>Only what is, from the first word to the last, of a known form is a follow-up: a phrase such as "who said that", a
 * question about a pronoun, or an opening such as "and" or "what about" with no more than a day, a name, a place or a topic
 * after it. Everything else stands alone and comes back as it was put: to take a question for a follow-up is worse than to
 * miss one. It follows up the last question; those before it are in that one already, as far as they were meant.
 */
public final class FollowUps {
    /** A fragment of more words is a clause. */
    private static final int LONGEST_FRAGMENT = 8;

    /** The same without an opening. */
    private static final int LONGEST_TOPIC = 5;

    /** An earlier question and its follow-up of more characters might not fit into one question with what is put between. */
    private static final int LONGEST_TOGETHER = Question.MAX_LENGTH - 100;

    /** Verbs of saying alone: "what did he believe" is as often about somebody that everybody knows. */
    private static final String SAY =
            "say|said|tell|told|add|added|announce|announced|comment|commented|confirm|confirmed"
                    + "|declare|declared|demand|demanded|deny|denied|mention|mentioned|promise|promised|propose|proposed|reply|replied"
                    + "|respond|responded|state|stated|stress|stressed|suggest|suggested|urge|urged|warn|warned";

    private static final Pattern PRONOUN = Pattern.compile(
            "^(?:(?:and|but|so)\\s)?(?<asking>(?:what|how|whom?)(?:\\s(?:else|more))?\\s(?:did|does|do|has|have|had)|did|does|has|have)"
                    + "\\s(?<pronoun>he|she|they|it)\\s(?<rest>(?:(?:also|ever|then|not|just|already)\\s)?(?:" + SAY
                    + ")\\b.*)",
            Pattern.CASE_INSENSITIVE);

    /** What more somebody said, and nothing of what about. */
    private static final Pattern ELSE = Pattern.compile(
            "what (?:else|more) (?:did|has|have|had) (?:he|she|they|it) (?:also )?(?:say|said)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST_NOUN =
            Pattern.compile("\\b\\d[\\d,.]{0,12}\\s(?:(?:more|other)\\s)?(?<noun>\\p{Ll}{3,20}s|people)\\b");

    private static final String WHOLE = "; ask the whole question, such as: what did the UN say on Sep 1?";

    private final WordLists statementWords = WordLists.of("dateline/statement/words.txt");
    private final FollowUpWords words = new FollowUpWords();
    private final Fragment.Reader fragments = new Fragment.Reader(words);
    private final DayWords dayWords = new DayWords();
    private final QuestionAnalyzer analyzer = new QuestionAnalyzer();

    /**
     * What is meant.
     *
     * @param question as it was put; one with a speaker, days or a source set beside it stands alone
     * @param turns the earlier turns of the conversation, newest first; may be empty
     * @param archiveRange the days that the archive covers; null if no article has a date
     */
    public FollowUp read(
            Question question, List<EarlierTurn> turns, @Nullable DateInterval archiveRange, KnownNames names) {
        if (question.speaker() != null
                || question.from() != null
                || question.to() != null
                || question.source() != null) {
            return new FollowUp.NewQuestion(question);
        }
        String text = question.text().strip().replaceAll("\\s+", " ");
        Optional<EarlierTurn> last = turns.stream().findFirst();
        if (last.filter(turn -> turn.question().text().length() + text.length() > LONGEST_TOGETHER)
                .isPresent()) {
            return afterALongOne(question, last.get(), archiveRange, names);
        }
        return last.flatMap(turn -> choice(question, text, turn, archiveRange))
                .or(() -> phrase(question, text, last, archiveRange))
                .or(() -> last.flatMap(turn -> pronoun(question, text, turn, archiveRange)))
                .or(() -> fragment(question, text, last, archiveRange, names))
                .orElseGet(() -> new FollowUp.NewQuestion(question));
    }

    /** Read after a short question in its place: what would change the question cannot change this one. */
    private FollowUp afterALongOne(
            Question question, EarlierTurn turn, @Nullable DateInterval archiveRange, KnownNames names) {
        var stand = new EarlierTurn(Question.of("What was said?"), turn.understood(), turn.shown(), turn.choices());
        FollowUp followUp = read(question, List.of(stand), archiveRange, names);
        return switch (followUp) {
            case FollowUp.NewQuestion _, FollowUp.AboutShown _, FollowUp.More _, FollowUp.Nothing _ -> followUp;
            case FollowUp.Changed _, FollowUp.Choice _ ->
                question.text().length() > LONGEST_TOGETHER / 2
                        ? new FollowUp.NewQuestion(question)
                        : new FollowUp.Nothing(
                                "With the question before, this is longer than a question can be" + WHOLE);
        };
    }

    private Optional<FollowUp> choice(
            Question question, String text, EarlierTurn turn, @Nullable DateInterval archiveRange) {
        return chosen(text, turn.choices())
                .map(choice ->
                        Rewording.of(turn.question(), dayWords, archiveRange).withChoice(choice))
                .map(reworded -> reworded.whole(question.askedOn()))
                .map(whole -> new FollowUp.Choice(whole, note(whole)));
    }

    private Optional<String> chosen(String text, List<String> choices) {
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        int skipped = words.leading("choosing", text).orElse(0);
        String written = text.substring(Math.min(skipped, text.length())).replaceFirst("[\\s?!.,]{1,20}$", "");
        Optional<String> named = choices.stream()
                .filter(choice -> choice.equalsIgnoreCase(written))
                .findFirst();
        return named.or(() -> IntStream.rangeClosed(1, choices.size())
                        .filter(number -> words.is("choice" + number, text))
                        .mapToObj(number -> choices.get(number - 1))
                        .findFirst())
                .or(() -> Optional.of(choices.getLast()).filter(_ -> words.is("choiceLast", text)));
    }

    /** What is a phrase of the word list as a whole. */
    private Optional<FollowUp> phrase(
            Question question, String text, Optional<EarlierTurn> last, @Nullable DateInterval archiveRange) {
        if (words.is("more", text)) {
            return Optional.of(last.isEmpty() ? nothing(text) : new FollowUp.More());
        }
        for (Asked asked : Asked.values()) {
            if (words.is(asked.name().toLowerCase(Locale.ROOT), text)) {
                return Optional.of(aboutShown(text, last, asked));
            }
        }
        if (words.is("dayAfter", text) || words.is("dayBefore", text)) {
            return Optional.of(shifted(question, text, last, words.is("dayAfter", text) ? 1 : -1, archiveRange));
        }
        return kind(text)
                .map(kind -> last.map(turn -> asked(question, turn, kind, archiveRange))
                        .orElseGet(() -> nothing(text)));
    }

    private FollowUp aboutShown(String text, Optional<EarlierTurn> last, Asked asked) {
        if (last.isEmpty()) {
            return nothing(text);
        }
        return last.get().shown().isEmpty()
                ? new FollowUp.Nothing("No quotation was shown before this" + WHOLE)
                : new FollowUp.AboutShown(asked);
    }

    private Optional<String> kind(String text) {
        if (words.is("howMany", text)) {
            return Optional.of("how many");
        }
        if (words.is("howMuch", text)) {
            return Optional.of("how much");
        }
        return List.of("when", "where", "why").stream()
                .filter(kind -> words.is(kind, text))
                .findFirst();
    }

    private FollowUp asked(Question question, EarlierTurn turn, String kind, @Nullable DateInterval archiveRange) {
        Rewording earlier = Rewording.of(turn.question(), dayWords, archiveRange);
        if (kind.equals("when") && earlier.asksForStatements() && !turn.shown().isEmpty()) {
            return new FollowUp.AboutShown(Asked.DAY);
        }
        return earlier.asking(kind, kind.equals("how many") ? counted(turn) : Optional.empty())
                .map(reworded -> changed(question, reworded))
                .orElseGet(() -> new FollowUp.Nothing(
                        "The question before this has no topic to ask “" + kind + "” about" + WHOLE));
    }

    /** What the earlier question counts, or else what its first quotation does. */
    private static Optional<String> counted(EarlierTurn turn) {
        return QuestionKinds.counted(turn.question().text())
                .or(() -> turn.shown().stream()
                        .findFirst()
                        .map(seen -> FIRST_NOUN.matcher(seen.text()))
                        .filter(Matcher::find)
                        .map(found -> found.group("noun")));
    }

    private FollowUp shifted(
            Question question, String text, Optional<EarlierTurn> last, int by, @Nullable DateInterval archiveRange) {
        if (last.isEmpty()) {
            return nothing(text);
        }
        Optional<LocalDate> day = Optional.ofNullable(last.get().understood().days())
                .map(days -> by > 0 ? days.to() : days.from())
                .filter(found -> !found.equals(Understood.BEGINNING) && !found.equals(Understood.END));
        return day.map(found -> changed(
                        question,
                        Rewording.of(last.get().question(), dayWords, archiveRange)
                                .withDays("on " + DayText.day(found.plusDays(by)))))
                .orElseGet(() -> new FollowUp.Nothing("The question before this was about no day" + WHOLE));
    }

    private Optional<FollowUp> pronoun(
            Question question, String text, EarlierTurn turn, @Nullable DateInterval archiveRange) {
        Matcher matcher = PRONOUN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String pronoun = matcher.group("pronoun").toLowerCase(Locale.ROOT);
        List<String> meant = Antecedents.of(pronoun, turn, analyzer, archiveRange);
        if (meant.size() != 1) {
            return Optional.of(new FollowUp.Nothing("It is not clear who “" + pronoun + "” is"
                    + (meant.isEmpty() ? "" : ": " + DayText.list(meant, "or")) + "; ask with the name."));
        }
        boolean asked = Antecedents.asked(turn, analyzer, archiveRange)
                .filter(meant.getFirst()::equals)
                .isPresent();
        boolean onlyMore = asked
                && ELSE.matcher(text.replaceFirst("[\\s?!.…]{1,20}$", "").replaceFirst("(?i)^(?:and|but|so) ", ""))
                        .matches();
        if (onlyMore && Antecedents.hasNoTopic(turn, analyzer, archiveRange)) {
            return Optional.of(new FollowUp.More());
        }
        Question whole = new Question(
                matcher.group("asking") + " " + meant.getFirst() + " " + matcher.group("rest"),
                question.askedOn(),
                null,
                null,
                null,
                turn.question().source());
        return Optional.of(changed(question, Rewording.of(whole, dayWords, archiveRange)));
    }

    /** An opening with one thing after it, or a day that stands alone. */
    private Optional<FollowUp> fragment(
            Question question,
            String text,
            Optional<EarlierTurn> last,
            @Nullable DateInterval archiveRange,
            KnownNames names) {
        OptionalInt lead = words.leading("lead", text);
        String rest = text.substring(lead.orElse(0)).replaceFirst("[\\s?!.,…]{1,20}$", "");
        if (rest.isBlank() || !isFragment(rest) || (lead.isEmpty() && last.isEmpty())) {
            return Optional.empty();
        }
        Optional<DayWords.Found> days = dayWords.any(rest, question.askedOn(), archiveRange)
                .or(() -> dayWords.any("in " + rest, question.askedOn(), archiveRange)
                        .filter(found -> found.first().start() == 0
                                && found.without("in " + rest).isBlank())
                        .map(_ -> new DayWords.Found(List.of(new Span(0, rest.length())))));
        String left = days.map(found -> found.without(rest)).orElse(rest);
        List<Fragment> named = fragments.all(left, names(last, names));
        if (lead.isEmpty() && !standsWithoutLead(rest, named)) {
            return Optional.empty();
        }
        if (last.isEmpty()) {
            return named.isEmpty() ? Optional.of(nothing(text)) : Optional.empty();
        }
        Rewording earlier = Rewording.of(last.get().question(), dayWords, archiveRange);
        Optional<Rewording> reworded =
                Optional.of(days.map(found -> earlier.withDays(found.of(rest))).orElse(earlier));
        for (Fragment one : named) {
            reworded = reworded.flatMap(before -> with(before, one));
        }
        return Optional.of(reworded.map(whole -> changed(question, whole))
                .orElseGet(() -> new FollowUp.Nothing(
                        "It is not clear what “" + left.strip() + "” is to stand for in the question before" + WHOLE)));
    }

    /** "On August 31", "about the ferries". */
    private boolean standsWithoutLead(String rest, List<Fragment> named) {
        return named.isEmpty()
                ? words.leading("before", rest).isPresent()
                : named.getFirst() instanceof Fragment.Topic
                        && words.leading("about", rest).isPresent()
                        && rest.split(" ", -1).length <= LONGEST_TOPIC;
    }

    /** What was shown is known as well. */
    private static KnownNames names(Optional<EarlierTurn> last, KnownNames names) {
        List<EarlierTurn.Seen> shown = last.map(EarlierTurn::shown).orElse(List.of());
        return new KnownNames() {
            @Override
            public boolean isSpeaker(String name) {
                return names.isSpeaker(name) || shown.stream().anyMatch(seen -> name.equalsIgnoreCase(seen.speaker()));
            }

            @Override
            public boolean isSource(String name) {
                return names.isSource(name) || shown.stream().anyMatch(seen -> name.equalsIgnoreCase(seen.source()));
            }
        };
    }

    private boolean isFragment(String rest) {
        String[] parts = rest.split(" ", -1);
        return parts.length <= LONGEST_FRAGMENT
                && !rest.matches(".*[.?!;:]\\s.*")
                && Arrays.stream(parts)
                        .map(part -> part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}'’-]", ""))
                        .noneMatch(part -> words.has("clause", part)
                                || words.has("possessive", part)
                                || statementWords.is("finite", part));
    }

    private static Optional<Rewording> with(Rewording earlier, Fragment fragment) {
        return switch (fragment) {
            case Fragment.Speaker speaker -> earlier.withSpeaker(speaker.name());
            case Fragment.Named named -> earlier.withName(named.name());
            case Fragment.Place place -> Optional.of(earlier.withPlace(place.preposition(), place.name()));
            case Fragment.Source source -> Optional.of(earlier.withSource(source.name()));
            case Fragment.Topic topic -> earlier.withTopic(topic.words());
        };
    }

    private static FollowUp changed(Question question, Rewording reworded) {
        Question whole = reworded.whole(question.askedOn());
        return new FollowUp.Changed(whole, note(whole));
    }

    private static FollowUp nothing(String text) {
        return new FollowUp.Nothing("“" + text + "” goes on from a question, and there is none before it" + WHOLE);
    }

    private static String note(Question question) {
        String text = question.text().substring(0, question.text().length() - 1);
        return "Taken as: " + text
                + (question.speaker() == null ? "" : ", said by " + question.speaker())
                + (question.source() == null ? "" : ", in " + question.source())
                + (question.from() == null && question.to() == null ? "" : ", on the days that were set")
                + "?";
    }
}
