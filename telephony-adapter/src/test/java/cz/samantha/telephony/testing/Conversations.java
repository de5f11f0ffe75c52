package cz.samantha.telephony.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.line.CallHandler;
import cz.samantha.line.Line;
import cz.samantha.line.LineListener;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers calls and writes down what happens on each. */
public final class Conversations implements CallHandler {
    private final BlockingQueue<Conversation> answered = new LinkedBlockingQueue<>();

    @Override
    public LineListener answered(Line line) {
        Conversation conversation = new Conversation(line);
        answered.add(conversation);
        return conversation;
    }

    /** The next call that has been answered. */
    public Conversation next() throws InterruptedException {
        Conversation conversation = answered.poll(10, TimeUnit.SECONDS);
        assertThat(conversation).as("an answered call").isNotNull();
        return conversation;
    }

    public int waiting() {
        return answered.size();
    }

    /** One call; audio is only counted, and its last sample kept. */
    public static final class Conversation implements LineListener {
        private final Line line;
        private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
        private final BlockingQueue<Integer> heard = new LinkedBlockingQueue<>();
        private final AtomicInteger hangUps = new AtomicInteger();
        private volatile boolean alive = true;

        Conversation(Line line) {
            this.line = line;
        }

        public Line line() {
            return line;
        }

        /** The next thing that happened, audio aside. */
        public String event() throws InterruptedException {
            String event = events.poll(10, TimeUnit.SECONDS);
            assertThat(event).as("an event of the call").isNotNull();
            return event;
        }

        /** Waits until a frame is heard whose first byte is this. */
        public void awaitHeard(int firstByte) throws InterruptedException {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            Integer frame;
            do {
                frame = heard.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                assertThat(frame).as("audio of the caller").isNotNull();
            } while (frame != firstByte);
        }

        public int hangUps() {
            return hangUps.get();
        }

        public void getStuck() {
            alive = false;
        }

        @Override
        public void heard(byte[] frame) {
            heard.add((int) frame[0]);
        }

        @Override
        public void keyPressed(char key) {
            events.add("key " + key);
        }

        @Override
        public void playing(long piece, long atNanos) {
            events.add("playing " + piece);
        }

        @Override
        public void played(long piece, long atNanos) {
            events.add("played " + piece);
        }

        @Override
        public void hungUp() {
            hangUps.incrementAndGet();
            events.add("hung up");
        }

        @Override
        public boolean alive() {
            return alive;
        }
    }
}
