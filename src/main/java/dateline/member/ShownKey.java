package dateline.member;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names one thing that was shown: 128 random bits, so that nobody can make one up.
 *
 * @param value 22 characters of base64url (RFC 4648, section 5)
 */
public record ShownKey(String value) {
    // The last character has only two bits of the 128; any other would be a second name for the same bits.
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{21}[AQgw]");

    public ShownKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "expected 22 characters of base64url, found " + value.length() + " characters that may be others");
        }
    }

    /** The key that a text is, as it comes back from a button; empty if it is none. */
    public static Optional<ShownKey> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ShownKey(text)) : Optional.empty();
    }

    static ShownKey random(SecureRandom random) {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return new ShownKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    @Override
    public String toString() {
        return value;
    }
}
