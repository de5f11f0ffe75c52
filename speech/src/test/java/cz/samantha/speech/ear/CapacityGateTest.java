package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CapacityGateTest {
    private final CapacityGate gate = new CapacityGate();

    @Test
    void one_late_second_is_no_reason_to_refuse_calls_two_are() {
        gate.next(200);
        assertThat(gate.isOpen()).isTrue();

        assertThat(gate.next(200)).isTrue();
        assertThat(gate.isOpen()).isFalse();
    }

    @Test
    void half_a_second_of_lag_closes_it_at_once() {
        gate.next(500);

        assertThat(gate.isOpen()).isFalse();
    }

    @Test
    void it_opens_when_recognition_has_been_in_time_for_ten_seconds_in_a_row() {
        gate.next(1000);
        for (int second = 0; second < 9; second++) {
            gate.next(10);
        }
        gate.next(100);
        for (int second = 0; second < 9; second++) {
            gate.next(10);
        }
        assertThat(gate.isOpen()).isFalse();

        assertThat(gate.next(10)).isTrue();
        assertThat(gate.isOpen()).isTrue();
    }

    /** Between the two limits it stays as it is, so that it does not flap. */
    @Test
    void a_lag_between_its_limits_neither_opens_nor_closes_it() {
        for (int second = 0; second < 100; second++) {
            gate.next(100);
        }
        assertThat(gate.isOpen()).isTrue();

        gate.next(1000);
        for (int second = 0; second < 100; second++) {
            gate.next(100);
        }
        assertThat(gate.isOpen()).isFalse();
    }
}
