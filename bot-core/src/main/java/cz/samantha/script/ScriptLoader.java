package cz.samantha.script;

import cz.samantha.understanding.Lexicon;
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
        Lexicon lexicon = open("lexicon.yaml")
                .map(fields -> new LexiconReader(faults).read(fields))
                .orElse(Lexicon.EMPTY);
        List<Topic> topics = topics(lexicon, texts, facts.dictations().keySet());
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
                facts.dictations(),
                lexicon.entities(),
                new Understanding(lexicon, rules, set.thresholds()));
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

    private List<Topic> topics(Lexicon lexicon, Texts texts, Set<String> dictated) {
        TopicReader reader = new TopicReader(faults, lexicon, texts, dictated);
        for (String file : topicFiles()) {
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

    private List<String> topicFiles() {
        Path topics = folder.resolve("topics");
        if (!Files.isDirectory(topics)) {
            faults.add("topics", 0, "složka s tématy chybí; vytvořte ji podle balíčku dialog-scripts/plzen");
            return List.of();
        }
        try (Stream<Path> list = Files.list(topics)) {
            return list.map(path -> "topics/" + path.getFileName())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add("topics", 0, "složku s tématy nejde přečíst; zkontrolujte, zda k ní má program přístup");
            return List.of();
        }
    }
}
