package dateline.reading.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as the text names them; at least one of the three is known.
 *
 * @param name a person's or, when nobody speaks for it, an organisation's name in its fullest form in the article
 * @param role such as "humanitarian coordinator"
 * @param organisation that the person speaks for, such as "UN"
 */
public record Speaker(
        @Nullable String name,
        @Nullable String role,
        @Nullable String organisation) {
    public Speaker {
        if (name == null && role == null && organisation == null) {
            throw new IllegalArgumentException("expected a name, a role or an organisation, found none");
        }
    }

    /** Name, role and organisation as far as they are known, in this order; what a part before it says is not said again. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (String part : Arrays.asList(name, role, organisation)) {
            if (part != null && parts.stream().noneMatch(said -> within(part, said))) {
                parts.add(part);
            }
        }
        return List.copyOf(parts);
    }

    private static boolean within(String part, String said) {
        return (" " + said + " ").toLowerCase(Locale.ROOT).contains(" " + part.toLowerCase(Locale.ROOT) + " ");
    }
}
