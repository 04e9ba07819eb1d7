package dateline.asking.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Lays a claim beside the part of an article that is nearest to it, word for word.
 *
 * <p>Idea: the fitting alignment (the whole claim, any part of the article) with affine gaps (O. Gotoh, "An improved algorithm
 * for matching biological sequences", 1982). An equal token gains its weight; one of the claim that the article lacks costs
 * half of it; left-out tokens of the article cost for each gap and a little for each token, hardly anything where the claim has
 * an ellipsis, so that two sentences of which the claim leaves out what is between them are still found, and words scattered
 * over a page are not. Only equal tokens are
 * paired, letter case aside: a replaced word is one left out and one put in. Time and memory: the product of the numbers of tokens.
 *
 * @param pairs indexes of paired tokens, {@code [claim, article]}, ascending in both; may be empty
 * @param score what is gained, as a share of all that could be, at most 1
 */
record Alignment(List<int[]> pairs, double score) {
    private static final double LACKING = 0.5;
    private static final double GAP = 0.4;

    /** The share of a token's weight that is lost where only letter case differs. */
    private static final double OTHER_CASE = 0.1;

    private static final double GAP_TOKEN = 0.05;

    /** Where the claim itself shows that it leaves something out. */
    private static final double ELIDED_TOKEN = 0.005;

    private static final double NONE = -1e9;

    /** The best alignment. */
    static Alignment of(List<QuoteToken> claim, double[] weights, List<QuoteToken> article) {
        return new Table(claim, weights, article).best();
    }

    /** Tokens as numbers that are equal where the tokens are, letter case aside. */
    private static int[] codes(List<QuoteToken> tokens, java.util.Map<String, Integer> known) {
        return tokens.stream()
                .mapToInt(token -> known.computeIfAbsent(
                        token.word() ? token.key().toLowerCase(java.util.Locale.ROOT) : token.key(), _ -> known.size()))
                .toArray();
    }

    /** The dynamic programme. */
    private static final class Table {
        private final List<QuoteToken> wanted;
        private final List<QuoteToken> said;
        private final int[] claim;
        private final int[] article;
        private final int ellipsis; // -1 where the claim has none
        private final double[] weights;
        private final double[] before; // weights of the tokens before each
        private final int width;
        /** Where a pair's best predecessor ends on both sides is found by walking back over these. */
        private final BitSet begins = new BitSet(); // the pair is the first

        private final BitSet fromPair = new BitSet(); // the cell before it, diagonally, ends in a pair
        private final BitSet gapOpens = new BitSet(); // the gap over the article begins here
        private final BitSet lackOpens = new BitSet(); // the gap over the claim begins here
        private final BitSet lackFromGap = new BitSet(); // and follows one over the article
        private final BitSet fromLack = new BitSet(); // the cell before it ends in a gap over the claim

        Table(List<QuoteToken> claim, double[] weights, List<QuoteToken> article) {
            this.wanted = claim;
            this.said = article;
            var known = new java.util.HashMap<String, Integer>();
            this.claim = codes(claim, known);
            this.ellipsis = known.getOrDefault(Marks.ELLIPSIS, -1);
            this.article = codes(article, known);
            this.weights = weights;
            this.width = article.size() + 1;
            this.before = new double[weights.length + 1];
            for (int i = 0; i < weights.length; i++) {
                before[i + 1] = before[i] + weights[i];
            }
        }

        Alignment best() {
            double all = before[weights.length];
            double[] pair = filled();
            double[] gap = filled();
            double[] lack = filled();
            double best = NONE;
            int bestCell = -1;
            for (int i = 1; i <= claim.length; i++) {
                double[] nextPair = filled();
                double[] nextGap = filled();
                double[] nextLack = filled();
                double weight = weights[i - 1];
                boolean elided = i < claim.length && claim[i] == ellipsis;
                for (int j = 1; j < width; j++) {
                    int cell = i * width + j;
                    if (claim[i - 1] == article[j - 1]) {
                        boolean same = wanted.get(i - 1).is(said.get(j - 1));
                        double gain = same ? weight : (1 - OTHER_CASE) * weight;
                        nextPair[j] = gain + predecessor(cell, i, j, pair, gap, lack);
                        double end = nextPair[j] - LACKING * (all - before[i]);
                        if (end > best + 1e-9) {
                            best = end;
                            bestCell = cell;
                        }
                    }
                    openLack(cell, j, weight, pair, gap, lack, nextLack);
                    openGap(cell, j, elided ? ELIDED_TOKEN : GAP_TOKEN, nextPair, nextGap);
                }
                pair = nextPair;
                gap = nextGap;
                lack = nextLack;
            }
            return bestCell < 0 ? new Alignment(List.of(), 0) : new Alignment(pairs(bestCell), best / all);
        }

        private double[] filled() {
            double[] row = new double[width];
            Arrays.fill(row, NONE);
            return row;
        }

        /** The best that may stand before a pair; remembers which. */
        private double predecessor(int cell, int i, int j, double[] pair, double[] gap, double[] lack) {
            double first = -LACKING * before[i - 1];
            double best = Math.max(Math.max(first, pair[j - 1]), Math.max(gap[j - 1], lack[j - 1]));
            if (best == pair[j - 1]) {
                fromPair.set(cell);
            } else if (best == lack[j - 1]) {
                fromLack.set(cell);
            } else if (best == first) {
                begins.set(cell);
            }
            return best;
        }

        /** A gap over the claim follows a pair, or a gap over the article. */
        private void openLack(
                int cell, int j, double weight, double[] pair, double[] gap, double[] lack, double[] nextLack) {
            double opened = Math.max(pair[j], gap[j]);
            if (opened >= lack[j]) {
                lackOpens.set(cell);
                if (gap[j] > pair[j]) {
                    lackFromGap.set(cell);
                }
            }
            nextLack[j] = Math.max(opened, lack[j]) - LACKING * weight;
        }

        /** A gap over the article follows a pair. */
        private void openGap(int cell, int j, double token, double[] nextPair, double[] nextGap) {
            double opened = nextPair[j - 1] - GAP;
            if (opened >= nextGap[j - 1]) {
                gapOpens.set(cell);
            }
            nextGap[j] = Math.max(opened, nextGap[j - 1]) - token;
        }

        private List<int[]> pairs(int last) {
            List<int[]> pairs = new ArrayList<>();
            int i = last / width;
            int j = last % width;
            while (true) {
                pairs.add(new int[] {i - 1, j - 1});
                int cell = i * width + j;
                if (begins.get(cell)) {
                    break;
                }
                i--;
                j--;
                if (fromPair.get(cell)) {
                    continue;
                }
                boolean overArticle = true;
                if (fromLack.get(cell)) {
                    while (!lackOpens.get(i * width + j)) {
                        i--;
                    }
                    overArticle = lackFromGap.get(i * width + j);
                    i--;
                }
                if (overArticle) {
                    while (!gapOpens.get(i * width + j)) {
                        j--;
                    }
                    j--;
                }
            }
            Collections.reverse(pairs);
            return pairs;
        }
    }
}
