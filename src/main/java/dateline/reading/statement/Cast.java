package dateline.reading.statement;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who appears in one article: persons with every spelling of their names, and what they are said to be. Filled while the
 * article is read from its start; not thread-safe.
 */
final class Cast {
    /** Somebody who speaks, or is named. */
    static final class Member {
        /** Names of a person in words, as they occur; empty for an organisation or somebody without a name. */
        private final List<List<String>> names = new ArrayList<>();

        private final List<String> roles = new ArrayList<>();
        private @Nullable String organisation;
        private final @Nullable String label;

        private Member(@Nullable String label) {
            this.label = label;
        }

        boolean person() {
            return label == null;
        }

        /** Who this is, with everything that the article says by its end. */
        Speaker speaker() {
            String role = roles.isEmpty() ? null : roles.getFirst();
            if (label != null) {
                return new Speaker(label, role, organisation);
            }
            return new Speaker(fullest(), role, organisation);
        }

        /** The name with most words; of several the one that occurs first. */
        private @Nullable String fullest() {
            List<String> best = List.of();
            for (List<String> name : names) {
                best = name.size() > best.size() ? name : best;
            }
            return best.isEmpty() ? null : String.join(" ", best);
        }

        void describe(@Nullable String role, @Nullable String spokenFor) {
            if (role != null && !roles.contains(role)) {
                roles.add(role);
            }
            if (organisation == null) {
                organisation = spokenFor;
            }
        }

        List<String> roles() {
            return roles;
        }

        @Nullable
        String organisation() {
            return organisation;
        }
    }

    private final List<Member> members = new ArrayList<>();
    private final List<Member> spoken = new ArrayList<>();
    private final StatementWords words;
    private @Nullable Member announced;
    private int announcedAt = -1;

    Cast(List<Token> tokens, StatementWords words) {
        this.words = words;
        for (Name name : Name.in(tokens, words)) {
            if (name.person(words)) {
                add(name.words());
            }
        }
        fold();
    }

    private void add(List<String> name) {
        Optional<Member> known =
                members.stream().filter(member -> knows(member, name)).findFirst();
        Member member = known.orElseGet(() -> {
            Member made = new Member(null);
            members.add(made);
            return made;
        });
        member.names.add(name);
    }

    private static boolean knows(Member member, List<String> name) {
        return member.names.stream().anyMatch(other -> Person.same(other, name));
    }

    /** "Sudan Jane Doe", from "coordinator for Sudan Jane Doe", is Jane Doe where the article names her elsewhere. */
    private void fold() {
        members.removeIf(member -> members.stream()
                .anyMatch(other -> other != member
                        && member.names.stream()
                                .allMatch(name -> other.names.stream()
                                        .anyMatch(shorter -> shorter.size() >= 2
                                                && shorter.size() < name.size()
                                                && name.subList(name.size() - shorter.size(), name.size())
                                                        .equals(shorter)))));
    }

    /** The person with a name of one or more words; of several who fit, the one who spoke last, else the most named. */
    Optional<Member> person(List<String> name) {
        for (int from = 0; name.size() - from >= 2; from++) {
            List<String> part = name.subList(from, name.size());
            Optional<Member> known =
                    members.stream().filter(member -> knows(member, part)).findFirst();
            if (known.isPresent()) {
                return known;
            }
        }
        String surname = name.getLast();
        List<Member> fitting = members.stream()
                .filter(member -> member.names.stream().anyMatch(other -> Person.surname(surname, other)))
                .toList();
        return spoken.reversed().stream()
                .filter(fitting::contains)
                .findFirst()
                .or(() -> fitting.stream().max((one, other) -> Integer.compare(one.names.size(), other.names.size())));
    }

    /** A new person, named for the first time as a speaker. */
    Member newPerson(List<String> name) {
        Member member = new Member(null);
        member.names.add(name);
        members.add(member);
        return member;
    }

    /** The body or group with a name, made if it is new. */
    Member group(String label) {
        for (Member member : spoken) {
            if (label.equalsIgnoreCase(member.label)) {
                return member;
            }
        }
        Member member = new Member(label);
        member.organisation = label;
        return member;
    }

    /** Somebody of whom only the role is known. */
    Member unnamed(@Nullable String role, @Nullable String organisation) {
        Member member = new Member(null);
        member.describe(role, organisation);
        return member;
    }

    /** Those who have spoken, the last first. */
    List<Member> latest() {
        return spoken.reversed();
    }

    /** "He said:" ends a paragraph; the next one is his. */
    void announce(@Nullable Member member, int end) {
        announced = member;
        announcedAt = end;
    }

    /** Whose words are announced no further back than an offset. */
    Optional<Member> announced(int from) {
        return announcedAt >= from ? Optional.ofNullable(announced) : Optional.empty();
    }

    void spoke(Member member) {
        spoken.remove(member);
        spoken.add(member);
    }

    /** The last group that spoke and whose name ends with a word, such as "army"; any group if the word is empty. */
    Optional<Member> lastGroup(String head) {
        return latest().stream()
                .filter(member -> member.label != null
                        && (head.isEmpty()
                                || member.label
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .endsWith(head)))
                .findFirst();
    }

    StatementWords words() {
        return words;
    }
}
