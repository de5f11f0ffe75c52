package cz.samantha.conversation;

import cz.samantha.audio.Audio;
import cz.samantha.dialog.Act;
import cz.samantha.dialog.AwaitedTurn;
import cz.samantha.dialog.CallEvent;
import cz.samantha.dialog.Callback;
import cz.samantha.dialog.DialogEngine;
import cz.samantha.dialog.DialogState;
import cz.samantha.dialog.ExpectedAnswers;
import cz.samantha.dialog.Moment;
import cz.samantha.dialog.Step;
import cz.samantha.ear.EarEvent;
import cz.samantha.line.Line;
import cz.samantha.mouth.MouthException;
import cz.samantha.script.Script;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The life of one call, from the greeting to the goodbye or to a person, as straight-line code on one virtual thread.
 *
 * <p>Line and ear put signals into one queue; the thread takes them in order, asks the engine and does what it says.
 * While a prompt is played that must be heard to its end, what the caller does is kept and worked off afterwards.
 * Whatever goes wrong inside, the caller is moved to people.
 */
final class Conversation implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);
    /** A turn that the ear should have ended so long ago is given up. */
    private static final Duration EAR_FAILED_AFTER = Duration.ofSeconds(15);

    private final Deque<CallerInput> deferred = new ArrayDeque<>();
    private final Deadline deadline = new Deadline();
    private final DialogEngine engine = new DialogEngine();
    private final Script script;
    private final Line line;
    private final Speech speech;
    private final CallSignals signals;
    private final Playback playback;
    private final CallScribe scribe;
    private final Clock clock;
    private final RandomGenerator dice;
    private final Duration longestTurn;
    private final CallerInput answered;

    private DialogState state = DialogState.initial();
    private Optional<Act> afterwards = Optional.empty();
    private boolean callerSpeaking;
    private boolean over;
    /** When it was sure that the caller wants to speak, or pressed a key. */
    private long surelyNanos = System.nanoTime();
    /** What was said last, if something stopped it. */
    private List<Act.Say> interrupted = List.of();

    private List<Act.Say> said = List.of();

    /** @param answered how the call begins */
    Conversation(
            Script script,
            Line line,
            Voices voices,
            CallScribe scribe,
            Clock clock,
            RandomGenerator dice,
            CallerInput answered) {
        this.script = script;
        this.line = line;
        this.speech = new Speech(voices.mouth());
        this.signals = new CallSignals(voices.ear(), new AwaitedTurn(script, state));
        this.playback = new Playback(line, System::nanoTime);
        this.scribe = scribe;
        this.clock = clock;
        this.dice = dice;
        this.longestTurn = script.settings().turnTaking().limits().longestTurn().plus(EAR_FAILED_AFTER);
        this.answered = answered;
    }

    @Override
    public void run() {
        try (signals) {
            scribe.callStarted(line, script.name() + " " + script.version());
            converse();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            giveUp("interrupted");
        } catch (MouthException e) {
            LOG.error("the voice failed; the caller of {} goes to people: {}", line.id(), e.getMessage());
            giveUp("voice-failed");
        } catch (RuntimeException | Error e) {
            LOG.error("the conversation failed; the caller of {} goes to people", line.id(), e);
            giveUp("fault");
        }
    }

    private void converse() throws InterruptedException, MouthException {
        input(answered);
        while (!over) {
            Optional<Signal> signal = signals.next(deadline.remainingNanos());
            if (signal.isPresent()) {
                take(signal.get());
            } else {
                nothingCame();
            }
        }
    }

    private void take(Signal signal) throws MouthException {
        switch (signal) {
            case Signal.Ear(EarEvent event, long toldNanos) -> {
                surelyNanos = toldNanos;
                heard(event);
            }
            case Signal.Key(char key, long toldNanos) -> {
                surelyNanos = toldNanos;
                callerDid(CallerInput.of("key", new CallEvent.Key(key)));
            }
            case Signal.Playing(long piece, long atNanos) -> tellFirstAudio(piece, atNanos);
            case Signal.Played(long piece, long atNanos) -> {
                if (playback.finished(piece)) {
                    saidAll();
                } else if (playback.saying() && playback.interruptible()) {
                    mayBeInterruptedNow();
                }
            }
            case Signal.HandOver() -> transfer(new Act.Transfer(script.queue(), "house-closes"));
            case Signal.HungUp() -> {
                think(new CallEvent.HungUp());
                scribe.ended("caller-hung-up");
                over = true;
            }
        }
    }

    private void heard(EarEvent event) throws MouthException {
        switch (event) {
            case EarEvent.SpeechStarted started -> {
                callerSpeaking = true;
                if (playback.saying() && playback.interruptible()) {
                    bargeIn();
                } else if (!playback.saying()) {
                    deadline.in(longestTurn);
                }
            }
            case EarEvent.Partial partial -> {
                // Words so far matter to the ear's own decision only; the conversation waits for the whole turn.
            }
            case EarEvent.Utterance utterance
            when saysNothing(utterance) -> {
                // Who says "hm" while the bot speaks only listens; after a prompt that this stopped it goes on.
                callerSpeaking = false;
                noise();
            }
            case EarEvent.Utterance utterance -> {
                callerSpeaking = false;
                callerDid(CallerInput.of(
                        "utterance", new CallEvent.Utterance(utterance.heard(), utterance.endOfSpeechDelay())));
            }
            case EarEvent.Noise noise -> {
                callerSpeaking = false;
                noise();
            }
            case EarEvent.Failed failed -> transfer(new Act.Transfer(script.queue(), "ear-failed"));
        }
    }

    private boolean saysNothing(EarEvent.Utterance utterance) {
        String text = utterance.heard().best().text();
        boolean intoSpeech = playback.saying() && playback.interruptible();
        boolean aside = !text.isEmpty() && !new AwaitedTurn(script, state).interrupts(text);
        return (intoSpeech && (text.isEmpty() || aside)) || (!interrupted.isEmpty() && aside);
    }

    /** Nobody said anything: what this stopped is taken up again. */
    private void noise() throws MouthException {
        if (!playback.saying()) {
            input(CallerInput.of("noise", new CallEvent.Noise()));
        }
    }

    /** Something that the caller did: worked off now, or after a prompt that must be heard. */
    private void callerDid(CallerInput input) throws MouthException {
        if (playback.saying() && !playback.interruptible()) {
            deferred.add(input);
            return;
        }
        if (playback.saying()) {
            bargeIn();
        }
        if (!over) {
            input(input);
        }
    }

    /** What had to be heard has been; the rest of the step is cut short by a caller who did not wait for its end. */
    private void mayBeInterruptedNow() throws MouthException {
        if (!deferred.isEmpty()) {
            callerDid(deferred.removeFirst());
        } else if (callerSpeaking) {
            bargeIn();
        }
    }

    private void bargeIn() {
        long nowNanos = System.nanoTime();
        long heardMillis = playback.stop(nowNanos);
        signals.botStops(nowNanos);
        interrupted = said;
        scribe.bargedIn(heardMillis, Math.max(0, (nowNanos - surelyNanos) / 1_000_000L));
        think(new CallEvent.BargeIn(heardMillis));
        switch (afterwards.orElse(new Act.Listen(longestTurn))) {
            case Act.Transfer transfer -> transfer(transfer);
            case Act.HangUp hangUp -> deadline.in(longestTurn);
            case Act.Listen listen -> deadline.in(longestTurn);
            case Act.Say say -> throw new IllegalStateException("saying is not what comes after saying");
            case Act.TakeCallback callback -> throw new IllegalStateException("nobody waits for a note");
            case Act.StopRecording stop -> throw new IllegalStateException("nobody waits for a recording");
        }
    }

    private void nothingCame() throws MouthException {
        deadline.none();
        if (afterwards.orElse(new Act.HangUp()) instanceof Act.HangUp) {
            hangUp();
        } else {
            input(CallerInput.of("no-input", new CallEvent.NoInput()));
        }
    }

    /** One turn: what the caller did, what the engine makes of it, what is done about it. */
    private void input(CallerInput input) throws MouthException {
        deadline.none();
        scribe.turnStarted(input.kind());
        switch (input.event()) {
            case CallEvent.Utterance(var heard, Duration delay) -> scribe.heard(heard, delay);
            case CallEvent.Key(char key) -> scribe.keyPressed(key);
            default -> {
                // The kind of the turn says all there is to say.
            }
        }
        Step step = think(input.event());
        scribe.understood(step.explanation());
        perform(step.acts());
    }

    private Step think(CallEvent event) {
        Moment moment = new Moment(LocalDateTime.now(clock), dice.nextDouble());
        scribe.stepped(event, moment);
        Step step = engine.next(script, state, event, moment);
        state = step.state();
        signals.await(new AwaitedTurn(script, state));
        signals.expect(ExpectedAnswers.of(script, state));
        return step;
    }

    private void perform(List<Act> acts) throws MouthException {
        if (acts.isEmpty()) {
            return;
        }
        said = acts.stream()
                .filter(Act.Say.class::isInstance)
                .map(Act.Say.class::cast)
                .toList();
        boolean goesOn = !said.isEmpty() && said.equals(interrupted);
        Audio rest = goesOn ? playback.rest() : Audio.EMPTY;
        interrupted = List.of();
        playback.begin();
        for (Act act : acts) {
            scribe.acted(act);
            switch (act) {
                case Act.Say say when goesOn -> {
                    // What was left of it is being played.
                }
                case Act.Say say -> playback.add(speech.of(say), say.bargeIn() == Act.BargeIn.ALLOWED);
                case Act.TakeCallback(Callback callback) -> scribe.callbackTaken(callback);
                case Act.StopRecording stop -> {
                    // Nothing is recorded yet; the journal tells that nothing may be.
                }
                case Act.Listen listen -> afterwards = Optional.of(listen);
                case Act.Transfer transfer -> afterwards = Optional.of(transfer);
                case Act.HangUp hangUp -> afterwards = Optional.of(hangUp);
            }
        }
        if (rest.sampleCount() > 0) {
            playback.add(rest, true);
        }
        if (!playback.saying()) {
            doAfterwards();
        }
    }

    private void tellFirstAudio(long piece, long atNanos) {
        playback.audio(piece).ifPresent(audio -> signals.botSpeaks(audio, atNanos));
        long audibleAtNanos = playback.started(piece, atNanos);
        if (audibleAtNanos >= 0) {
            scribe.firstAudio(audibleAtNanos);
        }
    }

    private void saidAll() throws MouthException {
        perform(think(new CallEvent.PromptFinished()).acts());
        if (!playback.saying()) {
            doAfterwards();
        }
    }

    private void doAfterwards() throws MouthException {
        Act next = afterwards.orElse(new Act.Listen(longestTurn));
        if (next instanceof Act.Transfer transfer) {
            transfer(transfer);
        } else if (!deferred.isEmpty()) {
            input(deferred.removeFirst());
        } else if (next instanceof Act.Listen(Duration noInputAfter)) {
            deadline.in(callerSpeaking ? longestTurn : noInputAfter);
        } else {
            hangUp();
        }
    }

    private void transfer(Act.Transfer transfer) {
        scribe.transferred(transfer.queue(), transfer.reason());
        line.transfer(transfer.queue());
        over = true;
    }

    private void hangUp() {
        scribe.ended("bot-hung-up");
        line.hangUp();
        over = true;
    }

    /** The caller is moved to people, unless the call has already ended. */
    private void giveUp(String reason) {
        if (!over) {
            transfer(new Act.Transfer(script.queue(), reason));
        }
    }

    /** Where line, ear and house tell what happens. */
    CallSignals signals() {
        return signals;
    }
}
