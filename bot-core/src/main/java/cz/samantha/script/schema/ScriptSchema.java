package cz.samantha.script.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The JSON Schema (draft 2020-12, <a href="https://json-schema.org/draft/2020-12">json-schema.org</a>) of the files of a
 * script package. It lies beside this class as a resource; a test holds it against what the loader really reads.
 */
public final class ScriptSchema {
    private static final String RESOURCE = "script-files.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ScriptSchema() {}

    /** One document for all kinds: a file is right when it is right as any of them; each kind is in {@code $defs}. */
    public static String all() {
        return text(read());
    }

    /** A document for one kind, complete in itself: editors then complete and blame only what belongs there. */
    public static String of(FileKind kind) {
        ObjectNode schema = read();
        schema.remove("anyOf");
        schema.put("$ref", "#/$defs/" + kind.id());
        return text(schema);
    }

    private static ObjectNode read() {
        try (InputStream resource =
                Objects.requireNonNull(ScriptSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return (ObjectNode) JSON.readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ObjectNode schema) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
