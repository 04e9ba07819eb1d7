package dateline.asking.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerPhraseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what did the UN say on Sep 1? | UN | say",
                "What did the mayor of Harbin tell reporters? | mayor of Harbin | tell",
                "What has Anna Berg said about taxes? | Anna Berg | said",
                "what did the finance minister warn the banks about? | finance minister | warn",
                "How did Berlin respond to the offer? | Berlin | respond",
                "Why did prices rise, according to the Treasury? | Treasury | ''",
                "According to Anna Berg, who broke the deal? | Anna Berg | ''",
                "According to the Daily Post how many ships sank? | Daily Post | ''",
                "What was the general quoted as saying? | general | saying",
                "Did the ministry deny the report? | ministry | deny",
                "statements by the World Bank on debt | World Bank | ''",
                "What is Oslo's position on fishing? | Oslo | ''",
                "what Anna Berg said about the bridge | Anna Berg | said",
                "What did Anna Berg call on all ships to do? | Anna Berg | call",
                "what was said by the harbour board on Monday | harbour board | said",
                "What has been said by Anna Berg? | Anna Berg | said",
                "Anna Berg's view on taxes | Anna Berg | ''",
                "Guterres' statement on aid | Guterres | ''",
                "Show me the mayor's latest remarks | mayor | ''",
                "everything that Anna Berg said | Anna Berg | said",
                "tell me what the spokesman said about aid | spokesman | said",
                "list all statements of the board | board | ''",
                "Harbour Board statement on the crane | Harbour Board | ''",
                "Did anyone from the Harbour Board speak on Monday? | Harbour Board | speak",
                "anyone from the Harbour Board on the crane? | Harbour Board | ''",
                "Has anyone from the board spoken about prisoners? | board | spoken",
                "What didn't Anna Berg say? | Anna Berg | say",
                "What did Anna Berg not say? | Anna Berg | say",
                "Anna Berg said what about the crane? | Anna Berg | said",
                "What did Anna Berg and Tom Lind say? | Anna Berg and Tom Lind | say",
                "what did the WHO say on Sep 1? | WHO | say",
                "What did WHO say? | WHO | say",
                "Why did masks help, according to the WHO? | WHO | ''",
            })
    void findsWhoseWordsAreAskedFor(String question, String name, String verb) {
        assertThat(SpeakerPhrase.in(question)).hasValueSatisfying(phrase -> {
            assertThat(phrase.name()).isEqualTo(name);
            assertThat(phrase.verb()).isEqualTo(verb);
            assertThat(phrase.span().of(question)).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When did the stations change their call signs?",
                "What did the satellites measure to propose a limit?",
                "Does the box offer video on demand?",
                "The word harbour comes from which language?",
                "The plain was divided according to which rule?",
                "Why did settlers feel they had right to claim the land?",
            })
    void clausesAndNounsAreNobodysWords(String question) {
        assertThat(SpeakerPhrase.in(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who does Edward Said say is wrong? | Edward Said | true",
                "What did the royal family say? | royal family | true",
                "When did England formally declare war? | England | false",
                "What did Darwin propose? | Darwin | false",
                "Who threw the gold away, according to legend? | legend | false",
                "What were the remarks of Anna Berg? | Anna Berg | true",
                "What was Anna Berg's response to the offer? | Anna Berg | false",
            })
    void sayingAsksForNothingButWords(String question, String name, boolean onlyWords) {
        assertThat(SpeakerPhrase.in(question)).hasValueSatisfying(phrase -> {
            assertThat(phrase.name()).isEqualTo(name);
            assertThat(phrase.onlyWords()).isEqualTo(onlyWords);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many lorries crossed the border?",
                "Where did the talks take place?",
                "What share of the seats did the Greens ask for?",
                "Who said that the bridge is safe?",
                "What did they say?",
                "What did who say?",
                "WHAT DID WHO SAY?",
                "What happened on 3 May?",
                "Who was hurt by the crane?",
                "Who answered Anna Berg's letter?",
                "Which statement was withdrawn?",
                ""
            })
    void findsNobodyWhereNobodyIsNamed(String question) {
        assertThat(SpeakerPhrase.in(question)).isEmpty();
    }

    @Test
    void readsALongQuestionInLinearTime() {
        String question = "what did ".repeat(20_000);

        assertThat(SpeakerPhrase.in(question)).isEmpty();
    }
}
