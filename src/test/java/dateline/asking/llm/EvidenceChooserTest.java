package dateline.asking.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dateline.asking.evidence.Excerpts;
import dateline.asking.evidence.Quotation;
import dateline.config.Secret;
import dateline.config.Settings;
import dateline.text.DatelineException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceChooserTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<Quotation> CANDIDATES =
            List.of(Excerpts.of("a.txt", "It rained.\nA lot."), Excerpts.of("a.txt", "It snowed."));

    private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> keys = new LinkedBlockingQueue<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer server;
    private volatile String reply = "";
    private volatile int status = 200;
    private volatile boolean hangs;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", exchange -> {
            requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
            if (hangs) {
                awaitRelease();
            }
            var message = MAPPER.createObjectNode().put("role", "assistant").put("content", reply);
            var body = MAPPER.createObjectNode().put("id", "1").put("model", "small");
            body.putArray("choices")
                    .addObject()
                    .put("index", 0)
                    .put("finish_reason", "stop")
                    .set("message", message);
            byte[] bytes = MAPPER.writeValueAsBytes(body);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopServer() {
        released.countDown();
        server.stop(0);
    }

    @Test
    void theNumbersOfTheReplyAreTheOrder() {
        reply = " 2, 1\n";

        assertThat(choose("Did it snow?")).contains(List.of(1, 0));
    }

    @Test
    void noneMeansThatNoneAnswers() {
        reply = "none";

        assertThat(choose("Did it snow?")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "It snowed.",
                "2. It snowed on Monday.",
                "3",
                "0",
                "2, 2",
                "2,",
                "-1",
                "2 1",
                "1, 99999999999",
                "None of them",
            })
    void anythingElseLeavesTheOrderAsItWas(String text) {
        reply = text;

        assertThat(choose("Did it snow?")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 429, 500})
    void anErrorLeavesTheOrderAsItWas(int code) {
        reply = "1";
        status = code;

        assertThat(choose("Did it snow?")).isEmpty();
        assertThat(requests).hasSize(1);
    }

    @Test
    void aModelThatTakesTooLongLeavesTheOrderAsItWas() {
        hangs = true;

        Optional<List<Integer>> order =
                chooser(Duration.ofMillis(200)).orElseThrow().choose("Did it snow?", CANDIDATES);

        assertThat(order).isEmpty();
    }

    @Test
    void aServerThatIsNotThereLeavesTheOrderAsItWas() {
        EvidenceChooser chooser = chooser(Duration.ofSeconds(20)).orElseThrow();
        server.stop(0);

        assertThat(chooser.choose("Did it snow?", CANDIDATES)).isEmpty();
    }

    @Test
    void theModelSeesTheQuestionAndTheQuotationsOnly() throws Exception {
        reply = "1";

        choose("What is {{quotations}} and $1?");

        var request = MAPPER.readTree(requests.take());
        assertThat(request.get("messages")).hasSize(1);
        assertThat(request.get("messages").get(0).get("content").textValue())
                .isEqualTo(Files.readString(Path.of("prompts", EvidenceChooser.PROMPT))
                        .replace("{{quotations}}", "1. It rained. A lot.\n2. It snowed.")
                        .replace("{{question}}", "What is {{quotations}} and $1?"));
        assertThat(request.get("model").textValue()).isEqualTo("small");
        assertThat(keys.take()).isEqualTo("Bearer k3y");
    }

    @Test
    void withoutCandidatesNothingIsAsked() {
        assertThat(chooser(Duration.ofSeconds(20)).orElseThrow().choose("Did it snow?", List.of()))
                .isEmpty();
        assertThat(requests).isEmpty();
    }

    @Test
    void withoutAnAddressThereIsNoChooser() {
        assertThat(EvidenceChooser.of(Settings.Llm.OFF)).isEmpty();
    }

    @Test
    void anAddressWithoutAModelIsAnError() {
        var settings = new Settings.Llm(address(), null, null, Path.of("prompts"));

        assertThatThrownBy(() -> EvidenceChooser.of(settings))
                .isInstanceOf(DatelineException.class)
                .hasMessage("llm.model: expected a model's name beside llm.base-url, found none");
    }

    @Test
    void aPromptWithoutItsPlaceholdersIsAnError(@TempDir Path prompts) throws IOException {
        Path file = Files.writeString(prompts.resolve(EvidenceChooser.PROMPT), "Choose from {{quotations}}.");
        var settings = new Settings.Llm(address(), "small", null, prompts);

        assertThatThrownBy(() -> EvidenceChooser.of(settings))
                .isInstanceOf(DatelineException.class)
                .hasMessage(file + ": expected {{question}} and {{quotations}} once each, found [quotations]");
    }

    private Optional<List<Integer>> choose(String question) {
        return chooser(Duration.ofSeconds(20)).orElseThrow().choose(question, CANDIDATES);
    }

    private Optional<EvidenceChooser> chooser(Duration patience) {
        return EvidenceChooser.of(
                new Settings.Llm(address(), "small", new Secret("k3y"), Path.of("prompts")), patience);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    private void awaitRelease() {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
