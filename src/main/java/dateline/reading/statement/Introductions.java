package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the article says of persons wherever it names them, whether they speak there or not: "Secretary-General Jane
 * Doe", "Jane Doe, who heads the Harbour Board,". The work is linear in the text.
 */
final class Introductions {
    private static final int MAX_TITLE = 8;

    private final String text;
    private final Cast cast;
    private final StatementWords words;
    private final Offices offices;

    Introductions(String text, Cast cast, StatementWords words) {
        this.text = text;
        this.cast = cast;
        this.words = words;
        this.offices = new Offices(cast, words);
    }

    /**
     * Reads what the article says beside each name.
     *
     * @param names all names in the tokens, in order
     */
    void read(List<Token> tokens, List<Name> names) {
        int at = 0;
        for (Name name : names) {
            while (at < tokens.size() && tokens.get(at).start() < name.span().start()) {
                at++;
            }
            int end = at;
            while (end < tokens.size() && tokens.get(end).start() < name.span().end()) {
                end++;
            }
            Optional<NameWords.Gender> gender = titled(tokens, at);
            if (name.words().size() == 1 && gender.isPresent()) {
                cast.person(name.words(), gender).ifPresent(member -> member.learn(gender));
            }
            if (name.person(words)) {
                int from = at;
                int to = end;
                cast.person(name.words()).ifPresent(member -> {
                    member.learn(gender);
                    before(tokens, from, member);
                    after(tokens, to, member);
                });
            }
            at = end;
        }
    }

    /** What the word right before a name tells, such as "Mrs." or "spokesman". */
    private Optional<NameWords.Gender> titled(List<Token> tokens, int name) {
        int i = name - 1;
        i -= i > 0 && tokens.get(i).is(".") ? 1 : 0;
        return i < 0 ? Optional.empty() : words.names().ofTitle(tokens.get(i).lower());
    }

    private void before(List<Token> tokens, int name, Member member) {
        int from = name;
        while (from > 0 && name - from < MAX_TITLE && titles(tokens, from - 1)) {
            from--;
        }
        boolean relative =
                from == name - 1 && words.is("family", tokens.get(from).lower());
        if (from < name && office(tokens.get(name - 1)) && !relative) {
            offices.before(text.substring(
                            tokens.get(from).start(), tokens.get(name).start()))
                    .ifPresent(member::introduce);
        }
    }

    private boolean titles(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean near = tokens.get(i + 1).start() - token.end() <= 1;
        boolean part = office(token)
                || (token.capitalised() && !words.is("opener", token.lower()))
                || (token.is("-") && tokens.get(i + 1).start() == token.end())
                || StatementWords.possessive(token);
        return near && part;
    }

    private boolean office(Token token) {
        return words.is("role", token.lower()) || words.is("title", token.lower());
    }

    private void after(List<Token> tokens, int end, Member member) {
        if (end + 2 >= tokens.size()
                || !tokens.get(end).is(",")
                || !tokens.get(end + 1).is("who")) {
            return;
        }
        int to = end + 1;
        while (to < tokens.size()
                && to - end < Clause.REACH
                && !Clause.parts(tokens.get(to))
                && !tokens.get(to).is(".")) {
            to++;
        }
        Span clause = tokens.get(end + 1).span().cover(tokens.get(to - 1).span());
        offices.leading(clause.of(text)).ifPresent(member::introduce);
    }
}
