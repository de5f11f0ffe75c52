package cz.samantha.dialog;

import cz.samantha.ear.Hypotheses;
import cz.samantha.script.PlzenScript;
import cz.samantha.script.Script;
import cz.samantha.understanding.TopicScore;
import cz.samantha.understanding.Understood;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A call with the script of Plzeň, step by step; what is understood can be given, so that a test is about a rule. */
final class Call {
    static final Script PLZEN = PlzenScript.load();
    private static final LocalDateTime OPEN = LocalDateTime.of(2026, 9, 9, 10, 0);
    private static final LocalDateTime CLOSED = LocalDateTime.of(2026, 9, 9, 20, 0);

    private final DialogEngine engine = new DialogEngine();
    private final Script script;
    private final Moment moment;
    private DialogState state = DialogState.initial();
    private Step last;

    Call(Script script, LocalDateTime at, Staffing staffing) {
        this(script, at, staffing, new CallEvent.Answered("+420777123456"));
    }

    private Call(Script script, LocalDateTime at, Staffing staffing, CallEvent answered) {
        this.script = script;
        this.moment = new Moment(at, 0, staffing);
        this.last = take(answered);
    }

    /** On a Wednesday morning, with people at the telephones. */
    static Call open() {
        return new Call(PLZEN, OPEN, Staffing.AVAILABLE);
    }

    /** In the evening. */
    static Call closed() {
        return new Call(PLZEN, CLOSED, Staffing.AVAILABLE);
    }

    /** On a Wednesday morning on which nobody takes calls. */
    static Call withoutStaff() {
        return new Call(PLZEN, OPEN, Staffing.NONE);
    }

    /** On a Wednesday morning, and not listened to. */
    static Call unheard() {
        return unheard(PLZEN);
    }

    static Call unheard(Script script) {
        return new Call(script, OPEN, Staffing.AVAILABLE, new CallEvent.AnsweredUnheard("+420777123456"));
    }

    /** In the evening, and not listened to. */
    static Call unheardAndClosed() {
        return unheardAndClosed(PLZEN);
    }

    static Call unheardAndClosed(Script script) {
        return new Call(script, CLOSED, Staffing.AVAILABLE, new CallEvent.AnsweredUnheard("+420777123456"));
    }

    Step take(CallEvent event) {
        last = engine.next(script, state, event, moment);
        state = last.state();
        return last;
    }

    /** Hears, understands, and says all. */
    Call hear(String text) {
        take(new CallEvent.Utterance(Hypotheses.ofText(text), Duration.ZERO));
        return finished();
    }

    /** What was said is given with what is understood. */
    Call hear(String text, Understood understood) {
        last = DialogEngine.heard(script, state, Hypotheses.ofText(text), understood, moment);
        state = last.state();
        return finished();
    }

    Call key(char key) {
        take(new CallEvent.Key(key));
        return finished();
    }

    Call silence() {
        take(new CallEvent.NoInput());
        return finished();
    }

    Call noise() {
        take(new CallEvent.Noise());
        return finished();
    }

    private Call finished() {
        state = engine.next(script, state, new CallEvent.PromptFinished(), moment)
                .state();
        return this;
    }

    /** Surely one topic, or several. */
    static Understood sure(String... topics) {
        return understood(true, topics.length, Set.of(), topics);
    }

    /** Perhaps one of these, which are near to each other. */
    static Understood unsure(String... topics) {
        return understood(false, 1, Set.of(), topics);
    }

    /** Surely these, and surely not the other one. */
    static Understood rejecting(String rejected, String... topics) {
        return understood(true, topics.length, Set.of(rejected), topics);
    }

    private static Understood understood(boolean sure, int asked, Set<String> rejected, String... topics) {
        List<TopicScore> scores =
                Arrays.stream(topics).map(topic -> new TopicScore(topic, 0.6)).toList();
        return new Understood(scores, asked, sure, rejected, Map.of(), "given");
    }

    DialogState state() {
        return state;
    }

    Step last() {
        return last;
    }

    Act end() {
        return last.acts().getLast();
    }

    /** What the last step says, as it is heard. */
    String said() {
        return says().stream().map(say -> say.prompt().text()).collect(Collectors.joining(" "));
    }

    List<Act.Say> says() {
        return last.acts().stream()
                .filter(Act.Say.class::isInstance)
                .map(Act.Say.class::cast)
                .toList();
    }

    /** Where the texts come from, without the numbers of the wordings. */
    List<String> from() {
        return says().stream()
                .map(say -> say.prompt().id())
                .map(id -> id.substring(0, id.lastIndexOf('/')))
                .toList();
    }
}
