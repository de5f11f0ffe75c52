package cz.samantha.script.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import cz.samantha.script.PlzenScript;
import cz.samantha.script.schema.SchemaPlaces.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScriptSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Pattern ONE_OF = Pattern.compile("jeden z: (.+)|jedno z: (.+)");
    private static final String UNKNOWN = "nesmysl";

    @TempDir
    Path folder;

    private PackageFiles files;
    private JsonNode document;

    @BeforeEach
    void read_the_real_package() throws IOException {
        files = new PackageFiles(folder);
        document = JSON.readTree(ScriptSchema.all());
    }

    private static Schema schema(FileKind kind) {
        return REGISTRY.getSchema(ScriptSchema.of(kind));
    }

    @Test
    void the_schema_is_itself_a_right_schema() throws JsonProcessingException {
        Schema ofSchemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(ofSchemas.validate(document)).isEmpty();
        for (FileKind kind : FileKind.values()) {
            assertThat(ofSchemas.validate(JSON.readTree(ScriptSchema.of(kind)))).isEmpty();
        }
    }

    @Test
    void every_file_of_the_real_package_is_right_by_its_kind_and_by_the_whole_document() throws IOException {
        Schema all = REGISTRY.getSchema(ScriptSchema.all());

        PackageFiles.treesOf(PlzenScript.FOLDER).forEach((file, content) -> {
            assertThat(schema(FileKind.of(file).orElseThrow()).validate(content))
                    .as(file)
                    .isEmpty();
            assertThat(all.validate(content)).as(file).isEmpty();
        });
    }

    @Test
    void a_topic_that_answers_needs_words_and_one_that_steers_does_not() throws JsonProcessingException {
        String topics = "{\"group\":\"g\",\"topics\":[{\"id\":\"a\",\"title\":\"A\",\"examples\":[\"b\"]%s}]}";

        assertThat(schema(FileKind.TOPICS).validate(JSON.readTree(topics.formatted(""))))
                .isNotEmpty();
        assertThat(schema(FileKind.TOPICS).validate(JSON.readTree(topics.formatted(",\"does\":\"repeat\""))))
                .isEmpty();
    }

    @Test
    void a_package_that_extends_another_may_hold_only_what_differs() throws JsonProcessingException {
        assertThat(schema(FileKind.PACKAGE)
                        .validate(JSON.readTree(
                                "{\"name\":\"a\",\"title\":\"A\",\"language\":\"cs\",\"extends\":\"../b\"}")))
                .isEmpty();
        assertThat(schema(FileKind.TOPICS)
                        .validate(JSON.readTree(
                                "{\"topics\":[{\"id\":\"a\",\"remove\":true},{\"id\":\"b\",\"say\":\"c\"}]}")))
                .isEmpty();
        assertThat(schema(FileKind.SETTINGS).validate(JSON.readTree("{\"queue\":\"jiná\"}")))
                .isEmpty();
        assertThat(schema(FileKind.FACTS).validate(JSON.readTree("{\"web\":{\"remove\":true}}")))
                .isEmpty();
        assertThat(schema(FileKind.FACTS).validate(JSON.readTree("{\"web\":{\"text\":\"a\"}}")))
                .isNotEmpty();
    }

    /** An unknown key is put into each kind of mapping; the loader's fault lists the keys that it knows there. */
    @Test
    void every_mapping_has_the_same_keys_in_the_schema_and_in_the_loader() throws IOException {
        Map<String, List<String>> bySchema = new TreeMap<>();
        Map<String, List<String>> byLoader = new TreeMap<>();
        for (Place place : places()) {
            if (place.closed()) {
                String where = place.file() + place.pointer();
                bySchema.put(where, sorted(place.schema().path("properties").fieldNames()));
                byLoader.put(where, listedByLoader(place, UNKNOWN));
            }
        }

        assertThat(byLoader).isEqualTo(bySchema);
    }

    @Test
    void every_choice_has_the_same_words_in_the_schema_and_in_the_loader() throws IOException {
        Map<String, List<String>> bySchema = new TreeMap<>();
        Map<String, List<String>> byLoader = new TreeMap<>();
        for (Place place : places()) {
            if (place.closed()) {
                for (Map.Entry<String, JsonNode> entry :
                        place.schema().path("properties").properties()) {
                    if (entry.getValue().has("enum")) {
                        String where = place.file() + place.pointer() + "/" + entry.getKey();
                        bySchema.put(where, texts(entry.getValue().path("enum")));
                        byLoader.put(where, listedByLoader(place, entry.getKey()));
                    }
                }
            } else if (place.schema().path("additionalProperties").has("enum")) {
                bySchema.put(
                        place.pointer(),
                        texts(place.schema().path("additionalProperties").path("enum")));
                byLoader.put(place.pointer(), listedByLoader(place, "*"));
            }
        }

        assertThat(bySchema).hasSizeGreaterThan(4);
        assertThat(byLoader).isEqualTo(bySchema);
    }

    @Test
    void no_closed_mapping_of_the_schema_is_left_out_of_these_tests() {
        assertThat(places().stream().filter(Place::closed)).hasSize(closedIn(document));
    }

    private static int closedIn(JsonNode schema) {
        int closed = schema.path("additionalProperties").isBoolean() ? 1 : 0;
        for (JsonNode part : schema) {
            closed += closedIn(part);
        }
        return closed;
    }

    private Collection<Place> places() {
        return new SchemaPlaces(document, files.trees()).all();
    }

    /** The words that the loader offers when a key of a mapping has a value that nobody knows. */
    private List<String> listedByLoader(Place place, String key) throws IOException {
        JsonNode content = files.tree(place.file());
        ((ObjectNode) content.at(place.pointer())).put(key, UNKNOWN);
        return files.faultsWith(place.file(), content).stream()
                .flatMap(fault -> ONE_OF.matcher(fault.message()).results().map(ScriptSchemaTest::list))
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> list(MatchResult result) {
        String words = result.group(1) == null ? result.group(2) : result.group(1);
        return sorted(Arrays.asList(words.split(", ")).iterator());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.textValue()));
        return sorted(texts.iterator());
    }

    private static List<String> sorted(Iterator<String> words) {
        List<String> list = new ArrayList<>();
        words.forEachRemaining(list::add);
        return list.stream().sorted().toList();
    }
}
