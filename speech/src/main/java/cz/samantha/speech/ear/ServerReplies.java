package cz.samantha.speech.ear;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a Vosk server answers to one utterance: to every message of audio exactly one text, with a part of the utterance
 * that is over or with what was decoded so far. Told on the client's threads, asked on the call's.
 */
final class ServerReplies implements WebSocket.Listener {
    /** Not synchronized: who waits is a virtual thread, and would hold a real one. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Condition changed = lock.newCondition();
    private final StringBuilder unfinished = new StringBuilder();
    private final List<JsonNode> results = new ArrayList<>();
    private String partial = "";
    private long count;
    private String lost = "";

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket connection, CharSequence text, boolean last) {
        lock.lock();
        try {
            unfinished.append(text);
            if (last) {
                take(unfinished.toString());
                unfinished.setLength(0);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
        connection.request(1);
        return null;
    }

    private void take(String text) {
        try {
            JsonNode reply = VoskJson.parse(text);
            boolean goesOn = reply.has("partial");
            partial = goesOn ? reply.path("partial").asText() : "";
            if (!goesOn) {
                results.add(reply);
            }
            count++;
        } catch (RecognitionFailedException e) {
            lost = "the Vosk server answers with something that is no JSON";
        }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket connection, int status, String reason) {
        lose("the Vosk server closed the connection (status " + status + ")");
        return null;
    }

    @Override
    public void onError(WebSocket connection, Throwable fault) {
        lose("the connection to the Vosk server broke: " + fault.getClass().getSimpleName());
    }

    private void lose(String why) {
        lock.lock();
        try {
            lost = why;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether the connection is gone. */
    boolean isLost() {
        lock.lock();
        try {
            return !lost.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until so many messages have been answered.
     *
     * @throws RecognitionFailedException if the connection is lost before, or no answer comes in time
     */
    void await(long messages, Duration within) {
        lock.lock();
        try {
            long leftNanos = within.toNanos();
            while (count < messages) {
                if (!lost.isEmpty()) {
                    throw new RecognitionFailedException(lost);
                }
                if (leftNanos <= 0) {
                    throw new RecognitionFailedException(
                            "the Vosk server did not answer within " + within.toMillis() + " ms");
                }
                leftNanos = changed.awaitNanos(leftNanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RecognitionFailedException("interrupted while waiting for the Vosk server", e);
        } finally {
            lock.unlock();
        }
    }

    /** The parts of the utterance that are over. */
    List<JsonNode> results() {
        lock.lock();
        try {
            return List.copyOf(results);
        } finally {
            lock.unlock();
        }
    }

    /** All that was decoded so far. */
    String text() {
        lock.lock();
        try {
            String over =
                    results.stream().map(result -> result.path("text").asText()).collect(Collectors.joining(" "));
            return over + " " + partial;
        } finally {
            lock.unlock();
        }
    }
}
