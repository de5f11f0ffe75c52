package cz.samantha.telephony.manager;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.telephony.manager.DeadMan.Due;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class DeadManTest {
    private static final long START = Long.MAX_VALUE - 3;
    private final DeadMan deadMan = new DeadMan(Duration.ofSeconds(8), START);

    @Test
    void a_live_call_is_renewed_at_once_and_then_every_quarter_of_the_timer() {
        assertThat(deadMan.due(at(0), true)).isEqualTo(Due.RENEW);
        renew(0);
        assertThat(deadMan.due(at(1999), true)).isEqualTo(Due.WAIT);
        assertThat(deadMan.due(at(2000), true)).isEqualTo(Due.RENEW);
    }

    @Test
    void a_call_whose_conversation_does_not_move_is_not_renewed_and_given_up_in_the_end() {
        renew(0);
        assertThat(deadMan.due(at(5000), false)).isEqualTo(Due.WAIT);
        assertThat(deadMan.due(at(6999), false)).isEqualTo(Due.WAIT);
        assertThat(deadMan.due(at(7000), false)).isEqualTo(Due.GIVE_UP);
    }

    @Test
    void a_bot_that_wakes_up_after_the_timer_has_run_out_does_not_touch_the_call_again() {
        renew(0);
        assertThat(deadMan.due(at(20_000), true)).isEqualTo(Due.GIVE_UP);
    }

    @Test
    void only_what_asterisk_has_confirmed_counts_and_from_when_it_was_sent() {
        renew(0);
        deadMan.sent(at(2000));
        deadMan.answered(at(2000), false);
        deadMan.sent(at(4000));
        assertThat(deadMan.due(at(7000), true)).isEqualTo(Due.GIVE_UP);
        deadMan.answered(at(4000), true);
        assertThat(deadMan.due(at(7000), true)).isEqualTo(Due.RENEW);
        assertThat(deadMan.due(at(11_000), true)).isEqualTo(Due.GIVE_UP);
    }

    @Test
    void an_old_answer_does_not_take_back_a_newer_one() {
        deadMan.sent(at(0));
        renew(2000);
        deadMan.answered(at(0), true);
        assertThat(deadMan.due(at(8999), false)).isEqualTo(Due.WAIT);
    }

    private void renew(long millis) {
        deadMan.sent(at(millis));
        deadMan.answered(at(millis), true);
    }

    private static long at(long millis) {
        return START + TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
