package dateline.asking.question;

import dateline.text.WordLists;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one thing that a follow-up names beside a day: "Guterres", "the mayor", "in Quillon", "about ferries". */
sealed interface Fragment {
    /**
     * Somebody who speaks.
     *
     * @param name as it was put, an article included
     */
    record Speaker(String name) implements Fragment {}

    /**
     * A name that may be a person's, a body's or a place's.
     *
     * @param name as it was put, an article included
     */
    record Named(String name) implements Fragment {}

    /**
     * A place.
     *
     * @param preposition before it, such as "in"
     */
    record Place(String preposition, String name) implements Fragment {}

    /**
     * An outlet.
     *
     * @param name without an article
     */
    record Source(String name) implements Fragment {}

    /**
     * What is talked about.
     *
     * @param words as they were put
     */
    record Topic(String words) implements Fragment {}

    /** Reads fragments. Immutable and thread-safe. */
    final class Reader {
        private static final Pattern FIRST = Pattern.compile(
                "(according to|about|regarding|concerning|on|in|at|near|from|to|by|with|for|of)\\s+(.+)",
                Pattern.CASE_INSENSITIVE);
        private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?)\\s+", Pattern.CASE_INSENSITIVE);

        private final WordLists words = WordLists.of("dateline/statement/words.txt");
        private final FollowUpWords outlets;

        Reader(FollowUpWords outlets) {
            this.outlets = outlets;
        }

        /**
         * What is named: one thing, or somebody and a topic ("the UN about cranes").
         *
         * @param text without a day, nor marks at its end; blank if there was nothing else
         * @param names what the archive knows
         * @return empty if there is nothing else
         */
        List<Fragment> all(String text, KnownNames names) {
            String stripped = text.strip();
            if (stripped.isEmpty()) {
                return List.of();
            }
            int about = stripped.indexOf(" about ");
            return about < 0
                    ? List.of(of(stripped, names))
                    : List.of(of(stripped.substring(0, about), names), new Topic(stripped.substring(about + 7)));
        }

        private Fragment of(String text, KnownNames names) {
            Matcher first = FIRST.matcher(text);
            if (!first.matches()) {
                return named(text, names);
            }
            String rest = first.group(2).strip();
            String preposition = first.group(1).toLowerCase(Locale.ROOT);
            return switch (preposition) {
                case "according to" -> new Speaker(rest);
                case "by", "for", "of" -> named(rest, names);
                case "in", "at", "near", "from", "to" ->
                    isSource(rest, names)
                            ? new Source(bare(rest))
                            : isCapitalised(rest) || preposition.equals("in")
                                    ? new Place(preposition, rest)
                                    : named(rest, names);
                case String _ -> new Topic(rest);
            };
        }

        private Fragment named(String text, KnownNames names) {
            if (isSource(text, names) && !names.isSpeaker(bare(text))) {
                return new Source(bare(text));
            }
            if (names.isSpeaker(bare(text)) || isRole(text)) {
                return new Speaker(text);
            }
            return isCapitalised(text) ? new Named(text) : new Topic(text);
        }

        private boolean isSource(String text, KnownNames names) {
            String[] parts = bare(text).split("\\s+", -1);
            return names.isSource(bare(text))
                    || (parts.length > 1
                            && isCapitalised(text)
                            && (words.is("outlet", parts[parts.length - 1].toLowerCase(Locale.ROOT))
                                    || outlets.has("outlet", parts[parts.length - 1].toLowerCase(Locale.ROOT))));
        }

        /** "the mayor", "the UN spokesman", "the minister of health". */
        private boolean isRole(String text) {
            String head = bare(text).replaceFirst("\\s+(?:of|for)\\s.*$", "");
            String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            return words.is("role", last) || words.is("soleOffice", last);
        }

        static String bare(String name) {
            return ARTICLE.matcher(name).replaceFirst("").strip();
        }

        /** Whether it is a name by its capitals; small words may stand between. */
        private boolean isCapitalised(String text) {
            List<String> parts = Arrays.asList(bare(text).split("\\s+", -1));
            return Character.isUpperCase(parts.getFirst().codePointAt(0))
                    && Character.isUpperCase(parts.getLast().codePointAt(0))
                    && parts.stream()
                            .allMatch(part -> Character.isUpperCase(part.codePointAt(0))
                                    || words.is("connector", part)
                                    || part.equals("and"));
        }
    }
}
