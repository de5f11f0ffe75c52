package cz.samantha.telephony.fastagi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import cz.samantha.telephony.calls.AnnouncedCall;
import cz.samantha.telephony.network.PortInUseException;
import cz.samantha.telephony.testing.Agi;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Over real sockets on loopback. */
final class AnnouncementServerTest {
    private final CallId id = CallId.random();
    private final List<AnnouncedCall> announced = new CopyOnWriteArrayList<>();

    @Test
    void a_call_is_announced_and_gets_its_id_and_the_address_of_its_media() throws IOException {
        try (AnnouncementServer server = AnnouncementServer.start("127.0.0.1", 0, "127.0.0.1:9092", this::take)) {
            Map<String, String> variables =
                    Agi.announce(server.port(), "PJSIP/trunk-1", "1700000000.1", "377123456", "378031111");
            assertThat(variables)
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of("BOT_CALL", id.toString(), "BOT_MEDIA", "127.0.0.1:9092"));
        }
        AnnouncedCall call = announced.getFirst();
        assertThat(call.channel()).isEqualTo("PJSIP/trunk-1");
        assertThat(call.uniqueId()).isEqualTo("1700000000.1");
        assertThat(call.caller()).isEqualTo(new Caller("377123456", "378031111"));
    }

    @Test
    void a_withheld_number_is_empty_and_the_trunks_number_stands_in_for_a_nameless_extension() throws IOException {
        try (AnnouncementServer server = AnnouncementServer.start("127.0.0.1", 0, "127.0.0.1:9092", this::take)) {
            Agi.announce(server.port(), "PJSIP/trunk-1", "1.1", "unknown", "s");
        }
        assertThat(announced.getFirst().caller()).isEqualTo(new Caller("", "378037000"));
    }

    @Test
    void a_call_that_is_not_taken_gets_nothing() throws IOException {
        try (AnnouncementServer server = AnnouncementServer.start(
                "127.0.0.1", 0, "127.0.0.1:9092", (caller, channel, uniqueId, since) -> Optional.empty())) {
            assertThat(Agi.announce(server.port(), "PJSIP/trunk-1", "1.1", "377123456", "378031111"))
                    .isEmpty();
        }
    }

    @Test
    void it_listens_on_its_address_only_and_no_more_after_it_is_closed() throws IOException {
        AnnouncementServer server = AnnouncementServer.start("127.0.0.1", 0, "127.0.0.1:9092", this::take);
        assertThatThrownBy(() -> connect("127.0.0.2", server.port())).isInstanceOf(ConnectException.class);
        server.close();
        assertThatThrownBy(() -> connect("127.0.0.1", server.port())).isInstanceOf(ConnectException.class);
    }

    @Test
    void a_port_in_use_is_told_with_its_purpose() throws IOException {
        try (AnnouncementServer first = AnnouncementServer.start("127.0.0.1", 0, "127.0.0.1:9092", this::take)) {
            assertThatThrownBy(() -> AnnouncementServer.start("127.0.0.1", first.port(), "127.0.0.1:9092", this::take))
                    .isInstanceOf(PortInUseException.class)
                    .hasMessage("FastAGI cannot listen on 127.0.0.1:%d: another program uses this port"
                            .formatted(first.port()));
        }
    }

    private Optional<AnnouncedCall> take(Caller caller, String channel, String uniqueId, long since) {
        AnnouncedCall call = new AnnouncedCall(id, caller, channel, uniqueId, since);
        announced.add(call);
        return Optional.of(call);
    }

    private static void connect(String host, int port) throws IOException {
        new Socket(InetAddress.getByName(host), port).close();
    }
}
