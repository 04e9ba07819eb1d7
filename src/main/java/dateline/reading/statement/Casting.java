package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Settles whom a phrase of an article means: a name, an office, a body, a pronoun. What can't be settled stays open. */
final class Casting {
    private final String text;
    private final Cast cast;
    private final StatementWords words;
    private final Offices offices;
    private final Holders holders;
    private final Pronouns pronouns;
    private final Groups groups;

    Casting(String text, Cast cast, StatementWords words) {
        this.text = text;
        this.cast = cast;
        this.words = words;
        this.offices = new Offices(cast, words);
        this.holders = new Holders(cast, words);
        this.pronouns = new Pronouns(cast, words);
        this.groups = new Groups(text, cast, words);
    }

    /**
     * Whom a phrase means.
     *
     * @param sentence the tokens of the sentence up to the phrase, where a pronoun may find its name
     */
    Optional<Member> resolve(List<Token> phrase, Span apposition, List<Token> sentence) {
        List<Token> tokens = withoutReport(withoutArticle(phrase));
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        String last = tokens.getLast().lower();
        if (tokens.size() == 1 && words.is("pronoun", last)) {
            return pronouns.mean(last, sentence);
        }
        Optional<Member> group = groups.of(tokens, sentence);
        if (group.isPresent()) {
            return group;
        }
        Optional<Member> ofBody = ofBody(tokens, apposition, sentence);
        if (ofBody.isPresent()) {
            return ofBody;
        }
        int nameFrom = tokens.size();
        while (nameFrom > 0 && inName(tokens, nameFrom - 1)) {
            nameFrom--;
        }
        if (nameFrom == tokens.size()) {
            return byRole(phrase, tokens);
        }
        List<Name> names = Name.in(tokens.subList(nameFrom, tokens.size()), words);
        if (names.isEmpty()) {
            return byRole(phrase, tokens);
        }
        if (groups.several(names, tokens)) {
            return Optional.of(cast.group(spelt(tokens)));
        }
        Optional<Name> origin = origin(names);
        Name name = origin.orElseGet(() -> withoutPlace(names.getLast(), tokens));
        boolean held = heldAt(tokens, nameFrom);
        if (held && name.equals(names.getLast())) {
            return byRole(phrase, tokens);
        }
        boolean article = !phrase.isEmpty() && phrase.getFirst().is("the") && nameFrom == 0;
        Optional<NameWords.Gender> gender = titled(tokens, name);
        if (name.words().size() == 1 && cast.ambiguous(name.words(), gender)) {
            return Optional.empty();
        }
        Optional<Member> known =
                article && name.words().size() == 1 ? Optional.empty() : cast.person(name.words(), gender);
        boolean title = name.span().start() > tokens.getFirst().start();
        boolean person = known.isPresent()
                || (!article
                        && (new Name(name.words(), name.span(), false).person(words)
                                || (name.words().size() == 1
                                        && cast.surname(name.words().getFirst()))));
        if (!person) {
            boolean thing = name.words().size() == 1
                    && words.is("impersonal", name.words().getFirst().toLowerCase(Locale.ROOT));
            if (held) {
                return byRole(phrase, tokens);
            }
            return thing ? Optional.empty() : Optional.of(cast.group(body(tokens, names.getFirst(), nameFrom)));
        }
        Member member = known.orElseGet(() -> cast.newPerson(name.words()));
        member.learn(gender);
        if (origin.isEmpty() && name.words().size() < names.getLast().words().size()) {
            cast.rename(member, names.getLast().words(), name.words());
        }
        if (title) {
            offices.before(text.substring(tokens.getFirst().start(), name.span().start()))
                    .ifPresent(member::describe);
        }
        if (!apposition.isEmpty()) {
            offices.after(apposition.of(text)).ifPresent(member::describe);
        }
        return Optional.of(member);
    }

    private String spelt(List<Token> tokens) {
        return new Span(tokens.getFirst().start(), tokens.getLast().end()).of(text);
    }

    /** "the spokesman for the Harbour Board": the name is whom an unnamed one speaks for. */
    private boolean heldAt(List<Token> tokens, int name) {
        int link = name - 1;
        while (link > 0
                && (tokens.get(link).is("the")
                        || tokens.get(link).is(".")
                        || words.names().is("address", tokens.get(link).lower()))) {
            link--;
        }
        return link > 0
                && words.is("officeLink", tokens.get(link).lower())
                && words.is("role", tokens.get(link - 1).lower());
    }

    /** "Jane Doe of the Harbour Board": the person speaks, and the body is hers. */
    private Optional<Member> ofBody(List<Token> tokens, Span apposition, List<Token> sentence) {
        int of = 2;
        while (of < tokens.size() && !tokens.get(of).is("of")) {
            of++;
        }
        if (of + 1 >= tokens.size()) {
            return Optional.empty();
        }
        List<Token> body = withoutArticle(tokens.subList(of + 1, tokens.size()));
        List<Token> bearer = tokens.subList(0, of);
        List<Name> names = Name.in(bearer, words);
        boolean person = !body.isEmpty()
                && body.stream().allMatch(Token::capitalised)
                && isBody(body.getLast())
                && !names.isEmpty()
                && names.getLast().span().end() == bearer.getLast().end()
                && names.getLast().person(words)
                && cast.person(names.getLast().words()).isPresent();
        Optional<Member> member =
                person ? resolve(bearer, apposition, sentence).filter(Member::person) : Optional.empty();
        member.ifPresent(known -> known.describe(new Offices.Office(null, spelt(body))));
        return member;
    }

