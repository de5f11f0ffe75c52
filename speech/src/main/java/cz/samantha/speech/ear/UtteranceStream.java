package cz.samantha.speech.ear;

import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.ear.Hypotheses;
import cz.samantha.speech.activity.TurnDetector;
import cz.samantha.speech.activity.VoiceActivity;
import cz.samantha.speech.activity.Voicing;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Cuts a caller's audio into utterances and has each recognised while it is spoken. Straight-line and single-threaded:
 * every frame is worked off before the next.
 *
 * <p>The recogniser hears a turn only, with a little audio before its beginning: on plain noise it would write words.
 * How long a pause ends the turn is asked anew while the pause lasts, because it depends on the words so far.
 */
final class UtteranceStream implements AutoCloseable {
    private static final int BEFORE_TURN_FRAMES = 25;
    /** Shorter pauses are breaks between words and never end a turn. */
    private static final int SHORTEST_PAUSE_FRAMES = 8;

    /** How often in a pause the words so far are looked at again. */
    private static final int ASK_EVERY_FRAMES = 4;

    private static final long LONGEST_TURN_MILLIS = 30_000;
    /** Sound with no word in it is speech not understood if it lasts so long, else noise. */
    private static final int SPEECH_WITHOUT_WORDS_FRAMES = 25;
    /** The shortest word has a vowel of 80 ms; less is noise, whatever words the recogniser wrote for it. */
    private static final int VOICED_FRAMES_OF_SPEECH = 4;

    private final VoiceActivity activity = new VoiceActivity();
    private final Voicing voicing = new Voicing();
    private final TurnDetector turn = new TurnDetector();
    private final Deque<byte[]> beforeTurn = new ArrayDeque<>();
    private final Recogniser recogniser;
    private final EndOfTurn endOfTurn;
    private final Consumer<EarEvent> events;
    private final LongSupplier nanoClock;

    private long heardMillis;
    private long audioStartMillis;
    private long lastSpeechMillis;
    private long lastSpeechNanos;
    private long silenceNeededMillis;
    private String lastPartial = "";

    /** @param nanoClock the clock on which frames arrive; for a file, the file's own time */
    UtteranceStream(Recogniser recogniser, EndOfTurn endOfTurn, Consumer<EarEvent> events, LongSupplier nanoClock) {
        this.recogniser = recogniser;
        this.endOfTurn = endOfTurn;
        this.events = events;
        this.nanoClock = nanoClock;
    }

    /**
     * @param frame 16-bit little-endian, 8 kHz, up to some tens of milliseconds
     * @param arrivedNanos when it arrived
     */
    void hear(byte[] frame, long arrivedNanos) {
        short[] samples = Audio.ofBytes(frame).samples();
        boolean wasInTurn = turn.inTurn();
        boolean speech = activity.isSpeech(samples);
        boolean began = turn.next(speech, voicing.isVoiced(samples));
        heardMillis += TelephoneAudio.millisOf(samples.length);
        if (speech) {
            lastSpeechMillis = heardMillis;
            lastSpeechNanos = arrivedNanos;
        }
        if (wasInTurn) {
            recogniser.accept(frame);
            goOn();
        } else {
            beforeTurn.addLast(frame);
            if (beforeTurn.size() > BEFORE_TURN_FRAMES) {
                beforeTurn.removeFirst();
            }
            if (began) {
                begin();
            }
        }
    }

    private void begin() {
        long heldMillis = 0;
        for (byte[] held : beforeTurn) {
            heldMillis += TelephoneAudio.millisOf(held.length / 2);
        }
        audioStartMillis = heardMillis - heldMillis;
        beforeTurn.forEach(recogniser::accept);
        beforeTurn.clear();
        lastPartial = "";
        events.accept(
                new EarEvent.SpeechStarted(heardMillis - (long) turn.speechFrames() * TelephoneAudio.FRAME_MILLIS));
    }

    private void goOn() {
        int pause = turn.pauseFrames();
        if (pause >= SHORTEST_PAUSE_FRAMES && pause % ASK_EVERY_FRAMES == 0) {
            tellPartial();
            silenceNeededMillis = endOfTurn.silenceNeeded(lastPartial).toMillis();
        }
        boolean pausedLongEnough =
                pause >= SHORTEST_PAUSE_FRAMES && (long) pause * TelephoneAudio.FRAME_MILLIS >= silenceNeededMillis;
        if (pausedLongEnough || heardMillis - audioStartMillis >= LONGEST_TURN_MILLIS) {
            end();
        }
    }

    private void tellPartial() {
        String partial = recogniser.partial();
        if (!partial.equals(lastPartial)) {
            lastPartial = partial;
            events.accept(new EarEvent.Partial(partial));
        }
    }

    private void end() {
        Hypotheses heard = recogniser.finish(audioStartMillis);
        boolean wordless = heard.best().text().isEmpty() && turn.speechFrames() < SPEECH_WITHOUT_WORDS_FRAMES;
        boolean voiceless = turn.voicedFrames() < VOICED_FRAMES_OF_SPEECH;
        turn.reset();
        Duration delay = Duration.ofNanos(Math.max(0, nanoClock.getAsLong() - lastSpeechNanos));
        events.accept(
                wordless || voiceless
                        ? new EarEvent.Noise(lastSpeechMillis, heardMillis)
                        : new EarEvent.Utterance(heard, lastSpeechMillis, heardMillis, delay));
    }

    @Override
    public void close() {
        recogniser.close();
    }
}
