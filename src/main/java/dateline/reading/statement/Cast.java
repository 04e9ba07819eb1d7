package dateline.reading.statement;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who appears in one article: persons with every spelling of their names, and what they are said to be. Filled while the
 * article is read from its start; not thread-safe.
 */
final class Cast {
    /** More persons than an article has: what bounds the work on other text. */
    private static final int MAX_MEMBERS = 300;

    /** Whom a pronoun or an office may mean: those who spoke last. */
    private static final int MAX_LATEST = 100;

    private final List<Member> members = new ArrayList<>();
    private final Map<List<String>, Member> byName = new HashMap<>();
    private final Map<String, Member> groups = new HashMap<>();
    private final Set<String> titledSurnames = new HashSet<>();
    private final LinkedHashSet<Member> spoken = new LinkedHashSet<>();
    private final StatementWords words;

    /**
     * Those whom an article names.
     *
     * @param tokens of the whole article
     * @param names all names in the tokens, in order
     */
    Cast(List<Token> tokens, List<Name> names, StatementWords words) {
        this.words = words;
        titled(tokens);
        for (Name name : names) {
            if (name.person(words)) {
                add(name.words());
            }
        }
        fold();
    }

    /** Words that follow "Mr." or "President" somewhere are surnames, not bodies, everywhere. */
    private void titled(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean stop = tokens.get(i - 1).is(".") && i > 1;
            String before = tokens.get(stop ? i - 2 : i - 1).lower();
            boolean ended = i + 1 == tokens.size() || !tokens.get(i + 1).capitalised();
            if (ended
                    && tokens.get(i).capitalised()
                    && words.names().is("address", before)
                    && titledSurnames.size() < MAX_MEMBERS) {
                titledSurnames.add(tokens.get(i).text());
            }
        }
    }

    /** Whether a word that no full name ends with is a person's name nevertheless. */
    boolean surname(String word) {
        return titledSurnames.contains(word);
    }

    private void add(List<String> name) {
        Member member = byName.get(name);
        if (member == null) {
            member = members.stream()
                    .filter(known -> known.knows(name))
                    .findFirst()
                    .orElse(null);
        }
        if (member == null) {
            if (members.size() >= MAX_MEMBERS) {
                return;
            }
            member = new Member(null);
            members.add(member);
        }
        member.mention();
        member.call(name, words.names());
        byName.put(name, member);
    }

    /** "Sudan Jane Doe", from "coordinator for Sudan Jane Doe", is Jane Doe where the article names her elsewhere. */
    private void fold() {
        members.removeIf(member -> members.stream()
                .anyMatch(other -> other != member
                        && member.names().stream()
                                .allMatch(name -> other.names().stream()
                                        .anyMatch(shorter -> shorter.size() >= 2
                                                && shorter.size() < name.size()
                                                && name.subList(name.size() - shorter.size(), name.size())
                                                        .equals(shorter)))));
        byName.values().retainAll(members);
    }

    /** The person with a name of one or more words. */
    Optional<Member> person(List<String> name) {
        return person(name, Optional.empty());
    }

    /**
     * The person with a name of one or more words; of several who fit, the one who spoke last, else the one who is named
     * far more often than the others; nobody if that leaves it open.
     *
     * @param gender what a title before the name tells
     */
    Optional<Member> person(List<String> name, Optional<NameWords.Gender> gender) {
        for (int from = 0; name.size() - from >= 2; from++) {
            List<String> part = name.subList(from, name.size());
            Optional<Member> known = Optional.ofNullable(byName.get(part))
                    .or(() -> members.stream()
                            .filter(member -> member.knows(part))
                            .findFirst());
            if (known.isPresent()) {
                return known;
            }
        }
        List<Member> fitting =
                fitting(name.getLast()).filter(member -> member.agrees(gender)).toList();
        if (fitting.isEmpty() && name.size() == 1) {
            return named(name.getFirst());
        }
        if (fitting.size() < 2) {
            return fitting.stream().findFirst();
        }
        return latest().filter(fitting::contains)
                .filter(member -> member.heard())
                .findFirst()
                .or(() -> foremost(fitting));
    }

    /** Whether a surname is that of several, and nothing tells whom of them it means. */
    boolean ambiguous(List<String> name, Optional<NameWords.Gender> gender) {
        return person(name, gender).isEmpty()
                && fitting(name.getLast())
                                .filter(member -> member.agrees(gender))
                                .limit(2)
                                .count()
                        > 1;
    }

    private Stream<Member> fitting(String surname) {
        return members.stream()
                .filter(member -> member.names().stream().anyMatch(other -> Person.surname(surname, other)));
    }

    /** The only person with a given name: "Jane" for Jane Doe. */
    private Optional<Member> named(String given) {
        List<Member> fitting = members.stream()
                .filter(member ->
                        member.names().stream().anyMatch(name -> name.getFirst().equals(given)))
                .limit(2)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Optional<Member> foremost(List<Member> fitting) {
        List<Member> sorted = fitting.stream()
                .sorted((one, other) -> Integer.compare(other.mentions(), one.mentions()))
                .toList();
        boolean clear = sorted.getFirst().mentions() > sorted.get(1).mentions();
        return clear ? Optional.of(sorted.getFirst()) : Optional.empty();
    }

    /** Takes a name back that proved to be longer than the person's, as in "coordinator for Peru Ann Lee". */
    void rename(Member member, List<String> from, List<String> to) {
        member.forget(from);
        member.call(to, words.names());
        byName.put(to, member);
    }

    /** A new person, named for the first time as a speaker. */
    Member newPerson(List<String> name) {
        Member member = new Member(null);
        member.call(name, words.names());
        byName.put(name, member);
        if (members.size() < MAX_MEMBERS) {
            members.add(member);
        }
        return member;
    }

    /** The body or group with a name, made if it is new. */
    Member group(String label) {
        return groups.computeIfAbsent(label.toLowerCase(Locale.ROOT), key -> new Member(label));
    }

    /** Somebody of whom only the role is known. */
    Member unnamed(@Nullable String role, @Nullable String organisation) {
        Member member = new Member(null);
        member.describe(new Offices.Office(role, organisation));
        return member;
    }

    /** Those who have spoken of late, the last first. */
    Stream<Member> latest() {
        return spoken.reversed().stream();
    }

    /** Somebody speaks. */
    void spoke(Member member) {
        member.hear();
        appeared(member);
    }

    /** Somebody is what a sentence is about, and whom a pronoun may mean next. */
    void appeared(Member member) {
        spoken.addLast(member);
        if (spoken.size() > MAX_LATEST) {
            spoken.removeFirst();
        }
    }

    /** The last group that spoke and whose name ends with a word, such as "army"; any group if the word is empty. */
    Optional<Member> lastGroup(String head) {
        return latest().filter(member -> ends(member.label(), head)).findFirst();
    }

    private boolean ends(@Nullable String label, String head) {
        if (label == null) {
            return false;
        }
        String lower = label.toLowerCase(Locale.ROOT);
        return !words.is("report", lower) && lower.endsWith(head);
    }

    /** Everybody who is named in full. */
    Stream<Member> members() {
        return members.stream();
    }

    StatementWords words() {
        return words;
    }
}
