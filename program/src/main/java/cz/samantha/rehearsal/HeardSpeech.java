package cz.samantha.rehearsal;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What comes over a line: the audio, and when somebody spoke in it. Safe for one writer and many waiters. */
final class HeardSpeech {
    /** Two audible frames this far apart belong to two stretches of speech. */
    private static final long NEW_SPEECH_AFTER_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ByteArrayOutputStream audio = new ByteArrayOutputStream();
    private final List<Speech> stretches = new ArrayList<>();
    private boolean over;

    /** A frame has come. */
    void add(byte[] frame, long atNanos) {
        Audio part = Audio.ofBytes(frame);
        lock.lock();
        try {
            audio.writeBytes(frame);
            if (Loudness.dbfs(part) > Speech.AUDIBLE_DBFS) {
                extend(atNanos);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void extend(long atNanos) {
        if (!stretches.isEmpty() && atNanos - stretches.getLast().endNanos() < NEW_SPEECH_AFTER_NANOS) {
            stretches.set(stretches.size() - 1, new Speech(stretches.getLast().startNanos(), atNanos));
        } else {
            stretches.add(new Speech(atNanos, atNanos));
        }
    }

    /** The line is closed; whoever waits is told. */
    void end() {
        lock.lock();
        try {
            over = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a stretch of speech begins after the given moment, or has begun already. */
    Speech awaitStart(long afterNanos, Duration timeout) throws RehearsalException, InterruptedException {
        return await(
                timeout,
                "the other side to speak",
                () -> stretches.stream()
                        .filter(speech -> speech.startNanos() - afterNanos > 0)
                        .findFirst());
    }

    /** Waits until something audible comes after the given moment, or finds that it has. */
    Speech awaitAudible(long afterNanos, Duration timeout) throws RehearsalException, InterruptedException {
        return await(
                timeout,
                "the other side to be heard",
                () -> stretches.stream()
                        .filter(speech -> speech.endNanos() - afterNanos > 0)
                        .findFirst());
    }

    /**
     * Waits until nothing audible has come for so long.
     *
     * @return the last stretch of speech; it has no length if nothing was ever heard
     */
    Speech awaitQuiet(Duration silence, Duration timeout) throws RehearsalException, InterruptedException {
        long from = System.nanoTime();
        return await(timeout, "the other side to be quiet", () -> {
            Speech last = stretches.isEmpty() ? new Speech(from, from) : stretches.getLast();
            return System.nanoTime() - last.endNanos() >= silence.toNanos() ? Optional.of(last) : Optional.empty();
        });
    }

    /** Waits until the line is closed. */
    void awaitEnd(Duration timeout) throws RehearsalException, InterruptedException {
        await(timeout, "the line to be closed", () -> over ? Optional.of(over) : Optional.empty());
    }

    private <T> T await(Duration timeout, String what, Question<T> question)
            throws RehearsalException, InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        lock.lock();
        try {
            while (true) {
                Optional<T> answer = question.ask();
                if (answer.isPresent()) {
                    return answer.get();
                }
                if (over) {
                    throw new RehearsalException("The line was closed while waiting for " + what + ".");
                }
                if (System.nanoTime() - deadline > 0) {
                    throw new RehearsalException("Waited " + timeout.toMillis() + " ms in vain for " + what + ".");
                }
                // Silence is not told by any frame: a line on which nothing comes is quiet too.
                changed.awaitNanos(LOOK_AGAIN_NANOS);
            }
        } finally {
            lock.unlock();
        }
    }

    boolean isOver() {
        lock.lock();
        try {
            return over;
        } finally {
            lock.unlock();
        }
    }

    List<Speech> stretches() {
        lock.lock();
        try {
            return List.copyOf(stretches);
        } finally {
            lock.unlock();
        }
    }

    Audio audio() {
        lock.lock();
        try {
            return Audio.ofBytes(audio.toByteArray());
        } finally {
            lock.unlock();
        }
    }

    private interface Question<T> {
        Optional<T> ask();
    }
}
