package dateline.reading.statement;

import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.reading.statement.Statement.Mode;
import dateline.reading.time.Timex;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements, direct and indirect, with their speakers.
 *
 * <p>Idea: in each sentence the words outside quotation marks are searched for a reporting verb, noun or phrase with
 * somebody beside it; the best one reports the rest of the sentence. A quotation without one belongs to whoever spoke
 * just before. Names, offices and pronouns are settled over the whole article. No parser and no model: word lists ({@code
 * dateline/statement}) and walks of bounded length, so the cost is linear in the text. The rules follow what T. O'Keefe
 * and others ("A sequence labelling approach to quote attribution", EMNLP 2012) and S. Pareti (PARC, LREC 2012) describe
 * of English news. Immutable and thread-safe.
 */
public final class StatementTagger {
    private static final int MIN_BARE_WORDS = 4;
    private static final int MIN_MIXED_WORDS = 2;
    private static final int CARRY_GAP = 80;

    /** What may stand between reporting words and a quotation that is a sentence of its own. */
    private static final Set<String> LEADS = Set.of("", ",", ":", "saying", "saying,", "as saying", "as saying,");

    private final StatementWords words = new StatementWords();
    private final Cues cues = new Cues(words);
    private final Tokenizer tokenizer = new Tokenizer();

    /** A statement whose speaker is named for good when the whole article has been read. */
    private record Draft(
            Span sentence,
            Mode mode,
            Cast.@Nullable Member speaker,
            @Nullable Span mention,
            @Nullable Span cue,
            List<Span> content) {}

