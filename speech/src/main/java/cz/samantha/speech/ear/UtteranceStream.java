package cz.samantha.speech.ear;

import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.ear.ExpectedAnswer;
import cz.samantha.ear.Hypotheses;
import cz.samantha.ear.TurnLimits;
import cz.samantha.speech.activity.EchoGuard;
import cz.samantha.speech.activity.SpeechEvidence;
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
 * How long a pause ends the turn depends on the words so far.
 */
final class UtteranceStream implements AutoCloseable {
    private static final int BEFORE_TURN_FRAMES = 25;
    /** After so much speech the first words are looked at: they tell whether the caller wants to speak. */
    private static final int FIRST_WORD_FRAMES = 12;
    /** Nobody says "hm" for so long: this is the caller speaking, though no word is sure yet. */
    private static final int LONGER_THAN_AN_ASIDE_FRAMES = 30;
    /** How long before the shortest pause that may end a turn all words are looked at. */
    private static final long LOOK_EARLIER_MILLIS = 40;

    /** How often in a pause the words so far are looked at where they may still change. */
    private static final int ASK_EVERY_FRAMES = 4;

    /** A turn that is too long is told at such a break between words. */
    private static final int BREAK_FRAMES = 5;

    /** A turn that is too long and has no break between words is told after so much more. */
    private static final long WITHOUT_BREAK_MILLIS = 5_000;
    /** Sound with no word in it is speech not understood if it lasts so long, else noise. */
    private static final int SPEECH_WITHOUT_WORDS_FRAMES = 25;
    /** A single short word may lack a clear vowel, a longer turn does not. */
    private static final int SPEECH_WITHOUT_VOWEL_FRAMES = 40;
    /** Voices that creak have no clear vowels; of noise the recogniser is seldom so sure (docs/decisions, 13). */
    private static final double SURE_WORDS = 0.5;

    private final VoiceActivity activity = new VoiceActivity();
    private final Voicing voicing = new Voicing();
    private final SpeechEvidence evidence = new SpeechEvidence();
    private final EchoGuard echo = new EchoGuard();
    private final TurnDetector turn = new TurnDetector();
    private final Deque<byte[]> beforeTurn = new ArrayDeque<>();
    private final Recogniser recogniser;
    private final TurnWords words;
    private final EndOfTurn endOfTurn;
    private final Consumer<EarEvent> events;
    private final LongSupplier nanoClock;

    private long heardMillis;
    private long audioStartMillis;
    private long lastSpeechMillis;
    private long lastSpeechNanos;
    private long silenceNeededMillis;
    /** At which length of this pause the words were looked at; 0: not yet. */
    private int lookedFrames;

    private boolean startTold;
    private String lastPartial = "";

