package cz.samantha.script.check;

import cz.samantha.script.Faults;
import cz.samantha.script.Fields;
import cz.samantha.script.Flow;
import cz.samantha.script.Located;
import cz.samantha.script.Place;
import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
import cz.samantha.script.ScriptFiles;
import cz.samantha.script.SpokenText;
import cz.samantha.script.Topic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A package that loads, read once more with the places of its texts: what it says beside where it says it. */
public final class PackageSource {
    private static final List<String> FLOW_TEXTS = List.of("ask", "again", "confirm", "wrong", "offer", "more", "say");

    private final Script script;
    private final ScriptFiles files;
    private final List<TopicSource> topics = new ArrayList<>();
    private final Map<String, List<Located>> moreExamples = new HashMap<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final List<FactSource> facts = new ArrayList<>();

    /**
     * Reads a package's places.
     *
     * @param folder the package, already loaded as {@code script}
     */
    public PackageSource(Path folder, Script script) {
        this.script = script;
        // Nothing is told from here: a package that loads has no faults.
        this.files = ScriptFiles.of(folder, new Faults());
        files.open("facts.yaml").ifPresent(this::readFacts);
        files.open("prompts.yaml").ifPresent(this::readPrompts);
        files.folder("examples").forEach(this::readExamples);
        files.folder("topics").forEach(this::readTopics);
        files.folder("flows").forEach(this::readFlow);
    }

    /** A fact and where it stands. */
    record FactSource(String name, Place at, Located text) {}

    /** Whether a place is in a package that this one extends: advice about it is for those who keep that one. */
    public boolean isInherited(String file) {
        return files.isInherited(file);
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
                    .ifPresent(fact -> facts.add(
                            new FactSource(name, fields.at(name), new Located(fact.text("text"), fact.at("text")))));
        }
    }

    private void readPrompts(Fields fields) {
        for (PromptKey key : PromptKey.values()) {
            String name = Fields.yamlName(key);
            pair("prompts/" + name, fields.texts(name), script.prompt(key), Optional.empty());
        }
    }

    private void readExamples(Fields fields) {
        for (String topic : fields.keys()) {
            List<Located> texts = fields.isMapping(topic) ? List.of() : fields.texts(topic);
            moreExamples.computeIfAbsent(topic, id -> new ArrayList<>()).addAll(texts);
        }
    }

    private void readTopics(Fields file) {
        for (Fields fields : file.list("topics")) {
            script.topic(fields.text("id")).ifPresent(topic -> {
                topics.add(new TopicSource(
                        topic,
                        fields.at("id"),
                        fields.texts("examples"),
                        moreExamples.getOrDefault(topic.id(), List.of()),
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
        pair(list, fields.texts("say"), words.say(), of);
        pair(list + "/short", fields.texts("short"), words.brief(), of);
        pair(list + "/plain", fields.texts("plain"), words.plain(), of);
        pair(list + "/closed", fields.texts("say-closed"), words.closed(), of);
    }

    /** By the ids of the texts, which tell where each was written. */
    private void readFlow(Fields file) {
        script.flow(file.text("flow")).ifPresent(flow -> {
            String of = "flows/" + flow.name();
            pair(of + "/left", file.texts("left"), texts(flow, of + "/left"), Optional.empty());
            for (Fields step : file.list("steps")) {
                for (String key : FLOW_TEXTS) {
                    String list = of + "/" + step.text("id") + "/" + key;
                    pair(list, step.texts(key), texts(flow, list), Optional.empty());
                }
            }
        });
    }

    private static List<SpokenText> texts(Flow flow, String list) {
        return flow.texts().stream()
                .filter(text -> text.id().startsWith(list + "/"))
                .toList();
    }

    private void pair(String list, List<Located> written, List<SpokenText> said, Optional<Topic> topic) {
        for (int i = 0; i < Math.min(written.size(), said.size()); i++) {
            Located one = written.get(i);
            wordings.add(new Wording(one.file(), one.line(), list, one.text(), said.get(i), topic));
        }
    }
}
