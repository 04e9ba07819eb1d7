package dateline.archive;

/** Names one snapshot of one corpus; short, printable, and different for every snapshot ever made of it. */
public record SnapshotId(String value) {
    public SnapshotId {
        if (!value.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("expected 1 to 40 letters, digits and hyphens, found <" + value + ">");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
