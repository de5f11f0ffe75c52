package cz.samantha.rehearsal;

import cz.samantha.audio.Audio;
import cz.samantha.telephony.audiosocket.AudioSocketCodec;
import cz.samantha.telephony.audiosocket.AudioSocketFrame;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A person on the telephone who does what a test or a demo says: listens, speaks, interrupts, presses keys, hangs up. Talks
 * AudioSocket with an Asterisk that carries the call, or straight with the bot as Asterisk would.
 */
public final class ScriptedPerson implements Closeable {
    private static final int CONNECT_TIMEOUT_MILLIS = 5000;

    private final Socket socket;
    private final OutputStream out;
    private final Keypad keypad;
    private final Optional<Recording> recording;
    private volatile boolean frozen;
    private final HeardSpeech heard = new HeardSpeech();
    private final BlockingQueue<Character> keys = new LinkedBlockingQueue<>();
    private final Voice voice = new Voice(frame -> send(AudioSocketFrame.Sound.telephone(frame)));

    private ScriptedPerson(Socket socket, Optional<Keypad> keypad, Optional<Recording> recording) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.keypad = keypad.orElse(key -> send(new AudioSocketFrame.Key(key)));
        this.recording = recording;
    }

    /** A person whose call an Asterisk carries; its id has been read from the stream already. */
    static ScriptedPerson onNetwork(Socket socket, InputStream in, Keypad keypad, Recording recording)
            throws IOException {
        return new ScriptedPerson(socket, Optional.of(keypad), Optional.of(recording)).begin(in);
    }

    /**
     * A caller without a telephone network: connects to the bot's AudioSocket port as Asterisk does. Keys go as frames of
     * their own, and there is nobody to be transferred to.
     *
     * @param call the one-time id that the bot expects
     * @throws IOException if the bot does not listen there
     */
    public static ScriptedPerson straightTo(InetSocketAddress bot, UUID call) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(bot, CONNECT_TIMEOUT_MILLIS);
            socket.setTcpNoDelay(true);
            ScriptedPerson person = new ScriptedPerson(socket, Optional.empty(), Optional.empty());
            person.send(new AudioSocketFrame.Id(call));
            return person.begin(new BufferedInputStream(socket.getInputStream()));
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private ScriptedPerson begin(InputStream in) {
        Thread.ofVirtual().name("person-hears").start(() -> hear(in));
        Thread.ofPlatform().daemon().name("person-speaks").start(voice);
        return this;
    }

    private void hear(InputStream in) {
        AudioSocketCodec codec = new AudioSocketCodec();
        try {
            boolean open = true;
            while (open && !frozen) {
                open = codec.read(in).map(this::take).orElse(false);
            }
        } catch (IOException e) {
            // A line that breaks is a line that is closed; whoever waits is told below.
            voice.stop();
        } finally {
            if (!frozen) {
                close();
            }
        }
    }

    /** True if more is to come. */
    private boolean take(AudioSocketFrame frame) {
        switch (frame) {
            case AudioSocketFrame.Sound sound -> heard.add(sound.payload(), System.nanoTime());
            case AudioSocketFrame.Key key -> keys.add(key.key());
            case AudioSocketFrame.HangUp end -> {
                return false;
            }
            // Neither belongs here: the line is of no use any more.
            case AudioSocketFrame.Id id -> {
                return false;
            }
            case AudioSocketFrame.Failure failure -> {
                return false;
            }
        }
        return true;
    }

    private void send(AudioSocketFrame frame) throws IOException {
        synchronized (out) {
            AudioSocketCodec.write(out, frame);
        }
    }

    /** Waits until the other side begins to speak; speech that goes on already does not count. */
    public Speech awaitSpeech(Duration timeout) throws RehearsalException, InterruptedException {
        return awaitSpeechAfter(System.nanoTime(), timeout);
    }

    /**
     * Waits for the first speech that begins after a moment, or finds it if it is past. After {@link #say}, with the end of
     * one's own speech, that is the answer; the time between the two is the turn latency.
     *
     * @param afterNanos {@link System#nanoTime}
     */
    public Speech awaitSpeechAfter(long afterNanos, Duration timeout) throws RehearsalException, InterruptedException {
        return heard.awaitStart(afterNanos, timeout);
    }

    /**
     * Waits until something audible comes from the other side after a moment, be it new speech or speech that goes on.
     *
     * @param afterNanos {@link System#nanoTime}
     */
    public Speech awaitAudibleAfter(long afterNanos, Duration timeout) throws RehearsalException, InterruptedException {
        return heard.awaitAudible(afterNanos, timeout);
    }

    /**
     * Waits until the other side has said nothing for so long.
     *
     * @return its last stretch of speech
     */
    public Speech awaitQuiet(Duration silence, Duration timeout) throws RehearsalException, InterruptedException {
        return heard.awaitQuiet(silence, timeout);
    }

    /** Waits until the other side hangs up. */
    public void awaitHangUp(Duration timeout) throws RehearsalException, InterruptedException {
        heard.awaitEnd(timeout);
    }

    /** Speaks and waits until it is said. {@link Speech#endNanos} is its true end: the last audible frame. */
    public Speech say(Audio audio) throws RehearsalException, InterruptedException {
        return say(CallerSound.of(audio));
    }

    /** The same with noise around the words: the speech's start and end are those of the words. */
    Speech say(CallerSound sound) throws RehearsalException, InterruptedException {
        try {
            return voice.say(sound).get();
        } catch (ExecutionException e) {
            throw new RehearsalException("The line was closed while the person was speaking.", e);
        }
    }

    /** Begins to speak and goes on at once. */
    public CompletableFuture<Speech> startSaying(Audio audio) {
        return voice.say(CallerSound.of(audio));
    }

    /**
     * Waits until the other side speaks and has done so for so long, then speaks over it.
     *
     * @param afterNanos only speech that began after this moment is interrupted
     */
    public Speech interrupt(long afterNanos, Duration into, Audio audio, Duration timeout)
            throws RehearsalException, InterruptedException {
        return interrupt(afterNanos, into, CallerSound.of(audio), timeout);
    }

    Speech interrupt(long afterNanos, Duration into, CallerSound sound, Duration timeout)
            throws RehearsalException, InterruptedException {
        Speech speech = awaitSpeechAfter(afterNanos, timeout);
        long waitNanos = speech.startNanos() + into.toNanos() - System.nanoTime();
        if (waitNanos > 0) {
            Thread.sleep(Duration.ofNanos(waitNanos));
        }
        return say(sound);
    }

    /** Presses a key: 0-9, *, #, A-D. */
    public void press(char key) throws IOException, InterruptedException {
        keypad.press(key);
    }

    /** Waits for the next key that the other side presses. */
    public char awaitKey(Duration timeout) throws RehearsalException, InterruptedException {
        Character key = keys.poll(timeout.toMillis(), TimeUnit.MILLISECONDS);
        if (key == null) {
            throw new RehearsalException("No key was pressed within " + timeout.toMillis() + " ms.");
        }
        return key;
    }

    /** Sends nothing any more, not even silence, reads nothing, and keeps the line: as a program that hangs. */
    public void freeze() {
        frozen = true;
        voice.stop();
    }

    /** Everything that came over the line. Where nothing was sent nothing is here: no clock can be read from it. */
    public Audio heard() {
        return heard.audio();
    }

    /** When the other side spoke, in order; pauses under 200 ms do not part two stretches. */
    public List<Speech> heardSpeech() {
        return heard.stretches();
    }

    /** Everything that was sent, with the silence between. */
    public Audio said() {
        return voice.said();
    }

    /** What the telephone network recorded at this person's telephone; none without a network. */
    public Optional<Recording> recording() {
        return recording;
    }

    public boolean isOnTheLine() {
        return !heard.isOver();
    }

    /** Hangs up; nothing happens if the other side has done so already. */
    public void hangUp() {
        voice.stop();
        heard.end();
        try {
            send(new AudioSocketFrame.HangUp());
            // The other side closes when it has read that; closing first could throw the frame away on its way.
            socket.shutdownOutput();
        } catch (IOException e) {
            // The line is closed already, and that is what was wanted.
            close();
        }
    }

    /** Drops the line. */
    @Override
    public void close() {
        voice.stop();
        heard.end();
        try {
            socket.close();
        } catch (IOException e) {
            // Nothing is left that could be closed.
            heard.end();
        }
    }
}
