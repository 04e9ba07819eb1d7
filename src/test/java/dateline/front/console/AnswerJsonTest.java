package dateline.front.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dateline.asking.answer.Answer;
import dateline.asking.question.Question;
import dateline.asking.question.Understood;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The documented shape, key by key: tools outside the project read it. */
class AnswerJsonTest {
    private static final Question QUESTION = Question.of("Is the road open?");

    private static final String FULL = """
            {"article":"news/a.txt","title":"The road","source":"Sample Gazette","url":"https://example.org/a",\
            "published":"2021-09-02","published_basis":"inferred","paragraph":3,"start":10,"end":56,\
            "text":"“The road is open,” Ann Lee said on Wednesday.",\
            "date":"2021-09-01","date_from":"2021-09-01","date_to":"2021-09-01","date_basis":"reckoned",\
            "speaker":"Ann Lee","speakers":["Ann Lee"],"role":"engineer","organisation":"Road Office",\
            "reported_by":"Sample Agency","mode":"direct",\
            "copies":[{"article":"b.txt","start":0,"end":4,"text":"“The"}],"context":null}""";
    private static final String BARE = """
            {"article":"b.txt","title":null,"source":null,"url":null,"published":null,"published_basis":"unknown",\
            "paragraph":1,"start":0,"end":10,"text":"It rained.",\
            "date":null,"date_from":null,"date_to":null,"date_basis":"article",\
            "speaker":null,"speakers":[],"role":null,"organisation":null,"reported_by":null,"mode":"none","copies":[],"context":null}""";
    private static final String UNDERSTOOD = """
            "understood":{"from":"2021-09-01","to":"2021-09-01","speaker":"Ann Lee","organisation":null,"source":null,\
            "kind":"statement","days":[{"from":"2021-09-01","to":"2021-09-01"}],"ignored":[],"notes":[]}""";

    @Test
    void aQuotedAnswerHasEveryKeyInOrder() {
        String line = JsonLines.line(AnswerJson.answer(TextNode.valueOf("q1"), Samples.quoted(QUESTION)));

        assertThat(line).isEqualTo("""
                        {"id":"q1","question":"Is the road open?","outcome":"quoted","quotations":[%s],"nearest":[],\
                        "conflict":[],"choices":[],"reason":{"missing":null,"text":null},%s,"confidence":0.75,\
                        "snapshot":"s-1","took_ms":12}""".formatted(FULL, UNDERSTOOD));
    }

    @Test
    void aDeclinedQuestionHasEveryKeyInOrder() {
        String line = JsonLines.line(
                AnswerJson.answer(NullNode.instance, Samples.notInArchive(QUESTION, Answer.Missing.SPEAKER)));

        assertThat(line).isEqualTo("""
                        {"id":null,"question":"Is the road open?","outcome":"not_in_archive","quotations":[],\
                        "nearest":[%s],"conflict":[],"choices":[],\
                        "reason":{"missing":"speaker","text":"No article tells of that."},%s,"confidence":0.25,\
                        "snapshot":"s-1","took_ms":12}""".formatted(BARE, UNDERSTOOD));
    }

    @Test
    void aConflictNamesItsQuotationsByIndex() {
        String line = JsonLines.line(AnswerJson.answer(IntNode.valueOf(7), Samples.conflicting(QUESTION)));

        assertThat(line)
                .startsWith("{\"id\":7,")
                .contains("\"outcome\":\"conflicting\",\"quotations\":[" + FULL + "," + BARE + "],\"nearest\":[]")
                .contains("\"conflict\":[{\"value\":\"15\",\"unit\":\"vehicles\",\"quotations\":[0]},"
                        + "{\"value\":\"20\",\"unit\":null,\"quotations\":[1]}],\"choices\":[]");
    }

    @Test
    void anEndOfTheDaysThatWasNotNamedIsNull() {
        var frame = new Answer.Frame(
                QUESTION,
                new Understood(
                        DaySet.of(new DateInterval(Understood.BEGINNING, Samples.DAY)),
                        null,
                        null,
                        null,
                        Understood.Kind.OTHER),
                Samples.SNAPSHOT,
                Duration.ZERO);

        String line = JsonLines.line(AnswerJson.answer(
                NullNode.instance,
                new Answer.Clarify(frame, List.of("2021", "2022"), List.of(frame.question(), frame.question()))));

        assertThat(line).contains("\"understood\":{\"from\":null,\"to\":\"2021-09-01\",");
    }

