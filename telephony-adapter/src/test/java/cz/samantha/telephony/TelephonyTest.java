package cz.samantha.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import cz.samantha.telephony.audiosocket.AudioSocketSettings;
import cz.samantha.telephony.manager.AsteriskExchange;
import cz.samantha.telephony.manager.ManagerLink;
import cz.samantha.telephony.manager.ManagerSettings;
import cz.samantha.telephony.network.PortInUseException;
import cz.samantha.telephony.pacing.Pacer;
import cz.samantha.telephony.testing.Agi;
import cz.samantha.telephony.testing.Conversations;
import cz.samantha.telephony.testing.Conversations.Conversation;
import cz.samantha.telephony.testing.FakeManager;
import cz.samantha.telephony.testing.LogCapture;
import cz.samantha.telephony.testing.Peer;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole of telephony with an Asterisk of a few lines: what the dialplan relies on, word for word. */
final class TelephonyTest {
    private static final String CHANNEL = "PJSIP/trunk-0000002a";
    private static final Duration LONG = Duration.ofSeconds(20);

    private final Conversations conversations = new Conversations();
    private final BlockingQueue<String> transfers = new LinkedBlockingQueue<>();
    private final Pacer pacer = Pacer.start();
    private final LogCapture log = new LogCapture(AsteriskExchange.class);
    private FakeManager asterisk;
    private Telephony telephony;

    @BeforeEach
    void start() throws IOException {
        asterisk = new FakeManager(0);
        telephony = start(asterisk.port(), 0);
        assertThat(telephony.awaitAsterisk(LONG)).isTrue();
    }

    @AfterEach
    void stop() throws IOException {
        telephony.close();
        asterisk.close();
        pacer.close();
        log.close();
    }

    @Test
    void a_call_is_announced_answered_kept_alive_and_hung_up() throws Exception {
        try (Peer peer = dial()) {
            Conversation call = conversations.next();
            assertThat(call.line().caller()).isEqualTo(new Caller("377123456", "378031111"));
            assertThat(call.line().channel()).isEqualTo(CHANNEL);
            assertThat(telephony.liveCalls()).isEqualTo(1);
            asterisk.await("AbsoluteTimeout " + CHANNEL + " 4");
            asterisk.await("AbsoluteTimeout " + CHANNEL + " 4");
            call.line().hangUp();
            peer.await("hang-up");
            assertThat(asterisk.told()).as("before the hang-up").contains("SetVar " + CHANNEL + " BOT_RESULT=hangup");
            assertThat(call.event()).isEqualTo("hung up");
            asterisk.await("AbsoluteTimeout " + CHANNEL + " 0");
        }
    }

    @Test
    void a_transferred_caller_is_followed_into_the_queue() throws Exception {
        try (Peer peer = dial()) {
            Conversation call = conversations.next();
            call.line().transfer("kmb");
            peer.await("hang-up");
            asterisk.await("SetVar " + CHANNEL + " BOT_QUEUE=kmb");
            assertThat(asterisk.told()).contains("SetVar " + CHANNEL + " BOT_RESULT=transfer");
            asterisk.event("QueueCallerJoin", Map.of("Uniqueid", "1.42", "Queue", "kmb", "Position", "1"));
            assertThat(transfers.poll(10, TimeUnit.SECONDS))
                    .isEqualTo(call.line().id() + " queued queue kmb, position 1");
        }
    }

    @Test
    void a_transfer_works_also_where_asterisk_cannot_be_told() throws Exception {
        try (Peer peer = dial()) {
            Conversation call = conversations.next();
            asterisk.refuse("SetVar");
            call.line().transfer("kmb");
            peer.await("hang-up");
            assertThat(call.event()).isEqualTo("hung up");
        }
        assertThat(log.messages()).hasSize(1).first().asString().contains("goes to the usual queue");
    }

    @Test
    void a_queue_name_that_could_be_an_expression_is_not_told_to_asterisk() throws Exception {
        try (Peer peer = dial()) {
            conversations.next().line().transfer("kmb\"]?x");
            peer.await("hang-up");
        }
        assertThat(asterisk.told())
                .noneMatch(action -> action.contains("BOT_QUEUE"))
                .contains("SetVar " + CHANNEL + " BOT_RESULT=transfer");
    }

