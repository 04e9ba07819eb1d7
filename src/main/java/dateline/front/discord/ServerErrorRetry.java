package dateline.front.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends a request again when Discord answers with 500 or 503. JDA does so for other server errors only, and an interaction
 * that it could not acknowledge stays lost.
 */
final class ServerErrorRetry implements Interceptor {
    private static final int ATTEMPTS = 4;
    /** All attempts together stay within the 3 s that an interaction waits. */
    private static final long FIRST_PAUSE_MILLIS = 200;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Response response = chain.proceed(request);
        for (int attempt = 1; attempt < ATTEMPTS && isPassing(response.code()) && isRepeatable(request); attempt++) {
            response.close();
            try {
                Thread.sleep(FIRST_PAUSE_MILLIS << (attempt - 1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted before attempt " + (attempt + 1));
            }
            response = chain.proceed(request);
        }
        return response;
    }

    private static boolean isPassing(int status) {
        return status == 500 || status == 503;
    }

    private static boolean isRepeatable(Request request) {
        var body = request.body();
        return body == null || !body.isOneShot();
    }
}
