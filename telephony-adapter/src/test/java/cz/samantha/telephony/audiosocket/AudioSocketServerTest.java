package cz.samantha.telephony.audiosocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.samantha.audio.Audio;
import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import cz.samantha.line.CallHandler;
import cz.samantha.telephony.calls.AnnouncedCalls;
import cz.samantha.telephony.calls.Exchange;
import cz.samantha.telephony.network.PortInUseException;
import cz.samantha.telephony.pacing.Pacer;
import cz.samantha.telephony.testing.Conversations;
import cz.samantha.telephony.testing.Conversations.Conversation;
import cz.samantha.telephony.testing.LogCapture;
import cz.samantha.telephony.testing.Peer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over real sockets on loopback. */
final class AudioSocketServerTest {
    private final AnnouncedCalls calls = new AnnouncedCalls(50, Duration.ofSeconds(10), System::nanoTime);
    private final Conversations conversations = new Conversations();
    private final Pacer pacer = Pacer.start();
    private final LogCapture log = new LogCapture(AudioSocketServer.class);
    private AudioSocketServer server;

    @BeforeEach
    void start() throws IOException {
        server = start(settings(Duration.ofSeconds(60)), conversations);
    }

    @AfterEach
    void stop() {
        server.close();
        pacer.close();
        log.close();
    }

    @Test
    void a_call_is_answered_hears_and_is_heard() throws Exception {
        CallId id = announce();
        try (Peer peer = new Peer(server.port(), id, pacer)) {
            Conversation call = conversations.next();
            assertThat(call.line().id()).isEqualTo(id);
            assertThat(call.line().caller()).isEqualTo(Caller.UNKNOWN);
            peer.await("audio 0");

            long first = call.line().play(Peer.tone(11, 2));
            long second = call.line().play(Peer.tone(22, 1));
            for (String event : List.of("playing " + first, "played " + first, "playing " + second)) {
                assertThat(call.event()).isEqualTo(event);
            }
            assertThat(call.event()).isEqualTo("played " + second);
            peer.await("audio 11");
            peer.await("audio 22");
            peer.await("audio 0");

            peer.peer().play(Peer.tone(33, 3));
            call.awaitHeard(33);
        }
    }

    @Test
    void keys_are_told_and_what_is_no_key_is_passed_over() throws Exception {
        try (Peer peer = new Peer(server.port(), announce(), pacer)) {
            Conversation call = conversations.next();
            for (char key : "0*X#a".toCharArray()) {
                peer.peer().press(key);
            }
            assertThat(call.event()).isEqualTo("key 0");
            assertThat(call.event()).isEqualTo("key *");
            assertThat(call.event()).isEqualTo("key #");
            assertThat(call.event()).isEqualTo("key A");
        }
    }

    @Test
    void what_is_being_played_can_be_stopped() throws Exception {
        try (Peer peer = new Peer(server.port(), announce(), pacer)) {
            Conversation call = conversations.next();
            call.line().play(Peer.tone(44, 50_000));
            peer.await("audio 44");
            call.line().stopPlaying();
            peer.await("audio 0");
            long next = call.line().play(Audio.EMPTY);
            assertThat(call.event()).isEqualTo("playing 1");
            assertThat(call.event()).isEqualTo("playing " + next);
        }
    }

