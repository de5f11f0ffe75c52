package cz.samantha.script;

import cz.samantha.understanding.Understanding;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A published script package: validated, compiled, immutable, shared by all calls that began with it. */
public final class Script {
    private final About about;
    private final Settings settings;
    private final OpeningHours hours;
    private final Map<PromptKey, List<SpokenText>> prompts;
    private final Map<String, Topic> topics;
    private final List<Flow> flows;
    private final Set<String> days;
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
            Map<PromptKey, List<SpokenText>> prompts,
            List<Topic> topics,
            List<Flow> flows,
            Set<String> days,
            Understanding understanding,
            Understanding answers) {
        this.about = about;
        this.settings = settings;
        this.hours = hours;
        this.prompts = new EnumMap<>(prompts);
        this.topics = new LinkedHashMap<>();
        topics.forEach(topic -> this.topics.put(topic.id(), topic));
        this.flows = List.copyOf(flows);
        this.days = Set.copyOf(days);
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

    /** The silence after which the turn is the bot's, judged by what was said so far; fits the ear's {@code EndOfTurn}. */
    public Duration silenceNeeded(String partialText) {
        return understanding.silenceNeeded(partialText, settings.silenceWhenComplete(), settings.silenceOtherwise());
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
        return List.copyOf(prompts.getOrDefault(key, List.of()));
    }

    /**
     * The words of a text at a time.
     *
     * @param now the office's local time
     * @param entities what the caller named; {@code den} picks the day
     */
    public String words(SpokenText text, LocalDateTime now, Map<String, String> entities) {
        return text.text().replace(SpokenText.TODAY, hours.sentence(now, entities.getOrDefault("den", "")));
    }

    /** Every text that is the same in every call. */
    public List<SpokenText> fixedTexts() {
        return allTexts().stream().filter(text -> !text.dependsOnDay()).toList();
    }

    /** Texts about opening hours, one for every day and part of the day; of those with a date in them only some. */
    public List<SpokenText> textsByDay() {
        HoursSamples samples = new HoursSamples(hours.calendar());
        List<LocalDateTime> plain = samples.plain();
        List<LocalDateTime> special = samples.special();
        Set<SpokenText> texts = new LinkedHashSet<>();
        for (SpokenText text : allTexts()) {
            if (text.dependsOnDay()) {
                for (LocalDateTime at : plain) {
                    texts.add(new SpokenText(text.id(), words(text, at, Map.of())));
                    days.forEach(day -> texts.add(new SpokenText(text.id(), words(text, at, Map.of("den", day)))));
                }
                special.forEach(at -> texts.add(new SpokenText(text.id(), words(text, at, Map.of()))));
            }
        }
        return List.copyOf(texts);
    }

    /** All but texts of flows that hold what a caller said. */
    private List<SpokenText> allTexts() {
        List<SpokenText> texts = new ArrayList<>();
        prompts.values().forEach(texts::addAll);
        for (Topic topic : topics.values()) {
            texts.addAll(topic.say());
            texts.addAll(topic.shortSay());
        }
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
