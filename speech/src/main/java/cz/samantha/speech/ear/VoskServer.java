package cz.samantha.speech.ear;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recognition on another machine by a Vosk server, over <a href="https://github.com/alphacep/vosk-server">its WebSocket
 * protocol</a>: a connection is one utterance, because the server ends it with the last result.
 */
public final class VoskServer implements RecognitionEngine {
    private static final Logger LOG = LoggerFactory.getLogger(VoskServer.class);
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT_WITHIN).build();
    private final URI server;
    private final int sampleRateHz;
    private final Duration answerWithin;
    private final BackOff backOff;

    private VoskServer(URI server, int sampleRateHz, Duration answerWithin, LongSupplier nanoClock) {
        this.server = server;
        this.sampleRateHz = sampleRateHz;
        this.answerWithin = answerWithin;
        this.backOff = new BackOff(nanoClock);
    }

    /**
     * Connects once, to see whether the server is there.
     *
     * @param server its address, {@code ws://host:port}
     * @param sampleRateHz the rate that its model was made for, a multiple of the telephone's
     * @param answerWithin a call whose audio is not answered for so long is given up
     * @throws EngineMissingException if it cannot be reached; the message says what to do
     */
    public static VoskServer open(URI server, int sampleRateHz, Duration answerWithin) throws IOException {
        return open(server, sampleRateHz, answerWithin, System::nanoTime);
    }

    static VoskServer open(URI server, int sampleRateHz, Duration answerWithin, LongSupplier nanoClock)
            throws IOException {
        VoskServer engine = new VoskServer(server, sampleRateHz, answerWithin, nanoClock);
        try {
            engine.connect(new ServerReplies()).abort();
            return engine;
        } catch (RecognitionFailedException e) {
            engine.close();
            throw new EngineMissingException(
                    "The Vosk server " + server
                            + " cannot be reached. Start it, or put its address into 'ear: server:' of"
                            + " samantha.yaml, or recognise in this process with 'ear: engine: vosk'",
                    e);
        }
    }

    /**
     * Opens a connection for one utterance.
     *
     * @throws RecognitionFailedException if that does not work, or did not work a short time ago
     */
    WebSocket connect(ServerReplies replies) {
        if (!backOff.tries()) {
            throw new RecognitionFailedException("the Vosk server " + server + " could not be reached a moment ago");
        }
        CompletableFuture<WebSocket> connection =
                client.newWebSocketBuilder().connectTimeout(CONNECT_WITHIN).buildAsync(server, replies);
        try {
            WebSocket open = connection.get(CONNECT_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            backOff.worked();
            return open;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            connection.cancel(true);
            throw new RecognitionFailedException("interrupted while connecting", e);
        } catch (ExecutionException | TimeoutException | CompletionException e) {
            connection.cancel(true);
            backOff.failed();
            LOG.warn("The Vosk server {} cannot be reached: calls go to people until it can", server);
            throw new RecognitionFailedException("the Vosk server " + server + " cannot be reached", e);
        }
    }

    int sampleRateHz() {
        return sampleRateHz;
    }

    Duration answerWithin() {
        return answerWithin;
    }

    @Override
    public Recogniser start(int alternatives) {
        return new VoskRecogniser(task -> new ServerDecoding(this, task), true, alternatives);
    }

    @Override
    public Place place() {
        return Place.ELSEWHERE;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
