package dateline.reading.statement;

import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whom the phrases of an article's sentences mean, and keeps in mind who spoke; not thread-safe. */
final class Speakers {
    /** A subject that stands further off is not looked for. */
    private static final int OPENING = 8;

    private final StatementWords words;
    private final Cast cast;
    private final Casting casting;

    /**
     * Those of an article.
     *
     * @param all the tokens of its text
     */
    Speakers(String text, List<Token> all, StatementWords words) {
        this.words = words;
        List<Name> names = Name.in(all, words);
        this.cast = new Cast(all, names, words);
        new Introductions(text, cast, words).read(all, names);
        this.casting = new Casting(text, cast, words);
    }

    /** Who is called by a phrase, and speaks. */
    @Nullable
    Member speaking(Clause clause, Clause.Phrase phrase) {
        Optional<Member> speaker = of(clause, phrase);
        speaker.ifPresent(cast::spoke);
        return speaker.orElse(null);
    }

    /** Who is called by a phrase of a clause. */
    Optional<Member> of(Clause clause, Clause.Phrase phrase) {
        List<Token> tokens = clause.tokens();
        Token last = tokens.get(phrase.to() - 1);
        boolean owned = tokens.subList(phrase.from(), phrase.to()).stream().anyMatch(StatementWords::possessive);
        if (words.is("anonymous", last.lower())
                && !owned
                && clause.properCount(phrase) <= (last.capitalised() ? 1 : 0)) {
            return Optional.of(
                    cast.unnamed(clause.text(tokens.get(phrase.from()), last).toLowerCase(Locale.ROOT), null));
        }
        return casting.resolve(
                tokens.subList(phrase.from(), phrase.to()), phrase.apposition(), tokens.subList(0, phrase.from()));
    }

    /** Whether a label is a person of the article, and no heading such as "Delegate Update:". */
    boolean bears(Clause clause, Clause.Phrase label) {
        return of(clause, label)
                .filter(Member::person)
                .filter(member -> label.to() == 1 || !member.roles().isEmpty())
                .isPresent();
    }

    /** Who is named by the label of a transcript's turn; null if it is an office, or no name. */
    @Nullable
    Member labelled(List<String> name) {
        String lower = name.getLast().toLowerCase(Locale.ROOT);
        boolean office = words.office(lower);
        Member speaker = office || name.getFirst().length() < 2
                ? null
                : cast.person(name).orElseGet(() -> cast.newPerson(name));
        if (speaker != null) {
            cast.spoke(speaker);
        }
        return speaker;
    }

    /** A person who is the subject of a sentence is whom "he" or "she" means next. */
    Optional<Member> subject(List<Token> tokens) {
        List<Name> names = Name.in(tokens.subList(0, Math.min(tokens.size(), OPENING)), words);
        for (Name name : names) {
            if (name.words().size() == 1 || name.person(words)) {
                Optional<Member> person = cast.person(name.words());
                if (person.isPresent()) {
                    person.ifPresent(cast::appeared);
                    return person;
                }
            }
        }
        return Optional.empty();
    }
}
