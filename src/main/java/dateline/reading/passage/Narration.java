package dateline.reading.passage;

import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import dateline.text.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether one sentence goes on telling what one before it told. The lists are in {@code narration.txt}. Immutable and
 * thread-safe.
 */
final class Narration {
    private static final int SHARED_WITHIN = 2;
    private static final int SHARED_ACROSS = 3;
    /** So many may all be names. */
    private static final int SHARED_MANY = 5;

    private static final int STEM = 5;
    private static final int MAIN_TOKENS = 60;
    private static final int SUBJECT_TOKENS = 4;
    private static final int FIRST_VERB = 10;
    private static final int OPENING = 4;

    private final WordLists words;
    private final Occasions occasions;
    private final Tokenizer tokenizer = new Tokenizer();

    Narration(WordLists words, Occasions occasions) {
        this.words = words;
        this.occasions = occasions;
    }

    /** Whether the day of the sentence right before, in the same paragraph or the next, holds for this one. */
    boolean stays(SentenceWords before, SentenceWords sentence, boolean sameParagraph) {
        if (sentence.tokens().isEmpty()
                || sentence.times().stream().anyMatch(timex -> occasions.isAnotherTime(sentence, timex))
                || occasions.looksBack(sentence)
                || words.is("follows", sentence.word(0))
                || isBackground(sentence)) {
            return false;
        }
        Set<String> shared = stems(sentence.tokens());
        shared.retainAll(stems(before.tokens()));
        int common = shared.size() >= SHARED_MANY || sharesThings(sentence, shared) ? shared.size() : 0;
        return sentence.statements().isEmpty()
                ? happeningStays(before, sentence, sameParagraph, shared, common)
                : reportStays(before, sentence, sameParagraph, common);
    }

    /** Whether two sentences share words for things, and not only names, which stand in many. */
    private static boolean sharesThings(SentenceWords sentence, Set<String> shared) {
        return sentence.tokens().stream()
                        .filter(token -> !token.capitalised())
                        .map(token -> stem(token.lower()))
                        .filter(shared::contains)
                        .distinct()
                        .count()
                >= SHARED_WITHIN;
    }

    private boolean reportStays(SentenceWords before, SentenceWords sentence, boolean sameParagraph, int common) {
        if (sentence.statements().stream().anyMatch(statement -> occasions.breaksOff(sentence, statement))) {
            return false;
        }
        boolean same = sentence.statements().stream().anyMatch(statement -> isOneOf(before, statement, sameParagraph));
        return same
                || isAboutWords(before, sentence)
                || opensAtEvent(sentence)
                || common >= (sameParagraph ? SHARED_WITHIN : SHARED_ACROSS);
    }

    /** Whether who speaks was just told of: "Doe visited the pier. \"It is rotten,\" she said." */
    private boolean isOneOf(SentenceWords before, Statement statement, boolean sameParagraph) {
        Span mention = statement.mention();
        if (mention == null || (!sameParagraph && statement.mode() != Statement.Mode.DIRECT)) {
            return false;
        }
        List<Token> named = tokenizer.tokens(before.text(), mention);
        if (named.size() == 1 && words.is("pronoun", named.getFirst().lower())) {
            return true;
        }
        Speaker speaker = statement.speaker();
        String name = speaker == null || speaker.name() == null ? "" : speaker.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        Span cue = statement.cue();
        boolean past = cue == null || tellsOfThePast(tokenizer.tokens(before.text(), cue));
        return past
                && !last.isEmpty()
                && before.tokens().stream()
                        .limit(MAIN_TOKENS)
                        .anyMatch(token -> token.text().equals(last));
    }

    /** "The statement also called for", "In his remarks, he": about words that were just told of. */
    private boolean isAboutWords(SentenceWords before, SentenceWords sentence) {
        boolean told = !before.statements().isEmpty();
        for (int i = 1; i <= SUBJECT_TOKENS; i++) {
            String word = sentence.word(i);
            boolean definite = words.is("definite", sentence.word(i - 1)) || words.is("definite", sentence.word(i - 2));
            if (definite && words.is("saying", word)) {
                boolean named = before.tokens().stream().limit(MAIN_TOKENS).anyMatch(token -> token.is(word));
                return (told || named) && !comesAfter(sentence, i + 1);
            }
        }
        return false;
    }

