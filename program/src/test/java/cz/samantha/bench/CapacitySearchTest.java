package cz.samantha.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CapacitySearchTest {
    @ParameterizedTest
    @CsvSource({"60, 50", "60, 20", "60, 200", "3, 40", "1, 1", "500, 10"})
    void it_finds_the_most_calls_to_within_a_twentieth_wherever_it_begins(int capacity, int first) {
        CapacitySearch search = new CapacitySearch(first, 30);

        run(search, capacity);

        assertThat(search.most()).isLessThanOrEqualTo(capacity).isGreaterThanOrEqualTo((int)
                Math.floor(capacity * 0.95));
    }

    @Test
    void it_gives_up_after_so_many_tries() {
        CapacitySearch search = new CapacitySearch(10, 4);

        assertThat(run(search, 1_000_000)).isEqualTo(4);
    }

    @Test
    void where_not_even_one_call_goes_well_there_is_no_capacity() {
        CapacitySearch search = new CapacitySearch(10, 30);

        run(search, 0);

        assertThat(search.most()).isZero();
    }

    private static int run(CapacitySearch search, int capacity) {
        int tries = 0;
        for (OptionalInt calls = search.next(); calls.isPresent(); calls = search.next()) {
            search.went(calls.getAsInt() <= capacity);
            tries++;
        }
        return tries;
    }
}
