package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what office somebody holds, and for which body: "the UN coordinator for Peru" speaks for the UN, "the spokesman
 * for the Interior Ministry" for the ministry. A name before the office wins over what follows it, unless what follows is
 * called by a word for bodies ("ministry") that no place is called by.
 */
final class Offices {
    /** What somebody is, and whom they speak for; at least one is known. */
    record Office(@Nullable String role, @Nullable String organisation) {}

    private final Cast cast;
    private final StatementWords words;
    private final Tokenizer tokenizer = new Tokenizer();

    Offices(Cast cast, StatementWords words) {
        this.cast = cast;
        this.words = words;
    }

    /** What a title before a name says: "UN humanitarian coordinator for Peru," or "the Harbour Board's spokesman". */
    Optional<Office> before(String title) {
        String role = title.strip();
        role = role.endsWith(",") ? role.substring(0, role.length() - 1).strip() : role;
        List<Token> tokens = tokenizer.tokens(role, new Span(0, role.length()));
        boolean honorific = tokens.stream()
                .allMatch(token -> token.kind() == Token.Kind.MARK || words.is("honorific", token.lower()));
        if (honorific) {
            return Optional.empty();
        }
        if (tokens.stream().anyMatch(StatementWords::possessive)) {
            return Optional.of(new Office(role, organisation(tokens).orElse(null)));
        }
        Token last = tokens.getLast();
        if (words.is("conjunction", last.lower())) {
            return Optional.empty();
        }
        int from = 0;
        while (from < tokens.size()
                && (tokens.get(from).capitalised() || joinsName(tokens, from))
                && !office(tokens, from)) {
            from++;
        }
        if (from == 0 || from == tokens.size()) {
            return Optional.of(new Office(role, null));
        }
        String body = role.substring(0, tokens.get(from - 1).end());
        boolean common = from == 1
                && (words.is("bodyName", tokens.getFirst().lower())
                        || words.is("body", tokens.getFirst().lower()));
        String held = common ? role : role.substring(tokens.get(from).start());
        return Optional.of(new Office(held, bodyAfter(tokens, from).orElse(body)));
    }

    /** What stands after a name between commas: "the head of the Harbour Board". */
    Optional<Office> after(String apposition) {
        List<Token> tokens = tokenizer.tokens(apposition, new Span(0, apposition.length()));
        Optional<Office> leading = leading(apposition);
        if (leading.isPresent()) {
            return leading;
        }
        int first = 0;
        while (first < tokens.size()
                && words.is("introduction", tokens.get(first).lower())) {
            first++;
        }
        int role = firstOffice(tokens);
        if (role < first || words.is("family", tokens.get(first).lower())) {
            return Optional.empty();
        }
        int end = role + 1;
        while (end < tokens.size() && !tokens.get(end).is("who") && !participle(tokens.get(end))) {
            end++;
        }
        List<Token> described = tokens.subList(first, end);
        String held = apposition.substring(
                described.getFirst().start(), described.getLast().end());
        return Optional.of(new Office(held, organisation(described).orElse(null)));
    }

    /** "who heads the Harbour Board": the head of the Harbour Board. */
    Optional<Office> leading(String clause) {
        List<Token> tokens = tokenizer.tokens(clause, new Span(0, clause.length()));
        if (tokens.size() < 3 || !tokens.getFirst().is("who")) {
            return Optional.empty();
        }
        int end = 2;
        int from = -1;
        while (end < tokens.size()
                && !participle(tokens.get(end))
                && !words.is("preposition", tokens.get(end).lower())
                && !words.is("conjunction", tokens.get(end).lower())) {
            from = from < 0 && tokens.get(end).capitalised() ? end : from;
            end++;
        }
        if (end == 2) {
            return Optional.empty();
        }
        String led = clause.substring(tokens.get(2).start(), tokens.get(end - 1).end());
        String body = from < 0
                ? null
                : clause.substring(tokens.get(from).start(), tokens.get(end - 1).end());
        return words.leader(tokens.get(1).lower()).map(leader -> new Office(leader + " of " + led, body));
    }

    /** The body for which the holder of an office speaks: "harbour board official", "a member of the Harbour Board". */
    Optional<String> organisation(List<Token> tokens) {
        int role = firstOffice(tokens);
        if (role < 0) {
            return Optional.empty();
        }
        List<Name> before = Name.in(tokens.subList(0, role), words).stream()
                .filter(name -> cast.person(name.words()).isEmpty())
                .toList();
        return bodyAfter(tokens, role)
                .or(() -> before.stream().filter(this::isBody).findFirst().map(Offices::spelt))
                .or(() -> before.stream().findFirst().map(Offices::spelt))
                .or(() -> namesAfter(tokens, role, "anyLink").stream()
                        .filter(name ->
                                name.article() || cast.person(name.words()).isEmpty())
                        .findFirst()
                        .map(Offices::spelt));
    }

    private Optional<String> bodyAfter(List<Token> tokens, int role) {
        return namesAfter(tokens, role, "officeLink").stream()
                .filter(this::isBody)
                .findFirst()
                .map(Offices::spelt);
    }

    /** The first name behind each link of a class that follows the office. */
    private List<Name> namesAfter(List<Token> tokens, int role, String linkClass) {
        List<Name> names = new ArrayList<>();
        int link = -1;
        for (int i = role + 1; i <= tokens.size(); i++) {
            boolean next =
                    i == tokens.size() || words.is("officeLink", tokens.get(i).lower());
            if (next && link >= 0) {
                Name.in(tokens.subList(link + 1, i), words).stream()
                        .findFirst()
                        .filter(name -> !ofOffice(name))
                        .ifPresent(names::add);
            }
            if (next) {
                link = i < tokens.size() && words.is(linkClass, tokens.get(i).lower()) ? i : -1;
            }
        }
        return names;
    }

    /** "State" in "Secretary of State" is part of the office. */
    private boolean ofOffice(Name name) {
        return name.words().stream().allMatch(word -> words.is("officeOf", word.toLowerCase(Locale.ROOT)));
    }

    private boolean isBody(Name name) {
        List<String> lower =
                name.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return lower.stream().anyMatch(word -> words.is("bodyName", word) || words.is("body", word))
                && lower.stream().noneMatch(word -> words.is("placeName", word));
    }

    private int firstOffice(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (office(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean office(List<Token> tokens, int i) {
        String word = tokens.get(i).lower();
        return words.is("title", word) || words.is("role", word);
    }

    private static boolean participle(Token token) {
        return token.lower().endsWith("ing") && !token.capitalised();
    }

    private static boolean joinsName(List<Token> tokens, int i) {
        return tokens.get(i).is("of")
                && i > 0
                && i + 1 < tokens.size()
                && tokens.get(i + 1).capitalised();
    }

    private static String spelt(Name name) {
        return String.join(" ", name.words());
    }
}
