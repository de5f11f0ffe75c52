package cz.samantha.script;

import cz.samantha.understanding.Concept;
import cz.samantha.understanding.Lexicon;
import cz.samantha.understanding.Pattern;
import cz.samantha.understanding.Thresholds;
import cz.samantha.understanding.TopicRules;
import cz.samantha.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a script package from its folder; tells all faults at once. */
public final class ScriptLoader {
    private final Path folder;
    private final Faults faults = new Faults();
    private final List<String> files = new ArrayList<>();

    private ScriptLoader(Path folder) {
        this.folder = folder;
    }

    /**
     * Loads, checks and compiles a package.
     *
     * @throws ScriptFaultsException if there is anything wrong with it; holds every fault
     */
    public static Script load(Path folder) throws ScriptFaultsException {
        return new ScriptLoader(folder).load();
    }

    private Script load() throws ScriptFaultsException {
        if (!Files.isDirectory(folder)) {
            faults.add(".", 0, "složka balíčku neexistuje; zkontrolujte cestu");
        }
        faults.throwIfAny();
        Optional<Fields> about = open("package.yaml");
        Optional<Settings> settings = open("settings.yaml").map(SettingsReader::read);
        Facts facts = open("facts.yaml").map(Facts::read).orElse(Facts.NONE);
        Texts texts = new Texts(facts.texts(), faults);
        Optional<OpeningHours> hours = open("calendar.yaml").map(HoursReader::read);
        Optional<Prompts> prompts = open("prompts.yaml").map(fields -> Prompts.read(fields, texts));
        Map<String, Concept> concepts = concepts();
        Lexicon lexicon = open("lexicon.yaml")
                .map(fields -> new LexiconReader(faults).read(fields, concepts))
                .orElse(Lexicon.EMPTY);
        ExampleReader examples = examples();
        TopicReader topicReader = new TopicReader(
                faults, lexicon, texts, examples, facts.dictations().keySet());
        List<Topic> topics = topics(topicReader);
        examples.tellUnknownTopics();
        List<Flow> flows = flows(topicReader, new FlowReader(faults, lexicon, texts, topics));
        dictated(lexicon, facts);
        Optional<Script.About> named = about.map(this::about);
        faults.throwIfAny();
        List<TopicRules> rules = topics.stream().map(Topic::rules).toList();
        Settings set = settings.orElseThrow();
        return new Script(
                named.orElseThrow(),
                set,
                hours.orElseThrow(),
                prompts.orElseThrow(),
                topics,
                facts,
                lexicon.entities(),
                flows,
                new Understanding(lexicon, rules, set.thresholds()),
                answers(lexicon, rules, flows, set.thresholds()));
    }

    /** Knows the words of the topics too, so that none of them is taken for a misheard answer; learns nothing. */
    private static Understanding answers(
            Lexicon lexicon, List<TopicRules> topics, List<Flow> flows, Thresholds thresholds) {
        List<TopicRules> rules = new ArrayList<>();
        topics.forEach(topic -> rules.add(patternsOnly(topic.id(), topic.patterns(), topic.whole(), topic.unless())));
        flows.forEach(flow -> rules.add(patternsOnly("flows/" + flow.name(), flow.patterns(), List.of(), List.of())));
        return new Understanding(lexicon, rules, thresholds);
    }

    private static TopicRules patternsOnly(
            String id, List<Pattern> patterns, List<Pattern> whole, List<Pattern> unless) {
        return new TopicRules(id, List.of(), patterns, whole, unless, List.of(), false, false);
    }

    private Optional<Fields> open(String file) {
        files.add(file);
        return YamlReader.read(folder, file, faults).map(node -> new Fields(node, file, faults));
    }

    private Script.About about(Fields fields) {
        Script.About about = new Script.About(
                fields.text("name"),
                ContentHash.of(folder, files),
                fields.text("title"),
                fields.text("language"),
                fields.texts("numbers").stream().map(Located::text).toList());
        fields.noMore();
        return about;
    }

    /** Callers name facts to be dictated; what they name has to be dictatable. */
    private void dictated(Lexicon lexicon, Facts facts) {
        for (String name :
                lexicon.entities().getOrDefault(Script.FACT_ENTITY, Map.of()).keySet()) {
            if (!facts.dictations().containsKey(name)) {
                faults.add(
                        "lexicon.yaml",
                        0,
                        "hodnota „" + name + "“ u „" + Script.FACT_ENTITY
                                + "“ není v facts.yaml údaj s „dictate“; doplňte ho tam, nebo opravte jméno");
            }
        }
    }

    private Map<String, Concept> concepts() {
        ConceptReader reader = new ConceptReader(faults);
        yamlFiles("concepts").forEach(file -> open(file).ifPresent(reader::read));
        return reader.concepts();
    }

    private ExampleReader examples() {
        ExampleReader examples = new ExampleReader();
        yamlFiles("examples").forEach(file -> open(file).ifPresent(examples::read));
        return examples;
    }

    private List<Flow> flows(TopicReader topics, FlowReader reader) {
        yamlFiles("flows").forEach(file -> open(file).ifPresent(reader::read));
        reader.tellStarts(topics.flows());
        return reader.flows();
    }

    private List<Topic> topics(TopicReader reader) {
        if (yamlFiles("topics").isEmpty()) {
            faults.add("topics", 0, "složka s tématy chybí nebo je prázdná; vytvořte ji podle dialog-scripts/plzen");
        }
        for (String file : yamlFiles("topics")) {
            open(file).ifPresent(reader::read);
        }
        List<Topic> topics = reader.topics();
        Set<Topic.Does> needed =
                Set.of(Topic.Does.TRANSFER, Topic.Does.REPEAT, Topic.Does.YES, Topic.Does.NO, Topic.Does.GOODBYE);
        for (Topic.Does does : needed) {
            if (topics.stream().noneMatch(topic -> topic.does() == does)) {
                String name = Fields.yamlName(does);
                faults.add("topics", 0, "žádné téma nemá „does: " + name + "“; bez něj hovor nejde řídit, doplňte ho");
            }
        }
        return topics;
    }

    /** The YAML files of a folder of the package, in the order of their names; none when there is no such folder. */
    private List<String> yamlFiles(String name) {
        Path inside = folder.resolve(name);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(inside)) {
            return list.map(path -> name + "/" + path.getFileName())
                    .filter(file -> file.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add(name, 0, "složku nejde přečíst; zkontrolujte, zda k ní má program přístup");
            return List.of();
        }
    }
}
