package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles whom a phrase of an article means: a name, an office, a body, a pronoun. What can't be settled stays open. */
final class Casting {
    private static final Set<String> REPORTS =
            Set.of("report", "reports", "statement", "account", "coverage", "website");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "with", "from", "in");

    private final String text;
    private final Cast cast;
    private final StatementWords words;

    Casting(String text, Cast cast, StatementWords words) {
        this.text = text;
        this.cast = cast;
        this.words = words;
    }

    /**
     * Whom a phrase means.
     *
     * @param sentence the tokens of the sentence up to the phrase, where a pronoun may find its name
     */
    Optional<Cast.Member> resolve(List<Token> phrase, Span apposition, List<Token> sentence) {
        List<Token> tokens = withoutReport(withoutArticle(phrase));
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        String last = tokens.getLast().lower();
        if (tokens.size() == 1 && words.is("pronoun", last)) {
            return pronoun(last, sentence);
        }
        int nameFrom = tokens.size();
        while (nameFrom > 0 && inName(tokens, nameFrom - 1)) {
            nameFrom--;
        }
        if (nameFrom == tokens.size()) {
            return Optional.of(byRole(phrase, tokens));
        }
        List<Name> names = Name.in(tokens.subList(nameFrom, tokens.size()), words);
        if (names.isEmpty()) {
            return Optional.of(byRole(phrase, tokens));
        }
        Name name = withoutPlace(names.getLast(), tokens);
        boolean article = !phrase.isEmpty() && phrase.getFirst().is("the") && nameFrom == 0;
        Optional<Cast.Member> known =
                article && name.words().size() == 1 ? Optional.empty() : cast.person(name.words());
        boolean title = name.span().start() > tokens.getFirst().start();
        boolean person = known.isPresent() || (!article && new Name(name.words(), name.span(), false).person(words));
        if (!person) {
            return Optional.of(cast.group(body(tokens, nameFrom)));
        }
        Cast.Member member = known.orElseGet(() -> cast.newPerson(name.words()));
        if (title) {
            describe(member, new Span(tokens.getFirst().start(), name.span().start()));
        }
        if (!apposition.isEmpty()) {
            describeAfter(member, apposition);
        }
        return Optional.of(member);
    }

    /** "coordinator for Peru Ann Lee": the first word belongs to the office. */
    private static Name withoutPlace(Name name, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < name.span().start()) {
            at++;
        }
        boolean place = name.words().size() > 2
                && at > 0
                && LINKS.contains(tokens.get(at - 1).lower());
        if (!place) {
            return name;
        }
        Span rest = new Span(tokens.get(at + 1).start(), name.span().end());
        return new Name(name.words().subList(1, name.words().size()), rest, false);
    }

    private boolean inName(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.capitalised()) {
            return !(i == tokens.size() - 1 && (words.is("role", token.lower()) || words.is("title", token.lower())));
        }
        boolean inner = i + 1 < tokens.size() && i > 0;
        boolean capitals =
                inner && tokens.get(i + 1).capitalised() && tokens.get(i - 1).capitalised();
        return capitals && (token.is("-") || token.is("of") || token.is("and") || token.is("&") || token.is("."));
    }

    private static String body(List<Token> tokens, int nameFrom) {
        StringBuilder label = new StringBuilder();
        int end = -1;
        for (Token token : tokens.subList(nameFrom, tokens.size())) {
            label.append(end >= 0 && token.start() > end ? " " : "").append(token.text());
            end = token.end();
        }
        return label.toString();
    }

    private static List<Token> withoutArticle(List<Token> phrase) {
        boolean article = !phrase.isEmpty()
                && (phrase.getFirst().is("the")
                        || phrase.getFirst().is("a")
                        || phrase.getFirst().is("an"));
        return article ? phrase.subList(1, phrase.size()) : phrase;
    }

    /** "Channel Six's exclusive report" speaks for Channel Six. */
    private static List<Token> withoutReport(List<Token> tokens) {
        if (!tokens.isEmpty() && possessive(tokens.getLast())) {
            return tokens.subList(0, tokens.size() - 1);
        }
        if (!tokens.isEmpty() && REPORTS.contains(tokens.getLast().lower())) {
            for (int i = tokens.size() - 1; i > 0; i--) {
                if (tokens.get(i).is("'s")
                        || tokens.get(i).is("'")
                        || tokens.get(i).is("’")) {
                    return tokens.subList(0, i);
                }
            }
        }
        return tokens;
    }

    private static boolean possessive(Token token) {
        return token.is("'s") || token.is("'") || token.is("’");
    }

    private Optional<Cast.Member> pronoun(String pronoun, List<Token> sentence) {
        if (words.is("group", pronoun)) {
            return cast.lastGroup("");
        }
        if (!words.is("person", pronoun)) {
            return Optional.empty();
        }
        Optional<Cast.Member> named = Name.in(sentence, words).stream()
                .filter(name -> name.words().size() > 1)
                .flatMap(name -> cast.person(name.words()).stream())
                .findFirst();
        return named.or(() -> cast.latest().filter(Cast.Member::person).findFirst());
    }

    private Cast.Member byRole(List<Token> phrase, List<Token> tokens) {
        int of = 1;
        while (of < tokens.size() && !tokens.get(of).is("of")) {
            of++;
        }
        String head = tokens.get(of - 1).lower();
        String whole = new Span(tokens.getFirst().start(), tokens.getLast().end()).of(text);
        boolean indefinite = phrase.getFirst().is("a") || phrase.getFirst().is("an");
        if (!words.is("role", head) && !words.is("title", head)) {
            return !indefinite && phrase.size() == 2 && cast.lastGroup(head).isPresent()
                    ? cast.lastGroup(head).orElseThrow()
                    : cast.group(whole);
        }
        String spokenFor = bodyOf(tokens).orElse(null);
        if (!indefinite && !head.endsWith("s")) {
            return cast.latest()
                    .filter(member -> member.person() && fits(member, head, spokenFor))
                    .findFirst()
                    .orElseGet(() -> cast.unnamed(whole, spokenFor));
        }
        return cast.unnamed(whole, spokenFor);
    }

    private boolean fits(Cast.Member member, String head, @Nullable String spokenFor) {
        String organisation = member.organisation();
        boolean same = spokenFor != null
                && organisation != null
                && organisation.toLowerCase(Locale.ROOT).contains(spokenFor.toLowerCase(Locale.ROOT));
        boolean role = member.roles().stream()
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).contains(head));
        boolean otherBody = spokenFor != null && organisation != null && !same && !spokenFor.contains("-");
        boolean vague = head.equals("official") || head.equals("leader") || head.equals("chief");
        return (role && !otherBody) || (same && vague);
    }

    /** The body in "harbour board official" or "a member of the Harbour Board". */
    private Optional<String> bodyOf(List<Token> tokens) {
        int link = 0;
        while (link < tokens.size() && !LINKS.contains(tokens.get(link).lower())) {
            link++;
        }
        Optional<String> before = leadingName(tokens.subList(0, link));
        boolean of = link < tokens.size() && tokens.get(link).is("of");
        return before.isPresent() || !of ? before : leadingName(tokens.subList(link, tokens.size()));
    }

    private Optional<String> leadingName(List<Token> tokens) {
        return Name.in(tokens, words).stream()
                .map(name -> String.join(" ", name.words()))
                .findFirst();
    }

    /** "UN humanitarian coordinator for Sudan," before a name. */
    private void describe(Cast.Member member, Span title) {
        String role = trimmed(title.of(text));
        List<Token> tokens = tokens(role);
        boolean possessive = tokens.stream().anyMatch(Casting::possessive);
        boolean honorific = tokens.stream()
                .allMatch(token -> token.kind() == Token.Kind.MARK || words.is("honorific", token.lower()));
        if (honorific) {
            return;
        }
        int from = 0;
        while (from < tokens.size()
                && (tokens.get(from).capitalised() || joinsName(tokens, from))
                && !words.is("title", tokens.get(from).lower())
                && !words.is("role", tokens.get(from).lower())) {
            from++;
        }
        boolean body = !possessive && from > 0 && from < tokens.size();
        member.describe(
                body ? role.substring(tokens.get(from).start()) : role,
                body ? role.substring(0, tokens.get(from - 1).end()) : null);
    }

    private static boolean joinsName(List<Token> tokens, int i) {
        return tokens.get(i).is("of")
                && i > 0
                && i + 1 < tokens.size()
                && tokens.get(i + 1).capitalised();
    }

    /** ", the head of the harbour board," after a name. */
    private void describeAfter(Cast.Member member, Span apposition) {
        List<Token> tokens = withoutArticle(tokens(apposition.of(text)));
        int role = -1;
        for (int i = 0; i < tokens.size() && role < 0; i++) {
            role = words.is("role", tokens.get(i).lower())
                            || words.is("title", tokens.get(i).lower())
                    ? i
                    : -1;
        }
        if (role < 0 || tokens.isEmpty() || words.is("family", tokens.getFirst().lower())) {
            return;
        }
        String whole = apposition.of(text);
        int end = tokens.size();
        for (int i = role + 1; i < tokens.size() && end == tokens.size(); i++) {
            boolean participle =
                    tokens.get(i).lower().endsWith("ing") && !tokens.get(i).capitalised();
            end = participle || tokens.get(i).is("who") ? i : end;
        }
        if (end == 0) {
            return;
        }
        List<Token> described = tokens.subList(0, end);
        String spokenFor = null;
        for (int i = role; i < end && spokenFor == null; i++) {
            if (LINKS.contains(tokens.get(i).lower())) {
                spokenFor = Name.in(described.subList(i, end), words).stream()
                        .map(name -> String.join(" ", name.words()))
                        .findFirst()
                        .orElse(null);
            }
        }
        if (spokenFor == null && role > 0) {
            spokenFor = leadingName(tokens.subList(0, role)).orElse(null);
        }
        member.describe(
                whole.substring(
                        described.getFirst().start(), described.getLast().end()),
                spokenFor);
    }

    private static List<Token> tokens(String words) {
        return new ArrayList<>(new dateline.text.Tokenizer().tokens(words, new Span(0, words.length())));
    }

    private static String trimmed(String title) {
        String stripped = title.strip();
        return stripped.endsWith(",")
                ? stripped.substring(0, stripped.length() - 1).strip()
                : stripped;
    }
}
