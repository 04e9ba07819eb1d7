package dateline.standin;

import java.util.Map;

/**
 * Something that goes wrong with requests of a kind, once or several times.
 *
 * @param path regular expression for the path below the API's base
 * @param retryAfterMillis a request that comes back sooner is a violation; 0: it may
 */
public record Fault(
        String method, String path, int status, String body, Map<String, String> headers, long retryAfterMillis) {
    /** Too many requests; Discord takes the next one after so long. */
    public static Fault tooMany(String method, String path, long retryAfterMillis) {
        String seconds = Double.toString(retryAfterMillis / 1000.0);
        return new Fault(
                method,
                path,
                429,
                "{\"message\":\"You are being rate limited.\",\"retry_after\":" + seconds + ",\"global\":false}",
                Map.of(
                        "Via", "1.1 google", // a limit of the API's own, not of the network in front of it
                        "Retry-After", Long.toString((retryAfterMillis + 999) / 1000),
                        "X-RateLimit-Limit", "5",
                        "X-RateLimit-Remaining", "0",
                        "X-RateLimit-Reset-After", seconds,
                        "X-RateLimit-Reset", Double.toString((System.currentTimeMillis() + retryAfterMillis) / 1000.0),
                        "X-RateLimit-Bucket", "limited",
                        "X-RateLimit-Scope", "user"),
                retryAfterMillis);
    }

    /** An error of the server itself. */
    public static Fault serverError(String method, String path) {
        return new Fault(method, path, 500, "{\"message\":\"500: Internal Server Error\",\"code\":0}", Map.of(), 0);
    }

    /** An error of Discord's own, such as 10062, Unknown interaction. */
    public static Fault error(String method, String path, int status, int code, String message) {
        return new Fault(method, path, status, "{\"message\":\"" + message + "\",\"code\":" + code + "}", Map.of(), 0);
    }
}