    /**
     * The statements of an article.
     *
     * @param sentences the article's, in order
     * @param timexes the article's, in order
     * @return in order of their spans; dates are left open; may be empty
     */
    public List<Statement> tag(Article article, List<Span> sentences, List<Timex> timexes) {
        String text = article.text();
        Cast cast = new Cast(tokenizer.tokens(text, new Span(0, text.length())), words);
        Casting casting = new Casting(text, cast, words);
        List<Draft> drafts = new ArrayList<>();
        int next = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            List<Span> own = new ArrayList<>();
            while (next < sentences.size()
                    && sentences.get(next).start() < paragraph.span().end()) {
                own.add(sentences.get(next++));
            }
            boolean spoken = paragraph.kind() == Paragraph.Kind.BODY || paragraph.kind() == Paragraph.Kind.CAPTION;
            if (spoken) {
                new ParagraphReader(text, paragraph, own, timexes, casting, cast, drafts).read();
            }
        }
        return drafts.stream()
                .map(StatementTagger::statement)
                .sorted(java.util.Comparator.comparing(Statement::span))
                .toList();
    }

    private static Statement statement(Draft draft) {
        Span span = draft.content().getFirst().cover(draft.content().getLast());
        span = draft.mention() == null ? span : span.cover(draft.mention());
        span = draft.cue() == null ? span : span.cover(draft.cue());
        return new Statement(
                span,
                draft.mode(),
                draft.speaker() == null ? null : draft.speaker().speaker(),
                draft.mention(),
                draft.cue(),
                draft.content(),
                null);
    }

    /** One paragraph on its way to drafts. */
    private final class ParagraphReader {
        private final String text;
        private final List<Span> sentences;
        private final List<Timex> timexes;
        private final Casting casting;
        private final Cast cast;
        private final List<Draft> drafts;
        private final List<Span> quotes;

        ParagraphReader(
                String text,
                Paragraph paragraph,
                List<Span> sentences,
                List<Timex> timexes,
                Casting casting,
                Cast cast,
                List<Draft> drafts) {
            this.text = text;
            this.sentences = sentences;
            this.timexes = timexes.stream()
                    .filter(timex -> timex.span().overlaps(paragraph.span()))
                    .toList();
            this.casting = casting;
            this.cast = cast;
            this.drafts = drafts;
            this.quotes = QuotationMarks.in(text, paragraph.span());
        }

        void read() {
            for (int i = 0; i < sentences.size(); i++) {
                Span sentence = sentences.get(i);
                List<Span> own = quotes.stream()
                        .filter(quote -> quote.overlaps(sentence))
                        .toList();
                List<Token> tokens = Clause.outside(tokenizer.tokens(text, sentence), own);
                Clause clause = new Clause(text, tokens, timexes, words);
                Optional<Cue> cue = cues.best(clause, own);
                if (cue.isPresent()) {
                    report(sentence, clause, cue.get(), own);
                } else {
                    bare(i, tokens, own);
                    named(tokens);
                }
            }
        }

        private void report(Span sentence, Clause clause, Cue cue, List<Span> own) {
            Clause.Phrase phrase = cue.phrase();
            List<Token> tokens = clause.tokens();
            Cast.Member speaker = casting.resolve(
                            tokens.subList(phrase.from(), phrase.to()),
                            phrase.apposition(),
                            tokens.subList(0, phrase.from()))
                    .orElse(null);
            if (speaker != null) {
                cast.spoke(speaker);
            }
            Span mention = clause.span(phrase);
            boolean full = own.stream().anyMatch(quote -> stands(quote, sentence, cue, mention));
            List<Span> content = full ? own : indirect(sentence, cue, mention);
            boolean words = own.stream().anyMatch(quote -> wordCount(quote) >= MIN_MIXED_WORDS);
            Mode mode = full ? Mode.DIRECT : words ? Mode.MIXED : Mode.INDIRECT;
            if (content.isEmpty()) {
                cast.announce(speaker, sentence.end());
                return;
            }
            drafts.add(new Draft(sentence, mode, speaker, mention, cue.span(), content));
        }

        /** Whether a quotation is a sentence of its own, beside the cue or at the sentence's start. */
        private boolean stands(Span quote, Span sentence, Cue cue, Span mention) {
            if (wordCount(quote) < MIN_MIXED_WORDS) {
                return false;
            }
            int from = Math.min(cue.span().start(), mention.start());
            int to = Math.max(cue.span().end(), mention.end());
            boolean before = quote.end() <= from && quote.start() <= sentence.start() + 1;
            boolean after = quote.start() >= to
                    && LEADS.contains(text.substring(to, quote.start()).strip());
            boolean capital = Character.isUpperCase(text.charAt(Math.min(quote.start() + 1, text.length() - 1)));
            return before || (capital && after);
        }

        private List<Span> indirect(Span sentence, Cue cue, Span mention) {
            int from = Math.min(cue.span().start(), mention.start());
            int to = Math.max(cue.span().end(), mention.end());
            return switch (cue.place()) {
                case BEFORE -> {
                    List<Span> after = trimmed(to, sentence.end());
                    yield after.isEmpty() ? trimmed(sentence.start(), from) : after;
                }
                case AFTER -> {
                    List<Span> before = trimmed(sentence.start(), from);
                    yield before.isEmpty() ? trimmed(to, sentence.end()) : before;
                }
                case SOURCE -> {
                    List<Span> both = new ArrayList<>(trimmed(sentence.start(), from));
                    both.addAll(trimmed(to, sentence.end()));
                    yield both;
                }
            };
        }

        private List<Span> trimmed(int from, int to) {
            int start = from;
            int end = to;
            while (start < end && skipped(text.charAt(start))) {
                start++;
            }
            while (end > start && skipped(text.charAt(end - 1))) {
                end--;
            }
            boolean word = text.substring(start, end).chars().anyMatch(Character::isLetter);
            return word ? List.of(new Span(start, end)) : List.of();
        }

        private boolean skipped(char mark) {
            return Character.isWhitespace(mark) || mark == ',' || mark == ':' || mark == ';';
        }

        /** A sentence with a quotation but without a cue: it goes on what was said just before. */
        private void bare(int i, List<Token> outside, List<Span> own) {
            Span sentence = sentences.get(i);
            List<Span> long_ = own.stream()
                    .filter(quote -> wordCount(quote) >= MIN_BARE_WORDS)
                    .toList();
            boolean covered = !drafts.isEmpty()
                    && long_.stream()
                            .allMatch(quote -> drafts.getLast().content().contains(quote));
            boolean cueAhead = i + 1 < sentences.size()
                    && !long_.isEmpty()
                    && long_.getLast().end() > sentences.get(i + 1).start();
            if (long_.isEmpty() || covered || cueAhead) {
                return;
            }
            boolean whole = outside.stream().noneMatch(token -> token.kind() == Token.Kind.WORD);
            Draft last = drafts.isEmpty() ? null : drafts.getLast();
            boolean near = last != null && sentence.start() - last.sentence().end() <= CARRY_GAP;
            Cast.Member speaker = cast.announced(sentence.start() - CARRY_GAP)
                    .orElseGet(() -> last != null && near && whole ? last.speaker() : null);
            if (whole || speaker != null) {
                drafts.add(new Draft(sentence, Mode.DIRECT, speaker, null, null, long_));
            }
        }

        /** A person who is the subject of a sentence is whom "he" or "she" means next. */
        private void named(List<Token> tokens) {
            List<Name> names = Name.in(tokens.subList(0, Math.min(tokens.size(), 8)), words);
            for (Name name : names) {
                if (name.words().size() > 1 && name.person(words)) {
                    cast.person(name.words()).ifPresent(cast::spoke);
                    return;
                }
            }
        }

        private int wordCount(Span quote) {
            return (int) tokenizer.tokens(text, quote).stream()
                    .filter(token -> token.kind() != Token.Kind.MARK)
                    .count();
        }
    }
}
