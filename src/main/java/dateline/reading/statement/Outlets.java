package dateline.reading.statement;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds who passes a statement on: the newspaper in "X said, according to the Daily Herald", "X told the Herald", "in an
 * interview with Herald TV, X said". Linear in the tokens of the clause.
 */
final class Outlets {
    private final Clause clause;
    private final List<Token> tokens;
    private final StatementWords words;

    Outlets(Clause clause, StatementWords words) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = words;
    }

    /**
     * Who passes on what a cue reports, as the text calls it; null if the article itself does.
     *
     * @param cues all of the sentence
     */
    @Nullable
    String of(Cue cue, List<Cue> cues) {
        Optional<Cue> source = cues.stream()
                .filter(other -> other.place() == Cue.Place.SOURCE && cue.place() != Cue.Place.SOURCE)
                .filter(other -> other.phrase().from() != cue.phrase().from())
                .findFirst();
        return source.flatMap(
                        other -> name(other.phrase().from(), other.phrase().to()))
                .or(() -> source.isEmpty() ? told(cue) : Optional.empty())
                .orElse(null);
    }

    /** Whom it is told to, or in whose programme it is told. */
    private Optional<String> told(Cue cue) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean addressed = words.is(
                            "addressing",
                            words.frame(token.lower()).map(Frames.Frame::lemma).orElse(""))
                    && token.span().overlaps(cue.span());
            boolean link = words.is("outletLink", token.lower())
                    || (token.is("by") && tokens.get(i - 1).is("quoted"));
            if (!addressed && !link) {
                continue;
            }
            Optional<Clause.Phrase> phrase = clause.after(i + 1).filter(this::outlet);
            if (phrase.isPresent()
                    && phrase.get().from() > i
                    && phrase.get().from() != cue.phrase().from()) {
                return name(phrase.get().from(), phrase.get().to());
            }
        }
        return Optional.empty();
    }

    private boolean outlet(Clause.Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (tokens.get(i).capitalised() && words.is("outlet", tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The name in a phrase, without an article before it, what it owns ("'s report") and words that are no name after it. */
    private Optional<String> name(int from, int to) {
        List<Token> name = new ArrayList<>();
        for (int i = from; i < to && !StatementWords.possessive(tokens.get(i)); i++) {
            Token token = tokens.get(i);
            boolean inside = token.capitalised()
                    || (!name.isEmpty() && i + 1 < to && tokens.get(i + 1).capitalised());
            boolean article = name.isEmpty() && words.is("determiner", token.lower());
            if (inside && !article) {
                name.add(token);
            } else if (!name.isEmpty()) {
                break;
            }
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(clause.text(name.getFirst(), name.getLast()));
    }
}
