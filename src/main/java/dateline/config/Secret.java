package dateline.config;

/** A value that must never be seen: it prints as stars wherever it is logged or shown. */
public final class Secret {
    private final String value;

    /**
     * Keeps a value without the blanks around it.
     *
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public Secret(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("expected a secret, found blanks");
        }
        this.value = value.strip();
    }

    /** The value itself; hand it only to the one who needs it. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "****";
    }
}
