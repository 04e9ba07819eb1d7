package dateline.front.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends a request again when Discord answers with 500. JDA does so for the other passing server errors only, and an
 * interaction that it could not acknowledge stays lost. Most requests do no harm a second time: edits say the same, Discord
 * refuses a second acknowledgement, and JDA numbers channel messages. A further page of an answer could appear twice if
 * Discord had stored it in spite of its error; a page that is lost would be worse.
 */
final class ServerErrorRetry implements Interceptor {
    private static final int INTERNAL_ERROR = 500;
    private static final int ATTEMPTS = 4;
    /** All attempts together stay within the 3 s that an interaction waits. */
    private static final long FIRST_PAUSE_MILLIS = 200;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Response response = chain.proceed(request);
        for (int attempt = 1;
                attempt < ATTEMPTS && response.code() == INTERNAL_ERROR && isRepeatable(request);
                attempt++) {
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

    private static boolean isRepeatable(Request request) {
        var body = request.body();
        return body == null || !body.isOneShot();
    }
}
