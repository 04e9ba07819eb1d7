package dateline.archive.index;

import dateline.archive.terms.NameSounds;
import dateline.text.DatelineException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Names of the archive that may be meant by one that it does not know. Names are indexed by how they sound, so that one
 * look-up reads only those that sound alike, however many there are in all. Thread-safe.
 */
final class NearNames {
    private static final int MOST = 3;

    private record Found(String name, int passages) {}

    private final Analysis analysis;
    private final Scope scope;

    NearNames(Analysis analysis, Scope scope) {
        this.analysis = analysis;
        this.scope = scope;
    }

    /** The terms by which a text's names are found by their sound. */
    static Stream<String> keys(Analysis analysis, String text) {
        return analysis.namesInside(text).stream()
                .flatMap(name -> NameSounds.code(name).map(code -> key(code, name)).stream());
    }

    private static String key(String code, String name) {
        return code + " " + name;
    }

    /**
     * The names that one which no passage holds may stand for, as they are folded, commonest first; empty for a name that is
     * known, short or in capitals.
     */
    List<String> like(String word) {
        List<String> names = analysis.names(word);
        boolean capitals = word.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
        if (names.size() != 1 || capitals) {
            return List.of();
        }
        String name = names.getFirst();
        Optional<String> code = NameSounds.code(name);
        try {
            return code.isEmpty() || isKnown(word) ? List.of() : sounding(code.get(), name);
        } catch (IOException e) {
            throw new DatelineException("expected a readable index, found " + e + "; reload to have it mended", e);
        }
    }

    private boolean isKnown(String word) throws IOException {
        for (String term : analysis.terms(word)) {
            if (scope.frequency(new Term(Fields.BODY, term)) > 0 || scope.frequency(new Term(Fields.TITLE, term)) > 0) {
                return true;
            }
        }
        return false;
    }

    private List<String> sounding(String code, String name) throws IOException {
        var terms = MultiTerms.getTerms(scope.reader(), Fields.NAME_SOUND);
        if (terms == null) {
            return List.of();
        }
        String prefix = key(code, "");
        List<Found> found = new ArrayList<>();
        TermsEnum each = terms.iterator();
        if (each.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
            return List.of();
        }
        for (BytesRef term = each.term(); term != null; term = each.next()) {
            String key = term.utf8ToString();
            if (!key.startsWith(prefix)) {
                break;
            }
            String other = key.substring(prefix.length());
            if (NameSounds.near(name, other)) {
                int passages = scope.frequency(new Term(Fields.NAME_SOUND, key));
                if (passages > 0) {
                    found.add(new Found(other, passages));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::passages).reversed().thenComparing(Found::name))
                .limit(MOST)
                .map(Found::name)
                .toList();
    }
}
