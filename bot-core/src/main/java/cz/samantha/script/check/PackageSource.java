package cz.samantha.script.check;

import cz.samantha.script.Faults;
import cz.samantha.script.Fields;
import cz.samantha.script.Flow;
import cz.samantha.script.Located;
import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
import cz.samantha.script.SpokenText;
import cz.samantha.script.Topic;
import cz.samantha.script.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A package that loads, read once more with the places of its texts: what it says beside where it says it. */
public final class PackageSource {
    private static final List<String> FLOW_TEXTS = List.of("ask", "again", "confirm", "wrong", "offer", "more", "say");

    private final Path folder;
    private final Script script;
    /** Nothing is told from here: a package that loads has no faults. */
    private final Faults none = new Faults();

    private final List<TopicSource> topics = new ArrayList<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final List<FactSource> facts = new ArrayList<>();

    /**
     * Reads a package's places.
     *
     * @param folder the package, already loaded as {@code script}
     */
    public PackageSource(Path folder, Script script) {
        this.folder = folder;
        this.script = script;
        open("facts.yaml").ifPresent(this::readFacts);
        open("prompts.yaml").ifPresent(this::readPrompts);
        files("topics").forEach(file -> open(file).ifPresent(this::readTopics));
        files("flows").forEach(file -> open(file).ifPresent(this::readFlow));
    }

    /** A fact and where it stands. */
    record FactSource(String name, int line, Located text) {
        static final String FILE = "facts.yaml";
    }

    Script script() {
        return script;
    }

    List<TopicSource> topics() {
        return List.copyOf(topics);
    }

    /** Everything that is said, prompts first, in the order of the files. */
    public List<Wording> wordings() {
        return List.copyOf(wordings);
    }

    List<FactSource> facts() {
        return List.copyOf(facts);
    }

    private void readFacts(Fields fields) {
        for (String name : fields.keys().stream().sorted().toList()) {
            fields.fields(name)
                    .ifPresent(fact -> facts.add(new FactSource(
                            name, fields.line(name), new Located(fact.text("text"), fact.line("text")))));
        }
    }

    private void readPrompts(Fields fields) {
        for (PromptKey key : PromptKey.values()) {
            String name = Fields.yamlName(key);
            pair(fields.file(), "prompts/" + name, fields.texts(name), script.prompt(key), Optional.empty());
        }
    }

    private void readTopics(Fields file) {
        for (Fields fields : file.list("topics")) {
            script.topic(fields.text("id")).ifPresent(topic -> {
                topics.add(new TopicSource(
                        topic,
                        fields.file(),
                        fields.line("id"),
                        fields.texts("examples"),
                        fields.texts("patterns"),
                        fields.texts("whole")));
                String list = "topics/" + topic.id();
                readWords(fields, list, topic.words(), topic);
                topic.byEntity()
                        .forEach((entity, values) -> values.forEach((value, words) -> fields.fields("by-entity")
                                .flatMap(entities -> entities.fields(entity))
                                .flatMap(named -> named.fields(value))
                                .ifPresent(of -> readWords(of, list + "/" + entity + "/" + value, words, topic))));
            });
        }
    }

    private void readWords(Fields fields, String list, Topic.Words words, Topic topic) {
        Optional<Topic> of = Optional.of(topic);
        pair(fields.file(), list, fields.texts("say"), words.say(), of);
        pair(fields.file(), list + "/short", fields.texts("short"), words.brief(), of);
        pair(fields.file(), list + "/plain", fields.texts("plain"), words.plain(), of);
        pair(fields.file(), list + "/closed", fields.texts("say-closed"), words.closed(), of);
    }

    /** By the ids of the texts, which tell where each was written. */
    private void readFlow(Fields file) {
        script.flow(file.text("flow")).ifPresent(flow -> {
            String of = "flows/" + flow.name();
            pair(file.file(), of + "/left", file.texts("left"), texts(flow, of + "/left"), Optional.empty());
            for (Fields step : file.list("steps")) {
                for (String key : FLOW_TEXTS) {
                    String list = of + "/" + step.text("id") + "/" + key;
                    pair(file.file(), list, step.texts(key), texts(flow, list), Optional.empty());
                }
            }
        });
    }

    private static List<SpokenText> texts(Flow flow, String list) {
        return flow.texts().stream()
                .filter(text -> text.id().startsWith(list + "/"))
                .toList();
    }

    private void pair(String file, String list, List<Located> written, List<SpokenText> said, Optional<Topic> topic) {
        for (int i = 0; i < Math.min(written.size(), said.size()); i++) {
            Located one = written.get(i);
            wordings.add(new Wording(file, one.line(), list, one.text(), said.get(i), topic));
        }
    }

    private Optional<Fields> open(String file) {
        return YamlReader.read(folder, file, none).map(node -> new Fields(node, file, none));
    }

    private List<String> files(String name) {
        Path inside = folder.resolve(name);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(inside)) {
            return files.map(path -> name + "/" + path.getFileName())
                    .filter(file -> file.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
