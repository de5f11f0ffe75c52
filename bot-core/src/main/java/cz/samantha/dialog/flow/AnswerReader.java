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
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Finds in what a caller said the answers to the questions of a flow. */
final class AnswerReader {
    /** Who is asked for a name and says only that. */
    private static final int MOST_WORDS_OF_A_NAME = 3;

    private final Script script;
    private final SpokenValues values;

    AnswerReader(Script script, SpokenValues values) {
        this.script = script;
        this.values = values;
    }

    SpokenValues values() {
        return values;
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
        return switch (question.slot().kind()) {
            case NAME -> values.name(text).or(() -> bareName(text));
            case YES_NO -> values.yesNo(text).map(AnswerReader::yesOrNo);
            case NUMBER -> number(values.number(text));
            case PERSONS -> number(values.persons(text)).or(() -> number(values.number(text)));
            case TEXT -> isText(text) ? Optional.of(text) : Optional.empty();
            case PHONE, CHOICE, DATE, TIME, FLAT_SIZE -> unasked(question, text, now);
        };
    }

    /** Answers to questions that were not asked yet, by slot: callers like to say it all at once. */
    Map<String, String> beforehand(Flow flow, String text, LocalDateTime now, Predicate<SlotKind> kinds) {
        Map<String, String> known = new HashMap<>();
        for (Question question : flow.questions()) {
            if (kinds.test(question.slot().kind())) {
                unasked(question, text, now)
                        .ifPresent(value -> known.put(question.slot().name(), value));
            }
        }
        return known;
    }

    /** What can only be meant as this, whatever was asked. */
    private Optional<String> unasked(Question question, String text, LocalDateTime now) {
        return switch (question.slot().kind()) {
            case PHONE -> values.phone(text).map(SpokenValues.Digits::digits).flatMap(PhoneNumbers::complete);
            case CHOICE ->
                question.slot().choices().stream()
                        .filter(choice -> says(choice.patterns(), text) || saysOnly(choice.whole(), text))
                        .map(Choice::value)
                        .findFirst();
            case DATE -> values.date(text, now).map(String::valueOf);
            case TIME -> values.time(text, now).map(String::valueOf);
            case PERSONS -> number(values.persons(text));
            case FLAT_SIZE -> values.flatSize(text);
            case NAME -> values.name(text);
            case YES_NO, NUMBER, TEXT -> Optional.empty();
        };
    }

    private static Optional<String> number(OptionalInt number) {
        return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
    }

    static String yesOrNo(boolean yes) {
        return yes ? "ano" : "ne";
    }

    private Optional<String> bareName(String text) {
        int words = CzechWords.count(text);
        boolean bare = words > 0
                && words <= MOST_WORDS_OF_A_NAME
                && values.yesNo(text).isEmpty()
                && !script.understanding().understand(text).sure();
        return bare ? Optional.of(text.strip()) : Optional.empty();
    }

    /** Anything but words that steer the conversation, and a bare yes or no. */
    private boolean isText(String text) {
        if (CzechWords.count(text) == 0) {
            return false;
        }
        Understood understood = script.understanding().understand(text);
        boolean steers = understood.sure()
                && script.topic(understood.best().id())
                        .filter(topic -> topic.priority() != Topic.Priority.NORMAL && topic.does() != Topic.Does.FLOW)
                        .isPresent();
        return !steers;
    }
}
