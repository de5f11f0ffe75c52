package cz.samantha.rehearsal;

import cz.samantha.acoustics.noise.NoiseKind;
import cz.samantha.audio.Audio;
import cz.samantha.rehearsal.CallReport.Speaker;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Plays one call script with one caller and tells what happens. */
public final class CallPlayer {
    /** How long a prompt must be silent to count as finished; longer than the pauses inside it. */
    private static final Duration PROMPT_OVER = Duration.ofSeconds(1);

    /** Within this time a prompt that was interrupted has stopped. */
    private static final Duration PROMPT_STOPS = Duration.ofMillis(500);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PROMPT_AT_MOST = Duration.ofSeconds(90);
    private static final Duration HEARD_WITHIN = Duration.ofSeconds(3);

    private final ScriptedPerson caller;
    private final Optional<Clerks> clerks;
    private final Function<String, Audio> voice;
    private final Consumer<CallReport> listener;
    private Optional<ScriptedPerson> clerk = Optional.empty();
    /** The moment since which the other side's next speech is waited for. */
    private long turnNanos;

    /** Where clerks come from; see {@link Rehearsal#awaitClerk}. */
    @FunctionalInterface
    public interface Clerks {
        ScriptedPerson await(Duration timeout) throws RehearsalException, InterruptedException;
    }

    /**
     * @param clerks empty where there is no telephone network
     * @param voice speaks the words of caller and clerk
     * @param listener is told what happens, from the thread that plays
     */
    public CallPlayer(
            ScriptedPerson caller,
            Optional<Clerks> clerks,
            Function<String, Audio> voice,
            Consumer<CallReport> listener) {
        this.caller = caller;
        this.clerks = clerks;
        this.voice = voice;
        this.listener = listener;
        // The first prompt may have begun before the script does.
        this.turnNanos = System.nanoTime() - TimeUnit.SECONDS.toNanos(10);
    }

    /**
     * Plays the script to its end; the call is over then.
     *
     * @throws RehearsalException if somebody did not do what the script waits for; the message names the step
     */
    public void play(CallScript script) throws IOException, RehearsalException, InterruptedException {
        int number = 0;
        try {
            for (CallStep step : script.steps()) {
                number++;
                if (!play(step)) {
                    break;
                }
            }
        } catch (RehearsalException e) {
            throw new RehearsalException("Step " + number + " of the call: " + e.getMessage(), e);
        } finally {
            caller.hangUp();
            listener.accept(new CallReport.Ended());
        }
    }

    /** False if there is nothing more to play. */
    private boolean play(CallStep step) throws IOException, RehearsalException, InterruptedException {
        switch (step) {
            case CallStep.WaitForPrompt() -> waitForPrompt();
            case CallStep.Say(String text, Manner manner) -> say(text, manner);
            case CallStep.Interrupt interruption -> interrupt(interruption);
            case CallStep.Sound(NoiseKind kind, long afterMillis) -> sound(kind, afterMillis);
            case CallStep.PressKey(char key) -> {
                turnNanos = System.nanoTime();
                caller.press(key);
                listener.accept(new CallReport.KeyPressed(key));
            }
            case CallStep.WaitMillis(long millis) -> Thread.sleep(millis);
            case CallStep.WaitForClerk() -> {
                return waitForClerk();
            }
            case CallStep.ClerkSays(String text) -> exchange(Speaker.CLERK, text, atClerk(), caller);
            case CallStep.WaitForHangUp() -> caller.awaitHangUp(PROMPT_AT_MOST);
            case CallStep.HangUp() -> {
                return false;
            }
        }
        return true;
    }

    private void waitForPrompt() throws RehearsalException, InterruptedException {
        Speech begun = caller.awaitSpeechAfter(turnNanos, PATIENCE);
        Speech last = caller.awaitQuiet(PROMPT_OVER, PROMPT_AT_MOST);
        listener.accept(new CallReport.PromptHeard(millis(begun.startNanos(), last.endNanos())));
    }

    private void say(String text, Manner manner) throws RehearsalException, InterruptedException {
        if (clerk.isPresent()) {
            exchange(Speaker.CALLER, text, caller, clerk.get());
            return;
        }
        Speech speech = caller.say(CallerSound.of(text, manner, voice));
        listener.accept(new CallReport.Said(Speaker.CALLER, text));
        awaitAnswerTo(speech);
    }

    private void sound(NoiseKind kind, long afterMillis) throws RehearsalException, InterruptedException {
        CallerSound sound = CallerSound.of(kind, voice);
        Speech made = caller.interrupt(turnNanos, Duration.ofMillis(afterMillis), sound, PATIENCE);
        boolean wentOn;
        try {
            caller.awaitAudibleAfter(made.endNanos() + PROMPT_STOPS.toNanos(), PROMPT_OVER);
            wentOn = true;
        } catch (RehearsalException e) {
            wentOn = false;
        }
        listener.accept(new CallReport.SoundMade(kind, wentOn));
    }

    private void interrupt(CallStep.Interrupt interruption) throws RehearsalException, InterruptedException {
        String text = interruption.text();
        CallerSound sound = CallerSound.of(text, interruption.manner(), voice);
        Duration into = Duration.ofMillis(interruption.afterMillis());
        Speech speech = caller.interrupt(turnNanos, into, sound, PATIENCE);
        listener.accept(new CallReport.Said(Speaker.CALLER, text));
        caller.heardSpeech().stream()
                .filter(prompt -> prompt.startNanos() - speech.startNanos() < 0)
                .reduce((earlier, later) -> later)
                .map(prompt -> Math.max(0, millis(speech.startNanos(), prompt.endNanos())))
                .ifPresent(millis -> listener.accept(new CallReport.PromptStopped(millis)));
        awaitAnswerTo(speech);
    }

    private void awaitAnswerTo(Speech speech) throws RehearsalException, InterruptedException {
        turnNanos = speech.endNanos();
        Speech answer = caller.awaitSpeechAfter(speech.endNanos(), PATIENCE);
        listener.accept(new CallReport.AnswerBegan(millis(speech.endNanos(), answer.startNanos())));
    }

    private static long millis(long fromNanos, long toNanos) {
        return TimeUnit.NANOSECONDS.toMillis(toNanos - fromNanos);
    }

    private boolean waitForClerk() throws RehearsalException, InterruptedException {
        if (clerks.isEmpty()) {
            caller.awaitHangUp(PROMPT_AT_MOST);
            listener.accept(new CallReport.HandedOver());
            return false;
        }
        clerk = Optional.of(clerks.get().await(PROMPT_AT_MOST));
        listener.accept(new CallReport.ClerkAnswered());
        return true;
    }

    private ScriptedPerson atClerk() throws RehearsalException {
        return clerk.orElseThrow(() -> new RehearsalException("the clerk speaks before \"wait-for-clerk\""));
    }

    /** Two people talk: one speaks, and whether the other hears it is told. */
    private void exchange(Speaker who, String text, ScriptedPerson speaker, ScriptedPerson listening)
            throws RehearsalException, InterruptedException {
        Audio audio = voice.apply(text);
        Speech speech = speaker.say(audio);
        listener.accept(new CallReport.Said(who, text));
        boolean heard;
        try {
            // Not from its beginning: the music while waiting may reach into it.
            listening.awaitAudibleAfter(speech.startNanos() + speech.lengthNanos() / 2, HEARD_WITHIN);
            heard = true;
        } catch (RehearsalException e) {
            heard = false;
        }
        listener.accept(new CallReport.HeardByOther(who, heard));
    }
}
