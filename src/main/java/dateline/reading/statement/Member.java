package dateline.reading.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody of an article who speaks, or is named: every spelling of the name, and what the article says of them. */
final class Member {
    /** More spellings and roles than one has: what bounds the work on other text. */
    private static final int MAX_FORMS = 20;

    private final List<List<String>> names = new ArrayList<>();

    private int mentions;
    private boolean heard;
    private NameWords.@Nullable Gender gender;
    private final List<String> roles = new ArrayList<>();

    /** What is said of a person elsewhere than where they speak; counts where nothing is said there. */
    private final List<Offices.Office> introduced = new ArrayList<>();

    private @Nullable String organisation;
    private final @Nullable String label;

    /**
     * Somebody of whom nothing is known yet.
     *
     * @param label the name of a body or group, which speaks for itself; null for a person
     */
    Member(@Nullable String label) {
        this.label = label;
        this.organisation = label;
    }

    boolean person() {
        return label == null;
    }

    /** Who this is, with everything that the article says by its end. */
    Speaker speaker() {
        String role = roles().isEmpty() ? null : roles().getFirst();
        if (label != null) {
            return new Speaker(label, role, organisation);
        }
        return new Speaker(fullest(), role, organisation());
    }

    /** The name with most words; of several the one that occurs first. */
    private @Nullable String fullest() {
        List<String> best = List.of();
        for (List<String> name : names) {
            best = name.size() > best.size() ? name : best;
        }
        return best.isEmpty() ? null : String.join(" ", best);
    }

    /** Whether a pronoun or title can mean this person, as far as is known. */
    boolean agrees(Optional<NameWords.Gender> asked) {
        return asked.isEmpty() || gender == null || gender == asked.get();
    }

    /** What a title tells of a person counts where the given name tells nothing. */
    void learn(Optional<NameWords.Gender> told) {
        if (gender == null) {
            gender = told.orElse(null);
        }
    }

    void describe(Offices.Office office) {
        String role = office.role();
        if (role != null && roles.size() < MAX_FORMS && !roles.contains(role)) {
            roles.add(role);
        }
        if (organisation == null) {
            organisation = office.organisation();
        }
    }

    void introduce(Offices.Office office) {
        if (introduced.size() < MAX_FORMS && !introduced.contains(office)) {
            introduced.add(office);
        }
    }

    /** Takes up a spelling of the name. */
    void call(List<String> name, NameWords words) {
        learn(words.ofGivenName(name.getFirst().toLowerCase(Locale.ROOT)));
        if (names.size() < MAX_FORMS && !names.contains(name)) {
            names.add(name);
        }
    }

    /** Whether a name can be a spelling of one that this person has. */
    boolean knows(List<String> name) {
        return names.stream().anyMatch(other -> Person.same(other, name));
    }

    /** Takes a spelling back. */
    void forget(List<String> name) {
        names.remove(name);
    }

    /** The spellings of a person's name in words, as they occur; empty for a body or somebody without a name. */
    List<List<String>> names() {
        return Collections.unmodifiableList(names);
    }

    /** The name of a body or group; null for a person. */
    @Nullable
    String label() {
        return label;
    }

    /** One more place names this person. */
    void mention() {
        mentions++;
    }

    /** How many places name this person. */
    int mentions() {
        return mentions;
    }

    /** This person has spoken. */
    void hear() {
        heard = true;
    }

    /** Whether this person has spoken. */
    boolean heard() {
        return heard;
    }

    /** What somebody is said to be, first where they speak. */
    List<String> roles() {
        List<String> all = new ArrayList<>(roles);
        introduced.stream().map(Offices.Office::role).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    @Nullable
    String organisation() {
        if (organisation != null || !roles.isEmpty()) {
            return organisation;
        }
        return introduced.stream()
                .map(Offices.Office::organisation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
