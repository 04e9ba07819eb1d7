package dateline.asking.timeline;

import static dateline.asking.timeline.TimelineSamples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.asking.timeline.Timeline.Entry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadingTest {
    private static List<String> texts(List<Entry> entries) {
        return entries.stream().map(entry -> entry.quotation().text()).toList();
    }

    private static List<Entry> choose(List<Entry> entries, int limit) {
        return Spreading.choose(entries, limit, new DifferingFigures());
    }

    @Test
    void eachDayHasItsStrongestBeforeAnyHasASecond() {
        List<Entry> entries = List.of(
                told(0, "first weak", 1), told(0, "first strong", 9), told(0, "first middle", 5), told(3, "third", 2));

        assertThat(texts(choose(entries, 2))).containsExactly("first strong", "third");
        assertThat(texts(choose(entries, 3))).containsExactly("first middle", "first strong", "third");
        assertThat(texts(choose(entries, 9))).as("at most two a day").hasSize(3);
    }

    @Test
    void moreDaysThanRoomAreSpreadEvenly() {
        List<Entry> entries = new ArrayList<>();
        for (int day = 0; day < 30; day++) {
            entries.add(told(day, "day " + day, day < 10 ? 100 + day : day));
        }

        List<Entry> chosen = choose(entries, 3);

        assertThat(texts(chosen)).containsExactly("day 9", "day 19", "day 29");
    }

    @Test
    void anEntryBringsTheOneThatContradictsIt() {
        List<Entry> entries = List.of(
                told(0, "The storm sank 15 fishing boats in the harbour.", 9),
                told(0, "The storm sank 40 fishing boats in the harbour.", 1),
                told(0, "The storm came at night.", 5),
                told(1, "The harbour was closed.", 4));

        List<Entry> chosen = choose(entries, 3);

        assertThat(texts(chosen)).anyMatch(text -> text.contains("15")).anyMatch(text -> text.contains("40"));
        assertThat(new DifferingFigures().groups(chosen)).hasSize(1);
    }

    @Test
    void figuresOfOtherThingsOrDaysDoNotContradict() {
        var figures = new DifferingFigures();
        Entry boats = told(0, "The storm sank 15 fishing boats in the harbour.", 1);

        assertThat(figures.differ(boats, told(0, "The storm felled 40 trees near the harbour.", 1)))
                .isFalse();
        assertThat(figures.differ(boats, told(1, "The storm sank 40 fishing boats in the harbour.", 1)))
                .isFalse();
        assertThat(figures.differ(boats, told(0, "The storm sank more than 10 fishing boats in the harbour.", 1)))
                .isFalse();
    }
}