    /** @param nanoClock the clock on which frames arrive; for a file, the file's own time */
    UtteranceStream(Recogniser recogniser, EndOfTurn endOfTurn, Consumer<EarEvent> events, LongSupplier nanoClock) {
        this.recogniser = recogniser;
        this.words = new TurnWords(recogniser);
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
        boolean loud = activity.isSpeech(samples);
        boolean speech = !echo.isEcho(activity.levelDbfs(), arrivedNanos) && loud;
        double voice = 0;
        if (speech) {
            voice = voicing.strength(samples);
        } else {
            // Most of a call is silence, and looking for a pitch costs as much as recognising.
            voicing.pass(samples);
        }
        boolean began = turn.next(speech, Voicing.isVoiced(voice));
        evidence.next(turn.inTurn(), voice, activity.aboveNoiseDb());
        heardMillis += TelephoneAudio.millisOf(samples.length);
        if (speech) {
            lastSpeechMillis = heardMillis;
            lastSpeechNanos = arrivedNanos;
        }
        if (wasInTurn) {
            if (speech) {
                lookedFrames = 0;
                words.goOn();
            }
            words.hear(frame);
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

    /** Which short answers the next turns may be. */
    void expect(ExpectedAnswer expected) {
        recogniser.expect(expected);
    }

    private void begin() {
        long heldMillis = 0;
        for (byte[] held : beforeTurn) {
            heldMillis += TelephoneAudio.millisOf(held.length / 2);
        }
        audioStartMillis = heardMillis - heldMillis;
        words.begin(audioStartMillis);
        beforeTurn.forEach(words::hear);
        beforeTurn.clear();
        lastPartial = "";
        lookedFrames = 0;
        startTold = false;
    }

    /** Tells that the caller speaks, once this is sure: nobody coughs, listens with a "hm", or hears the bot's echo. */
    private void tellStart() {
        int spoken = turn.speechFrames();
        if (startTold || spoken < FIRST_WORD_FRAMES || !evidence.isSure() || echo.maySoundLikeBot()) {
            return;
        }
        if (turn.pauseFrames() == 0 && spoken % ASK_EVERY_FRAMES == 0) {
            tellPartial(words.partial());
        }
        boolean wantsToSpeak =
                lastPartial.isEmpty() ? spoken >= LONGER_THAN_AN_ASIDE_FRAMES : endOfTurn.interrupts(lastPartial);
        if (wantsToSpeak) {
            startTold = true;
            events.accept(new EarEvent.SpeechStarted(heardMillis - (long) spoken * TelephoneAudio.FRAME_MILLIS));
        }
    }

    private void goOn() {
        TurnLimits limits = endOfTurn.limits();
        int pause = turn.pauseFrames();
        long pauseMillis = (long) pause * TelephoneAudio.FRAME_MILLIS;
        long turnMillis = heardMillis - audioStartMillis;
        if (pauseMillis >= limits.shortestPause().toMillis() - LOOK_EARLIER_MILLIS) {
            look(pause);
        }
        tellStart();
        boolean paused = lookedFrames > 0
                && pauseMillis >= limits.shortestPause().toMillis()
                && pauseMillis >= silenceNeededMillis;
        boolean longPause = pauseMillis >= limits.longestPause().toMillis();
        long tooLongMillis = turnMillis - limits.longestTurn().toMillis();
        boolean tooLong = tooLongMillis >= 0 && (pause >= BREAK_FRAMES || tooLongMillis >= WITHOUT_BREAK_MILLIS);
        if (paused || longPause || tooLong) {
            end();
        }
    }

    /** What was said so far decides how long a pause ends the turn. */
    private void look(int pause) {
        boolean changes = !recogniser.finishesCheaply();
        if (lookedFrames == 0 || (changes && pause >= lookedFrames + ASK_EVERY_FRAMES)) {
            lookedFrames = pause;
            tellPartial(changes ? words.partial() : words.all());
            silenceNeededMillis = endOfTurn.silenceNeeded(lastPartial).toMillis();
        }
    }

    private void tellPartial(String partial) {
        if (!partial.equals(lastPartial)) {
            lastPartial = partial;
            events.accept(new EarEvent.Partial(partial));
        }
    }

    private void end() {
        Hypotheses heard = words.finish();
        int spoken = turn.speechFrames();
        boolean wordless = heard.best().text().isEmpty() && spoken < SPEECH_WITHOUT_WORDS_FRAMES;
        boolean voiceless = !evidence.isPossible()
                || (spoken >= SPEECH_WITHOUT_VOWEL_FRAMES
                        && !evidence.isSure()
                        && heard.best().confidence() < SURE_WORDS);
        boolean botsEcho = !startTold && echo.maySoundLikeBot();
        turn.reset();
        evidence.reset();
        Duration delay = Duration.ofNanos(Math.max(0, nanoClock.getAsLong() - lastSpeechNanos));
        if (!botsEcho) {
            events.accept(
                    wordless || voiceless
                            ? new EarEvent.Noise(lastSpeechMillis, heardMillis)
                            : new EarEvent.Utterance(heard, lastSpeechMillis, heardMillis, delay));
        }
    }

    /** The bot speaks from now on: its echo is to be expected. The clock is that on which frames arrive. */
    void botSpeaks(Audio audio, long fromNanos) {
        echo.botSpeaks(audio, fromNanos);
    }

    /** The bot was stopped. */
    void botStops(long atNanos) {
        echo.botStops(atNanos);
    }

    @Override
    public void close() {
        recogniser.close();
    }
}
