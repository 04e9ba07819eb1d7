package dateline.reading.statement;

import dateline.text.Token;
import java.util.List;
import java.util.Optional;

/** Settles whom "he", "she", "they" and "it" mean: who agrees with them and was last the subject of a sentence, or spoke. */
final class Pronouns {
    private final Cast cast;
    private final StatementWords words;

    Pronouns(Cast cast, StatementWords words) {
        this.cast = cast;
        this.words = words;
    }

    /** Whom a pronoun means; nobody if that is open. */
    Optional<Member> mean(String pronoun, List<Token> sentence) {
        if (words.is("group", pronoun)) {
            return cast.lastGroup("");
        }
        if (pronoun.equals("who")) {
            return antecedent(sentence);
        }
        Optional<NameWords.Gender> gender = NameWords.ofPronoun(pronoun);
        if (gender.isEmpty()) {
            return Optional.empty();
        }
        return subject(sentence, gender)
                .or(() -> cast.latest()
                        .filter(member -> member.person() && member.agrees(gender))
                        .findFirst());
    }

    /** "Jane Doe, who": the name right before it. */
    private Optional<Member> antecedent(List<Token> sentence) {
        int end = sentence.size();
        end -= end > 0 && sentence.getLast().is(",") ? 1 : 0;
        if (end == 0) {
            return Optional.empty();
        }
        int last = sentence.get(end - 1).end();
        List<Name> names = Name.in(sentence.subList(Math.max(0, end - Clause.MAX_PHRASE), end), words);
        return names.isEmpty() || names.getLast().span().end() != last
                ? Optional.empty()
                : cast.person(names.getLast().words());
    }

    /** Whom a sentence names before a pronoun, unless after a preposition or as an owner. */
    private Optional<Member> subject(List<Token> sentence, Optional<NameWords.Gender> gender) {
        int at = 0;
        for (Name name : Name.in(sentence, words)) {
            while (at < sentence.size()
                    && sentence.get(at).start() < name.span().start()) {
                at++;
            }
            int before = at - 1;
            while (before >= 0
                    && (sentence.get(before).capitalised()
                            || sentence.get(before).is("."))) {
                before--;
            }
            boolean object = before >= 0
                    && (words.is("preposition", sentence.get(before).lower())
                            || sentence.get(before).is("of")
                            || sentence.get(before).is("asked"));
            int after = at;
            while (after < sentence.size()
                    && sentence.get(after).start() < name.span().end()) {
                after++;
            }
            boolean owner = after < sentence.size() && StatementWords.possessive(sentence.get(after));
            if (!object && !owner) {
                Optional<Member> person =
                        cast.person(name.words(), gender).filter(member -> member.person() && member.agrees(gender));
                if (person.isPresent()) {
                    return person;
                }
            }
        }
        return Optional.empty();
    }
}
