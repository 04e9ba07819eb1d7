package dateline.asking.verify;

import dateline.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a difference amounts to where one word turns the meaning. Thread-safe. */
final class Notes {
    private final WordLists lists = WordLists.of("dateline/evidence/wording.txt");

    /** Tokens before the claimed words in which a denial is looked for. */
    private static final int BEFORE = 2;

    List<Note> of(Difference difference) {
        List<Note> notes = new ArrayList<>();
        List<Edit> edits = difference.edits();
        for (int i = 0; i < edits.size(); i++) {
            switch (edits.get(i)) {
                case Edit.Delete(String said) -> {
                    Optional<String> inserted = inserted(edits, i + 1);
                    if (inserted.filter(Notes::hasEllipsis).isPresent()) {
                        notes.add(new Note.Elided(said.strip()));
                    }
                    boolean deniedStill = inserted.flatMap(this::denial).isPresent();
                    denial(said)
                            .filter(_ -> !deniedStill)
                            .map(Note.DroppedDenial::new)
                            .ifPresent(notes::add);
                }
                case Edit.Insert(String claimed) -> {
                    QuoteTokens.of(claimed).stream()
                            .filter(QuoteToken::isBracketed)
                            .map(token -> new Note.Bracketed(token.span().of(claimed)))
                            .forEach(notes::add);
                    boolean deniedAlready = i > 0
                            && edits.get(i - 1) instanceof Edit.Delete(String said)
                            && denial(said).isPresent();
                    denial(claimed)
                            .filter(_ -> !deniedAlready)
                            .map(Note.AddedDenial::new)
                            .ifPresent(notes::add);
                }
                case Edit.Equal _ -> {}
            }
        }
        return notes;
    }

    /** A denial right before the words that are claimed, in the same sentence. */
    Optional<Note> before(Found found) {
        String text = found.article().article().text();
        return found.article().sentences().stream()
                .map(sentence -> sentence.span())
                .filter(span -> span.contains(found.range().start()))
                .findFirst()
                .map(span -> QuoteTokens.of(
                        text, new dateline.text.Span(span.start(), found.range().start())))
                .map(tokens -> tokens.subList(Math.max(0, tokens.size() - BEFORE), tokens.size()))
                .flatMap(tokens ->
                        tokens.stream().filter(token -> denies(token.key())).findFirst())
                .map(token -> new Note.DeniedBefore(token.span().of(text)));
    }

    private static Optional<String> inserted(List<Edit> edits, int at) {
        return at < edits.size() && edits.get(at) instanceof Edit.Insert(String claimed)
                ? Optional.of(claimed)
                : Optional.empty();
    }

    private static boolean hasEllipsis(String claimed) {
        return QuoteTokens.of(claimed).stream().anyMatch(QuoteToken::isEllipsis);
    }

    private Optional<String> denial(String text) {
        return QuoteTokens.of(text).stream()
                .filter(token -> token.word() && denies(token.key()))
                .map(token -> token.span().of(text))
                .findFirst();
    }

    private boolean denies(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lists.is("negation", lower) || lower.endsWith("n't");
    }
}
