package dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArchiveNames.ArticleName;
import dateline.archive.ArchiveNames.Name;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveNamesIT extends LoadedView {
    @Override
    protected void write(Loaded corpus) {
        corpus.with("inner/talks.md", """
                        ---
                        title: Talks at Marn
                        source: Marn Mail
                        date: 2021-05-02
                        ---
                        "The lock will open in June," said Zelimir Quast, the harbour master of Marn. Quast said that he was glad.
                        """).with("outer/rows.jsonl", """
                        {"id": "ferry", "date": "2021-05-03", "source": "Tarn Times", "text": "Olga Berg, a spokeswoman for the World Health Organization, said on Monday that nobody was hurt."}
                        """);
    }

    @Test
    void peopleAndBodiesAreNamesWithoutTheirRoles() {
        List<String> speakers =
                view.names().speakers("", 25).stream().map(Name::name).toList();

        assertThat(speakers).contains("Zelimir Quast", "Olga Berg", "World Health Organization");
        assertThat(speakers).noneMatch(name -> name.contains("master") || name.contains("spokeswoman"));
        assertThat(view.names().speakers("who", 25)).extracting(Name::name).contains("World Health Organization");
        assertThat(view.names()).isSameAs(view.names());
    }

    @Test
    void articlesComeWithTheirDays() {
        assertThat(view.names().articles("talk", 5))
                .containsExactly(new ArticleName("inner/talks.md", "Talks at Marn", LocalDate.of(2021, 5, 2)));
        assertThat(view.names().articles("fer", 5))
                .containsExactly(new ArticleName("ferry", null, LocalDate.of(2021, 5, 3)));
        assertThat(view.names().sources("", 5)).extracting(Name::name).containsExactly("Marn Mail", "Tarn Times");
    }

    @Test
    void namesOfOtherCollectionsAreNotOffered() {
        try (View outer = loaded.archive().acquire(Collections.of(List.of("outer")));
                View nothing = loaded.archive().acquire(Collections.of(List.of()))) {
            assertThat(outer.names().speakers("", 25)).extracting(Name::name).doesNotContain("Zelimir Quast");
            assertThat(outer.names().speakers("qua", 25)).isEmpty();
            assertThat(outer.names().sources("", 25)).containsExactly(new Name("Tarn Times", 1));
            assertThat(outer.names().articles("", 25))
                    .extracting(ArticleName::id)
                    .containsExactly("ferry");
            assertThat(nothing.names().speakers("", 25)).isEmpty();
            assertThat(nothing.names().articles("", 25)).isEmpty();
        }
    }

    @Test
    void namesAreThoseOfTheSnapshotSeen() {
        view.names();
        loaded.with("outer/late.txt", "date 2021-06-01 Ines Falk said that the weir was dry.");
        loaded.reload();

        try (View after = loaded.archive().acquire()) {
            assertThat(after.names().speakers("fal", 5)).extracting(Name::name).containsExactly("Ines Falk");
            assertThat(view.names().speakers("fal", 5)).isEmpty();
        }
    }
}
