package dateline.reading.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who of an article's persons holds an office. */
final class Holders {
    private final Cast cast;
    private final StatementWords words;

    Holders(Cast cast, StatementWords words) {
        this.cast = cast;
        this.words = words;
    }

    static boolean former(Member member) {
        return !member.roles().isEmpty()
                && member.roles().stream()
                        .allMatch(role -> role.toLowerCase(Locale.ROOT).startsWith("former "));
    }

    /** Whether two hold an office that one person holds at a time: who of them is meant can't be told. */
    boolean rivalled(String head, @Nullable String spokenFor) {
        return words.is("soleOffice", head)
                && cast.members()
                                .filter(member -> !former(member) && fits(member, head, spokenFor))
                                .limit(2)
                                .count()
                        > 1;
    }

    /** The only one whom the article introduces as the holder of an office that one person holds. */
    Optional<Member> only(String head, String whole, @Nullable String spokenFor) {
        if (!words.is("soleOffice", head)) {
            return Optional.empty();
        }
        String wanted = whole.toLowerCase(Locale.ROOT);
        List<Member> holders = cast.members()
                .filter(member -> fits(member, head, spokenFor)
                        && member.roles().stream()
                                .map(role -> role.toLowerCase(Locale.ROOT))
                                .anyMatch(role -> !role.contains("former")
                                        && (role.contains(wanted) || (spokenFor != null && holds(role, head)))))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private boolean holds(String role, String head) {
        for (String word : role.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (word.equals(head) || words.is("like-" + head, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody can be meant by an office, and by the body it is held at if that is said. */
    boolean fits(Member member, String head, @Nullable String spokenFor) {
        String organisation = member.organisation();
        boolean same = spokenFor != null
                && organisation != null
                && organisation.toLowerCase(Locale.ROOT).contains(spokenFor.toLowerCase(Locale.ROOT));
        boolean role = member.roles().stream()
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).contains(head));
        boolean otherBody = spokenFor != null
                && organisation != null
                && !same
                && !spokenFor.contains("-")
                && member.roles().stream().noneMatch(known -> known.contains(spokenFor));
        boolean vague = head.equals("official") || member.roles().stream().anyMatch(known -> holds(known, head));
        return (role && !otherBody) || (same && vague);
    }
}
