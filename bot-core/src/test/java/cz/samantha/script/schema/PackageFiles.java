package cz.samantha.script.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import cz.samantha.dialog.text.DialogTestReader;
import cz.samantha.script.PlzenScript;
import cz.samantha.script.Script;
import cz.samantha.script.ScriptFault;
import cz.samantha.script.ScriptFaultsException;
import cz.samantha.script.ScriptLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The YAML files of the real package as trees, and what the loader says about a changed one. */
final class PackageFiles {
    /** As in YAML 1.2, which editors and the loader follow: the filler "no" is a word, not a "false". */
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private final Path folder;
    private final Map<String, JsonNode> trees = new TreeMap<>();

    /** @param folder an empty one, for changed copies */
    PackageFiles(Path folder) throws IOException {
        this.folder = folder;
        PlzenScript.copyTo(folder);
        Files.createDirectories(folder.resolve("examples"));
        Files.writeString(folder.resolve("examples/telefon.yaml"), "telefon_kontakt: [kam mám zavolat]\n");
        // Only a package that extends another would have such a file.
        Files.writeString(folder.resolve("examples/zadresa.yaml"), "adresa: {instead: [kde sídlíte]}\n");
        trees.putAll(treesOf(folder));
    }

    /** Every file of a package by its path inside it. */
    static Map<String, JsonNode> treesOf(Path folder) throws IOException {
        Map<String, JsonNode> trees = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                trees.put(folder.relativize(file).toString(), YAML.readTree(file.toFile()));
            }
        }
        return trees;
    }

    /** By path inside the package. */
    Map<String, JsonNode> trees() {
        return Map.copyOf(trees);
    }

    /** A file's tree of its own, to be changed. */
    JsonNode tree(String file) {
        return Objects.requireNonNull(trees.get(file)).deepCopy();
    }

    /** What the loader finds when this file has this content; the file is put back afterwards. */
    List<ScriptFault> faultsWith(String file, JsonNode content) throws IOException {
        Path changed = folder.resolve(file);
        byte[] before = Files.readAllBytes(changed);
        try {
            YAML.writeValue(changed.toFile(), content);
            Script script = ScriptLoader.load(folder);
            DialogTestReader.read(folder, script);
            return List.of();
        } catch (ScriptFaultsException e) {
            return e.faults();
        } finally {
            Files.write(changed, before);
        }
    }
}
