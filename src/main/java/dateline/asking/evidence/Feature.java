package dateline.asking.evidence;

/**
 * What is known of a sentence as an answer to a question. A passage includes the title of its article; a sentence's window is
 * the sentence with those before and after it in the passage. Rarities are shares of the highest that the archive has.
 */
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
    /** As {@link #SENTENCE_TOKENS}, over the window. */
    WINDOW_TOKENS,
    /** As {@link #WEAKEST_TOKEN}, over the window. */
    WEAKEST_IN_WINDOW,
    /** As {@link #WEAKEST_IN_WINDOW}, of names and numbers only; 1 if the question has none. */
    WEAKEST_NAME,
    /** As {@link #WEAKEST_IN_WINDOW}, of all but names and numbers; 1 if the question has none. */
    WEAKEST_WORD,
    /** Mean similarity of the three weighty word pieces of the question that the window meets least. */
    WEAK_TOKENS,
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
    /** Rarity of the question's rarest term that is missing from the sentence. */
    RAREST_MISSED,
    /** The same of the window. */
    RAREST_MISSED_IN_WINDOW,
    /** The same of the passage. */
    RAREST_MISSED_IN_PASSAGE,
    /** Number of the question's terms that are missing from the passage, at most 5. */
    TERMS_MISSED_IN_PASSAGE,
    /** Share of the question's terms that are no names and are missing from the passage. */
    WORDS_MISSED_IN_PASSAGE,
    /** Whether the question's rarest term stands in it. */
    RAREST,
    /** Whether the question's first term stands in it. */
    FIRST_TERM,
    /** Share of the question's capitalised words that stand in it; one half if there are none. */
    NAMES,
    /** The same for the window. */
    NAMES_IN_WINDOW,
    /** The same for the passage. */
    NAMES_IN_PASSAGE,
    /** Share of the question's numbers that stand in it; one half if there are none. */
    NUMBERS,
    /** The same for the window. */
    NUMBERS_IN_WINDOW,
    /** The same for the passage. */
    NUMBERS_IN_PASSAGE,
    /** Names in the sentence that the question does not have, at most 3. */
    NEW_NAMES,
    /** Whether it holds something new of the kind that is asked for. */
    KIND,
    /** Whether a kind is asked for and it holds nothing of it. */
    KIND_MISSING,
    /** Whether exactly one of question and sentence denies something. */
    NEGATION,
    /** Whether the question denies something and the sentence does not. */
    DENIAL_MISSED,
    /** Whether the sentence has the opposite of a word of the question, and not the word. */
    ANTONYM,
    /** The same for the window. */
    ANTONYM_IN_WINDOW,
    /** Number of the question's terms that the archive does not have at all, at most 3. */
    UNKNOWN_TERMS,
    /** Logarithm of the question's number of terms. */
    QUESTION_LENGTH,
    /** Whether somebody is asked for. Alike for all sentences of a question: only the probability can learn from it. */
    ASKS_WHO,
    /** Whether a day is asked for. */
    ASKS_WHEN,
    /** Whether a place is asked for. */
    ASKS_WHERE,
    /** Whether a number is asked for. */
    ASKS_NUMBER,
    /** Whether a reason is asked for. */
    ASKS_WHY,
    /** Logarithm of its number of terms. */
    LENGTH,
    /** Whether it is the first of its passage. */
    FIRST_SENTENCE,
    /** Whether it begins with a word that points back ("He", "This"). */
    POINTS_BACK,
    /** Its score in the order. This and the next two are known once the sentences are in order; 0 for the order itself. */
    SCORE,
    /** By how much its score is above that of the best sentence of any other passage; below 0 where it is not. */
    LEAD,
    /** Its share among all sentences, by the exponential of their scores. */
    SHARE;

    /** Whether it is known before the sentences are in order. */
    public boolean ordersSentences() {
        return this != SCORE && this != LEAD && this != SHARE;
    }

    /** Place of its value among all features'. */
    @SuppressWarnings("EnumOrdinal") // the arrays are in the order in which the features are declared
    public int position() {
        return ordinal();
    }
}
