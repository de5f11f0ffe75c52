package cz.samantha.dialog;

import cz.samantha.dialog.DialogState.Pending;
import cz.samantha.dialog.DialogState.Phase;
import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
import cz.samantha.script.Settings.KeyMeaning;
import java.util.Optional;

/** The dialog engine: a pure function over (script, state, event), so that a call can be tested as text and replayed. */
public final class DialogEngine {
    /** After the third failure in a row a person is offered. */
    private static final int FAILURES_BEFORE_OFFER = 3;

    /** Who still speaks and is not understood after two offers gets a person without having to ask. */
    private static final int FAILURES_BEFORE_TRANSFER = 5;

    private static final int SILENCES_BEFORE_GOODBYE = 3;

    /** One step of a conversation: no clock, no input or output, no dice of its own. */
    public Step next(Script script, DialogState state, CallEvent event, Moment moment) {
        StepWriter step = new StepWriter(script, state, moment);
        return switch (event) {
            case CallEvent.HungUp hungUp -> {
                step.phase = Phase.OVER;
                yield step.step(Explanation.of("the caller hung up"));
            }
            case CallEvent.BargeIn bargeIn -> {
                step.interrupted = true;
                yield step.step(Explanation.of("the caller interrupts"));
            }
            case CallEvent.PromptFinished finished -> {
                step.interrupted = false;
                yield step.step(Explanation.of("all is said"));
            }
            case CallEvent.Answered answered -> step.step(greet(step));
            case CallEvent.Utterance utterance
            when hears(state) -> new UtteranceRules(script, step).answer(utterance.heard());
            case CallEvent.Key key when hears(state) -> step.step(key(step, script, key.key()));
            case CallEvent.NoInput noInput when state.phase() == Phase.LISTENING -> step.step(noInput(step));
            case CallEvent.Noise noise when state.phase() == Phase.LISTENING -> step.step(noise(step));
            default -> step.step(late(step));
        };
    }

    /** The caller is heard while the bot listens, and when the goodbye was interrupted. */
    private static boolean hears(DialogState state) {
        return state.phase() == Phase.LISTENING || (state.phase() == Phase.CLOSING && state.interrupted());
    }

    private static Explanation late(StepWriter step) {
        if (step.phase == Phase.CLOSING) {
            step.hangUp();
            return Explanation.of("the goodbye was said");
        }
        return Explanation.of("the call is not the bot's any more");
    }

    private static Explanation greet(StepWriter step) {
        step.say(PromptKey.GREETING);
        step.rememberAsAnswer();
        step.listen();
        return Explanation.of("the call begins");
    }

    private static Explanation key(StepWriter step, Script script, char key) {
        step.noInputs = 0;
        step.interrupted = false;
        Optional<KeyMeaning> meaning =
                Optional.ofNullable(script.settings().keys().get(key));
        if (meaning.isEmpty()) {
            step.say(PromptKey.OTHER_KEY);
            step.pending = Pending.NOTHING;
            step.listen();
            return Explanation.of("a key without meaning");
        }
        return switch (meaning.get()) {
            case PERSON -> {
                step.transfer("key");
                yield Explanation.of("the key for a person");
            }
            case REPEAT -> {
                UtteranceRules.repeat(script, step);
                yield Explanation.of("the key for repetition");
            }
        };
    }

    private static Explanation noInput(StepWriter step) {
        step.noInputs++;
        step.interrupted = false;
        step.pending = Pending.NOTHING;
        if (step.noInputs >= SILENCES_BEFORE_GOODBYE) {
            step.say(PromptKey.NO_INPUT_3);
            step.hangUp();
        } else {
            step.say(step.noInputs == 1 ? PromptKey.NO_INPUT_1 : PromptKey.NO_INPUT_2);
            step.listen();
        }
        return Explanation.of("no-input " + step.noInputs);
    }

    /**
     * Noise alone never reaches a person, but it is a failure like any other, so a person is offered. Where it only stopped
     * a prompt, the caller hears that prompt again, once, and nothing of noise.
     */
    private static Explanation noise(StepWriter step) {
        if (step.interrupted && !step.lastSaid.again() && !step.lastSaid.says().isEmpty()) {
            step.interrupted = false;
            step.sayWhatNoiseStopped();
            step.listen();
            return Explanation.of("mere noise stopped the prompt");
        }
        step.interrupted = false;
        step.failures++;
        if (step.failures < FAILURES_BEFORE_OFFER) {
            step.say(PromptKey.NOISE);
        } else {
            offerPerson(step);
        }
        step.listen();
        return Explanation.of("noise");
    }

    /** Nothing was understood: three steps, then a person. */
    static String noMatch(StepWriter step) {
        step.failures++;
        if (step.failures >= FAILURES_BEFORE_TRANSFER) {
            step.transfer("no-match");
            return "no-match " + step.failures;
        }
        if (step.failures >= FAILURES_BEFORE_OFFER) {
            offerPerson(step);
        } else {
            step.say(step.failures == 1 ? PromptKey.NO_MATCH_1 : PromptKey.NO_MATCH_2);
            step.pending = Pending.NOTHING;
        }
        step.listen();
        return "no-match " + step.failures;
    }

    private static void offerPerson(StepWriter step) {
        step.say(step.failures == FAILURES_BEFORE_OFFER ? PromptKey.NO_MATCH_3 : PromptKey.NO_MATCH_MORE);
        step.pending = Pending.WANT_PERSON;
    }
}
