package cz.samantha.dialog.text;

import cz.samantha.dialog.Act;
import cz.samantha.dialog.CallEvent;
import cz.samantha.dialog.DialogEngine;
import cz.samantha.dialog.DialogState;
import cz.samantha.dialog.Moment;
import cz.samantha.dialog.Pending;
import cz.samantha.dialog.RunningFlow;
import cz.samantha.dialog.Staffing;
import cz.samantha.dialog.Step;
import cz.samantha.ear.Hypotheses;
import cz.samantha.script.Flow;
import cz.samantha.script.Script;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One call as text: the engine and its state, without telephone, ear and mouth. Every prompt is heard to its end. */
public final class TextCall {
    private final DialogEngine engine = new DialogEngine();
    private final Script script;
    private final Supplier<LocalDateTime> now;
    private final DoubleSupplier dice;
    private final Staffing staffing;
    private DialogState state = DialogState.initial();

    /**
     * @param now the office's local time
     * @param dice numbers from 0 (inclusive) to 1 (exclusive) that choose between wordings
     */
    public TextCall(Script script, Supplier<LocalDateTime> now, DoubleSupplier dice) {
        this(script, now, dice, Staffing.AVAILABLE);
    }

    /**
     * @param now the office's local time
     * @param dice numbers from 0 (inclusive) to 1 (exclusive) that choose between wordings
     * @param staffing whether people take calls while the office is open
     */
    public TextCall(Script script, Supplier<LocalDateTime> now, DoubleSupplier dice, Staffing staffing) {
        this.script = script;
        this.now = now;
        this.dice = dice;
        this.staffing = staffing;
    }

    /** The call is answered: the greeting. */
    public TextReply begin() {
        return begin("");
    }

    /** @param callerNumber the number from which the caller phones; empty where it is withheld */
    public TextReply begin(String callerNumber) {
        return reply(new CallEvent.Answered(callerNumber));
    }

    /** The caller begins to speak before all is said; what he says comes next. */
    public void interrupt() {
        take(new CallEvent.BargeIn(0));
    }

    public TextReply next(CallerTurn turn) {
        return reply(
                switch (turn) {
                    case CallerTurn.Say(String text) -> new CallEvent.Utterance(Hypotheses.ofText(text), Duration.ZERO);
                    case CallerTurn.Key(char key) -> new CallEvent.Key(key);
                    case CallerTurn.Silence silence -> new CallEvent.NoInput();
                    case CallerTurn.Noise noise -> new CallEvent.Noise();
                    case CallerTurn.HangUp hangUp -> new CallEvent.HungUp();
                });
    }

    /** Whether there is nothing more to come: the call has ended or is with a person. */
    public boolean over() {
        return ended(state.phase());
    }

    private TextReply reply(CallEvent event) {
        Step step = take(event);
        if (!step.acts().isEmpty()) {
            take(new CallEvent.PromptFinished());
        }
        String say = step.acts().stream()
                .filter(Act.Say.class::isInstance)
                .map(Act.Say.class::cast)
                .map(act -> act.prompt().text())
                .collect(Collectors.joining(" "));
        return new TextReply(
                say,
                step.explanation().topics(),
                step.explanation().answered(),
                state(step),
                step.explanation().why(),
                state.pending() instanceof Pending.Choice(List<String> topics) ? topics : List.of(),
                step.acts());
    }

    private Step take(CallEvent event) {
        Step step = engine.next(script, state, event, new Moment(now.get(), dice.getAsDouble(), staffing));
        state = step.state();
        return step;
    }

    /** A step that keeps a message is told as such, also when the call ends with it. */
    private TextReply.State state(Step step) {
        boolean taken = step.acts().stream().anyMatch(Act.TakeCallback.class::isInstance);
        boolean taking = !ended(state.phase())
                && state.flow().filter(this::takesCallback).isPresent();
        if (taken || taking) {
            return TextReply.State.CALLBACK;
        }
        return switch (state.phase()) {
            case NEW, LISTENING, KEYS_ONLY -> TextReply.State.LISTENING;
            case TRANSFERRING -> TextReply.State.TRANSFERRING;
            case CLOSING, OVER -> TextReply.State.ENDED;
        };
    }

    private boolean takesCallback(RunningFlow running) {
        return script.flow(running.state().flow()).filter(Flow::takesCallback).isPresent();
    }

    private static boolean ended(DialogState.Phase phase) {
        return switch (phase) {
            case NEW, LISTENING, KEYS_ONLY -> false;
            case TRANSFERRING, CLOSING, OVER -> true;
        };
    }
}
