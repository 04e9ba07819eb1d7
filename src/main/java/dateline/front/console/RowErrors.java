package dateline.front.console;

import com.fasterxml.jackson.databind.JsonNode;

/** Shows a row that gave no answer, where answers are shown. */
final class RowErrors {
    private RowErrors() {}

    static void show(Context context, JsonNode id, String error) {
        if (context.json()) {
            JsonLines.write(context.streams().out(), AnswerJson.error(id, error));
        } else {
            context.complain(error);
        }
    }
}
