package dateline.reading.passage;

import dateline.reading.time.Timex;
import dateline.reading.time.TimexType;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import dateline.text.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether one sentence goes on telling what the one before it told. Stateless and thread-safe. */
final class Narration {
    private static final int SHARED_WITHIN = 2;
    private static final int SHARED_ACROSS = 3;
    private static final int STEM = 5;
    /** In characters; what is longer is not looked at, which bounds the work. */
    private static final int MAX_BETWEEN = 150;

    private static final int MAX_ATTACHED_WORDS = 9;

    private final WordLists words = WordLists.of("dateline/passage/narration.txt");
    private final Tokenizer tokenizer = new Tokenizer();

    /** Whether the day of the sentence right before holds for this one. */
    boolean stays(String text, Span before, Span sentence, boolean sameParagraph, boolean statement, List<Timex> own) {
        List<Token> tokens = tokenizer.tokens(text, sentence);
        boolean dated =
                own.stream().anyMatch(timex -> timex.type() == TimexType.DATE || timex.type() == TimexType.TIME);
        if (tokens.isEmpty()
                || dated
                || looksBack(text, sentence)
                || words.is("follows", tokens.getFirst().lower())) {
            return false;
        }
        Set<String> shared = stems(tokens);
        shared.retainAll(stems(tokenizer.tokens(text, before)));
        if (statement) {
            return shared.size() >= (sameParagraph ? SHARED_WITHIN : SHARED_ACROSS);
        }
        boolean state = mainClause(tokens).stream().anyMatch(token -> words.is("state", token.lower()));
        if (state || !sameParagraph) {
            return !state && shared.size() > SHARED_ACROSS;
        }
        String first = tokens.getFirst().lower();
        boolean subject = first.equals("the")
                && tokens.size() > 1
                && shared.contains(stem(tokens.get(1).lower()));
        return words.is("continues", first) || subject || shared.size() >= SHARED_ACROSS;
    }

    private static List<Token> mainClause(List<Token> tokens) {
        int end = 0;
        while (end < tokens.size()
                && !tokens.get(end).is(",")
                && !tokens.get(end).is("who")
                && !tokens.get(end).is("which")) {
            end++;
        }
        return tokens.subList(0, end);
    }

    /** Whether the sentence says that it tells of another time, without a day. */
    boolean looksBack(String text, Span sentence) {
        List<Token> tokens = tokenizer.tokens(text, sentence);
        return !tokens.isEmpty() && words.is("back", tokens.getFirst().lower());
    }

    /** Whether what stands between reporting words and a time lets the time belong to them: "said in a statement on". */
    boolean attached(String text, Span between) {
        if (between.length() > MAX_BETWEEN) {
            return false;
        }
        List<Token> tokens = tokenizer.tokens(text, between);
        if (tokens.size() > MAX_ATTACHED_WORDS) {
            return false;
        }
        for (Token token : tokens) {
            if (words.is("clause", token.lower())
                    || token.kind() == Token.Kind.MARK
                    || token.lower().endsWith("ing")) {
                return false;
            }
        }
        return tokens.isEmpty() || words.is("attaching", tokens.getFirst().lower());
    }

    /** Whether a time opens its sentence: "Earlier, on Wednesday," or "On Monday". */
    boolean opens(String text, Span before) {
        if (before.length() > MAX_BETWEEN) {
            return false;
        }
        List<Token> tokens = tokenizer.tokens(text, before);
        return tokens.size() <= 3;
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

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT);
    }
}
