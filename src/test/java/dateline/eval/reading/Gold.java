package dateline.eval.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small gold standards of our own, in the forms in which the large ones are published. */
public final class Gold {
    private Gold() {}

    /** One document with three expressions: a day that is read right, one whose gold differs, and one not in the gold. */
    public static Path timeMl(Path folder) throws IOException {
        Files.writeString(folder.resolve("harbour.tml"), """
                <?xml version="1.0" ?>
                <TimeML>
                <DOCID>harbour</DOCID>
                <DCT><TIMEX3 tid="t0" type="DATE" value="2021-09-02">September 2, 2021</TIMEX3></DCT>
                <TITLE>Ferries &amp; tides</TITLE>
                <TEXT>
                The ferry <EVENT eid="e1">sank</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2021-09-01">Wednesday</TIMEX3>,
                and the port of Smith &amp; Sons <EVENT eid="e2">closed</EVENT> on
                <TIMEX3 tid="t2" type="DATE" value="2021-08-30">August 31, 2021</TIMEX3>.

                It opened again on September 2, 2021.
                </TEXT>
                </TimeML>
                """);
        return folder;
    }

    /** One article: a full quote by a named person, a partial one, an indirect one, one missed, and one false alarm. */
    public static Path attributions(Path folder) throws IOException {
        String text = "“The port stays shut,” Jane Doe said.\\n\\nShe called the weather “vile.”\\n\\n"
                + "Jane Doe said that the ferry was old.\\n\\nThe mayor nodded at the plan.\\n\\nPaul Roe said that he slept.";
        String plain = text.replace("\\n", "\n");
        return Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"harbour\",\"text\":\"" + text
                        + "\",\"publication_date\":\"2021-09-02\",\"annotations\":[{\"attributions\":["
                        + String.join(
                                ",",
                                attribution(plain, "Jane Doe", "said", "“The port stays shut,”", true),
                                attribution(plain, "She", "called", "the weather “vile.”", true),
                                attribution(plain, "Jane Doe", "said that", "the ferry was old", false),
                                attribution(plain, "The mayor", "nodded", "at the plan", false))
                        + "]}]}\n");
    }

    private static String attribution(String text, String source, String cue, String content, boolean direct) {
        return "{\"direct\":" + direct + ",\"source\":[" + span(text, source) + "],\"cue\":[" + span(text, cue)
                + "],\"content\":[" + span(text, content) + "]}";
    }

    private static String span(String text, String words) {
        int start = text.indexOf(words);
        return "{\"start\":" + start + ",\"end\":" + (start + words.length()) + ",\"text\":\"x\"}";
    }

    /** Statements of one article of a corpus: dated in its sentence, dated wrongly by the gold, and undated. */
    public static Path statements(Path folder) throws IOException {
        String text =
                "On Wednesday, September 1, 2021, Jane Doe said that the port was shut.\n\nPaul Roe said that he slept.";
        Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(folder.resolve("corpus/harbour.txt"), text);
        int second = text.indexOf("Paul");
        return Files.writeString(
                folder.resolve("gold.json"),
                "[" + statement(0, 70, "Jane Doe", "\"2021-09-01\"", 1) + ","
                        + statement(0, 70, "John Doe", "\"2021-08-31\"", 2)
                        + "," + statement(second, text.length(), "Paul Roe", "null", 3)
                        + ",{\"kind\":\"event\",\"file\":\"harbour.txt\",\"start\":0,\"end\":3}]");
    }

    private static String statement(int start, int end, String speaker, String date, int tier) {
        return "{\"kind\":\"statement\",\"file\":\"harbour.txt\",\"start\":" + start + ",\"end\":" + end
                + ",\"speaker\":\"" + speaker + "\",\"organisation\":null,\"date\":" + date + ",\"tier\":" + tier + "}";
    }
}
