package dateline.reading.statement;

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
}
