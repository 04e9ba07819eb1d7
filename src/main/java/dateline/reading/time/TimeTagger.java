package dateline.reading.time;

import dateline.reading.time.TimeRule.Element;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.Tokenizer;
import dateline.text.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds time expressions and gives them TIMEX3 values.
 *
 * <p>What counts as an expression and how far it reaches follows the TimeML 1.2.1 annotation guidelines [1]: no
 * prepositions, modifiers included, names of films and papers left out. Rules over word classes, kept as data apart from
 * the engine, are the way of HeidelTime [2, 3] and SUTime [4]; how it is measured is TempEval-3, task A [5].
 *
 * <p>The text is cut into tokens; at each token every rule of {@code rules.txt} is tried, and the longest match wins. A
 * rule is a short row of word classes and words, some of which may be missing, so that the work at a token is bounded and
 * the whole is linear in the length of the text. Immutable and thread-safe.
 *
 * <ol>
 *   <li>R. Saurí, J. Littman, B. Knippen, R. Gaizauskas, A. Setzer, J. Pustejovsky: TimeML Annotation Guidelines, version
 *       1.2.1, 2006.
 *   <li>J. Strötgen, M. Gertz: HeidelTime: High Quality Rule-based Extraction and Normalization of Temporal Expressions,
 *       SemEval 2010.
 *   <li>J. Strötgen, M. Gertz: Multilingual and Cross-domain Temporal Tagging, Language Resources and Evaluation 47, 2013.
 *   <li>A. Chang, C. Manning: SUTime: A Library for Recognizing and Normalizing Time Expressions, LREC 2012.
 *   <li>N. UzZaman, H. Llorens, L. Derczynski, J. Allen, M. Verhagen, J. Pustejovsky: SemEval-2013 Task 1: TempEval-3,
 *       2013.
 * </ol>
 */
public final class TimeTagger {
    private static final int MAX_GAP = 12;

    private final TimeWords words;
    private final TimeRuleIndex rules;
    private final TimeValues values;
    private final TimeGuards guards;
    private final NumberWords numberWords;
    private final Tokenizer tokenizer = new Tokenizer();
    private final boolean anyCase;

    private TimeTagger(boolean anyCase) {
        this.anyCase = anyCase;
        this.words = new TimeWords(WordLists.lines("dateline/time/words.txt"));
        this.rules = new TimeRuleIndex(TimeRule.read(WordLists.lines("dateline/time/rules.txt")), words);
        this.values = new TimeValues(words);
        this.guards = new TimeGuards(words, anyCase);
        this.numberWords = new NumberWords(words);
    }

    /** Reads printed text, where "May" and "may" are different words. */
    public static TimeTagger forArticles() {
        return new TimeTagger(false);
    }

    /** Reads what people type: "sep 1", "may 3". */
    public static TimeTagger forQuestions() {
        return new TimeTagger(true);
    }

    /**
     * The time expressions of a region of a text.
     *
     * @return in order, without overlaps, inside the region; may be empty
     */
    public List<Timex> tag(String text, Span region, TimeContext context) {
        return tag(text, List.of(region), context);
    }

    /**
     * The time expressions of several regions of a text, such as its paragraphs. What one region names, "that day" in a
     * later one can mean.
     *
     * @param regions in order, without overlaps
     * @return in order, without overlaps, each inside one region; may be empty
     */
    public List<Timex> tag(String text, List<Span> regions, TimeContext context) {
        Focus focus = new Focus();
        List<Timex> found = new ArrayList<>();
        for (Span region : regions) {
            focus.startsRegion();
            tag(text, region, context, focus, found);
        }
        return found;
    }

    private void tag(String text, Span region, TimeContext context, Focus focus, List<Timex> found) {
        List<Token> tokens = numberWords.join(text, joinStops(text, tokenizer.tokens(text, region)));
        int at = 0;
        while (at < tokens.size()) {
            Optional<Tagged> tagged = longest(text, tokens, at, context, focus);
            if (tagged.isPresent()) {
                found.add(tagged.get().timex());
                focus.names(tagged.get().timex().value(), tagged.get().end());
                at = tagged.get().end();
            } else {
                at++;
            }
        }
    }

    private record Tagged(Timex timex, int end) {}

    private Optional<Tagged> longest(String text, List<Token> tokens, int at, TimeContext context, Focus focus) {
        List<TimeMatch> matches = new ArrayList<>();
        for (TimeRule rule : rules.startingWith(tokens.get(at))) {
            int[] places = new int[rule.pattern().size()];
            int end = match(text, tokens, rule.pattern(), 0, at, at, places);
            if (end > at) {
                TimeMatch match = new TimeMatch(
                        rule, tokens, at, end, Arrays.stream(places).boxed().toList(), words);
                if (guards.allow(match)) {
                    matches.add(match);
                }
            }
        }
        matches.sort((one, other) -> Integer.compare(other.length(), one.length()));
        for (TimeMatch match : matches) {
            if (match.rule().action() == TimeRule.Action.NOTHING) {
                return Optional.empty();
            }
            Optional<TimeValues.Value> value = values.of(match, context, focus);
            if (value.isPresent()) {
                TimeValues.Value known = value.get();
                return Optional.of(new Tagged(
                        new Timex(match.span(), known.type(), known.value(), known.relative()), match.end()));
            }
        }
        return Optional.empty();
    }

    /** Where the rest of a pattern ends; -1 if it does not fit. The longest way is tried first. */
    private int match(
            String text, List<Token> tokens, List<Element> pattern, int element, int first, int at, int[] places) {
        if (element == pattern.size()) {
            return at;
        }
        Element wanted = pattern.get(element);
        if (at < tokens.size() && fits(wanted, tokens.get(at)) && (at == first || adjoins(text, tokens, at))) {
            int end = match(text, tokens, pattern, element + 1, first, at + 1, places);
            if (end >= 0) {
                places[element] = at;
                return end;
            }
        }
        if (wanted.optional()) {
            int end = match(text, tokens, pattern, element + 1, first, at, places);
            places[element] = -1;
            return end;
        }
        return -1;
    }

    private boolean fits(Element element, Token token) {
        String wordClass = element.wordClass();
        return wordClass == null
                ? element.words().contains(token.lower())
                : words.value(wordClass, token, anyCase).isPresent();
    }

    /** Whether only a short blank, without an empty line, parts a token from the one before. */
    private static boolean adjoins(String text, List<Token> tokens, int at) {
        int from = tokens.get(at - 1).end();
        int to = tokens.get(at).start();
        if (to - from > MAX_GAP) {
            return false;
        }
        int breaks = 0;
        for (int i = from; i < to; i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks < 2;
    }

    /** Makes "Sept" and "." one token where the stop belongs to the word. */
    private List<Token> joinStops(String text, List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean stop = i + 2 < tokens.size()
                    && tokens.get(i + 1).is(".")
                    && tokens.get(i + 1).start() == token.end()
                    && words.words("abbreviation").contains(token.lower())
                    && (tokens.get(i + 2).kind() == Token.Kind.NUMBER
                            || tokens.get(i + 2).is(",")
                            || !tokens.get(i + 2).capitalised());
            if (stop) {
                Span span = token.span().cover(tokens.get(i + 1).span());
                joined.add(new Token(span, span.of(text), token.lower() + ".", Token.Kind.WORD));
                i++;
            } else {
                joined.add(token);
            }
        }
        return joined;
    }
}
