package cz.samantha.telephony.calls;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class AnnouncedCallsTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final AnnouncedCalls calls = new AnnouncedCalls(2, Duration.ofSeconds(10), nanos::get);

    @Test
    void an_id_is_good_for_one_connection_only() {
        CallId id = announce().orElseThrow().id();
        assertThat(calls.take(id)).map(AnnouncedCall::channel).contains("PJSIP/trunk-1");
        assertThat(calls.take(id)).isEmpty();
        assertThat(calls.take(CallId.random())).isEmpty();
    }

    @Test
    void an_id_expires() {
        CallId early = announce().orElseThrow().id();
        CallId late = announce().orElseThrow().id();
        pass(Duration.ofSeconds(9));
        assertThat(calls.take(early)).isPresent();
        pass(Duration.ofSeconds(1));
        assertThat(calls.take(late)).isEmpty();
    }

    @Test
    void calls_over_the_limit_are_not_taken_until_one_has_ended_or_expired() {
        CallId first = announce().orElseThrow().id();
        calls.take(first);
        assertThat(announce()).isPresent();
        assertThat(announce()).isEmpty();
        calls.ended(first);
        assertThat(announce()).isPresent();
        assertThat(announce()).isEmpty();
        pass(Duration.ofSeconds(10));
        assertThat(announce()).isPresent();
    }

    @Test
    void when_no_more_calls_are_accepted_those_on_their_way_still_come() throws InterruptedException {
        CallId id = announce().orElseThrow().id();
        calls.stopAccepting();
        assertThat(announce()).isEmpty();
        assertThat(calls.take(id)).isPresent();
        assertThat(calls.awaitNone(Duration.ZERO)).isFalse();
        calls.ended(id);
        assertThat(calls.awaitNone(Duration.ZERO)).isTrue();
    }

    private Optional<AnnouncedCall> announce() {
        return calls.announce(Caller.UNKNOWN, "PJSIP/trunk-1", "1.1", 0);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
