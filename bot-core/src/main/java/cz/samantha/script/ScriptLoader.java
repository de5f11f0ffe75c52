package cz.samantha.script;

import cz.samantha.understanding.Concept;
import cz.samantha.understanding.Learned;
import cz.samantha.understanding.LearnedModels;
import cz.samantha.understanding.Lexicon;
import cz.samantha.understanding.Pattern;
import cz.samantha.understanding.Thresholds;
import cz.samantha.understanding.TopicRules;
import cz.samantha.understanding.Understanding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a script package from its folder; tells all faults at once. */
public final class ScriptLoader {
    private final Faults faults = new Faults();
    private final ScriptFiles files;

    private ScriptLoader(Path folder) throws ScriptFaultsException {
        if (!Files.isDirectory(folder)) {
            faults.add(".", 0, "složka balíčku neexistuje; zkontrolujte cestu");
        }
        faults.throwIfAny();
        this.files = ScriptFiles.of(folder, faults);
    }

    /**
     * Loads, checks and compiles a package, together with those that it extends.
     *
     * @throws ScriptFaultsException if there is anything wrong with it; holds every fault
     */
    public static Script load(Path folder) throws ScriptFaultsException {
        return load(folder, LearnedModels.NONE);
    }

    /**
     * Loads a package as {@link #load(Path)} does, quicker where nothing new is to be learned.
     *
     * @param models where it is found what was learned before, and kept what is learned now
     */
    public static Script load(Path folder, LearnedModels models) throws ScriptFaultsException {
        return new ScriptLoader(folder).load(models);
    }

    private Script load(LearnedModels models) throws ScriptFaultsException {
        // Files of a broken chain would only be faulty for the lack of those that were not found.
        faults.throwIfAny();
        Optional<Fields> about = files.own("package.yaml");
        Optional<Fields> settingsFile = files.open("settings.yaml");
        Optional<Settings> settings = settingsFile.map(SettingsReader::read);
        Facts facts = files.open("facts.yaml").map(Facts::read).orElse(Facts.NONE);
        Texts texts = new Texts(facts.texts(), faults);
        Optional<OpeningHours> hours = files.open("calendar.yaml").map(HoursReader::read);
        Optional<Prompts> prompts = files.open("prompts.yaml").map(fields -> Prompts.read(fields, texts));
        Map<String, Concept> concepts = concepts();
        Lexicon lexicon = files.open("lexicon.yaml")
                .map(fields -> new LexiconReader(faults).read(fields, concepts))
                .orElse(Lexicon.EMPTY);
        ExampleReader examples = examples();
        TopicReader topicReader = new TopicReader(
                faults, lexicon, texts, examples, facts.dictations().keySet());
        List<Topic> topics = topics(topicReader);
        settings.ifPresent(set -> settingsFile
                .flatMap(file -> file.fields("keys-menu"))
                .ifPresent(menu -> KeysMenuCheck.check(menu, set.keys().keySet(), topics)));
        examples.tellUnknownTopics(files.removedTopics());
        List<Flow> flows = flows(topicReader, new FlowReader(faults, lexicon, texts, topics));
        Map<String, Map<String, List<Pattern>>> entities = dictated(lexicon, facts);
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
                entities,
                flows,
                new Understanding(lexicon, rules, set.thresholds(), new Learned(models, files.lessons())),
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
        return new TopicRules(id, List.of(), patterns, whole, unless, Set.of(), List.of(), TopicRules.Role.ALONE);
    }

    private Script.About about(Fields fields) {
        Script.About about = new Script.About(
                fields.text("name"),
                files.version(),
                fields.text("title"),
                fields.text("language"),
                fields.texts("numbers").stream().map(Located::text).toList());
        fields.has("extends");
        fields.noMore();
        return about;
    }

    /**
     * Callers name facts to be dictated; what they name has to be dictatable. A package that extends another may take the
     * fact away, or only its dictation: then nobody finds its name any more.
     */
    private Map<String, Map<String, List<Pattern>>> dictated(Lexicon lexicon, Facts facts) {
        Map<String, Map<String, List<Pattern>>> entities = new LinkedHashMap<>(lexicon.entities());
        Map<String, List<Pattern>> named = new LinkedHashMap<>(entities.getOrDefault(Script.FACT_ENTITY, Map.of()));
        for (String name : List.copyOf(named.keySet())) {
            if (facts.dictations().containsKey(name)) {
                continue;
            }
            if (files.inherits()) {
                named.remove(name);
            } else {
                faults.add(
                        "lexicon.yaml",
                        0,
                        "hodnota „" + name + "“ u „" + Script.FACT_ENTITY
                                + "“ není v facts.yaml údaj s „dictate“; doplňte ho tam, nebo opravte jméno");
            }
        }
        entities.put(Script.FACT_ENTITY, named);
        return entities;
    }

    private Map<String, Concept> concepts() {
        ConceptReader reader = new ConceptReader(faults);
        files.folder("concepts").forEach(reader::read);
        return reader.concepts();
    }

    private ExampleReader examples() {
        ExampleReader examples = new ExampleReader(faults);
        files.folder("examples").forEach(examples::read);
        return examples;
    }

    private List<Flow> flows(TopicReader topics, FlowReader reader) {
        files.folder("flows").forEach(reader::read);
        reader.tellStarts(topics.flows());
        return reader.flows();
    }

    private List<Topic> topics(TopicReader reader) {
        List<Fields> written = files.folder("topics");
        if (written.isEmpty()) {
            faults.add("topics", 0, "složka s tématy chybí nebo je prázdná; vytvořte ji podle dialog-scripts/plzen");
        }
        written.forEach(reader::read);
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
}
