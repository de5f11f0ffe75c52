package cz.samantha.configuration;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code samantha.yaml}; what is not in it keeps its default. */
public final class ConfigurationReader {
    private static final String SCRIPT = "script";
    private static final String SCRIPTS = "scripts";
    private static final String EAR = "ear";
    private static final String EARS = "ears";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .addModule(new JavaTimeModule())
            // Jackson's own way would make a relative path absolute.
            .addModule(new SimpleModule().addSerializer(Path.class, ToStringSerializer.instance))
            .build();

    private ConfigurationReader() {}

    /**
     * @throws ConfigurationException if the file is missing or wrong; the message names file, line and key
     */
    public static Configuration read(Path file) throws ConfigurationException {
        try {
            JsonNode written = YAML.readTree(Files.readString(file));
            ObjectNode merged = defaults();
            if (!written.isMissingNode() && !written.isNull()) {
                if (!written.isObject()) {
                    throw new ConfigurationException(file + ": expected 'key: value' lines, see samantha.example.yaml");
                }
                JsonNode ears = ((ObjectNode) written).remove(EARS);
                merge(merged, (ObjectNode) written, file, "");
                if (ears != null) {
                    merged.set(EARS, ears(ears, merged.path(EAR), file));
                }
                if (written.has(SCRIPT) && written.has(SCRIPTS)) {
                    throw new ConfigurationException(file + ": 'script' and 'scripts' exclude each other; put every"
                            + " package into 'scripts'");
                }
            }
            Configuration configuration = YAML.treeToValue(merged, Configuration.class);
            ConfigurationCheck.check(configuration, file);
            return configuration;
        } catch (JsonMappingException e) {
            String key = e.getPath().stream().map(Reference::getFieldName).collect(Collectors.joining("."));
            throw new ConfigurationException(
                    file + ": '" + key + "' has a value that cannot be used; samantha.example.yaml shows every key");
        } catch (JsonProcessingException e) {
            // Jackson's message shows the line, and there may be the secret in it.
            throw new ConfigurationException(file + line(e.getLocation())
                    + ": this is not YAML, or a key stands twice; check indentation, colons and quotes");
        } catch (NoSuchFileException e) {
            throw new ConfigurationException(
                    "There is no configuration " + file + "; copy samantha.example.yaml to make one");
        } catch (CharacterCodingException e) {
            throw new ConfigurationException(file + " is not in UTF-8; save it in UTF-8");
        } catch (IOException e) {
            throw new ConfigurationException(
                    file + " cannot be read; see whether it is a file and this user may read it");
        }
    }

    private static ObjectNode defaults() {
        return YAML.valueToTree(Configuration.DEFAULT);
    }

    private static void merge(ObjectNode into, ObjectNode written, Path file, String path)
            throws ConfigurationException {
        for (Map.Entry<String, JsonNode> entry : written.properties()) {
            String key = entry.getKey();
            JsonNode known = into.get(key);
            if (known == null) {
                throw new ConfigurationException(
                        file + ": there is no key '" + path + key + "'; samantha.example.yaml shows every key");
            }
            if (known instanceof ObjectNode section) {
                if (!(entry.getValue() instanceof ObjectNode inner)) {
                    throw new ConfigurationException(file + ": '" + path + key + "' is a section of several keys");
                }
                merge(section, inner, file, path + key + ".");
            } else if (known.isArray()) {
                into.set(key, list(entry.getValue(), file, path + key));
            } else if (entry.getValue().isContainerNode() || entry.getValue().isNull()) {
                throw new ConfigurationException(file + ": '" + path + key + "' needs one value");
            } else if (known.isInt() && !entry.getValue().canConvertToInt()) {
                throw new ConfigurationException(file + ": '" + path + key + "' needs a whole number");
            } else {
                into.set(key, entry.getValue());
            }
        }
    }

    /** What is not written of a package's ear is as in the ear of all. */
    private static ObjectNode ears(JsonNode written, JsonNode ear, Path file) throws ConfigurationException {
        ObjectNode ears = YAML.createObjectNode();
        for (Map.Entry<String, JsonNode> entry : written.properties()) {
            ObjectNode one = ears.putObject(entry.getKey());
            one.setAll((ObjectNode) ear.deepCopy());
            if (!(entry.getValue() instanceof ObjectNode inner)) {
                throw new ConfigurationException(file + ": 'ears." + entry.getKey() + "' is a section of several keys");
            }
            merge(one, inner, file, EARS + "." + entry.getKey() + ".");
        }
        if (ears.isEmpty()) {
            throw new ConfigurationException(
                    file + ": 'ears' is a section with a key for each script package that has an ear of its own");
        }
        return ears;
    }

    private static JsonNode list(JsonNode written, Path file, String key) throws ConfigurationException {
        Set<String> items = new HashSet<>();
        for (JsonNode item : written) {
            if (!written.isArray() || !item.isTextual() || item.textValue().isBlank()) {
                throw new ConfigurationException(file + ": '" + key + "' needs a list of texts, each after a dash");
            }
            if (!items.add(item.textValue())) {
                throw new ConfigurationException(file + ": '" + key + "' holds " + item.textValue() + " twice");
            }
        }
        if (items.isEmpty()) {
            throw new ConfigurationException(file + ": '" + key + "' needs a list with at least one item");
        }
        return written;
    }

    private static String line(@Nullable JsonLocation location) {
        return location == null ? "" : ", line " + location.getLineNr();
    }
}
