package cz.samantha.telephony.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.samantha.telephony.testing.FakeManager;
import cz.samantha.telephony.testing.LogCapture;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.asteriskjava.manager.action.SetVarAction;
import org.asteriskjava.manager.event.QueueCallerJoinEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a manager interface of a few lines, over real sockets. */
final class ManagerLinkTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final BlockingQueue<String> joined = new LinkedBlockingQueue<>();
    private final LogCapture log = new LogCapture(ManagerLink.class);

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void actions_are_sent_and_their_answers_waited_for() throws Exception {
        try (FakeManager asterisk = new FakeManager(0);
                ManagerLink link = link(asterisk.port())) {
            assertThat(link.awaitConnected(LONG)).isTrue();
            link.send(new SetVarAction("PJSIP/trunk-1", "BOT_RESULT", "hangup"));
            asterisk.await("SetVar PJSIP/trunk-1 BOT_RESULT=hangup");
            asterisk.refuse("SetVar");
            assertThatThrownBy(() -> link.send(new SetVarAction("gone", "BOT_RESULT", "hangup")))
                    .isInstanceOf(ManagerUnavailableException.class)
                    .hasMessageContaining("refused SetVar");
            asterisk.ignore("SetVar");
            assertThatThrownBy(() -> link.send(new SetVarAction("silent", "BOT_RESULT", "hangup")))
                    .isInstanceOf(ManagerUnavailableException.class)
                    .hasMessageContaining("did not answer");
        }
    }

    @Test
    void events_are_told() throws Exception {
        try (FakeManager asterisk = new FakeManager(0);
                ManagerLink link = link(asterisk.port())) {
            assertThat(link.awaitConnected(LONG)).isTrue();
            asterisk.event("QueueCallerJoin", Map.of("Channel", "PJSIP/trunk-1", "Uniqueid", "1.1", "Queue", "kmb"));
            assertThat(joined.poll(10, TimeUnit.SECONDS)).isEqualTo("1.1");
        }
    }

    @Test
    void it_waits_for_an_asterisk_that_is_not_there_yet_and_comes_back_after_its_restart() throws Exception {
        int port = freePort();
        try (ManagerLink link = link(port)) {
            assertThat(link.awaitConnected(Duration.ofMillis(50))).isFalse();
            assertThatThrownBy(() -> link.send(new SetVarAction("any", "BOT_RESULT", "hangup")))
                    .isInstanceOf(ManagerUnavailableException.class);
            try (FakeManager first = new FakeManager(port)) {
                assertThat(link.awaitConnected(LONG)).isTrue();
                first.await("CoreSettings");
            }
            try (FakeManager second = new FakeManager(port)) {
                second.await("CoreSettings");
                assertThat(link.awaitConnected(LONG)).isTrue();
                link.send(new SetVarAction("PJSIP/trunk-2", "BOT_RESULT", "hangup"));
                second.await("SetVar PJSIP/trunk-2 BOT_RESULT=hangup");
            }
        }
        assertThat(log.messages()).anyMatch(message -> message.contains("trying on"));
    }

    @Test
    void a_wrong_secret_is_told_once_and_clearly() throws Exception {
        try (FakeManager asterisk = new FakeManager(0)) {
            asterisk.refuse("Login");
            try (ManagerLink link = link(asterisk.port())) {
                asterisk.await("Login");
                asterisk.await("Login");
                assertThat(link.awaitConnected(Duration.ZERO)).isFalse();
            }
        }
        assertThat(log.messages())
                .hasSize(1)
                .first()
                .asString()
                .contains("does not let the manager user bot in")
                .doesNotContain("tajemstvi");
    }

    private ManagerLink link(int port) {
        ManagerSettings settings = new ManagerSettings("127.0.0.1", port, "bot", "tajemstvi", Duration.ofSeconds(4));
        return ManagerLink.start(settings, event -> {
            if (event instanceof QueueCallerJoinEvent join) {
                joined.add(join.getUniqueId());
            }
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
