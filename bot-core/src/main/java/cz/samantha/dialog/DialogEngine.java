package cz.samantha.dialog;

import cz.samantha.dialog.DialogState.Phase;
import cz.samantha.dialog.flow.FlowInput;
import cz.samantha.dialog.flow.FlowMove;
import cz.samantha.ear.Hypotheses;
import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
import cz.samantha.script.Settings.KeyMeaning;
import cz.samantha.understanding.Context;
import cz.samantha.understanding.Understood;
import java.util.List;
import java.util.Optional;

/** The dialog engine: a pure function over (script, state, event), so that a call can be tested as text and replayed. */
public final class DialogEngine {
    /** What the engine tries with everything that a caller says, in this order; the first rule that answers wins. */
    private static final List<Rule> RULES = List.of(
            new InterruptedGoodbyeRule(),
            new UrgentRule(),
            new PersonRule(),
            new ChoiceRule(),
            new RepeatRule(),
            new DeliveryRule(),
            new DictationRule(),
            new WaitRule(),
            new ExplainRule(),
            new FlowRule(),
            new CorrectionRule(),
            new LanguageRule(),
            new RecordingRule(),
            new YesNoRule(),
            new GoodbyeRule(),
            new AskBackRule(),
            new AnswerRule(),
            new RejectedRule());

    /** One step of a conversation: no clock, no input or output, no dice of its own. */
    public Step next(Script script, DialogState state, CallEvent event, Moment moment) {
        if (event instanceof CallEvent.Utterance(Hypotheses heard, var delay) && hears(state)) {
            Context context = new Context(state.answered().lastTopic());
            Understood understood = Hearing.understand(script, heard, context, moment.localTime());
            return heard(script, state, heard, understood, moment);
        }
        Talk talk = new Talk(script, state, moment, Optional.empty());
        StepWriter step = talk.step;
        Failures failures = new Failures(talk);
        String why =
                switch (event) {
                    case CallEvent.HungUp hungUp -> {
                        step.phase = Phase.OVER;
                        yield "the caller hung up";
                    }
                    case CallEvent.BargeIn bargeIn -> {
                        step.interrupted = true;
                        yield "the caller interrupts";
                    }
                    case CallEvent.PromptFinished finished -> {
                        step.interrupted = false;
                        yield "all is said";
                    }
                    case CallEvent.Answered(String callerNumber) -> greet(step, callerNumber);
                    case CallEvent.AnsweredUnheard(String callerNumber) -> new KeysOnly(talk).begin(callerNumber);
                    case CallEvent.Key(char key) when state.phase() == Phase.KEYS_ONLY -> new KeysOnly(talk).key(key);
                    case CallEvent.NoInput noInput
                    when state.phase() == Phase.KEYS_ONLY -> new KeysOnly(talk).noInput();
                    case CallEvent.Key(char key) when hears(state) -> key(talk, key);
                    case CallEvent.NoInput noInput when state.phase() == Phase.LISTENING -> failures.noInput();
                    case CallEvent.Noise noise when state.phase() == Phase.LISTENING -> failures.noise();
                    default -> late(step);
                };
        return step.step(Explanation.of(why));
    }

    /** The step after something that was understood so. */
    static Step heard(Script script, DialogState state, Hypotheses heard, Understood understood, Moment moment) {
        Talk talk = new Talk(script, state, moment, Optional.of(heard));
        StepWriter step = talk.step;
        step.interrupted = false;
        step.dictated = "";
        step.counts = step.counts.active();
        boolean something = !understood.isNothing();
        if (something
                && !step.answered.topics().isEmpty()
                && !CorrectionRule.corrects(script, step.answered, understood)) {
            step.answered = step.answered.accepted();
        }
        Turn turn = new Turn(talk, state.spoken().dictated(), heard, understood);
        for (Rule rule : RULES) {
            Optional<String> why = rule.answer(turn);
            if (why.isPresent()) {
                if (!turn.asked().isEmpty()) {
                    step.counts = step.counts.understood();
                }
                return turn.step(why.get() + " (" + turn.why() + ")");
            }
        }
        turn.answersNothing();
        String why = new Failures(talk).noMatch();
        return turn.step(why + ": " + turn.why());
    }

    /** The caller is heard while the bot listens, and when the goodbye was interrupted. */
    private static boolean hears(DialogState state) {
        return state.phase() == Phase.LISTENING || (state.phase() == Phase.CLOSING && state.interrupted());
    }

    private static String late(StepWriter step) {
        if (step.phase == Phase.CLOSING) {
            step.hangUp();
            return "the goodbye was said";
        }
        return "the call is not the bot's any more";
    }

    private static String greet(StepWriter step, String callerNumber) {
        step.callerNumber = callerNumber;
        step.say(PromptKey.GREETING);
        step.rememberAsAnswer();
        step.listen();
        return "the call begins";
    }

    private static String key(Talk talk, char key) {
        StepWriter step = talk.step;
        step.counts = step.counts.active();
        step.interrupted = false;
        Optional<FlowMove> move = talk.flows.running().map(flow -> talk.flows.answer(new FlowInput.Key(key)));
        Optional<KeyMeaning> meaning =
                Optional.ofNullable(talk.script.settings().keys().get(key));
        if (move.isPresent() && (meaning.isEmpty() || !(move.get() instanceof FlowMove.NotMine))) {
            talk.flows.perform(move.get());
            return "a key for the flow";
        }
        if (meaning.isEmpty()) {
            step.say(PromptKey.OTHER_KEY);
            step.pending = Pending.NOTHING;
            step.listen();
            return "a key without meaning";
        }
        return switch (meaning.get()) {
            case PERSON -> {
                talk.flows.drop();
                talk.handover.toPerson("key");
                yield "the key for a person";
            }
            case REPEAT -> {
                new Repetition(talk).repeat();
                yield "the key for repetition";
            }
        };
    }
}
