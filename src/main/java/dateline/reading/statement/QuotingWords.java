package dateline.reading.statement;

import dateline.text.Token;
import dateline.text.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of {@code statement/quoting.txt}: what stands beside quotations. Immutable. */
final class QuotingWords {
    private final WordLists lists = WordLists.of("dateline/statement/quoting.txt");
    private final StatementWords words;
    private final Set<String> speaking = new HashSet<>();
    private final Set<String> framing = new HashSet<>();
    private final Set<String> phrasal;

    QuotingWords(StatementWords words) {
        this.words = words;
        addForms("speaking", speaking);
        addForms("framing", framing);
        phrasal = new HashSet<>(lists.words("phrasal"));
        for (String pair : lists.words("irregular")) {
            String form = pair.substring(0, pair.indexOf('='));
            String verb = pair.substring(pair.indexOf('=') + 1);
            if (lists.is("phrasal", verb)) {
                phrasal.add(form);
            }
            if (framing.contains(verb)) {
                framing.add(form);
            }
            if (speaking.contains(verb)) {
                speaking.add(form);
            }
        }
    }

    private void addForms(String wordClass, Set<String> forms) {
        for (String verb : lists.words(wordClass)) {
            forms.addAll(VerbForms.of(verb, lists.is("doubling", verb)));
        }
    }

    boolean is(String wordClass, String word) {
        return lists.is(wordClass, word);
    }

    /** A form of a verb that reports a quotation right beside it; any verb in the past may, as in "“Go,” he thundered". */
    boolean speaks(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String word = token.lower();
        if (token.capitalised() || token.kind() != Token.Kind.WORD) {
            return false;
        }
        boolean particle =
                i + 1 < tokens.size() && lists.is("particle", tokens.get(i + 1).lower());
        return words.verb(word).isPresent()
                || speaking.contains(word)
                || past(word)
                || (particle && phrasal.contains(word));
    }

    /** A form of a verb that takes quoted words as somebody's: "called it “a mess”". */
    boolean frames(Token token) {
        return !token.capitalised()
                && (framing.contains(token.lower())
                        || speaking.contains(token.lower())
                        || words.verb(token.lower()).isPresent());
    }

    /** A regular past form, or what looks like one. */
    boolean past(String word) {
        return word.length() > 3 && word.endsWith("ed") && !lists.is("notPast", word);
    }

    /** What looks like a verb that has its subject before it. */
    boolean finite(Token token) {
        String word = token.lower();
        return !token.capitalised()
                && !word.endsWith("ing")
                && (lists.is("past", word) || past(word) || (words.verb(word).isPresent() && !words.is("noun", word)));
    }
}
