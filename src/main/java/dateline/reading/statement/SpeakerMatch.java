package dateline.reading.statement;

import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a speaker is the one that a question asks about: a person by name or surname, a role, or a body for which
 * somebody speaks. Immutable and thread-safe.
 */
public final class SpeakerMatch {
    /** "spokesman of the ministry" means the same as "ministry spokesman". */
    private static final Pattern OFFICE = Pattern.compile("(.{1,60}?)\\s+(?:of|for)\\s+(.{1,60})");

    /** What belongs to somebody is not its owner: "Jane Doe's army". */
    private static final Pattern OWNED = Pattern.compile("['’](?:s\\b|\\s)");

    /** What an office is held at or for, and whose it is: neither holds the office. */
    private static final Pattern HELD_AT = Pattern.compile("\\s(?:of|for|to)\\s.*$");

    private static final Pattern HELD_BY = Pattern.compile("^.*['’](?:s\\b|\\s)");

    private static final Pattern AND = Pattern.compile("\\s*,\\s*(?:and|or)\\s+|\\s+(?:and|or|&)\\s+|\\s*,\\s*");

    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){2,6}");

    private static final Pattern GRADE =
            Pattern.compile("^(?:(?:the|senior|top|former|acting|new|some|several)\\s+)+", Pattern.CASE_INSENSITIVE);

    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");

    private final Aliases aliases;
    private final StatementWords words = new StatementWords();
    private final AskedTitles titles = new AskedTitles(words);
    private final Tokenizer tokenizer = new Tokenizer();

    /** Knows bodies by their names and initials only. */
    public SpeakerMatch() {
        this(Aliases.NONE);
    }

    public SpeakerMatch(Aliases aliases) {
        this.aliases = aliases;
    }

    /**
     * Whether {@code speaker} is meant by the words of a question.
     *
     * @param asked such as "the UN", "Guterres", "the UN chief", "Jane Doe", or several of these with "and" between; letter
     *     case and accents do not count
     */
    public boolean matches(String asked, Speaker speaker) {
        return matchesOne(asked, speaker) || several(asked).stream().anyMatch(one -> matchesOne(one, speaker));
    }

    /** The parts of "Jane Doe and the UN"; empty for one name, which may hold an "and" of its own. */
    public List<String> several(String asked) {
        List<String> parts = AND.splitAsStream(asked).map(String::strip).toList();
        boolean oneBody = isBody(last(asked)) && parts.getFirst().indexOf(' ') < 0;
        boolean names = parts.size() > 1
                && parts.stream().noneMatch(String::isEmpty)
                && !OWNED.matcher(asked).find()
                && !oneBody;
        return names ? parts : List.of();
    }

    /**
     * The organisation that the words of a question name, as they name it: "UN" for "the UN chief".
     *
     * @param found speakers who were matched; they show what is an organisation where the words do not
     */
    public Optional<String> organisation(String asked, Collection<Speaker> found) {
        String bare = GRADE.matcher(asked.strip()).replaceFirst("");
        List<String> wanted = plain(bare);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Matcher office = OFFICE.matcher(bare);
        if (office.matches() && isOffice(last(office.group(1)))) {
            return organisation(office.group(2), found);
        }
        boolean known = aliases.knows(bare)
                || ACRONYM.matcher(bare).matches()
                || isBody(wanted.getLast())
                || found.stream().anyMatch(speaker -> sameBody(wanted, speaker.organisation()));
        if (known) {
            return Optional.of(bare);
        }
        int space = bare.lastIndexOf(' ');
        return space > 0 && isOffice(singular(wanted.getLast()))
                ? organisation(bare.substring(0, space), found).filter(body -> !isOffice(last(body)))
                : Optional.empty();
    }

    private String last(String phrase) {
        List<String> plain = plain(phrase);
        return plain.isEmpty() ? "" : plain.getLast();
    }

    private boolean isOffice(String word) {
        return words.is("role", word) || words.is("title", word) || words.is("grade", word);
    }

    private boolean matchesOne(String asked, Speaker speaker) {
        Matcher office = OFFICE.matcher(asked);
        return matches(plain(asked), speaker)
                || (office.matches() && matches(plain(office.group(2) + " " + office.group(1)), speaker));
    }

    private boolean matches(List<String> wanted, Speaker speaker) {
        if (wanted.isEmpty()) {
            return false;
        }
        return person(wanted, speaker) || body(wanted, speaker) || role(wanted, speaker) || post(wanted, speaker);
    }

    private boolean person(List<String> wanted, Speaker speaker) {
        if (speaker.name() == null || speaker.name().equals(speaker.organisation())) {
            return false;
        }
        List<String> name = plain(speaker.name());
        List<String> bare = wanted;
        while (bare.size() > 1 && words.is("title", bare.getFirst())) {
            bare = bare.subList(1, bare.size());
        }
        if (name.isEmpty() || bare.isEmpty() || !titles.fit(wanted.subList(0, wanted.size() - bare.size()), speaker)) {
            return false;
        }
        if (bare.size() == 1) {
            return Person.surname(bare.getFirst(), name)
                    || (name.size() == 1 && Person.alike(bare.getFirst(), name.getFirst()));
        }
        return Person.same(bare, name) || (name.size() == 1 && Person.alike(bare.getLast(), name.getFirst()));
    }

    private boolean body(List<String> wanted, Speaker speaker) {
        return sameBody(wanted, speaker.organisation()) || (speaker.role() == null && sameBody(wanted, speaker.name()));
    }

    private boolean sameBody(List<String> wanted, @Nullable String organisation) {
        if (organisation == null) {
            return false;
        }
        String asked = String.join(" ", wanted);
        if (aliases.same(asked, organisation) || aliases.same(asked.toUpperCase(Locale.ROOT), organisation)) {
            return true;
        }
        List<String> full = plain(organisation);
        boolean head = wanted.size() == 1 && words.is("body", wanted.getFirst()) && headed(full, wanted.getFirst());
        return head
                || full.equals(wanted)
                || (!OWNED.matcher(organisation).find() && (longer(full, wanted) || longer(wanted, full)));
    }

    /**
     * Whether a name is a body's name with more words for bodies after it ("Channel Six News"), or says more closely where
     * the body is ("Harbour Union of Peru"). "Jane Doe and John Roe's army" is not Jane Doe.
     */
    private boolean longer(List<String> full, List<String> start) {
        if (start.isEmpty()
                || full.size() <= start.size()
                || !full.subList(0, start.size()).equals(start)) {
            return false;
        }
        List<String> rest = full.subList(start.size(), full.size());
        boolean place = start.size() > 1
                && isBody(start.getLast())
                && words.is("officeLink", rest.getFirst())
                && !rest.contains("and");
        return place || (full.size() > 1 && rest.stream().allMatch(this::isBody));
    }

    /** Whether a body's name ends with a word for bodies, other such words aside: "resistance", "National Resistance Front". */
    private boolean headed(List<String> full, String head) {
        int at = full.lastIndexOf(head);
        return at >= 0 && full.subList(at + 1, full.size()).stream().allMatch(this::isBody);
    }

    private boolean isBody(String word) {
        return words.is("bodyName", word) || words.is("body", word);
    }

    /** "the UN chief": the last word is the office, the words before it the body, or more of the office. */
    private boolean role(List<String> wanted, Speaker speaker) {
        String head = singular(wanted.getLast());
        String role = speaker.role();
        boolean known = words.is("role", head) || words.is("title", head);
        List<String> held = role == null ? List.of() : plain(role);
        List<String> own = role == null ? List.of() : plain(own(role));
        boolean body = isBody(wanted.getLast()) || aliases.knows(String.join(" ", wanted));
        boolean theirs = body || wanted.stream().anyMatch(word -> flat(own).contains(" " + word + " "));
        if (theirs && (known || wanted.size() > 1) && flat(held).contains(flat(wanted))) {
            return true;
        }
        if (!known) {
            return false;
        }
        List<String> before = wanted.subList(0, wanted.size() - 1);
        boolean office = own.contains(head)
                || own.stream().anyMatch(word -> words.is("like-" + head, word))
                || (head.equals("official") && speaker.organisation() != null);
        if (!office) {
            return false;
        }
        return before.stream().allMatch(word -> held.contains(word) || words.is("grade", word))
                || sameBody(
                        before.stream().filter(word -> !words.is("grade", word)).toList(), speaker.organisation());
    }

    /** "the UN coordinator for Peru": every word belongs to the office, and what does not is the body. */
    private boolean post(List<String> wanted, Speaker speaker) {
        List<String> held = speaker.role() == null ? List.of() : plain(speaker.role());
        List<String> own = speaker.role() == null ? List.of() : plain(own(speaker.role()));
        boolean office = wanted.stream().anyMatch(word -> isOffice(word) && own.contains(word));
        List<String> rest = wanted.stream()
                .filter(word -> !held.contains(word) && !words.is("grade", word) && !words.is("officeLink", word))
                .toList();
        return office && (rest.isEmpty() || sameBody(rest, speaker.organisation()));
    }

    /** What somebody is without whose or where: "brother" in "President Ann Lee's brother", "aide" in "aide to Ann Lee". */
    static String own(String role) {
        return HELD_BY.matcher(HELD_AT.matcher(role).replaceFirst("")).replaceFirst("");
    }

    /** Hyphens part words here: "secretary general" is the secretary-general. */
    private static String flat(List<String> words) {
        return " " + String.join(" ", words).replace('-', ' ') + " ";
    }

    private String singular(String word) {
        String shorter = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return words.is("role", shorter) ? shorter : word;
    }

    /** Words in small letters, without accents, "the", possessive and stops; hyphens stay inside words. */
    private List<String> plain(String phrase) {
        String bare = ACCENT.matcher(Normalizer.normalize(phrase, Normalizer.Form.NFD))
                .replaceAll("");
        List<Token> tokens = tokenizer.tokens(bare, new Span(0, bare.length()));
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean glued = i > 1
                    && !plain.isEmpty()
                    && tokens.get(i - 1).is("-")
                    && tokens.get(i - 2).end() == tokens.get(i - 1).start()
                    && tokens.get(i - 1).end() == token.start();
            if (glued) {
                plain.add(plain.removeLast() + "-" + token.lower());
            } else if (token.kind() != Token.Kind.MARK && !token.is("the") && !token.is("'s")) {
                plain.add(token.lower().replace(".", ""));
            }
        }
        return plain;
    }
}
