package dateline.front.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Collections;
import dateline.front.discord.message.Choice;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Texts;
import dateline.member.ServerSettings;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsCardsTest {
    private static final String KEY = "K".repeat(22);

    @Test
    void pageHoldsAsManyAsAMenuAndTheLastOneIsAsFarAsItGoes() {
        SortedMap<String, Integer> sizes = sizes(60);

        assertThat(CollectionPage.of(sizes, null, Collections.ALL, 0).entries()).hasSize(25);
        assertThat(CollectionPage.of(sizes, null, Collections.ALL, 2).entries()).hasSize(10);
        assertThat(CollectionPage.of(sizes, null, Collections.ALL, 99).page()).isEqualTo(2);
        assertThat(CollectionPage.of(new TreeMap<>(), null, Collections.ALL, 0))
                .isEqualTo(new CollectionPage(List.of(), 0, 1));
    }

    @Test
    void collectionThatIsSetButGoneCanStillBeTakenAway() {
        Set<String> set = Set.of("gone", "");

        CollectionPage page = CollectionPage.of(new TreeMap<>(java.util.Map.of("", 3)), set, Collections.of(set), 0);

        assertThat(page.entries())
                .containsExactly(new CollectionPage.Entry("", 3, true), new CollectionPage.Entry("gone", 0, true));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void mostOfEverythingFitsIntoAMessage(Texts texts) {
        SortedMap<String, Integer> sizes = sizes(300);
        Set<Long> channels = LongStream.range(0, 40)
                .mapToObj(i -> 900_000_000_000_000_000L + i)
                .collect(Collectors.toSet());
        var settings = new ServerSettings(channels, true, sizes.keySet(), ZoneOffset.ofHours(14), texts.locale());
        var page = CollectionPage.of(sizes, settings.collections(), Collections.of(sizes.keySet()), 1);

        Outgoing panel = new SettingsCards(texts).panel(settings, ZoneOffset.UTC, channels, sizes.keySet(), page, KEY);

        assertThat(panel.inner().filter(Part.Menu.class::isInstance)).hasSize(4);
        assertThat(panel.buttons()).hasSize(3);
    }

    @Test
    void whoMayNotKnowCollectionsIsShownNone() {
        Outgoing panel = new SettingsCards(Texts.ENGLISH)
                .panel(ServerSettings.DEFAULT, ZoneOffset.UTC, List.of(), List.of("secret"), null, KEY);

        assertThat(panel.toString()).doesNotContain("secret");
        assertThat(panel.inner()
                        .filter(Part.Menu.class::isInstance)
                        .map(part -> ((Part.Menu) part).choice().id().action()))
                .doesNotContain(dateline.front.discord.message.ComponentId.Action.COLLECTIONS);
        assertThat(panel.inner().filter(part -> part instanceof Part.Menu(Choice.OfChannels _)))
                .hasSize(1);
    }

    private static List<Texts> languages() {
        return Texts.ALL;
    }

    /** With names as long as a folder's may be. */
    private static SortedMap<String, Integer> sizes(int count) {
        SortedMap<String, Integer> sizes = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            sizes.put(String.format(java.util.Locale.ROOT, "%03d", i) + "*_`<@1>".repeat(35), i);
        }
        return sizes;
    }
}
