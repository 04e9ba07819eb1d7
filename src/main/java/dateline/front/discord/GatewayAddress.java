package dateline.front.discord;

import dateline.config.Settings;
import dateline.text.DatelineException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Sends JDA to the gateway of the settings. */
final class GatewayAddress extends ConcurrentSessionController {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final String address;

    private GatewayAddress(String address) {
        this.address = address;
    }

    /**
     * The gateway in the settings; failing that, the one that the REST API in the settings names; failing that, Discord's.
     *
     * @throws DatelineException if the REST API does not name one
     */
    static ConcurrentSessionController of(Settings.Discord settings) {
        URI gateway = settings.gatewayUrl();
        URI rest = settings.restUrl();
        if (gateway != null) {
            return new GatewayAddress(withPath(gateway.toString()));
        }
        return rest == null ? new ConcurrentSessionController() : new GatewayAddress(withPath(ask(rest)));
    }

    @Override
    public String getGateway() {
        return address;
    }

    /** The base of a REST API, as JDA wants it. */
    static String restBase(URI rest) {
        String base = rest.toString();
        return base.endsWith("/") ? base : base + "/";
    }

    /** JDA appends a query, which needs a path before it. */
    private static String withPath(String address) {
        String path = URI.create(address).getRawPath();
        return path == null || path.isEmpty() ? address + "/" : address;
    }

    private static String ask(URI rest) {
        URI uri = URI.create(restBase(rest) + "gateway");
        try (var client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()) {
            HttpRequest request = HttpRequest.newBuilder(uri).timeout(TIMEOUT).build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new DatelineException(
                        uri + ": expected the gateway's address, found status " + response.statusCode()
                                + "; set discord.gateway-url if this server does not tell it",
                        null,
                        true);
            }
            return DataObject.fromJson(response.body()).getString("url");
        } catch (ParsingException e) {
            throw new DatelineException(
                    uri + ": expected a JSON object with the gateway's url, found something else", e);
        } catch (IOException e) {
            throw new DatelineException(uri + ": expected an answer, found none: " + e.getMessage(), e, true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatelineException(uri + ": expected the gateway's address, was interrupted", e, true);
        }
    }
}