    @Test
    void the_end_is_told_once_whoever_hangs_up() throws Exception {
        try (Peer peer = new Peer(server.port(), announce(), pacer)) {
            Conversation call = conversations.next();
            peer.peer().close();
            assertThat(call.event()).isEqualTo("hung up");
        }
        try (Peer peer = new Peer(server.port(), announce(), pacer)) {
            Conversation call = conversations.next();
            peer.peer().send(new AudioSocketFrame.HangUp());
            assertThat(call.event()).isEqualTo("hung up");
        }
        Conversation last;
        try (Peer peer = new Peer(server.port(), announce(), pacer)) {
            last = conversations.next();
            last.line().hangUp();
            last.line().hangUp();
            last.line().transfer("kmb");
            peer.await("hang-up");
            peer.await("closed");
            assertThat(last.event()).isEqualTo("hung up");
        }
        last.line().play(Peer.tone(1, 1));
        server.close();
        last.line().hangUp();
        assertThat(last.hangUps()).isEqualTo(1);
        assertThat(calls.awaitNone(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void unknown_and_used_ids_are_refused_and_told_once() throws Exception {
        CallId used = announce();
        try (Peer good = new Peer(server.port(), used, pacer)) {
            Conversation call = conversations.next();
            for (CallId bad : List.of(CallId.random(), used, CallId.random())) {
                try (Peer peer = new Peer(server.port(), bad, pacer)) {
                    peer.await("failure");
                    peer.await("closed");
                }
            }
            assertUnharmed(good, call);
        }
        assertThat(conversations.waiting()).isZero();
        assertThat(log.messages())
                .containsExactly("AudioSocket connection refused: its id is unknown, has been used, or came too late");
    }

    @Test
    void a_peer_that_does_not_tell_its_id_is_closed() throws Exception {
        server.close();
        server = start(settings(Duration.ofMillis(50)), conversations);
        try (Socket silent = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            assertClosedByServer(silent);
        }
        assertThat(log.messages()).containsExactly("AudioSocket connection did not tell its id: within 50 ms");
    }

    @Test
    void a_thousand_connections_without_ids_harm_nobody() throws Exception {
        List<Socket> flood = new ArrayList<>();
        try (Peer good = new Peer(server.port(), announce(), pacer)) {
            Conversation call = conversations.next();
            for (int i = 0; i < 1000; i++) {
                flood.add(new Socket(InetAddress.getLoopbackAddress(), server.port()));
            }
            for (Socket late : flood.subList(200, 1000)) {
                assertClosedByServer(late);
            }
            assertUnharmed(good, call);
            flood.getFirst().close();
            flood.get(1).close();
            assertThat(log.messages())
                    .containsExactly("Too many AudioSocket connections without an id: at most 200 at once");
        } finally {
            for (Socket socket : flood) {
                socket.close();
            }
        }
    }

    @Test
    void bad_frames_end_their_own_connection_and_no_other() throws Exception {
        try (Peer good = new Peer(server.port(), announce(), pacer)) {
            Conversation call = conversations.next();
            String id = hex(new AudioSocketFrame.Id(announce().value()));
            assertRefused("42 0001 00", "AudioSocket connection refused after a frame of unknown kind");
            assertRefused("10 ffff", "AudioSocket connection refused after an oversized frame");
            assertRefused("01 000f", "AudioSocket connection refused after a frame of wrong length");
            assertRefused("03 0001 31", "AudioSocket connection did not begin with an id");
            assertRefused(id + "01 0010 " + "00".repeat(16), "A call told its id a second time");
            assertThat(conversations.next().event()).isEqualTo("hung up");
            id = hex(new AudioSocketFrame.Id(announce().value()));
            assertRefused(
                    id + "12 0002 0000",
                    "A call's audio is not 8 kHz, so it goes to people; " + "let Asterisk send signed linear at 8 kHz");
            assertThat(conversations.next().event()).isEqualTo("hung up");
            id = hex(new AudioSocketFrame.Id(announce().value()));
            assertRefused(id + "10 ffff", "AudioSocket connection refused after an oversized frame");
            assertThat(conversations.next().event()).isEqualTo("hung up");
            assertUnharmed(good, call);
        }
        assertThat(log.messages()).as("each kind once").doesNotHaveDuplicates().hasSize(6);
    }

    @Test
    void a_call_that_ends_inside_a_frame_has_ended() throws Exception {
        try (Socket torn = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            torn.getOutputStream()
                    .write(AudioSocketCodec.encode(
                            new AudioSocketFrame.Id(announce().value())));
            torn.getOutputStream().write(new byte[] {0x10, 1, 64, 0, 0});
        }
        assertThat(conversations.next().event()).isEqualTo("hung up");
        assertThat(log.messages())
                .containsExactly("AudioSocket connection ended inside a frame: the connection ended inside a frame");
    }

    @Test
    void a_call_whose_conversation_cannot_begin_is_left_to_people() throws Exception {
        server.close();
        server = start(settings(Duration.ofSeconds(60)), line -> {
            throw new IllegalStateException("broken on purpose by a test");
        });
        try (LogCapture quiet = new LogCapture(ArrivalHandler.class);
                Peer peer = new Peer(server.port(), announce(), pacer)) {
            peer.await("closed");
            assertThat(quiet.messages()).hasSize(1);
        }
        assertThat(calls.awaitNone(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void stopping_the_server_hands_its_callers_over() throws Exception {
        try (Peer peer = new Peer(server.port(), announce(), pacer)) {
            Conversation call = conversations.next();
            server.close();
            assertThat(call.event()).isEqualTo("hung up");
            peer.await("hang-up");
            peer.await("closed");
        }
    }

    @Test
    void a_port_in_use_is_told_with_its_purpose() {
        AudioSocketSettings taken = AudioSocketSettings.on("127.0.0.1", server.port());
        assertThatThrownBy(() -> AudioSocketServer.start(taken, calls, Exchange.NONE, pacer, conversations))
                .isInstanceOf(PortInUseException.class)
                .hasMessage("AudioSocket cannot listen on 127.0.0.1:%d: another program uses this port"
                        .formatted(server.port()));
    }

    private AudioSocketServer start(AudioSocketSettings settings, CallHandler handler) throws IOException {
        return AudioSocketServer.start(settings, calls, Exchange.NONE, pacer, handler);
    }

    private static AudioSocketSettings settings(Duration idWithin) {
        return new AudioSocketSettings("127.0.0.1", 0, idWithin, 200, 7680, Duration.ofSeconds(5));
    }

    private CallId announce() {
        return calls.announce(Caller.UNKNOWN, "", "", System.nanoTime())
                .orElseThrow()
                .id();
    }

    private static void assertUnharmed(Peer peer, Conversation call) throws Exception {
        call.line().play(Peer.tone(55, 2));
        peer.await("audio 55");
        peer.peer().play(Peer.tone(66, 2));
        call.awaitHeard(66);
    }

    private void assertRefused(String hex, String kind) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(HexFormat.of().parseHex(hex.replace(" ", "")));
            assertClosedByServer(socket);
        }
        assertThat(log.messages()).anyMatch(message -> message.startsWith(kind + ": "));
    }

    private static void assertClosedByServer(Socket socket) throws IOException {
        socket.setSoTimeout(10_000);
        try {
            while (socket.getInputStream().read() >= 0) {}
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the server did not close the connection", e);
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("reset");
        }
    }

    private static String hex(AudioSocketFrame frame) {
        return HexFormat.of().formatHex(AudioSocketCodec.encode(frame));
    }
}
