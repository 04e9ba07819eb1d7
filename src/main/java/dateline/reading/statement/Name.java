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
            i = starts(tokens, i, lists) ? run(tokens, i, lists, names) : i + 1;
        }
        return names;
    }

    /** Reads the run that begins at a token; gives where to read on. */
    private static int run(List<Token> tokens, int start, StatementWords lists, List<Name> names) {
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int at = start;
        int from = start;
        int end = start;
        while (at < tokens.size() && (at == start || (tokens.get(at).capitalised() && near(tokens, at)))) {
            int first = at;
            at = hyphenated(tokens, at);
            String word = joined(tokens, first, at);
            String lower = word.toLowerCase(Locale.ROOT);
            if (words.size() > 1 && lists.names().is("headline", lower)) {
                break;
            }
            boolean stop = at < tokens.size() && tokens.get(at).is(".");
            if (lists.is("title", lower) || lists.is("role", lower)) {
                words.clear();
                starts.clear();
                at += stop ? 1 : 0;
                from = at;
            } else {
                boolean initial = stop && word.length() == 1;
                at += initial ? 1 : 0;
                words.add(initial ? word + "." : word);
                starts.add(first);
            }
            end = at;
        }
        while (words.size() > 1 && lists.is("headlineVerb", words.getLast().toLowerCase(Locale.ROOT))) {
            words.removeLast();
            end = starts.removeLast();
        }
        if (!words.isEmpty()) {
            boolean article = from > 0 && tokens.get(from - 1).is("the");
            names.add(withoutLead(tokens, words, starts, end, article, lists));
        }
        return Math.max(at, start + 1);
    }

    /** "Democrat Jane Doe" is Jane Doe. */
    private static Name withoutLead(
            List<Token> tokens,
            List<String> words,
            List<Integer> starts,
            int end,
            boolean article,
            StatementWords lists) {
        Span whole =
                tokens.get(starts.getFirst()).span().cover(tokens.get(end - 1).span());
        if (words.size() > 2 && lists.names().is("lead", words.getFirst().toLowerCase(Locale.ROOT))) {
            Span rest = new Span(tokens.get(starts.get(1)).start(), whole.end());
            Name name = new Name(List.copyOf(words.subList(1, words.size())), rest, false);
            if (name.person(lists)) {
                return name;
            }
        }
        return new Name(List.copyOf(words), whole, article);
    }

    private static boolean starts(List<Token> tokens, int i, StatementWords lists) {
        Token token = tokens.get(i);
        return token.capitalised()
                && !lists.names().is("notName", token.lower())
                && (!lists.is("opener", token.lower()) || lists.is("title", token.lower()));
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
        String first = words.getFirst().toLowerCase(Locale.ROOT);
        boolean given = lists.names().ofGivenName(first).isPresent();
        boolean place = lists.names().is("placeFirst", first)
                || (!given && lists.names().is("placeLast", words.getLast().toLowerCase(Locale.ROOT)));
        if (place) {
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
