package dateline.reading.statement;

import java.util.Set;
import java.util.TreeSet;

/** The regular forms of English verbs. */
final class VerbForms {
    private VerbForms() {}

    /**
     * The plain form and those in -s, -ed and -ing.
     *
     * @param verb in its plain form and small letters
     * @param doubling whether the last letter is doubled before an ending: "admitted"
     */
    static Set<String> of(String verb, boolean doubling) {
        boolean mute = verb.endsWith("e");
        boolean consonantY =
                verb.endsWith("y") && verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        String stem = doubling ? verb + verb.charAt(verb.length() - 1) : verb;
        Set<String> forms = new TreeSet<>(Set.of(verb));
        if (consonantY) {
            String cut = verb.substring(0, verb.length() - 1);
            forms.add(cut + "ies");
            forms.add(cut + "ied");
            forms.add(verb + "ing");
        } else {
            boolean hissing = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch");
            forms.add(verb + (hissing ? "es" : "s"));
            forms.add(mute ? verb + "d" : stem + "ed");
            forms.add((mute && !verb.endsWith("ee") ? verb.substring(0, verb.length() - 1) : stem) + "ing");
        }
        return forms;
    }
}
