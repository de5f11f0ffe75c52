package cz.samantha.conversation;

import cz.samantha.audio.Audio;
import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import cz.samantha.line.Line;
import cz.samantha.line.LineListener;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A line without a network: the test decides when a piece is played, and sees what the conversation does. */
final class FakeLine implements Line {
    private final CallId id = CallId.random();
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final List<Audio> played = new CopyOnWriteArrayList<>();
    private long pieces;

    @Override
    public CallId id() {
        return id;
    }

    @Override
    public Caller caller() {
        return new Caller("420777000111", "420378000111");
    }

    @Override
    public String channel() {
        return "PJSIP/trunk-00000001";
    }

    @Override
    public synchronized long play(Audio audio) {
        played.add(audio);
        done.add("play " + ++pieces);
        return pieces;
    }

    @Override
    public void stopPlaying() {
        done.add("stop");
    }

    @Override
    public void transfer(String queue) {
        done.add("transfer " + queue);
    }

    @Override
    public void hangUp() {
        done.add("hang up");
    }

    /** The next thing that the conversation did with the line. */
    String next() throws InterruptedException {
        String what = done.poll(10, TimeUnit.SECONDS);
        if (what == null) {
            throw new AssertionError("the conversation did nothing more");
        }
        return what;
    }

    /** What was played as the last piece. */
    Audio last() {
        return played.getLast();
    }

    /** Waits until the conversation does nothing more, and forgets what it did. */
    void settle() throws InterruptedException {
        while (!nothingElse()) {
            // What was done is taken out of the queue.
        }
    }

    boolean nothingElse() throws InterruptedException {
        return done.poll(100, TimeUnit.MILLISECONDS) == null;
    }

    /** All of a piece has been played. */
    static void played(LineListener listener, long piece) {
        long now = System.nanoTime();
        listener.playing(piece, now);
        listener.played(piece, now);
    }
}
