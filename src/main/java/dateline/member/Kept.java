package dateline.member;

/** The kinds of rows that are about a member. */
public enum Kept {
    /** What was shown, behind buttons and menus. */
    BUTTONS("shown"),
    /** Questions that a follow-up can mean. */
    CONVERSATIONS("turn"),
    /** Verdicts on answers. */
    FEEDBACK("feedback");

    private final String table;

    Kept(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