    @Test
    void a_caller_whose_conversation_is_stuck_is_left_to_people() throws Exception {
        try (LogCapture quiet = new LogCapture("cz.samantha.telephony.manager.DeadManKeeper");
                Peer peer = dial()) {
            Conversation call = conversations.next();
            asterisk.await("AbsoluteTimeout " + CHANNEL + " 4");
            call.getStuck();
            peer.await("hang-up");
            assertThat(call.event()).isEqualTo("hung up");
            assertThat(quiet.messages()).hasSize(1).first().asString().contains("goes to people");
        }
        assertThat(asterisk.told()).noneMatch(action -> action.contains("BOT_RESULT"));
    }

    @Test
    void callers_go_to_people_when_no_more_calls_are_taken() throws Exception {
        try (Peer peer = dial()) {
            Conversation call = conversations.next();
            assertThat(announce())
                    .as("over the limit of two, one live and one announced")
                    .containsKey("BOT_CALL");
            assertThat(announce()).isEmpty();
            telephony.stopAccepting();
            call.line().play(Peer.tone(9, 1));
            peer.await("audio 9");
            call.line().hangUp();
            peer.await("hang-up");
            assertThat(announce()).isEmpty();
            assertThatThrownBy(() -> telephony.announce(Caller.UNKNOWN)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void callers_go_to_people_while_asterisk_cannot_be_told_anything() throws Exception {
        try (LogCapture quiet = new LogCapture(ManagerLink.class)) {
            asterisk.refuse("Login");
            asterisk.drop();
            long deadline = System.nanoTime() + LONG.toNanos();
            while (telephony.awaitAsterisk(Duration.ZERO) && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            assertThat(announce()).isEmpty();
            assertThat(quiet.messages()).isNotEmpty();
        }
    }

    @Test
    void a_call_can_come_without_any_exchange() throws Exception {
        CallId id = telephony.announce(new Caller("", "100"));
        try (Peer peer = new Peer(telephony.mediaPort(), id, pacer)) {
            Conversation call = conversations.next();
            assertThat(call.line().caller().dialledNumber()).isEqualTo("100");
            call.line().transfer("kmb");
            peer.await("hang-up");
        }
        assertThat(asterisk.told()).noneMatch(action -> action.startsWith("SetVar") || action.startsWith("Absolute"));
    }

    @Test
    void a_taken_port_is_told() throws Exception {
        int taken = telephony.fastAgiPort().orElseThrow();
        assertThatThrownBy(() -> start(asterisk.port(), taken)).isInstanceOfSatisfying(PortInUseException.class, e -> {
            assertThat(e.purpose()).isEqualTo("FastAGI");
            assertThat(e.port()).isEqualTo(taken);
        });
    }

    private Telephony start(int managerPort, int fastAgiPort) throws IOException {
        ManagerSettings manager =
                new ManagerSettings("127.0.0.1", managerPort, "bot", "tajemstvi", Duration.ofSeconds(4));
        TelephonySettings settings = TelephonySettings.withAsterisk(
                        AudioSocketSettings.on("127.0.0.1", 0),
                        new TelephonySettings.Asterisk("127.0.0.1", fastAgiPort, manager))
                .withMaxCalls(2);
        return Telephony.start(
                settings,
                conversations,
                (call, progress, detail) -> transfers.add(call + " " + progress + " " + detail));
    }

    private Map<String, String> announce() throws IOException {
        return Agi.announce(telephony.fastAgiPort().orElseThrow(), CHANNEL, "1.42", "377123456", "378031111");
    }

    /** What the dialplan does: announces the call and connects its media where it is told to. */
    private Peer dial() throws IOException {
        Map<String, String> variables = announce();
        assertThat(variables).containsEntry("BOT_MEDIA", "127.0.0.1:" + telephony.mediaPort());
        return new Peer(telephony.mediaPort(), CallId.parse(variables.getOrDefault("BOT_CALL", "")), pacer);
    }
}
