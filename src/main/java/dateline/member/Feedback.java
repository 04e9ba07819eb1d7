package dateline.member;

import java.time.Instant;

/** A verdict on an answer, without a word on whose it is. */
public record Feedback(Verdict verdict, Judged judged, Instant at) {}
