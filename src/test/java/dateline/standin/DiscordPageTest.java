package dateline.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.standin.DiscordPage.Theme;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class DiscordPageTest {
    private static final String HOSTILE = "<script>alert(1)</script>";

    @Test
    void commandStandsAboveWithItsOptions() {
        String page = page(Theme.DARK, "{'content':'Here.'}");

        assertThat(page)
                .contains("<html lang=\"en\" class=\"dark\">")
                .contains(">reader</span> used <span class=\"command\">/ask</span>")
                .contains("question: <span class=\"value\">who spoke " + InlineHtml.escape(HOSTILE) + "</span>")
                .contains("<div class=\"text\"><div class=\"plain\">Here.</div>")
                .doesNotContain("<script");
    }

    @Test
    void framesHaveTheirColourAndButtonsTheirLook() {
        String page = page(Theme.LIGHT, """
                {'flags':32768,'components':[{'type':17,'accent_color':14721280,'components':[
                  {'type':10,'content':'**Word**'},
                  {'type':1,'components':[
                    {'type':2,'style':2,'label':'In context','custom_id':'a'},
                    {'type':2,'style':1,'label':'More <b>','custom_id':'b','disabled':true},
                    {'type':2,'style':5,'label':'Read it','url':'https://example.org/'}]},
                  {'type':14}]}]}""");

        assertThat(page)
                .contains("<html lang=\"en\" class=\"light\">")
                .contains("<div class=\"container\" style=\"border-left: 4px solid #e0a100\">")
                .contains("<strong>Word</strong>")
                .contains("<div class=\"button secondary\">In context</div>")
                .contains("<div class=\"button primary disabled\">More &lt;b&gt;</div>")
                .contains("<div class=\"button secondary\">Read it<svg ")
                .contains("<hr>");
    }

    @Test
    void menusShowWhatIsChosenOrElseTheirPlaceholder() {
        String page = page(Theme.DARK, """
                {'flags':32768,'components':[
                  {'type':1,'components':[{'type':3,'custom_id':'a','placeholder':'Choose one','options':[
                    {'label':'2021','value':'0'},{'label':'2022','value':'1'}]}]},
                  {'type':1,'components':[{'type':3,'custom_id':'b','placeholder':'Page','options':[
                    {'label':'First','value':'0'},{'label':'Second','value':'1','default':true}]}]}]}""");

        assertThat(page)
                .contains("<span class=\"placeholder\">Choose one</span>")
                .contains("<span class=\"chosen\">Second</span>")
                .doesNotContain("2021")
                .doesNotContain(">Page<");
    }

    @Test
    void picturesAndFilesComeFromTheRequest() {
        String page = page(Theme.DARK, """
                {'flags':32768,'components':[
                  {'type':12,'items':[{'media':{'url':'attachment://line.png'},'description':'A "line"'}]},
                  {'type':13,'file':{'url':'attachment://answer.txt'}}]}""");

        assertThat(page)
                .contains("<img alt=\"A &quot;line&quot;\" src=\"data:image/png;base64,cG5n\">")
                .contains("<div class=\"link\">answer.txt</div><div class=\"size\">1.50 KB</div>");
    }

    @Test
    void whatThePageCannotShowIsRefused() {
        assertThatThrownBy(() -> page(Theme.DARK, "{'flags':32768,'components':[{'type':99}]}"))
                .hasMessage("expected a component that the page can show, found type 99");
        assertThatThrownBy(() -> page(
                        Theme.DARK,
                        "{'flags':32768,'components':[{'type':13,'file':{'url':'attachment://lost.txt'}}]}"))
                .hasMessage("expected a file that came with the message, found attachment://lost.txt");
    }

    private static String page(Theme theme, String body) {
        ObjectNode command = Payloads.object().put("name", "ask").put("type", 1);
        command.putArray("options").add(DiscordStandIn.text("question", "who spoke " + HOSTILE));
        List<Recorded.File> files = List.of(
                new Recorded.File("line.png", ByteString.encodeUtf8("png")),
                new Recorded.File("answer.txt", ByteString.of(new byte[1536])));
        var sent = new Recorded(0, "PATCH", "/webhooks/1/2/messages/@original", json(body), files, 200, 0);
        return DiscordPage.html(theme, Payloads.interaction("1", 2, Caller.inServer(33), command), List.of(sent));
    }

    private static JsonNode json(String text) {
        try {
            return Payloads.JSON.readTree(text.replace('\'', '"').replace("A \"line\"", "A \\\"line\\\""));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