    @Test
    void severalDaysAndWhatWasNotUsedAreListed() {
        var understood = new Understood(
                DaySet.day(Samples.DAY).and(DaySet.day(Samples.DAY.plusDays(4))),
                null,
                null,
                null,
                Understood.Kind.OTHER,
                List.of("recently"),
                List.of("A note."));
        var frame = new Answer.Frame(QUESTION, understood, Samples.SNAPSHOT, Duration.ZERO);

        String line = JsonLines.line(AnswerJson.answer(
                NullNode.instance,
                new Answer.Clarify(frame, List.of("2021", "2022"), List.of(frame.question(), frame.question()))));

        assertThat(line)
                .contains("\"understood\":{\"from\":\"2021-09-01\",\"to\":\"2021-09-05\",")
                .contains("\"days\":[{\"from\":\"2021-09-01\",\"to\":\"2021-09-01\"},"
                        + "{\"from\":\"2021-09-05\",\"to\":\"2021-09-05\"}],"
                        + "\"ignored\":[\"recently\"],\"notes\":[\"A note.\"]");
    }

    @Test
    void aChoiceHasNoConfidence() {
        String line = JsonLines.line(AnswerJson.answer(NullNode.instance, Samples.clarify(QUESTION)));

        assertThat(line)
                .contains("\"outcome\":\"clarify\",\"quotations\":[],\"nearest\":[],\"conflict\":[],"
                        + "\"choices\":[\"2021\",\"2022\"],\"reason\":{\"missing\":null,\"text\":null}")
                .contains("\"confidence\":0.0");
    }

    @Test
    void nothingNearMeansNoConfidence() {
        var none = new Answer.NotInArchive(
                Samples.frame(QUESTION), new Answer.Reason(null, "There is nothing."), List.of(), 0.4);

        assertThat(AnswerJson.confidence(none)).isZero();
    }

    @Test
    void hitsAreListedBestFirst() {
        assertThat(JsonLines.line(AnswerJson.hits(TextNode.valueOf("q1"), List.of(Samples.hit()))))
                .isEqualTo("""
                        {"id":"q1","hits":[{"article":"a.txt","paragraph":1,"start":0,"end":22,"score":0.5}]}""");
    }

    @Test
    void anAnnotationHasEveryKeyInOrder() {
        assertThat(JsonLines.line(AnnotationJson.of(Samples.annotated()))).isEqualTo("""
                        {"article":"a.txt","published":"2021-09-02","published_basis":"written","published_exact":true,\
                        "sentences":[{"start":0,"end":22,"date":"2021-09-01","date_from":"2021-09-01",\
                        "date_to":"2021-09-01","date_basis":"written","events":[]}],\
                        "timexes":[{"start":16,"end":21,"type":"DATE","value":"2021-09-01"}],\
                        "statements":[{"start":0,"end":12,"mode":"indirect","speaker":"Ann Lee","speaker_start":0,\
                        "speaker_end":3,"organisation":"Road Office","role":null,"cue_start":4,"cue_end":8,\
                        "content":[{"start":9,"end":12}],"date":"2021-09-01"},\
                        {"start":9,"end":12,"mode":"direct","speaker":null,"speaker_start":null,"speaker_end":null,\
                        "organisation":null,"role":null,"cue_start":null,"cue_end":null,\
                        "content":[{"start":9,"end":12}],"date":null}]}""");
    }

    @Test
    void halfASurrogatePairSurvives() throws Exception {
        String line = JsonLines.line(AnswerJson.error(NullNode.instance, "a\ud83d \ud83d\ude00"));

        assertThat(line).isEqualTo("{\"id\":null,\"error\":\"a\\ud83d \ud83d\ude00\"}");
        assertThat(JsonLines.MAPPER.readTree(line).get("error").textValue()).isEqualTo("a\ud83d \ud83d\ude00");
    }
}
