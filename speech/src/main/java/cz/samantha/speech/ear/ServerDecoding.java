package cz.samantha.speech.ear;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A decoder on a Vosk server. Waits for the network: not for a thread that other calls need. */
final class ServerDecoding implements Decoding {
    private static final String END = "{\"eof\" : 1}";

    private final VoskServer server;
    private final Task task;
    private final Upsampler upsampler;
    private Optional<Utterance> current = Optional.empty();

    /** A connection and what was sent over it. */
    private static final class Utterance {
        private final ServerReplies replies = new ServerReplies();
        private final WebSocket connection;
        private long sent;

        Utterance(VoskServer server, Task task) {
            connection = server.connect(replies);
            await(connection.sendText(VoskJson.configuration(task, server.sampleRateHz()), true), server);
        }

        void send(byte[] audio, VoskServer server) {
            await(connection.sendBinary(ByteBuffer.wrap(audio), true), server);
            sent++;
        }

        Decoded finish(VoskServer server) {
            await(connection.sendText(END, true), server);
            replies.await(sent + 1, server.answerWithin());
            connection.abort();
            return new Decoded(replies.results(), 0);
        }

        private static void await(CompletableFuture<WebSocket> sending, VoskServer server) {
            try {
                sending.get(server.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new RecognitionFailedException("interrupted while sending to the Vosk server", e);
            } catch (ExecutionException | TimeoutException e) {
                throw new RecognitionFailedException("the Vosk server takes no audio", e);
            }
        }
    }

    /** Connects at once, so that a call that cannot be heard is known before the caller speaks. */
    ServerDecoding(VoskServer server, Task task) {
        this.server = server;
        this.task = task;
        this.upsampler = new Upsampler(server.sampleRateHz());
        current = Optional.of(new Utterance(server, task));
    }

    @Override
    public void accept(byte[] audio) {
        utterance().send(upsampler.next(audio), server);
    }

    /** The one that goes on, or else a new one: also where a connection was lost before anything was said over it. */
    private Utterance utterance() {
        Utterance utterance = current.filter(old -> old.sent > 0 || !old.replies.isLost())
                .orElseGet(() -> new Utterance(server, task));
        current = Optional.of(utterance);
        return utterance;
    }

    /** Waits for the answers to all that was sent, as a decoder in this process does. */
    @Override
    public String partial() {
        current.ifPresent(utterance -> utterance.replies.await(utterance.sent, server.answerWithin()));
        return current.map(utterance -> utterance.replies.text()).orElse("");
    }

    @Override
    public Decoded finish() {
        Decoded decoded = utterance().finish(server);
        current = Optional.empty();
        return decoded;
    }

    @Override
    public void close() {
        current.ifPresent(utterance -> utterance.connection.abort());
        current = Optional.empty();
    }
}
