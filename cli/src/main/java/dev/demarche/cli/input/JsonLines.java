package dev.demarche.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads articles from JSON Lines: one object a line with id and text, and perhaps title and date. */
final class JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonLines() {}

    static Stream<Input> read(String file, String content) {
        List<Input> inputs = new ArrayList<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                inputs.add(article(file + ", line " + number, line));
            }
        }
        return inputs.stream();
    }

    private static Input article(String where, String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (!node.isObject()) {
                return new Input.Failed(where + ": is not a JSON object. Write {\"id\": ..., \"text\": ...}.");
            }
            if (node.has("attributions") && !node.has("text")) {
                return new Input.Failed(
                        where + ": holds gold attributions, no article. Analyse the folder of its texts.");
            }
            return Fields.article(
                    where, string(node, "id"), string(node, "title"), string(node, "text"), string(node, "date"));
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return new Input.Failed(where + ", column " + column + ": is not JSON (" + e.getOriginalMessage() + ").");
        }
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }
}
