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
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements of an article's paragraphs, one paragraph after the other. What it knows of the article (who
 * appears, what was said before) grows with each; not thread-safe.
 */
final class StatementReader {
    private static final int MIN_BARE_WORDS = 4;
    private static final int MIN_MIXED_WORDS = 2;

    /** What is longer is no sentence; only its start is read, which bounds the work. */
    private static final int MAX_SENTENCE_TOKENS = 250;

    private final Tokenizer tokenizer = new Tokenizer();
    private final StatementWords words;
    private final QuotingWords quoting;
    private final String text;
    private final SpanOrder<Timex> timexes;
    private final Speakers speakers;
    private final Drafts drafts = new Drafts();
    private final Voices voices = new Voices();
    private final Transcript transcript;
    private int number;
    private boolean heading;

    StatementReader(
            StatementWords words, QuotingWords quoting, String text, Transcript transcript, List<Timex> timexes) {
        this.words = words;
        this.quoting = quoting;
        this.text = text;
        this.transcript = transcript;
        this.timexes = new SpanOrder<>(timexes, Timex::span);
        this.speakers = new Speakers(text, tokenizer.tokens(text, new Span(0, text.length())), words);
    }

    /** What has been read so far, sentence by sentence. */
    List<Draft> drafts() {
        return drafts.all();
    }

    /** A heading has been passed: nobody speaks on after it. */
    void heading() {
        voices.heading();
    }

    /** Reads on: a paragraph and the sentences in it, in order. */
    void read(Paragraph paragraph, List<Span> sentences) {
        Optional<Transcript.Turn> turn = transcript.turn(paragraph);
        if (turn.isPresent() && !sentences.isEmpty()) {
            turn(sentences.getFirst(), turn.get(), paragraph.number());
            return;
        }
        if (paragraph.kind() == Paragraph.Kind.HEADING) {
            voices.heading();
        }
        heading = paragraph.kind() == Paragraph.Kind.HEADING;
        Quotations quotes = new Quotations(text, paragraph.span());
        number = paragraph.number();
        for (int i = 0; i < sentences.size(); i++) {
            int next = i + 1 < sentences.size() ? sentences.get(i + 1).start() : Integer.MAX_VALUE;
            read(sentences.get(i), next, quotes);
        }
    }

    /**
     * Reads a sentence.
     *
     * @param next where the next one of the paragraph begins
     */
    private void read(Span sentence, int next, Quotations quotes) {
        List<Span> own = quotes.of(sentence);
        List<Token> outside = Clause.outside(tokenizer.tokens(text, sentence), own);
        List<Token> tokens = outside.subList(0, Math.min(outside.size(), MAX_SENTENCE_TOKENS));
        Clause clause = new Clause(text, tokens, timexes.overlapping(sentence), words);
        QuoteCues quoteCues = new QuoteCues(text, clause, words, quoting);
        SourceCues sources = new SourceCues(clause, words);
        List<Cue> sourced = sources.all();
        Optional<Cue> cue = leading(sentence, quotes, quoteCues).or(() -> cue(clause, sourced, own, quoteCues));
        List<Cue> reports = new ArrayList<>(new Reports(clause, words, own).all());
        reports.addAll(sourced);
        sources.label().filter(label -> speakers.bears(clause, label.phrase())).ifPresent(reports::add);
        cue.filter(main -> !reports.contains(main)).ifPresent(reports::add);
        Content content = new Content(text, sentence, clause, words, reports);
        if (cue.isPresent()) {
            report(sentence, clause, cue.get(), quotes, content, quoteCues);
            others(sentence, clause, cue.get(), own, quoteCues);
        } else if (!bare(sentence, tokens, quotes, next)) {
            tell(sentence, clause, quoteCues);
        }
        for (Cue further : reports) {
            boolean main =
                    cue.filter(best -> further.span().overlaps(best.span())).isPresent();
            if (!main && !drafts.reported(further.span())) {
                further(sentence, clause, further, quotes, content.of(further));
            }
        }
        drafts.passOn(sentence, new Outlets(clause, words), reports);
    }

    /** What reports a quotation before the sentence from its start. */
    private Optional<Cue> leading(Span sentence, Quotations quotes, QuoteCues quoteCues) {
        List<Span> own = quotes.of(sentence);
        return quotes.before(sentence)
                .filter(drafts::unclaimed)
                .flatMap(quote -> quoteCues.leading(
                        own.isEmpty() ? Integer.MAX_VALUE : own.getFirst().start()));
    }

    /** A turn of a transcript is what the person says whom its label names. */
    private void turn(Span sentence, Transcript.Turn turn, int paragraph) {
        Member speaker = speakers.labelled(Transcript.name(turn.label().of(text)));
        drafts.add(new Draft(sentence, Mode.DIRECT, speaker, turn.label(), null, List.of(turn.words())));
        voices.said(speaker, turn.words().end(), paragraph);
    }

    /** Reads what else a sentence reports, beside its main cue. */
    private void further(Span sentence, Clause clause, Cue cue, Quotations quotes, List<Span> content) {
        Span mention = clause.span(cue.phrase());
        if (content.isEmpty()) {
            return;
        }
        Member speaker = speakers.of(clause, cue.phrase()).orElse(null);
        boolean quoted = quotes.of(sentence).stream()
                .anyMatch(quote -> quotes.words(quote) >= MIN_MIXED_WORDS
                        && content.stream().anyMatch(quote::overlaps));
        Mode mode = quoted ? Mode.MIXED : Mode.INDIRECT;
        drafts.add(new Draft(sentence, mode, speaker, mention, cue.span(), content, cue.kind(), null));
    }

