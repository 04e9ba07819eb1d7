package dateline.asking.evidence;

/** What is known of a sentence as an answer to a question. All but {@link #LENGTH} lie between about -1 and 3. */
public enum Feature {
    /** BM25 score of its passage, as a share of the question's rarity. */
    LEXICAL,
    /** 1 / place of its passage among those that the words found; 0 if they did not. */
    LEXICAL_RANK,
    /** Cosine of the question's and the passage's vectors. */
    PASSAGE_COSINE,
    /** Fused score of the first stage. */
    FUSED,
    /** Mean over the question's word pieces, by weight, of the nearest piece in the sentence. */
    SENTENCE_TOKENS,
    /** The same over the whole passage. */
    PASSAGE_TOKENS,
    /** The same over the sentence before; 0 if it is the first. */
    BEFORE_TOKENS,
    /** The same over the sentence after; 0 if it is the last. */
    AFTER_TOKENS,
    /** Similarity of the question's word piece that the sentence meets least, among the weighty ones. */
    WEAKEST_TOKEN,
    /** The same over the whole passage. */
    WEAKEST_IN_PASSAGE,
    /** Cosine of the mean of the question's and of the sentence's projected word pieces. */
    MEAN_COSINE,
    /** Share of the question's terms that stand in the sentence, by rarity. */
    SENTENCE_COVERAGE,
    /** The same in the sentence and its neighbours. */
    WINDOW_COVERAGE,
    /** The same in the passage and the article's title. */
    PASSAGE_COVERAGE,
    /** BM25 of the sentence, as a share of the question's rarity. */
    SENTENCE_LEXICAL,
    /** Share of the question's pairs of neighbouring terms that stand side by side in the sentence. */
    PAIRS,
    /** Whether the question's rarest term stands in it. */
    RAREST,
    /** Whether the question's first term stands in it. */
    FIRST_TERM,
    /** Share of the question's capitalised words that stand in it; one half if there are none. */
    NAMES,
    /** Share of the question's numbers that stand in it; one half if there are none. */
    NUMBERS,
    /** Names in the sentence that the question does not have, at most 3. */
    NEW_NAMES,
    /** Whether it holds something new of the kind that is asked for. */
    KIND,
    /** Whether a kind is asked for and it holds nothing of it. */
    KIND_MISSING,
    /** Whether exactly one of question and sentence denies something. */
    NEGATION,
    /** Logarithm of its number of terms. */
    LENGTH,
    /** Whether it is the first of its passage. */
    FIRST_SENTENCE,
    /** Whether it begins with a word that points back ("He", "This"). */
    POINTS_BACK;

    /** Place of its value among all features'. */
    @SuppressWarnings("EnumOrdinal") // the arrays are in the order in which the features are declared
    public int position() {
        return ordinal();
    }
}
