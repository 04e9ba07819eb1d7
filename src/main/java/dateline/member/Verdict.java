package dateline.member;

/** What a member thinks of an answer. */
public enum Verdict {
    RIGHT,
    WRONG
}
