package dateline.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dateline.SharedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpecificationTest {
    private static final String EDIT = "/webhooks/1/token/messages/@original";

    private Specification specification;

    @BeforeEach
    void read() {
        specification =
                Specification.in(SharedData.orSkip("discord/openapi.json")).orElseThrow();
    }

    @Test
    void requestsThatDiscordTakesAreFine() {
        JsonNode message = Payloads.object().put("content", "x".repeat(2000));

        assertThat(specification.violations("PATCH", EDIT, message, "application/json"))
                .isEmpty();
        assertThat(specification.violations("GET", "/users/@me", MissingNode.getInstance(), "application/json"))
                .isEmpty();
    }

    @Test
    void contentThatIsTooLongIsAViolation() {
        JsonNode message = Payloads.object().put("content", "x".repeat(2001));

        assertThat(specification.violations("PATCH", EDIT, message, "application/json"))
                .hasSize(1);
    }

    @Test
    void referencesAreFollowed() {
        var message = Payloads.object();
        message.putObject("allowed_mentions").putArray("parse").add("nobody");

        assertThat(specification.violations("POST", "/channels/1/messages", message, "application/json"))
                .isNotEmpty();
    }

    @Test
    void pathsAndMethodsThatDoNotExistAreViolations() {
        JsonNode none = MissingNode.getInstance();

        assertThat(specification.violations("GET", "/no/such/path", none, "application/json"))
                .isNotEmpty();
        assertThat(specification.violations("DELETE", "/gateway", none, "application/json"))
                .isNotEmpty();
    }
}
