package dateline.member;

import java.time.Instant;

/**
 * A verdict on an answer, without a word on whose it is.
 *
 * @param number names it within the database, for as long as it is kept; at least 1
 */
public record Feedback(long number, Verdict verdict, Judged judged, Instant at) {}
