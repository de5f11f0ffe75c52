package cz.samantha.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class PercentilesTest {
    @Test
    void a_percentile_is_the_nearest_rank() {
        Percentiles hundred =
                new Percentiles(LongStream.rangeClosed(1, 100).boxed().toList());

        assertThat(hundred.at(50)).isEqualTo(50);
        assertThat(hundred.at(95)).isEqualTo(95);
        assertThat(hundred.at(100)).isEqualTo(100);
    }

    @Test
    void the_order_of_measuring_does_not_matter() {
        assertThat(new Percentiles(List.of(300L, 100L, 200L)).at(50)).isEqualTo(200);
    }

    @Test
    void nothing_measured_has_no_percentile() {
        assertThatThrownBy(() -> new Percentiles(List.of()).at(50)).hasMessage("nothing was measured");
    }
}
