package dateline.front.console;

import dateline.archive.ArchiveStatus;
import dateline.archive.ingest.IngestReport;
import dateline.archive.ingest.Progress;
import dateline.archive.ingest.ReloadAction;
import dateline.archive.ingest.SnapshotHistory;
import dateline.asking.answer.Answer;
import dateline.asking.answer.Answerer;
import dateline.asking.answer.Explainer;
import dateline.asking.question.EarlierTurn;
import dateline.asking.question.FollowUp;
import dateline.asking.question.Question;
import dateline.eval.Evaluation;
import dateline.eval.quotes.QuoteEvaluation;
import dateline.eval.reading.ReadingEvaluation;
import dateline.eval.training.Training;
import dateline.member.FeedbackStore;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.CorpusReader;
import dateline.reading.passage.Annotator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the commands work with. Each part is built when it is first asked for, so that a command pays only for what it
 * uses; asking again gives the same one. Closing closes what was built; closing twice is harmless.
 */
public interface Services extends AutoCloseable {
    /**
     * Sees to it that the corpus is loaded: loads it if it never was or has changed, else touches nothing.
     *
     * @return what was done; empty if nothing had to be
     * @throws dateline.text.DatelineException if there is no archive to read afterwards
     */
    Optional<IngestReport> prepare(Progress progress);

    /** The archive as it is, without loading anything. */
    ArchiveStatus status();

    ReloadAction reload();

    /** The snapshots that are kept, and the way back, without loading anything. */
    SnapshotHistory history();

    /** Answers questions as they are: without a day of asking, nothing is assumed. */
    Answerer answerer();

    /** Answers somebody who asks now. */
    Answerer answererToday();

    /**
     * The same with another number of quotations.
     *
     * @param quotations at most so many; with a larger number the answer begins with the same ones
     */
    Answer answerToday(Question question, int quotations);

    /**
     * What is meant by what is said after other questions.
     *
     * @param turns newest first; may be empty
     */
    FollowUp followUp(Question said, List<EarlierTurn> turns);

    /** Asks so many questions of its own and throws the answers away, so that what is timed afterwards is at full speed. */
    void rehearse(int questions);

    /** Does the same for whoever asks first, without keeping anybody waiting; once. */
    void rehearseInBackground();

    /** Shows how an answer comes about. */
    Explainer explainer();

    PassageSearch search();

    /** Checks claimed quotes. */
    QuoteSearch quotes();

    /** Looks up people, topics and articles. */
    Stories stories();

    CorpusReader corpusReader();

    ArticleParser parser();

    Annotator annotator();

    Evaluation evaluation();

    ReadingEvaluation readingEvaluation();

    /** Measures how quotes are checked. */
    QuoteEvaluation quoteEvaluation();

    /** What members said of answers. */
    FeedbackStore feedback();

    /** Trains what chooses sentences. */
    Training training(Consumer<String> progress);

    /** The bot: runs until it is stopped. Answers from what is loaded. */
    Runnable bot();

    @Override
    void close();
}
