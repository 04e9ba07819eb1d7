package dateline.asking.evidence;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Sentence;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import dateline.text.WordLists;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences beside a quoted one make it readable, by how it begins ({@code evidence/anaphors.txt}). The one before is
 * shown apart from it, so that the sentence that answers is still read first: where it begins with a word for somebody or
 * something named there ("This", "The group", "But"), unless that is its speaker, whom the frame names. The one after
 * belongs to the quotation where it gives the reason that is asked for, or goes on with a list. Both stand right beside it,
 * the one after in the same paragraph. Words are never changed. Immutable and thread-safe.
 */
final class Surrounding {
    /** A longer sentence would hide the one that it explains. */
    private static final int LONGEST = 400;

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our");

    private static final int LONGEST_OF_TWO = 600;
    private static final int PHRASE = 4;

    private final WordLists lists = WordLists.of("dateline/evidence/anaphors.txt");
    private final Tokenizer tokenizer = new Tokenizer();

    /**
     * The sentence before, if it is needed to understand one.
     *
     * @param leading the statement that the sentence is shown for; null if there is none
     */
    Optional<Span> before(AnnotatedArticle article, Sentence sentence, @Nullable Statement leading) {
        Article printed = article.article();
        List<Token> tokens = tokens(printed.text(), sentence.span());
        int at = article.sentences().indexOf(sentence);
        if (at < 1 || tokens.isEmpty() || !leansBack(tokens, leading)) {
            return Optional.empty();
        }
        Sentence before = article.sentences().get(at - 1);
        Paragraph paragraph = printed.paragraphs().get(before.paragraph() - 1);
        String text = before.span().of(printed.text());
        boolean shown = paragraph.kind() == Paragraph.Kind.BODY
                && sentence.paragraph() - before.paragraph() <= 1
                && text.length() <= LONGEST
                && text.indexOf('\n') < 0;
        return shown ? Optional.of(before.span()) : Optional.empty();
    }

    private boolean leansBack(List<Token> tokens, @Nullable Statement leading) {
        if (begins("link", tokens) || begins("thing", tokens)) {
            return true;
        }
        boolean the = tokens.getFirst().is("the")
                && tokens.size() > 1
                && lists.is("noun", tokens.get(1).lower());
        return (the || begins("person", tokens)) && !isSpeaker(tokens.getFirst(), leading);
    }

    /** Whether a word stands for the speaker, whose name is shown. */
    private static boolean isSpeaker(Token first, @Nullable Statement leading) {
        Speaker speaker = leading == null ? null : leading.speaker();
        if (leading == null || speaker == null || (speaker.name() == null && speaker.organisation() == null)) {
            return false;
        }
        Span mention = leading.mention();
        boolean named = mention != null && mention.overlaps(first.span());
        boolean ownWords = FIRST_PERSON.contains(first.lower())
                && leading.mode() != Statement.Mode.INDIRECT
                && leading.content().stream().anyMatch(content -> content.overlaps(first.span()));
        return named || ownWords;
    }

    /**
     * The sentence with the one after it, where that goes on with what it says.
     *
     * @param why whether a reason is asked for
     */
    Optional<Span> withNext(AnnotatedArticle article, Sentence sentence, boolean why) {
        int at = article.sentences().indexOf(sentence) + 1;
        if (at < 1 || at >= article.sentences().size()) {
            return Optional.empty();
        }
        Sentence next = article.sentences().get(at);
        String text = article.article().text();
        List<Token> tokens = tokens(text, next.span());
        boolean goesOn = (why && begins("reason", tokens))
                || (begins("next", tokens)
                        && tokens(text, sentence.span()).stream().anyMatch(token -> lists.is("begin", token.lower())));
        Span both = sentence.span().cover(next.span());
        return goesOn
                        && next.paragraph() == sentence.paragraph()
                        && both.length() <= LONGEST_OF_TWO
                        && sameDay(sentence, next)
                        && speakers(article, next.span()).stream()
                                .allMatch(speakers(article, sentence.span())::contains)
                ? Optional.of(both)
                : Optional.empty();
    }

    private static boolean sameDay(Sentence sentence, Sentence next) {
        return next.date().interval() == null
                || Objects.equals(next.date().interval(), sentence.date().interval());
    }

    private static List<Speaker> speakers(AnnotatedArticle article, Span span) {
        return Constraints.statementsIn(article, span).stream()
                .flatMap(statement -> Optional.ofNullable(statement.speaker()).stream())
                .toList();
    }

    /** The words of a sentence; quotation marks and the like are left out. */
    private List<Token> tokens(String text, Span span) {
        return tokenizer.tokens(text, span).stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .toList();
    }

    private boolean begins(String wordClass, List<Token> tokens) {
        StringBuilder phrase = new StringBuilder();
        for (Token token : tokens.subList(0, Math.min(PHRASE, tokens.size()))) {
            phrase.append(phrase.isEmpty() ? "" : "_").append(token.lower());
            if (lists.is(wordClass, phrase.toString())) {
                return true;
            }
        }
        return false;
    }
}