    private boolean isBody(Token token) {
        boolean initials =
                token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        return initials || words.is("bodyName", token.lower()) || words.is("body", token.lower());
    }

    /** "Jane Doe of Peru": the place is where she is from. */
    private Optional<Name> origin(List<Name> names) {
        Name first = names.getFirst();
        boolean person = names.size() > 1 && first.person(words) && given(first);
        boolean of = person
                && text.substring(first.span().end(), names.get(1).span().start())
                        .strip()
                        .matches("of(?: the)?");
        return of ? Optional.of(first) : Optional.empty();
    }

    private boolean given(Name name) {
        return cast.person(name.words()).isPresent()
                && (words.names()
                                .ofGivenName(name.words().getFirst().toLowerCase(Locale.ROOT))
                                .isPresent()
                        || name.words().stream().anyMatch(word -> word.endsWith(".")));
    }

    /** "coordinator for Peru Ann Lee": the first word belongs to the office. */
    private Name withoutPlace(Name name, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < name.span().start()) {
            at++;
        }
        boolean place = name.words().size() > 2
                && at > 0
                && words.is("officeLink", tokens.get(at - 1).lower());
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

    private static String body(List<Token> tokens, Name first, int nameFrom) {
        StringBuilder label = new StringBuilder();
        int end = -1;
        for (Token token : tokens.subList(nameFrom, tokens.size())) {
            if (token.start() < first.span().start()) {
                continue;
            }
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
    private List<Token> withoutReport(List<Token> tokens) {
        if (!tokens.isEmpty() && StatementWords.possessive(tokens.getLast())) {
            return tokens.subList(0, tokens.size() - 1);
        }
        if (!tokens.isEmpty() && words.is("report", tokens.getLast().lower())) {
            for (int i = tokens.size() - 1; i > 0; i--) {
                if (StatementWords.possessive(tokens.get(i))) {
                    return tokens.subList(0, i);
                }
            }
            int from = tokens.size() - 1;
            while (from > 0 && tokens.get(from - 1).capitalised()) {
                from--;
            }
            return from < tokens.size() - 1 ? tokens.subList(from, tokens.size() - 1) : tokens;
        }
        return tokens;
    }

    /** What the title before a name tells. */
    private Optional<NameWords.Gender> titled(List<Token> tokens, Name name) {
        for (Token token : tokens) {
            if (token.start() >= name.span().start()) {
                break;
            }
            Optional<NameWords.Gender> told = words.names().ofTitle(token.lower());
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** An office, a group of people, or nobody: "the survey" and "his side" do not speak. */
    private Optional<Member> byRole(List<Token> phrase, List<Token> tokens) {
        int at = head(tokens);
        boolean hyphen = at > 1
                && tokens.get(at - 1).is("-")
                && tokens.get(at - 1).end() == tokens.get(at).start();
        String joined = (hyphen ? tokens.get(at - 2).lower() + "-" : "")
                + tokens.get(at).lower();
        String head = words.is("role", joined) ? joined : tokens.get(at).lower();
        boolean indefinite = phrase.getFirst().is("a") || phrase.getFirst().is("an");
        if (!words.is("role", head) && !words.is("title", head)) {
            boolean owner = words.is("possessive", tokens.getFirst().lower());
            if (!words.is("people", head) || owner) {
                return Optional.empty();
            }
            Optional<Member> again = !indefinite && phrase.size() == 2 ? cast.lastGroup(head) : Optional.empty();
            return again.or(() -> Optional.of(cast.group(spelt(tokens))));
        }
        String whole = spelt(tokens);
        String spokenFor = offices.organisation(tokens).orElse(null);
        boolean former = tokens.getFirst().is("former");
        if (!indefinite && !head.endsWith("s")) {
            return cast.latest()
                    .filter(member -> member.person()
                            && holders.fits(member, head, spokenFor)
                            && (former || !Holders.former(member))
                            && !holders.rivalled(head, spokenFor))
                    .findFirst()
                    .or(() -> holders.only(head, whole, spokenFor))
                    .or(() -> Optional.of(cast.unnamed(whole, spokenFor)));
        }
        return Optional.of(cast.unnamed(whole, spokenFor));
    }

    /** "member" in "member of the crew"; else the office that ends the phrase, or the one before a link. */
    private int head(List<Token> tokens) {
        int last = tokens.size() - 1;
        int link = -1;
        for (int i = last; i > 0; i--) {
            boolean of = tokens.get(i).is("of");
            boolean held = words.is("officeLink", tokens.get(i).lower())
                    && !words.is("role", tokens.get(last).lower())
                    && words.is("role", tokens.get(i - 1).lower());
            link = of || held ? i : link;
        }
        return link < 0 ? last : link - 1;
    }
}
