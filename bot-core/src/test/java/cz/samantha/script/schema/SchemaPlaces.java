package cz.samantha.script.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/** Where in the package the mappings that the schema describes stand: one example of each. */
final class SchemaPlaces {
    /** A mapping in a file, and the part of the schema that describes it. */
    record Place(JsonNode schema, String file, String pointer) {
        boolean closed() {
            return schema.path("additionalProperties").isBoolean();
        }
    }

    private final JsonNode document;
    private final IdentityHashMap<JsonNode, Place> places = new IdentityHashMap<>();

    SchemaPlaces(JsonNode document, Map<String, JsonNode> files) {
        this.document = document;
        files.forEach((file, content) -> {
            String kind = FileKind.of(file).orElseThrow().id();
            walk(content, document.at("/$defs/" + kind), file, "");
        });
    }

    Collection<Place> all() {
        return places.values();
    }

    private JsonNode resolved(JsonNode described) {
        return described.has("$ref")
                ? document.at(described.path("$ref").textValue().substring(1))
                : described;
    }

    /** Where a value may be a list or a mapping, the part that describes the mapping. */
    private static JsonNode alternativeForMappings(JsonNode described) {
        for (JsonNode alternative : described.path("anyOf")) {
            if ("object".equals(alternative.path("type").asText())) {
                return alternative;
            }
        }
        return described;
    }

    private void walk(JsonNode value, JsonNode described, String file, String pointer) {
        JsonNode schema = resolved(value.isObject() ? alternativeForMappings(described) : described);
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                walk(value.path(i), schema.path("items"), file, pointer + "/" + i);
            }
        } else if (value.isObject()) {
            places.putIfAbsent(schema, new Place(schema, file, pointer));
            value.properties()
                    .forEach(entry -> walk(
                            entry.getValue(),
                            schema.path("properties").has(entry.getKey())
                                    ? schema.path("properties").path(entry.getKey())
                                    : schema.path("additionalProperties"),
                            file,
                            pointer + "/" + entry.getKey()));
        }
    }
}
