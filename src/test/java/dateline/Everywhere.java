package dateline;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs a test class in a language and a time zone drawn by lot, as if on somebody else's machine: what is right in English
 * at Greenwich must be right there. The draw is printed, so that a failure can be repeated.
 */
public final class Everywhere implements BeforeAllCallback, AfterAllCallback {
    private static final List<String> LANGUAGES =
            List.of("en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE", "fa-IR");
    private static final List<String> ZONES =
            List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kabul", "America/St_Johns");

    private final Locale language = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @Override
    public void beforeAll(ExtensionContext context) {
        var lot = new Random();
        Locale drawn = Locale.forLanguageTag(LANGUAGES.get(lot.nextInt(LANGUAGES.size())));
        TimeZone there = TimeZone.getTimeZone(ZONES.get(lot.nextInt(ZONES.size())));
        context.publishReportEntry("drawn", drawn.toLanguageTag() + " " + there.getID());
        Locale.setDefault(drawn);
        TimeZone.setDefault(there);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Locale.setDefault(language);
        TimeZone.setDefault(zone);
    }
}
