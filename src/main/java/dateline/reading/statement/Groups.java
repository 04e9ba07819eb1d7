package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Settles phrases for several people: those who speak together, and what belongs to somebody ("Jane Doe's army"). */
final class Groups {
    private final String text;
    private final Cast cast;
    private final StatementWords words;

    Groups(String text, Cast cast, StatementWords words) {
        this.text = text;
        this.cast = cast;
        this.words = words;
    }

    /**
     * The group that a phrase means, or its member.
     *
     * @param tokens the phrase, without an article
     * @param sentence the tokens of the sentence up to it
     */
    Optional<Member> of(List<Token> tokens, List<Token> sentence) {
        if (belongs(tokens)) {
            return Optional.of(cast.group(spelt(tokens)));
        }
        return led(tokens).or(() -> memberOf(tokens, sentence));
    }

    /** "Jane Doe and John Roe": neither of them alone. */
    boolean several(List<Name> names, List<Token> tokens) {
        Name first = names.getFirst();
        Name last = names.getLast();
        boolean joined = names.size() > 1
                && tokens.stream()
                        .anyMatch(token -> token.is("and")
                                && token.start() >= first.span().end()
                                && token.end() <= last.span().start());
        return joined && person(first) && person(last);
    }

    /** "force of Jane Doe and John Roe", "army of Jane Doe": a group that is called by whom it belongs to. */
    private boolean belongs(List<Token> tokens) {
        int of = 1;
        while (of < tokens.size() && !tokens.get(of).is("of")) {
            of++;
        }
        if (of + 1 >= tokens.size()
                || tokens.get(of - 1).capitalised()
                || !words.is("people", tokens.get(of - 1).lower())) {
            return false;
        }
        return tokens.subList(of + 1, tokens.size()).stream()
                .allMatch(token -> token.kind() != Token.Kind.WORD
                        || token.is("'s")
                        || token.is("and")
                        || token.is("the")
                        || (token.capitalised()
                                && !words.is("role", token.lower())
                                && !words.is("title", token.lower())));
    }

    /** "the Jane Doe and John Roe-led army" is Jane Doe and John Roe's army. */
    private Optional<Member> led(List<Token> tokens) {
        int last = tokens.size() - 1;
        boolean hyphened = last > 2
                && tokens.get(last - 1).is("led")
                && tokens.get(last - 2).is("-");
        if (!hyphened || !words.is("people", tokens.get(last).lower())) {
            return Optional.empty();
        }
        boolean names = tokens.subList(0, last - 2).stream()
                .allMatch(token -> token.capitalised() || token.is("and") || token.is(","));
        boolean person =
                names && Name.in(tokens.subList(0, last - 2), words).stream().anyMatch(this::person);
        return person
                ? Optional.of(cast.group(spelt(tokens.subList(0, last - 2)) + "'s "
                        + tokens.get(last).text()))
                : Optional.empty();
    }

    /** "the member of Jane Doe, and John Roe's army": a phrase that ends in an army may be a member of it. */
    private Optional<Member> memberOf(List<Token> tokens, List<Token> sentence) {
        boolean army = words.is("people", tokens.getLast().lower())
                && tokens.size() > 2
                && StatementWords.possessive(tokens.get(tokens.size() - 2));
        int at = sentence.size() - 1;
        if (!army || at < 0 || !sentence.get(at).is("and")) {
            return Optional.empty();
        }
        int end = at;
        while (end > 0
                && (sentence.get(end - 1).is(",") || sentence.get(end - 1).is("and"))) {
            end--;
        }
        int from = end;
        while (from > 0 && sentence.get(from - 1).capitalised()) {
            from--;
        }
        boolean of = from < end
                && from > 1
                && sentence.get(from - 1).is("of")
                && words.is("role", sentence.get(from - 2).lower());
        if (!of) {
            return Optional.empty();
        }
        String whole = spelt(sentence.subList(from, end)) + " and " + spelt(tokens);
        Token role = sentence.get(from - 2);
        boolean definite = from > 2 && sentence.get(from - 3).is("the");
        Member member =
                definite ? again(role.lower()).orElseGet(() -> cast.unnamed(null, whole)) : cast.unnamed(null, whole);
        member.describe(new Offices.Office(role.text(), whole));
        return Optional.of(member);
    }

    /** The last one without a name who was called by the same role: "the member" after "a member of the crew". */
    private Optional<Member> again(String role) {
        return cast.latest()
                .filter(member -> member.person()
                        && member.speaker().name() == null
                        && member.roles().stream()
                                .anyMatch(
                                        known -> known.toLowerCase(Locale.ROOT).startsWith(role)))
                .findFirst();
    }

    private boolean person(Name name) {
        return name.person(words)
                || (!name.article() && cast.person(name.words()).isPresent());
    }

    private String spelt(List<Token> tokens) {
        return new Span(tokens.getFirst().start(), tokens.getLast().end()).of(text);
    }
}
