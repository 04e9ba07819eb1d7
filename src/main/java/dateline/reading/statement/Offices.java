package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what office somebody holds, and for which body: "the UN coordinator for Peru" speaks for the UN, "the spokesman
 * for the Interior Ministry" for the ministry.
 */
final class Offices {
    /** What somebody is, and whom they speak for; at least one is known. */
    record Office(@Nullable String role, @Nullable String organisation) {}

    /** How words for what somebody does end. */
    private static final List<String> TRADES =
            List.of("er", "or", "ist", "ian", "man", "woman", "eer", "yst", "crat", "aire", "ant", "ent", "nate");

    private final OfficeBodies bodies;
    private final StatementWords words;
    private final Tokenizer tokenizer = new Tokenizer();

    Offices(Cast cast, StatementWords words) {
        this.bodies = new OfficeBodies(cast, words);
        this.words = words;
    }

    /** The body for which the holder of an office speaks, as {@link OfficeBodies} tells. */
    Optional<String> organisation(List<Token> tokens) {
        return bodies.of(tokens);
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
        if (bodies.firstOffice(tokens) < 0 && StatementWords.possessive(tokens.getLast())) {
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
            return Optional.of(new Office(role, bodies.of(tokens).orElse(null)));
        }
        Token last = tokens.getLast();
        if (words.is("conjunction", last.lower())) {
            return Optional.empty();
        }
        int from = 0;
        while (from < tokens.size()
                && (tokens.get(from).capitalised() || joinsName(tokens, from) || hyphen(tokens, from))
                && !words.office(tokens.get(from).lower())) {
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
        return Optional.of(new Office(held, bodies.after(tokens, from).orElse(body)));
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
                        && !words.office(tokens.get(0).lower())
                        && (first.lower().endsWith("ing") || words.finite(first.lower())));
        boolean quoted = tokens.stream().anyMatch(token -> "\"“”".contains(token.text()))
                || IntStream.range(1, tokens.size())
                        .anyMatch(
                                i -> tokens.get(i).is("'") && tokens.get(i - 1).is("'"));
        boolean told = tokens.stream()
                .anyMatch(token -> words.is("relative", token.lower())
                        || (!token.capitalised() && !words.is("role", token.lower()) && words.finite(token.lower())));
        boolean object = tokens.size() > 1
                && words.office(tokens.get(tokens.size() - 1).lower())
                && words.is("preposition", tokens.get(tokens.size() - 2).lower());
        boolean ended = quoted
                || told
                || object
                || words.is("conjunction", last.lower())
                || words.is("preposition", last.lower());
        return !begun && !ended && (bodies.firstOffice(tokens) >= 0 || StatementWords.possessive(last) || trade(last));
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
        int role = bodies.firstOffice(tokens);
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
        return Optional.of(new Office(held, bodies.of(described).orElse(null)));
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

    /** "asked about the mayor", "at the mayor's": no office. */
    private boolean acts(List<Token> tokens, int first) {
        Token token = tokens.get(first);
        return !token.capitalised()
                && !words.office(tokens.get(first).lower())
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
}
