package dateline.reading.passage;

import java.util.ArrayList;
import java.util.List;

/** Groups sentences into passages. Stateless and thread-safe. */
public final class PassageSplitter {
    /**
     * Groups the sentences of one article.
     *
     * @param sentences in order, at least one
     * @return in order, each sentence in exactly one passage
     */
    public List<Passage> split(String text, List<Sentence> sentences) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            passages.add(new Passage(i, sentences.get(i).span(), i, i + 1));
        }
        return passages;
    }
}
