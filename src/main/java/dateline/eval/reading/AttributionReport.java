package dateline.eval.reading;

import dateline.eval.Proportion;
import java.util.List;

/**
 * What was found of gold attributions that name their source. A statement meets an attribution if its content or its cue
 * overlaps the attribution's; its speaker is right if the words that name it overlap the gold source or end in the same
 * word, or its resolved name does.
 *
 * @param full attributions whose content opens with a quotation mark: right speaker
 * @param direct all attributions with quoted words: right speaker
 * @param indirectFound attributions without quoted words: met by a statement
 * @param indirectRight the same: right speaker
 * @param sentences sentences in which a statement was found: gold has an attribution there, too
 * @param millisFor600Words time to annotate an article, scaled to 600 words; median
 * @param missed one line for each difference
 */
public record AttributionReport(
        String set,
        int articles,
        Proportion full,
        Proportion direct,
        Proportion indirectFound,
        Proportion indirectRight,
        Proportion sentences,
        double millisFor600Words,
        List<String> missed) {
    public AttributionReport {
        missed = List.copyOf(missed);
    }
}
