package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of words with capital letters, such as "Jane Doe" or "United Nations"; hyphens join words, and titles before it are
 * left out.
 *
 * @param words in order, at least one
 * @param span where it stands
 * @param article whether "the" stands before it
 */
record Name(List<String> words, Span span, boolean article) {
    /** The runs of a text, in order. */
    static List<Name> in(List<Token> tokens, StatementWords lists) {
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (!starts(tokens, i, lists)) {
                i++;
                continue;
            }
            List<String> words = new ArrayList<>();
            int from = i;
            int at = i;
            while (at < tokens.size() && (at == i || (tokens.get(at).capitalised() && near(tokens, at)))) {
                int end = hyphenated(tokens, at);
                String word = joined(tokens, at, end);
                at = end;
                boolean initial = word.length() == 1
                        && at < tokens.size()
                        && tokens.get(at).is(".");
                at += initial ? 1 : 0;
                String lower = word.toLowerCase(Locale.ROOT);
                if (lists.is("title", lower) || lists.is("role", lower)) {
                    words.clear();
                    at += at < tokens.size() && tokens.get(at).is(".") ? 1 : 0;
                    from = at;
                } else {
                    words.add(word);
                }
            }
            int end = at;
            while (words.size() > 1 && lists.is("headlineVerb", words.getLast().toLowerCase(Locale.ROOT))) {
                words.removeLast();
                end--;
            }
            if (!words.isEmpty()) {
                boolean article = from > 0 && tokens.get(from - 1).is("the");
                names.add(new Name(
                        List.copyOf(words),
                        tokens.get(from).span().cover(tokens.get(end - 1).span()),
                        article));
            }
            i = Math.max(at, i + 1);
        }
        return names;
    }

    private static boolean starts(List<Token> tokens, int i, StatementWords lists) {
        Token token = tokens.get(i);
        return token.capitalised() && (!lists.is("opener", token.lower()) || lists.is("title", token.lower()));
    }

    private static boolean near(List<Token> tokens, int at) {
        return tokens.get(at).start() - tokens.get(at - 1).end() <= 1;
    }

    private static int hyphenated(List<Token> tokens, int at) {
        int end = at + 1;
        while (end + 1 < tokens.size()
                && tokens.get(end).is("-")
                && tokens.get(end).start() == tokens.get(end - 1).end()
                && tokens.get(end + 1).start() == tokens.get(end).end()) {
            end += 2;
        }
        return end;
    }

    private static String joined(List<Token> tokens, int from, int to) {
        StringBuilder word = new StringBuilder();
        for (int i = from; i < to; i++) {
            word.append(tokens.get(i).text());
        }
        return word.toString();
    }

    /** Whether it looks like a person's: two to four words, no "the" before it, no word that bodies are called by. */
    boolean person(StatementWords lists) {
        if (article || words.size() < 2 || words.size() > 4) {
            return false;
        }
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0;
            if (acronym || lists.is("bodyName", lower) || lists.is("body", lower)) {
                return false;
            }
        }
        return true;
    }
}
