package dateline.asking.verify;

import dateline.text.Blank;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The claims of a text: what stands in quotation marks, and what Discord shows as quoted (lines that begin with {@code >},
 * or all after {@code >>>}). Where nothing is quoted, or the quotation marks are around all of it, the text is the one claim.
 *
 * @param whole the text without blanks at its ends
 * @param quoted in order; empty if the whole text is the claim
 * @param context the text with quoted lines in quotation marks, on one line each
 */
record Claims(String whole, List<Claim> quoted, String context) {
    Claims {
        quoted = List.copyOf(quoted);
    }

    /**
     * Reads a text.
     *
     * @param most claims; those after them are left out
     */
    static Claims in(String text, int most) {
        String whole = Blank.trim(text, new Span(0, text.length())).of(text);
        return isQuotedByLines(whole) ? byLines(whole, most) : byMarks(whole, most);
    }

    private static Claims byMarks(String whole, int most) {
        List<Span> passages = QuotedPassages.in(whole);
        if (passages.size() == 1 && saysNothing(whole, passages.getFirst())) {
            return new Claims(whole, List.of(), whole);
        }
        List<Claim> claims = passages.stream()
                .limit(most)
                .map(span -> new Claim(span.of(whole), span))
                .toList();
        return new Claims(whole, claims, whole);
    }

    /** Whether only marks stand around a passage. */
    private static boolean saysNothing(String whole, Span passage) {
        return QuoteTokens.of(whole, new Span(0, passage.start())).stream().noneMatch(QuoteToken::word)
                && QuoteTokens.of(whole, new Span(passage.end(), whole.length())).stream()
                        .noneMatch(QuoteToken::word);
    }

    private static boolean isQuotedByLines(String whole) {
        return whole.lines().anyMatch(line -> line.startsWith("> ") || line.startsWith(">>> "));
    }

    /** Blocks of quoted lines; within one that has quotation marks, what stands in these. */
    private static Claims byLines(String whole, int most) {
        var context = new StringBuilder();
        List<Claim> claims = new ArrayList<>();
        var block = new StringBuilder();
        boolean rest = false;
        for (String line : whole.lines().toList()) {
            boolean begins = line.startsWith(">>> ");
            if (rest || begins || line.startsWith("> ") || line.equals(">")) {
                rest |= begins;
                String bare = line.startsWith(">") ? line.replaceFirst("^>{1,3} ?", "") : line;
                block.append(block.isEmpty() ? "" : "\n").append(bare);
            } else {
                end(block, context, claims);
                context.append(line).append('\n');
            }
        }
        end(block, context, claims);
        String all = context.toString();
        List<Claim> first = claims.stream().limit(most).toList();
        Stream<Claim> outside = QuotedPassages.in(all).stream()
                .filter(span -> first.stream().noneMatch(claim -> claim.place().overlaps(span)))
                .map(span -> new Claim(span.of(all), span));
        List<Claim> ordered = Stream.concat(first.stream(), outside.limit(most))
                .sorted(Comparator.comparing(Claim::place))
                .limit(most)
                .toList();
        return new Claims(whole, ordered, all);
    }

    private static void end(StringBuilder block, StringBuilder context, List<Claim> claims) {
        String quoted = block.toString();
        block.setLength(0);
        if (quoted.isBlank()) {
            return;
        }
        List<Span> inside = QuotedPassages.in(quoted);
        if (!inside.isEmpty()) {
            int at = context.length();
            context.append(quoted).append('\n');
            inside.forEach(span -> claims.add(new Claim(span.of(quoted), span.shift(at))));
            return;
        }
        context.append('“');
        int at = context.length();
        context.append(quoted.replace('\n', ' ')).append("”\n");
        claims.add(new Claim(quoted, new Span(at, at + quoted.length())));
    }
}
