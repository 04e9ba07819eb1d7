package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what office somebody holds, and for which body: "the UN coordinator for Peru" speaks for the UN, "the spokesman
 * for the Interior Ministry" for the ministry. A name before the office wins over what follows it, unless what follows is
 * called by a word for bodies ("ministry") that no place is called by.
 */
final class Offices {
    /** What somebody is, and whom they speak for; at least one is known. */
    record Office(@Nullable String role, @Nullable String organisation) {}

    /** How words for what somebody does end. */
    private static final List<String> TRADES =
            List.of("er", "or", "ist", "ian", "man", "woman", "eer", "yst", "crat", "aire", "ant", "ent", "nate");

    private final Cast cast;
    private final StatementWords words;
    private final Tokenizer tokenizer = new Tokenizer();

    Offices(Cast cast, StatementWords words) {
        this.cast = cast;
        this.words = words;
    }

    /** What a title before a name says: "UN humanitarian coordinator for Peru," or "the Harbour Board's spokesman". */
    Optional<Office> before(String title) {
        List<Token> tokens = withoutHonorifics(tokenizer.tokens(title, new Span(0, title.length())));
        boolean bare = tokens.stream().allMatch(token -> words.is("honorific", token.lower()));
        if (bare || !describes(tokens)) {
            return Optional.empty();
        }
        int origin = tokens.getFirst().start();
        String role = title.substring(origin, tokens.getLast().end());
        if (firstOffice(tokens) < 0 && StatementWords.possessive(tokens.getLast())) {
            boolean name = tokens.size() > 1
                    && tokens.subList(0, tokens.size() - 1).stream()
                            .allMatch(token -> token.capitalised() || token.is("-") || token.is("of") || token.is("&"));
            return name
                    ? Optional.of(new Office(
                            null,
                            title.substring(
                                    origin, tokens.get(tokens.size() - 2).end())))
                    : Optional.empty();
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
                && (tokens.get(from).capitalised() || joinsName(tokens, from) || hyphen(tokens, from))
                && !office(tokens, from)) {
            from++;
        }
        if (from == 0 || from == tokens.size()) {
            return Optional.of(new Office(role, null));
        }
        String body = title.substring(origin, tokens.get(from - 1).end());
        boolean common = from == 1
                && (words.is("bodyName", tokens.getFirst().lower())
                        || words.is("body", tokens.getFirst().lower()));
        String held = common
                ? role
                : title.substring(tokens.get(from).start(), tokens.getLast().end());
        return Optional.of(new Office(held, bodyAfter(tokens, from).orElse(body)));
    }

    /** Without "Mr.", "Sir" and the like at either end, and without a comma at the end. */
    private List<Token> withoutHonorifics(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (to > 0
                && (tokens.get(to - 1).is(",")
                        || honorific(tokens, to - 1)
                        || (tokens.get(to - 1).is(".") && honorific(tokens, to - 2)))) {
            to--;
        }
        while (from < to && (honorific(tokens, from) || tokens.get(from).is("."))) {
            from++;
        }
        return tokens.subList(from, to);
    }

    private boolean honorific(List<Token> tokens, int i) {
        return i >= 0
                && words.is("honorific", tokens.get(i).lower())
                && !words.is("grade", tokens.get(i).lower());
    }

    /** Whether words before a name say what somebody is: an office, a trade ("biologist") or an owner ("the Board's"). */
    private boolean describes(List<Token> tokens) {
        Token first = tokens.getFirst();
        Token last = tokens.getLast();
        boolean begun = words.is("preposition", first.lower())
                || words.is("conjunction", first.lower())
                || words.is("pronoun", first.lower())
                || (!first.capitalised()
                        && !office(tokens, 0)
                        && (first.lower().endsWith("ing") || words.finite(first.lower())));
        boolean quoted = tokens.stream().anyMatch(token -> "\"“”".contains(token.text()))
                || IntStream.range(1, tokens.size())
                        .anyMatch(
                                i -> tokens.get(i).is("'") && tokens.get(i - 1).is("'"));
        boolean told = tokens.stream()
                .anyMatch(token -> words.is("relative", token.lower())
                        || (!token.capitalised() && !words.is("role", token.lower()) && words.finite(token.lower())));
        boolean object = tokens.size() > 1
                && office(tokens, tokens.size() - 1)
                && words.is("preposition", tokens.get(tokens.size() - 2).lower());
        boolean ended = quoted
                || told
                || object
                || words.is("conjunction", last.lower())
                || words.is("preposition", last.lower());
        return !begun && !ended && (firstOffice(tokens) >= 0 || StatementWords.possessive(last) || trade(last));
    }

