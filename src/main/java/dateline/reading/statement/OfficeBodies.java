package dateline.reading.statement;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells for which body the holder of an office speaks. A name before the office wins over what follows it, unless what
 * follows is called by a word for bodies ("ministry") that no place is called by.
 */
final class OfficeBodies {
    private final Cast cast;
    private final StatementWords words;

    OfficeBodies(Cast cast, StatementWords words) {
        this.cast = cast;
        this.words = words;
    }

    /** The body for which the holder of an office speaks: "harbour board official", "a member of the Harbour Board". */
    Optional<String> of(List<Token> tokens) {
        int role = firstOffice(tokens);
        if (role < 0) {
            return Optional.empty();
        }
        List<Name> before = Name.in(tokens.subList(0, role), words).stream()
                .filter(name -> cast.person(name.words()).isEmpty())
                .toList();
        return after(tokens, role)
                .or(() -> before.stream().filter(this::isBody).findFirst().map(OfficeBodies::spelt))
                .or(() -> before.stream().findFirst().map(OfficeBodies::spelt))
                .or(() -> namesAfter(tokens, role, "anyLink").stream()
                        .filter(linked -> linked.name().article()
                                || cast.person(linked.name().words()).isEmpty())
                        .filter(linked -> !(linked.link().is("for")
                                && words.names().is("placed", tokens.get(role).lower())))
                        .findFirst()
                        .map(Linked::whole));
    }

    /** The body that an office at a place leads to: "head of the Harbour Board". */
    Optional<String> after(List<Token> tokens, int role) {
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

    /** Where the first office of a phrase stands; -1 if there is none. */
    int firstOffice(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (words.office(tokens.get(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    private static String spelt(Name name) {
        return String.join(" ", name.words());
    }
}
