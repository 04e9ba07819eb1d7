package dateline.reading.statement;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The statements read so far, sentence by sentence. Only the last few are looked at, which bounds the work. */
final class Drafts {
    private static final int MAX_LATEST = 16;

    private final List<Draft> all = new ArrayList<>();

    /** All of them, in the order of reading. */
    List<Draft> all() {
        return all;
    }

    void add(Draft draft) {
        all.add(draft);
    }

    /** Names who passes on what a sentence reports. */
    void passOn(Span sentence, Outlets outlets, List<Cue> reports) {
        for (int i = all.size() - 1; i >= 0 && all.get(i).sentence().equals(sentence); i--) {
            Draft draft = all.get(i);
            Optional<Cue> own = reports.stream()
                    .filter(cue -> draft.cue() != null && cue.span().equals(draft.cue()))
                    .findFirst();
            int at = i;
            own.ifPresent(cue -> all.set(at, draft.passedOnBy(outlets.of(cue, reports))));
        }
    }

    /** Whether nobody was named beside a quotation yet. */
    boolean unclaimed(Span quote) {
        return latest().noneMatch(
                        draft -> draft.cue() != null && draft.content().contains(quote));
    }

    /** Whether a quotation was read as what somebody says. */
    boolean holds(Span quote) {
        return latest().anyMatch(draft -> draft.content().contains(quote));
    }

    /** Whether a cue was read already. */
    boolean reported(Span cue) {
        return latest().anyMatch(draft -> draft.cue() != null && draft.cue().overlaps(cue));
    }

    /** Whether something is read of a sentence, but not this quotation of it. */
    boolean leaves(Span sentence, Span quote) {
        return !all.isEmpty()
                && all.getLast().sentence().equals(sentence)
                && latest().flatMap(draft -> draft.content().stream()).noneMatch(quote::overlaps);
    }

    /** Takes back what was read of a quotation before its cue was. */
    void withdraw(Span quote) {
        int from = all.size();
        while (from > 0 && all.get(from - 1).sentence().end() > quote.start()) {
            from--;
        }
        all.subList(from, all.size())
                .removeIf(draft -> draft.cue() == null && draft.content().contains(quote));
    }

    /** The statements of the last sentences. */
    private Stream<Draft> latest() {
        return all.subList(Math.max(0, all.size() - MAX_LATEST), all.size()).stream();
    }
}
