package cz.samantha.script;

import cz.samantha.understanding.Pattern;
import cz.samantha.understanding.Understanding;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A published script package: validated, compiled, immutable, shared by all calls that began with it. */
public final class Script {
    /** The entity of the lexicon whose values are days. */
    private static final String DAY_ENTITY = "den";

    /** The entity that holds a day as an ISO date. */
    private static final String DATE_ENTITY = "datum";

    /** The entity whose values are names of facts that callers want dictated. */
    public static final String FACT_ENTITY = "udaj";

    private final About about;
    private final Settings settings;
    private final OpeningHours hours;
    private final Prompts prompts;
    private final Map<String, Topic> topics;
    private final Facts facts;
    private final Map<String, Map<String, List<Pattern>>> entities;
    private final List<Flow> flows;
    private final Understanding understanding;
    private final Understanding answers;

    /**
     * What a package is called.
     *
     * @param name short, for the journal
     * @param version a short hash of the package's content: the same files have the same version
     * @param title for people
     * @param language BCP 47
     * @param numbers dialled numbers for which this package answers
     */
    public record About(String name, String version, String title, String language, List<String> numbers) {
        public About {
            numbers = List.copyOf(numbers);
        }
    }

    Script(
            About about,
            Settings settings,
            OpeningHours hours,
            Prompts prompts,
            List<Topic> topics,
            Facts facts,
            Map<String, Map<String, List<Pattern>>> entities,
            List<Flow> flows,
            Understanding understanding,
            Understanding answers) {
        this.about = about;
        this.settings = settings;
        this.hours = hours;
        this.prompts = prompts;
        this.topics = new LinkedHashMap<>();
        topics.forEach(topic -> this.topics.put(topic.id(), topic));
        this.facts = facts;
        this.entities = Map.copyOf(entities);
        this.flows = List.copyOf(flows);
        this.understanding = understanding;
        this.answers = answers;
    }

    public About about() {
        return about;
    }

    public String name() {
        return about.name();
    }

    public String version() {
        return about.version();
    }

    public Settings settings() {
        return settings;
    }

    /** The queue where people take calls over. */
    public String queue() {
        return settings.queue();
    }

    public OpeningHours hours() {
        return hours;
    }

    public Understanding understanding() {
        return understanding;
    }

    /** Finds the patterns of flows in what callers answer; understands no topics. */
    public Understanding answers() {
        return answers;
    }

    /** When a turn is over in which the caller may say anything. */
    public OpenTurn openTurn() {
        return new OpenTurn(understanding, settings.turnTaking());
    }

    /** In the order of the package. */
    public List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    public Optional<Topic> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** In the order of their files' names. */
    public List<Flow> flows() {
        return flows;
    }

    public Optional<Flow> flow(String name) {
        return flows.stream().filter(flow -> flow.name().equals(name)).findFirst();
    }

    /** The flow that takes a callback, for callers who want a person while nobody is there. */
    public Optional<Flow> callbackFlow() {
        return flows.stream().filter(Flow::takesCallback).findFirst();
    }

    /** The wordings of a prompt; never empty. */
    public List<SpokenText> prompt(PromptKey key) {
        return prompts.of(key);
    }

    /**
     * What a caller of another language hears.
     *
     * @param code BCP 47
     */
    public Optional<Language> language(String code) {
        return prompts.language(code);
    }

    /** A fact in pieces, for somebody who writes it down; empty where the fact is not known or is not dictated. */
    public Optional<Dictation> dictation(String fact) {
        return Optional.ofNullable(facts.dictations().get(fact));
    }

    /** The text of a fact; empty where there is no such fact. */
    public Optional<String> fact(String name) {
        return Optional.ofNullable(facts.texts().get(name));
    }

    /** All words in which the datum of a fact is told, be it by another fact or dictated; empty: no such fact. */
    public List<String> factForms(String name) {
        return facts.forms(name);
    }

    /** In alphabetical order. */
    public List<String> factNames() {
        return facts.texts().keySet().stream().sorted().toList();
    }

    /** Whether there is a text whose id begins so: {@code prompts/transfer/}. */
    public boolean hasText(String idBeginning) {
        return Stream.concat(allTexts().stream(), flows.stream().flatMap(flow -> flow.texts().stream()))
                .anyMatch(text -> text.id().startsWith(idBeginning));
    }

    /** The values of an entity of the lexicon that a text names, in order of their names. */
    public List<String> named(String entity, String text) {
        Predicate<Pattern> found = understanding.finding(text);
        return entities.getOrDefault(entity, Map.of()).entrySet().stream()
                .filter(value -> value.getValue().stream().anyMatch(found))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * The words of a text at a time.
     *
     * @param now the office's local time
     * @param entities what the caller named; {@code den} picks the day
     */
    public String words(SpokenText text, LocalDateTime now, Map<String, String> entities) {
        String day = entities.getOrDefault(DAY_ENTITY, entities.getOrDefault(DATE_ENTITY, ""));
        return text.text().replace(SpokenText.TODAY, hours.sentence(now, day));
    }

    /** Every text that is the same in every call. */
    public List<SpokenText> fixedTexts() {
        return allTexts().stream().filter(text -> !text.isOpen()).toList();
    }

    /** Texts about opening hours, one for every day and part of the day; of those with a date in them only some. */
    public List<SpokenText> textsByDay() {
        HoursSamples samples = new HoursSamples(hours.calendar());
        List<LocalDateTime> plain = samples.plain();
        List<LocalDateTime> special = samples.special();
        Set<SpokenText> texts = new LinkedHashSet<>();
        Set<String> days = entities.getOrDefault(DAY_ENTITY, Map.of()).keySet();
        for (SpokenText text : allTexts()) {
            if (text.dependsOnDay()) {
                for (LocalDateTime at : plain) {
                    texts.add(new SpokenText(text.id(), words(text, at, Map.of())));
                    days.forEach(day -> texts.add(new SpokenText(text.id(), words(text, at, Map.of(DAY_ENTITY, day)))));
                }
                special.forEach(at -> texts.add(new SpokenText(text.id(), words(text, at, Map.of()))));
            }
        }
        return List.copyOf(texts);
    }

    /** All but texts of flows that hold what a caller said. */
    private List<SpokenText> allTexts() {
        List<SpokenText> texts = new ArrayList<>(prompts.all());
        for (Topic topic : topics.values()) {
            topic.allWords().forEach(words -> texts.addAll(words.all()));
        }
        facts.dictations().values().forEach(dictation -> texts.add(dictation.whole()));
        for (Flow flow : flows) {
            flow.texts().stream().filter(text -> text.slots().isEmpty()).forEach(texts::add);
        }
        return texts;
    }

    @Override
    public String toString() {
        return "Script[" + name() + " " + version() + "]";
    }
}