    /** What reports a quotation right beside it, else what reports anything, else what quoted words belong to. */
    private Optional<Cue> cue(Clause clause, List<Cue> sourced, List<Span> own, QuoteCues quoteCues) {
        var cues = new Cues(clause, words, own);
        if (own.isEmpty()) {
            return cues.best(sourced);
        }
        return quoteCues
                .beside(own)
                .or(() -> cues.best(sourced).map(quoteCues::withSubject))
                .or(() -> quoteCues.around(own));
    }

    private void report(
            Span sentence, Clause clause, Cue cue, Quotations quotes, Content reported, QuoteCues quoteCues) {
        Member speaker = speakers.speaking(clause, cue.phrase());
        Span mention = clause.span(cue.phrase());
        List<Span> own = quotes.of(sentence);
        boolean full = own.stream()
                .anyMatch(quote ->
                        quotes.words(quote) >= MIN_MIXED_WORDS && quotes.stands(quote, sentence, cue, mention));
        List<Span> content = full ? quoteCues.withoutOthers(own, cue) : reported.of(cue);
        boolean quoted = own.stream().anyMatch(quote -> quotes.words(quote) >= MIN_MIXED_WORDS);
        Mode mode = full ? Mode.DIRECT : quoted ? Mode.MIXED : Mode.INDIRECT;
        Optional<Span> before = quotes.before(sentence);
        if (before.isPresent() && (content.isEmpty() || cue.score() == QuoteCues.LEADING)) {
            content = List.of(before.get());
            mode = Mode.DIRECT;
            drafts.withdraw(before.get());
        }
        if (content.isEmpty() || (own.isEmpty() && text.charAt(sentence.end() - 1) == ':')) {
            announce(speaker, mention, cue, sentence);
            return;
        }
        add(new Draft(sentence, mode, speaker, mention, cue.span(), content, cue.kind(), null));
    }

    /** What comes next is somebody's; from a heading the words that say so are not taken along. */
    private void announce(@Nullable Member speaker, Span mention, Cue cue, Span sentence) {
        Voices.Voice voice = heading ? Voices.Voice.of(speaker) : new Voices.Voice(speaker, mention, cue.span());
        voices.announce(voice, sentence.end(), number);
    }

    /** Quotations of a sentence that what was reported of it leaves over, each with its own cue. */
    private void others(Span sentence, Clause clause, Cue main, List<Span> own, QuoteCues quoteCues) {
        for (int k = 0; k < Math.min(own.size(), QuoteCues.MAX_QUOTES); k++) {
            Span quote = own.get(k);
            if (!drafts.leaves(sentence, quote)) {
                continue;
            }
            int last = k > 0 ? own.get(k - 1).end() : 0;
            int next = k + 1 < own.size() ? own.get(k + 1).start() : Integer.MAX_VALUE;
            quoteCues
                    .of(quote, last, next)
                    .filter(cue -> !cue.span().equals(main.span()))
                    .ifPresent(cue -> {
                        Member speaker = speakers.speaking(clause, cue.phrase());
                        drafts.add(new Draft(
                                sentence, Mode.MIXED, speaker, clause.span(cue.phrase()), cue.span(), List.of(quote)));
                    });
        }
    }

    private void add(Draft draft) {
        drafts.add(draft);
        voices.said(draft.speaker(), draft.sentence().end(), number);
    }

    /**
     * A sentence with a quotation but without a cue: it goes on what was said just before.
     *
     * @param next where the next sentence of the paragraph begins: a quotation that reaches over it may have its cue there
     * @return whether it holds spoken words
     */
    private boolean bare(Span sentence, List<Token> outside, Quotations quotes, int next) {
        List<Span> spoken = quotes.of(sentence).stream()
                .filter(quote -> quotes.words(quote) >= MIN_BARE_WORDS)
                .toList();
        if (spoken.isEmpty()) {
            return false;
        }
        boolean covered = spoken.stream().allMatch(drafts::holds);
        boolean cueAhead = spoken.getLast().end() > next;
        if (covered || cueAhead) {
            return true;
        }
        boolean title = spoken.stream().allMatch(quote -> QuotationMarks.titled(text, quote));
        boolean whole = !title && outside.stream().noneMatch(token -> token.kind() == Token.Kind.WORD);
        Optional<Voices.Voice> voice = whole
                ? Optional.of(voices.at(spoken.getFirst().start(), number))
                : voices.announcedAt(spoken.getFirst().start());
        voice.ifPresent(
                found -> add(new Draft(sentence, Mode.DIRECT, found.speaker(), found.mention(), found.cue(), spoken)));
        return voice.isPresent();
    }

    /** A sentence that says nothing of anybody's words may announce them, or tell of a person whom "she" means next. */
    private void tell(Span sentence, Clause clause, QuoteCues quoteCues) {
        Optional<Cue> announcing = quoteCues.announcing();
        if (announcing.isPresent()) {
            Cue cue = announcing.get();
            Member speaker = speakers.speaking(clause, cue.phrase());
            announce(speaker, clause.span(cue.phrase()), cue, sentence);
            return;
        }
        voices.told(speakers.subject(clause.tokens()).orElse(null), sentence.end(), number);
    }
}
