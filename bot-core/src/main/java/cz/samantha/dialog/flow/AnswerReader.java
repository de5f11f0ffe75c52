package cz.samantha.dialog.flow;

import cz.samantha.script.Flow;
import cz.samantha.script.FlowStep.Choice;
import cz.samantha.script.FlowStep.Question;
import cz.samantha.script.Script;
import cz.samantha.script.SlotKind;
import cz.samantha.script.Topic;
import cz.samantha.understanding.CzechWords;
import cz.samantha.understanding.Pattern;
import cz.samantha.understanding.Understood;
import cz.samantha.understanding.entity.Agreement;
import cz.samantha.understanding.entity.CardinalNumber;
import cz.samantha.understanding.entity.Entities;
import cz.samantha.understanding.entity.Entity;
import cz.samantha.understanding.entity.FlatSize;
import cz.samantha.understanding.entity.Household;
import cz.samantha.understanding.entity.OrdinalNumber;
import cz.samantha.understanding.entity.PersonName;
import cz.samantha.understanding.entity.PhoneNumber;
import cz.samantha.understanding.entity.SpokenDate;
import cz.samantha.understanding.entity.SpokenTime;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds in what a caller said the answers to the questions of a flow. */
final class AnswerReader {
    private final Script script;

    AnswerReader(Script script) {
        this.script = script;
    }

    Optional<Boolean> yesNo(String text) {
        return switch (Entities.yesNo(Entities.words(text))) {
            case YES -> Optional.of(true);
            case NO -> Optional.of(false);
            case NONE -> Optional.empty();
        };
    }

    /** A telephone number or a piece of one, which was asked for. */
    Optional<PhoneNumber> phone(String text) {
        return Entities.phone(Entities.words(text));
    }

    /** Whether the text says one of these, and nothing else. */
    boolean saysOnly(List<Pattern> patterns, String text) {
        Predicate<Pattern> found = script.answers().findingAlone(text);
        return patterns.stream().anyMatch(found);
    }

    boolean says(List<Pattern> patterns, String text) {
        Predicate<Pattern> found = script.answers().finding(text);
        return patterns.stream().anyMatch(found);
    }

    /** The answer to a question that was just asked, as it is kept; not for telephone numbers, which come in pieces. */
    Optional<String> answer(Question question, String text, LocalDateTime now) {
        List<String> words = Entities.words(text);
        return switch (question.slot().kind()) {
            case PHONE -> Optional.empty();
            case YES_NO -> yesNo(text).map(yes -> yes ? "ano" : "ne");
            case CHOICE -> choice(question, text);
            case DATE -> Entities.date(words, now).map(Entity::canonical);
            case TIME -> Entities.time(words, now).map(Entity::canonical);
            case NUMBER -> Entities.number(words).map(Entity::canonical);
            case PERSONS -> Entities.persons(words).map(Entity::canonical);
            case FLAT_SIZE -> Entities.flatSize(words).map(Entity::canonical);
            case NAME -> name(text, now);
            case TEXT ->
                CzechWords.count(text) > 0
                                && surelyMeant(text).filter(this::steers).isEmpty()
                        ? Optional.of(text)
                        : Optional.empty();
        };
    }

    /** Answers to questions that were not asked yet, by slot: callers like to say it all at once. */
    Map<String, String> beforehand(Flow flow, String text, LocalDateTime now, Set<SlotKind> kinds) {
        List<Entity> said = Entities.all(Entities.words(text), now);
        Map<String, String> known = new HashMap<>();
        for (Question question : flow.questions()) {
            SlotKind kind = question.slot().kind();
            Optional<String> value = kind == SlotKind.CHOICE
                    ? choice(question, text)
                    : said.stream()
                            .filter(entity -> answers(entity, kind))
                            .map(Entity::canonical)
                            .findFirst();
            if (kinds.contains(kind)) {
                value.ifPresent(found -> known.put(question.slot().name(), found));
            }
        }
        return known;
    }

    /** Whether something said unasked can only be meant for a question of this kind. */
    private static boolean answers(Entity entity, SlotKind kind) {
        return switch (entity) {
            case PhoneNumber phone -> kind == SlotKind.PHONE;
            case SpokenDate date -> kind == SlotKind.DATE;
            case SpokenTime time -> kind == SlotKind.TIME;
            case FlatSize size -> kind == SlotKind.FLAT_SIZE;
            case Household household -> kind == SlotKind.PERSONS;
            case PersonName name -> kind == SlotKind.NAME;
            case CardinalNumber number -> false;
            case OrdinalNumber number -> false;
            case Agreement agreement -> false;
        };
    }

    private Optional<String> choice(Question question, String text) {
        return question.slot().choices().stream()
                .filter(choice -> says(choice.patterns(), text) || saysOnly(choice.whole(), text))
                .map(Choice::value)
                .findFirst();
    }

    /** Who is asked for a name may say it alone; but not everything that is no known word is a name. */
    private Optional<String> name(String text, LocalDateTime now) {
        List<String> words = Entities.words(text);
        Optional<Entity> introduced = Entities.all(words, now).stream()
                .filter(PersonName.class::isInstance)
                .findFirst();
        // Names are words of the whole world: "Krejčí" is no question about a tailor.
        Optional<Topic> meant = surelyMeant(text).filter(topic -> topic.priority() != Topic.Priority.OUTSIDE);
        return introduced
                .or(() -> meant.isPresent() ? Optional.empty() : Entities.name(words))
                .map(Entity::canonical);
    }

    /** The topic that a text is surely about, by one of its patterns: likeness is no reason against an answer. */
    Optional<Topic> surelyMeant(String text) {
        Understood understood = script.understanding().understand(text);
        return Optional.of(understood)
                .filter(Understood::sure)
                .flatMap(sure -> script.topic(sure.best().id()))
                .filter(topic -> says(topic.rules().patterns(), text)
                        || saysOnly(topic.rules().whole(), text));
    }

    /** Whether a topic is about the call itself, or urgent, and no matter for a message. */
    private boolean steers(Topic topic) {
        return topic.priority() != Topic.Priority.NORMAL && topic.does() != Topic.Does.FLOW;
    }
}
