package cz.samantha.telephony.manager;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import cz.samantha.telephony.calls.AnnouncedCall;
import java.util.ArrayList;
import java.util.List;
import org.asteriskjava.manager.event.AgentCompleteEvent;
import org.asteriskjava.manager.event.AgentConnectEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.QueueCallerAbandonEvent;
import org.asteriskjava.manager.event.QueueCallerJoinEvent;
import org.junit.jupiter.api.Test;

final class TransferWatchTest {
    private static final CallId CALL = CallId.random();

    private final List<String> told = new ArrayList<>();
    private final TransferWatch watch = new TransferWatch((call, progress, detail) -> {
        assertThat(call).isEqualTo(CALL);
        told.add(progress + ": " + detail);
    });

    @Test
    void a_transferred_caller_is_followed_from_the_queue_to_the_end_of_the_talk() {
        watch.watch(new AnnouncedCall(CALL, Caller.UNKNOWN, "PJSIP/trunk-7", "1700000000.7", 0));
        watch.happened(joined("1700000000.7"));
        AgentConnectEvent connected = new AgentConnectEvent(this);
        connected.setUniqueId("1700000000.7");
        connected.setQueue("kmb");
        connected.setInterface("PJSIP/prepazka1");
        connected.setHoldTime(4L);
        watch.happened(connected);
        watch.happened(completed("1700000000.7"));
        assertThat(told)
                .containsExactly(
                        "queued: queue kmb, position 1",
                        "connected: queue kmb, PJSIP/prepazka1 after 4 s",
                        "completed: queue kmb, 61 s, ended by caller");
    }

    @Test
    void a_caller_who_does_not_wait_is_told() {
        watch.watch(new AnnouncedCall(CALL, Caller.UNKNOWN, "PJSIP/trunk-8", "8.8", 0));
        QueueCallerAbandonEvent abandoned = new QueueCallerAbandonEvent(this);
        abandoned.setUniqueId("8.8");
        abandoned.setQueue("kmb");
        abandoned.setHoldTime(9);
        watch.happened(abandoned);
        assertThat(told).containsExactly("abandoned: queue kmb after 9 s");
    }

    @Test
    void the_end_of_a_talk_is_told_also_when_asterisk_tells_of_the_hang_up_first() {
        watch.watch(new AnnouncedCall(CALL, Caller.UNKNOWN, "PJSIP/trunk-9", "9.9", 0));
        HangupEvent hangup = new HangupEvent(this);
        hangup.setUniqueId("9.9");
        watch.happened(hangup);
        watch.happened(completed("9.9"));
        assertThat(told).containsExactly("completed: queue kmb, 61 s, ended by caller");
    }

    @Test
    void calls_of_others_are_none_of_our_business() {
        watch.happened(joined("1.1"));
        watch.happened(new QueueCallerJoinEvent(this));
        assertThat(told).isEmpty();
    }

    private AgentCompleteEvent completed(String uniqueId) {
        AgentCompleteEvent event = new AgentCompleteEvent(this);
        event.setUniqueId(uniqueId);
        event.setQueue("kmb");
        event.setTalkTime(61L);
        event.setReason("caller");
        return event;
    }

    private QueueCallerJoinEvent joined(String uniqueId) {
        QueueCallerJoinEvent event = new QueueCallerJoinEvent(this);
        event.setUniqueId(uniqueId);
        event.setQueue("kmb");
        event.setPosition(1);
        return event;
    }
}
