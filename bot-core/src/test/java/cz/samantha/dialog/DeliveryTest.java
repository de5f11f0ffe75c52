package cz.samantha.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.dialog.Delivery.Pace;
import cz.samantha.dialog.Delivery.Volume;
import org.junit.jupiter.api.Test;

final class DeliveryTest {
    @Test
    void steps_end_where_there_is_no_further_one() {
        assertThat(Delivery.NORMAL.slower().slower().slower().pace()).isEqualTo(Pace.VERY_SLOW);
        assertThat(Delivery.NORMAL.faster().faster().pace()).isEqualTo(Pace.FAST);
        assertThat(Delivery.NORMAL.louder().louder().louder().volume()).isEqualTo(Volume.VERY_LOUD);
        assertThat(Delivery.NORMAL.quieter().quieter().volume()).isEqualTo(Volume.QUIET);
    }

    @Test
    void each_step_can_be_taken_back() {
        assertThat(Delivery.NORMAL.slower().slower().faster().faster()).isEqualTo(Delivery.NORMAL);
        assertThat(Delivery.NORMAL.louder().louder().quieter().quieter()).isEqualTo(Delivery.NORMAL);
    }

    @Test
    void a_dictation_stays_one_when_it_is_repeated_louder() {
        Act.Say dictated = new Act.Say(
                new Prompt("facts/x/dictate/1", "Jedna, dva."),
                Act.BargeIn.ALLOWED,
                Delivery.NORMAL.with(Pace.DICTATION));

        assertThat(dictated.in(Delivery.NORMAL.louder()).delivery())
                .isEqualTo(new Delivery(Pace.DICTATION, Volume.LOUD));
    }
}
