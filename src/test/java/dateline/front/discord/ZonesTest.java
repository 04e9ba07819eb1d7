package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
    @ParameterizedTest
    @CsvSource({"berl, Europe/Berlin", "new y, America/New_York", "utc, UTC", "kabul, Asia/Kabul"})
    void placeIsOfferedByTheBeginningOfItsName(String typed, String zone) {
        assertThat(Zones.offered(typed, 25)).first().isEqualTo(zone);
    }

    @Test
    void nothingTypedOffersTheDefaultAndNoMoreThanAsked() {
        assertThat(Zones.offered("", 25)).hasSize(25).first().isEqualTo(Zones.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "europe/berlin", " EUROPE/BERLIN "})
    void nameIsReadInWhateverCase(String typed) {
        assertThat(Zones.read(typed)).contains(ZoneId.of("Europe/Berlin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Berlin", "Europe/Atlantis", "../../etc/localtime", "default", "@everyone"})
    void whatIsNoNameIsNotRead(String typed) {
        assertThat(Zones.read(typed)).isEmpty();
    }
}
