package cz.samantha.dialog;

import cz.samantha.dialog.flow.FlowInput;
import cz.samantha.dialog.flow.FlowMove;
import cz.samantha.dialog.flow.FlowRules;
import cz.samantha.dialog.flow.FlowSay;
import cz.samantha.dialog.flow.FlowState;
import cz.samantha.script.Flow;
import cz.samantha.script.PromptKey;
import cz.samantha.script.SlotKind;
import cz.samantha.script.Topic;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins flows, goes on with them, and does what they end with. */
final class Flows {
    private final Talk talk;

    Flows(Talk talk) {
        this.talk = talk;
    }

    /** The flow that goes on. */
    Optional<Flow> running() {
        return talk.step.flow.flatMap(flow -> talk.script.flow(flow.state().flow()));
    }

    /** Whether a message is being taken. */
    boolean takesCallback() {
        return running().filter(Flow::takesCallback).isPresent();
    }

    /** Begins the flow that a topic starts, after what the topic says. */
    void begin(Topic topic) {
        talk.step.say(topic.say(), Map.of(), true);
        begin(talk.script.flow(topic.flow()).orElseThrow(), talk.step.answered.lastTopic(), false);
    }

    /**
     * Begins a flow; answers that the caller gave already are not asked for.
     *
     * @param topic what was spoken about: a topic id, or empty
     * @param urgent whether people are to call first
     */
    void begin(Flow flow, String topic, boolean urgent) {
        FlowMove move = rules().begin(flow, talk.heard, known(flow, topic), talk.step.callerNumber, now());
        talk.step.pending = Pending.NOTHING;
        perform(flow, topic, urgent, move);
    }

    /** What is asked about is known where a topic was spoken about: the caller need not say it again. */
    private Map<String, String> known(Flow flow, String topic) {
        Optional<String> slot = flow.takesCallback() ? flow.slotOf(SlotKind.TEXT) : Optional.empty();
        Optional<String> title = talk.script
                .topic(topic)
                .filter(Topic::isQuestion)
                .or(() -> talk.script.topic(topic).filter(t -> t.priority() == Topic.Priority.URGENT))
                .map(Topic::title);
        return slot.isPresent() && title.isPresent() ? Map.of(slot.get(), title.get()) : Map.of();
    }

    /** What the running flow makes of what the caller did; there must be one. */
    FlowMove answer(FlowInput input) {
        return rules().answer(
                        running().orElseThrow(), talk.step.flow.orElseThrow().state(), input, now());
    }

    /** Does what a move of the running flow says; one that is not the flow's does what it would do otherwise. */
    void perform(FlowMove move) {
        RunningFlow now = talk.step.flow.orElseThrow();
        perform(running().orElseThrow(), now.topic(), now.urgent(), move);
    }

    /** Says the flow's question once more. */
    void sayQuestion() {
        Flow flow = running().orElseThrow();
        say(rules().askAgain(flow, talk.step.flow.orElseThrow().state()).says());
    }

    /** The flow is dropped: something else matters more. */
    void drop() {
        talk.step.flow = Optional.empty();
    }

    private void perform(Flow flow, String topic, boolean urgent, FlowMove move) {
        switch (move) {
            case FlowMove.Ask(FlowState state, List<FlowSay> says) -> {
                say(says);
                waitFor(new RunningFlow(state, topic, urgent));
            }
            case FlowMove.NotUnderstood(FlowState state, List<FlowSay> says) -> {
                say(says);
                waitFor(new RunningFlow(state, topic, urgent));
            }
            case FlowMove.NotMine(FlowMove otherwise) -> perform(flow, topic, urgent, otherwise);
            case FlowMove.End end -> end(flow, topic, urgent, end);
        }
    }

    private void waitFor(RunningFlow flow) {
        talk.step.flow = Optional.of(flow);
        talk.step.rememberAsAnswer();
        talk.step.listen();
    }

    private void end(Flow flow, String topic, boolean urgent, FlowMove.End end) {
        drop();
        say(end.says());
        switch (end.ending()) {
            case CALLBACK -> {
                talk.step.act(new Act.TakeCallback(callback(flow, topic, urgent, end.slots())));
                talk.questions.ask(Pending.ANYTHING_ELSE);
            }
            case ANSWER -> talk.answers.one(talk.script.topic(end.topic()).orElseThrow(), Map.of());
            case PERSON -> person(flow, topic);
            case GOODBYE -> {
                if (end.says().isEmpty()) {
                    talk.step.say(PromptKey.GOODBYE);
                }
                talk.step.hangUp();
            }
            case LISTEN -> talk.questions.ask(Pending.NOTHING);
        }
    }

    /** A message that could not be taken must not end in taking a message. */
    private void person(Flow flow, String topic) {
        String reason = topic.isEmpty() ? flow.name() : topic;
        Topic.ThenClosed otherwise = flow.takesCallback() ? Topic.ThenClosed.LISTEN : Topic.ThenClosed.CALLBACK;
        talk.handover.toPerson(reason, otherwise);
    }

    private static Callback callback(Flow flow, String topic, boolean urgent, Map<String, String> slots) {
        return new Callback(
                value(flow, SlotKind.PHONE, slots),
                value(flow, SlotKind.NAME, slots),
                value(flow, SlotKind.TEXT, slots),
                topic,
                urgent);
    }

    private static String value(Flow flow, SlotKind kind, Map<String, String> slots) {
        return flow.slotOf(kind).map(slot -> slots.getOrDefault(slot, "")).orElse("");
    }

    private void say(List<FlowSay> says) {
        for (FlowSay say : says) {
            talk.step.say(say);
        }
    }

    private FlowRules rules() {
        return new FlowRules(talk.script);
    }

    private LocalDateTime now() {
        return talk.moment.localTime();
    }
}
