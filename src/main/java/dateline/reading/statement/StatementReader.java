package dateline.reading.statement;

import dateline.reading.article.Paragraph;
import dateline.reading.statement.Statement.Mode;
import dateline.reading.time.Timex;
import dateline.text.Span;
import dateline.text.SpanOrder;
import dateline.text.Token;
import dateline.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the statements of an article's paragraphs, one paragraph after the other. What it knows of the article (who
 * appears, what was said before) grows with each; not thread-safe.
 */
final class StatementReader {
    private static final int MIN_BARE_WORDS = 4;
    private static final int MIN_MIXED_WORDS = 2;
    private static final int CARRY_GAP = 80;

    /** What is longer is no sentence; only its start is read, which bounds the work. */
    private static final int MAX_SENTENCE_TOKENS = 250;

    /** What may stand between reporting words and a quotation that is a sentence of its own. */
    private static final Set<String> LEADS = Set.of("", ",", ":", "saying", "saying,", "as saying", "as saying,");

    private static final int MAX_LEAD = 40;

    private final Tokenizer tokenizer = new Tokenizer();
    private final StatementWords words;
    private final Cues cues;
    private final QuotingWords quoting;
    private final String text;
    private final SpanOrder<Timex> timexes;
    private final Cast cast;
    private final Casting casting;
    private final List<Draft> drafts = new ArrayList<>();

    StatementReader(StatementWords words, Cues cues, QuotingWords quoting, String text, List<Timex> timexes) {
        this.words = words;
        this.cues = cues;
        this.quoting = quoting;
        this.text = text;
        this.timexes = new SpanOrder<>(timexes, Timex::span);
        List<Token> all = tokenizer.tokens(text, new Span(0, text.length()));
        this.cast = new Cast(all, words);
        new Introductions(text, cast, words).read(all);
        this.casting = new Casting(text, cast, words);
    }

    /** What has been read so far, sentence by sentence. */
    List<Draft> drafts() {
        return drafts;
    }

    /** Reads on: a paragraph and the sentences in it, in order. */
    void read(Paragraph paragraph, List<Span> sentences) {
        Quotations quotes = new Quotations(text, paragraph.span());
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            List<Span> own = quotes.of(sentence);
            List<Token> outside = Clause.outside(tokenizer.tokens(text, sentence), own);
            List<Token> tokens = outside.subList(0, Math.min(outside.size(), MAX_SENTENCE_TOKENS));
            Clause clause = new Clause(text, tokens, timexes.overlapping(sentence), words);
            Optional<Cue> cue = cue(clause, own);
            if (cue.isPresent()) {
                report(sentence, clause, cue.get(), quotes);
            } else {
                boolean last = i + 1 == sentences.size();
                bare(
                        sentence,
                        tokens,
                        quotes,
                        last ? Integer.MAX_VALUE : sentences.get(i + 1).start());
                named(tokens);
            }
        }
    }

    /** What reports a quotation right beside it, else what reports anything, else what quoted words belong to. */
    private Optional<Cue> cue(Clause clause, List<Span> own) {
        if (own.isEmpty()) {
            return cues.best(clause, own);
        }
        QuoteCues quoteCues = new QuoteCues(text, clause, words, quoting);
        return quoteCues.beside(own).or(() -> cues.best(clause, own).map(quoteCues::withSubject)).or(() -> quoteCues.around(own));
    }

    private void report(Span sentence, Clause clause, Cue cue, Quotations quotes) {
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
        List<Span> own = quotes.of(sentence);
        boolean full = own.stream()
                .anyMatch(quote -> quotes.words(quote) >= MIN_MIXED_WORDS && stands(quote, sentence, cue, mention));
        List<Span> content = full ? own : indirect(sentence, cue, mention);
        boolean quoted = own.stream().anyMatch(quote -> quotes.words(quote) >= MIN_MIXED_WORDS);
        Mode mode = full ? Mode.DIRECT : quoted ? Mode.MIXED : Mode.INDIRECT;
        Optional<Span> before = quotes.before(sentence);
        if (content.isEmpty() && before.isPresent()) {
            content = List.of(before.get());
            mode = Mode.DIRECT;
            withdraw(before.get());
        }
        if (content.isEmpty()) {
            cast.announce(speaker, sentence.end());
            return;
        }
        drafts.add(new Draft(sentence, mode, speaker, mention, cue.span(), content));
    }

    /** Takes back what was read of a quotation before its cue was. */
    private void withdraw(Span quote) {
        int from = drafts.size();
        while (from > 0 && drafts.get(from - 1).sentence().end() > quote.start()) {
            from--;
        }
        drafts.subList(from, drafts.size())
                .removeIf(draft -> draft.cue() == null && draft.content().contains(quote));
    }

    /** Whether a quotation is a sentence of its own, beside the cue or at the sentence's start. */
    private boolean stands(Span quote, Span sentence, Cue cue, Span mention) {
        int from = Math.min(cue.span().start(), mention.start());
        int to = Math.max(cue.span().end(), mention.end());
        boolean before = quote.end() <= from && quote.start() <= sentence.start() + 1;
        boolean after = quote.start() >= to
                && quote.start() - to <= MAX_LEAD
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

    /**
     * A sentence with a quotation but without a cue: it goes on what was said just before.
     *
     * @param next where the next sentence of the paragraph begins: a quotation that reaches over it may have its cue there
     */
    private void bare(Span sentence, List<Token> outside, Quotations quotes, int next) {
        List<Span> spoken = quotes.of(sentence).stream()
                .filter(quote -> quotes.words(quote) >= MIN_BARE_WORDS)
                .toList();
        boolean covered = !drafts.isEmpty()
                && spoken.stream().allMatch(quote -> drafts.getLast().content().contains(quote));
        boolean cueAhead = !spoken.isEmpty() && spoken.getLast().end() > next;
        if (spoken.isEmpty() || covered || cueAhead) {
            return;
        }
        boolean whole = outside.stream().noneMatch(token -> token.kind() == Token.Kind.WORD);
        Draft last = drafts.isEmpty() ? null : drafts.getLast();
        boolean near = last != null && sentence.start() - last.sentence().end() <= CARRY_GAP;
        Cast.Member speaker = cast.announced(sentence.start() - CARRY_GAP)
                .orElseGet(() -> last != null && near && whole ? last.speaker() : null);
        if (whole || speaker != null) {
            drafts.add(new Draft(sentence, Mode.DIRECT, speaker, null, null, spoken));
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
}