    private boolean trade(Token token) {
        String word = token.lower();
        return word.length() > 5 && TRADES.stream().anyMatch(word::endsWith);
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
        if (role < first || words.is("family", tokens.get(first).lower()) || acts(tokens, first)) {
            return Optional.empty();
        }
        int end = role + 1;
        while (end < tokens.size()
                && !tokens.get(end).is("who")
                && !(participle(tokens.get(end)) && !field(tokens, end))) {
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
                        .filter(linked -> linked.name().article()
                                || cast.person(linked.name().words()).isEmpty())
                        .filter(linked -> !(linked.link().is("for")
                                && words.names().is("placed", tokens.get(role).lower())))
                        .findFirst()
                        .map(Linked::whole));
    }

    private Optional<String> bodyAfter(List<Token> tokens, int role) {
        return namesAfter(tokens, role, "officeLink").stream()
                .filter(linked -> isBody(linked.name()))
                .findFirst()
                .map(Linked::whole);
    }

    /** A name, what it goes on with, and the word that leads to it. */
    private record Linked(Token link, Name name, String whole) {}

    /** The first name behind each link of a class that follows the office. */
    private List<Linked> namesAfter(List<Token> tokens, int role, String linkClass) {
        List<Linked> names = new ArrayList<>();
        int link = -1;
        for (int i = role + 1; i <= tokens.size(); i++) {
            boolean next =
                    i == tokens.size() || words.is("officeLink", tokens.get(i).lower());
            if (next && link >= 0) {
                Token by = tokens.get(link);
                int end = i;
                Name.in(tokens.subList(link + 1, i), words).stream()
                        .findFirst()
                        .filter(name -> !ofOffice(name))
                        .ifPresent(name -> names.add(new Linked(by, name, spelt(name) + goesOn(tokens, name, end))));
            }
            if (next) {
                link = i < tokens.size() && words.is(linkClass, tokens.get(i).lower()) ? i : -1;
            }
        }
        return names;
    }

    /** " of Technology" after "Lake Institute": the rest of a body's name. */
    private String goesOn(List<Token> tokens, Name name, int link) {
        String last = name.words().getLast().toLowerCase(Locale.ROOT);
        boolean of = link + 1 < tokens.size() && tokens.get(link).is("of") && isBody(name);
        boolean named = link + 1 < tokens.size()
                && tokens.get(link).is("for")
                && words.names().is("namedFor", last);
        boolean touching =
                link < tokens.size() && tokens.get(link).start() - name.span().end() <= 1;
        if (!(of || named) || !touching) {
            return "";
        }
        boolean article = tokens.get(link + 1).is("the");
        int from = link + (article ? 2 : 1);
        List<Name> rest = from < tokens.size() && tokens.get(from).capitalised()
                ? Name.in(tokens.subList(from, tokens.size()), words)
                : List.of();
        boolean next = !rest.isEmpty()
                && rest.getFirst().span().start() == tokens.get(from).start();
        return next ? " " + tokens.get(link).text() + (article ? " the " : " ") + spelt(rest.getFirst()) : "";
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

    /** "asked about the mayor", "at the mayor's": no office. */
    private boolean acts(List<Token> tokens, int first) {
        Token token = tokens.get(first);
        return !token.capitalised()
                && !office(tokens, first)
                && (words.is("preposition", token.lower()) || words.finite(token.lower()) || token.is("asked"));
    }

    /** "of advertising", "of political advertising": what an office is about. */
    private boolean field(List<Token> tokens, int i) {
        return i > 1
                && (tokens.get(i - 1).is("of")
                        || (tokens.get(i - 2).is("of") && !tokens.get(i - 1).capitalised()));
    }

    private static boolean participle(Token token) {
        return token.lower().endsWith("ing") && !token.capitalised();
    }

    private static boolean hyphen(List<Token> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i).is("-")
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && tokens.get(i + 1).capitalised();
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
