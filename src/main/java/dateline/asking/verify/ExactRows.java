package dateline.asking.verify;

import java.util.ArrayList;
import java.util.List;

/** Where an article has the words of a claim in a row, exactly but for typography. Stateless. */
final class ExactRows {
    private ExactRows() {}

    /** The indexes of the article's tokens at which the claim's begin; may be empty. */
    static List<Integer> in(Wanted claim, List<QuoteToken> article, String text) {
        List<QuoteToken> wanted = claim.tokens();
        List<Integer> found = new ArrayList<>();
        for (int at = 0; at + wanted.size() <= article.size(); at++) {
            if (stands(wanted, article, at, text) && !closesOtherwise(claim, article, at + wanted.size())) {
                found.add(at);
            }
        }
        return found;
    }

    private static boolean stands(List<QuoteToken> wanted, List<QuoteToken> article, int at, String text) {
        if (!isFirst(wanted.getFirst(), article, at, text)) {
            return false;
        }
        for (int i = 1; i < wanted.size(); i++) {
            if (!wanted.get(i).is(article.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the first token of a claim is one of an article. Who quotes from the middle of a sentence may begin with a capital
     * letter; who quotes the beginning of one may go on in small letters; a name stays a name.
     */
    static boolean isFirst(QuoteToken wanted, List<QuoteToken> article, int at, String text) {
        QuoteToken said = article.get(at);
        return wanted.is(said)
                || (wanted.isButForFirstCase(said) && (wanted.beginsUpper() || beginsSentence(article, at, text)));
    }

    private static boolean beginsSentence(List<QuoteToken> article, int at, String text) {
        return at == 0
                || !article.get(at - 1).word()
                || text.substring(article.get(at - 1).end(), article.get(at).start())
                                .indexOf('\n')
                        >= 0;
    }

    /** Whether the claim makes a statement of a question or a cry, or the other way round; a comma or nothing says nothing. */
    static boolean closesOtherwise(Wanted claim, List<QuoteToken> article, int next) {
        String claimed = claim.closing();
        String said = closing(article, next);
        return switch (claimed) {
            case "" -> false;
            case "." -> said.equals("?") || said.equals("!");
            default -> !said.equals(claimed);
        };
    }

    /** How what ends before a token is closed there; empty if the sentence goes on. */
    static String closing(List<QuoteToken> article, int next) {
        for (int i = next; i < Math.min(article.size(), next + 2); i++) {
            String close = Wanted.close(article.get(i));
            if (!close.isEmpty() || !article.get(i).key().equals("\"")) {
                return close;
            }
        }
        return "";
    }
}