    /** "came a day after", "follow a report": the order of two things that are told, and the day of neither. */
    private boolean comesAfter(SentenceWords sentence, int index) {
        if (words.is("follow", sentence.word(index))) {
            return true;
        }
        if (!words.is("come", sentence.word(index))) {
            return false;
        }
        return IntStream.rangeClosed(1, OPENING)
                .anyMatch(i -> words.is("subordinate", sentence.word(index + i))
                        || words.is("unit", sentence.word(index + i))
                        || words.is("amid", sentence.word(index + i)));
    }

    /** "During the meeting, they agreed". */
    private boolean opensAtEvent(SentenceWords sentence) {
        boolean definite = words.is("occasion", sentence.word(0)) && words.is("definite", sentence.word(1));
        return definite && (isEvent(sentence.word(2)) || isEvent(sentence.word(3)));
    }

    private boolean isEvent(String word) {
        return words.is("event", word) || words.is("venue", word);
    }

    private boolean happeningStays(
            SentenceWords before, SentenceWords sentence, boolean sameParagraph, Set<String> shared, int common) {
        List<Token> tokens = sentence.tokens();
        boolean said = !before.statements().isEmpty();
        if (said && isQuotation(sentence)) {
            return true;
        }
        List<Token> main = mainClause(tokens);
        boolean comesAfter = IntStream.range(0, FIRST_VERB).anyMatch(i -> comesAfter(sentence, i));
        if (comesAfter || main.stream().anyMatch(token -> words.is("state", token.lower()))) {
            return false;
        }
        boolean happened = tellsOfThePast(main);
        boolean anaphoric = isSubject(tokens, shared) || isAboutWords(before, sentence) || opensAtEvent(sentence);
        if (!sameParagraph) {
            return common > SHARED_ACROSS || (happened && anaphoric);
        }
        boolean adds = tokens.stream().limit(MAIN_TOKENS).anyMatch(token -> words.is("adds", token.lower()));
        boolean continues = words.is("continues", sentence.word(0)) && !(said && words.is("person", sentence.word(0)));
        boolean happenedThere = continues || anaphoric || namesEvent(tokens, shared);
        return adds || (happened && happenedThere) || common >= SHARED_ACROSS;
    }

    /** A sentence that is all in quotation marks goes on with the words of who spoke last. */
    private boolean isQuotation(SentenceWords sentence) {
        List<Token> tokens = sentence.tokens();
        return words.is("quote", tokens.getFirst().text())
                && words.is("quote", tokens.getLast().text());
    }

    /** "were killed in the attack" after "attacked". */
    private boolean namesEvent(List<Token> tokens, Set<String> shared) {
        for (int i = 1; i < Math.min(MAIN_TOKENS, tokens.size()); i++) {
            String word = tokens.get(i).lower();
            if (words.is("event", word)
                    && words.is("definite", tokens.get(i - 1).lower())
                    && shared.contains(stem(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBackground(SentenceWords sentence) {
        return sentence.statements().isEmpty()
                && mainClause(sentence.tokens()).stream().anyMatch(token -> words.is("background", token.lower()));
    }

    /** "The attack", "These two men": an event by another name, or something that the sentence before told of. */
    private boolean isSubject(List<Token> tokens, Set<String> shared) {
        if (!words.is("definite", tokens.getFirst().lower())) {
            return false;
        }
        for (int i = 1; i < Math.min(SUBJECT_TOKENS, tokens.size()); i++) {
            String word = tokens.get(i).lower();
            if (words.is("event", word) || (i == 1 && shared.contains(stem(word)))) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsOfThePast(List<Token> main) {
        for (int i = 0; i < main.size(); i++) {
            String word = main.get(i).lower();
            if (word.equals("was") || word.equals("were")) {
                if (i + 1 < main.size() && !words.is("copula", main.get(i + 1).lower())) {
                    return true;
                }
            } else if (words.is("past", word) || (word.length() > 3 && word.endsWith("ed"))) {
                return true;
            }
        }
        return false;
    }

    private List<Token> mainClause(List<Token> tokens) {
        int end = 0;
        while (end < tokens.size()
                && end < MAIN_TOKENS
                && !tokens.get(end).is(",")
                && !words.is("relative", tokens.get(end).lower())) {
            end++;
        }
        return tokens.subList(0, end);
    }

    private Set<String> stems(List<Token> tokens) {
        Set<String> stems = new HashSet<>();
        for (Token token : tokens) {
            String word = token.lower();
            if (token.kind() == Token.Kind.WORD && word.length() > 2 && !words.is("small", word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT);
    }
}
