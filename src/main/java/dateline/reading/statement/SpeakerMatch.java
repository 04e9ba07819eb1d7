package dateline.reading.statement;

/** STUB. */
public final class SpeakerMatch {
    /** STUB. */
    public boolean matches(String asked, Speaker speaker) {
        return asked.equals(speaker.name());
    }
}
