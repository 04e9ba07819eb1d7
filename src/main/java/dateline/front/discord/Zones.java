package dateline.front.discord;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Time zones by their names in IANA's database, as people type them. */
final class Zones {
    /** Typed for the zone that is configured for the bot. */
    static final String DEFAULT = "default";

    /** Those that a place has; the rest are other names for offsets. */
    private static final List<String> NAMES = ZoneId.getAvailableZoneIds().stream()
            .filter(id ->
                    id.equals("UTC") || (id.contains("/") && !id.startsWith("SystemV/") && !id.startsWith("Etc/")))
            .sorted()
            .toList();

    private Zones() {}

    /** Names that hold what is typed, those with a part that begins so first; {@value #DEFAULT} too where it fits. */
    static List<String> offered(String typed, int most) {
        String wanted = folded(typed);
        List<String> names = NAMES.stream()
                .filter(name -> folded(name).contains(wanted))
                .sorted(Comparator.comparing((String name) -> !begins(folded(name), wanted)))
                .limit(most)
                .toList();
        if (!DEFAULT.startsWith(wanted)) {
            return names;
        }
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(DEFAULT), names.stream())
                .limit(most)
                .toList();
    }

    /** The zone of a name in whatever case, with blanks or underscores; empty if there is none. */
    static Optional<ZoneId> read(String typed) {
        String wanted = folded(typed);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> folded(name).equals(wanted))
                .min(Comparator.naturalOrder())
                .map(ZoneId::of);
    }

    private static boolean begins(String name, String wanted) {
        return name.startsWith(wanted) || name.contains("/" + wanted);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
