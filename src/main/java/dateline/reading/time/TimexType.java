package dateline.reading.time;

/** The four types of TIMEX3 (TimeML 1.2.1, section 2.3). */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
