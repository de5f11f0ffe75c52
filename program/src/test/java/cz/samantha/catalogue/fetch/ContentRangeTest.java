package cz.samantha.catalogue.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentRangeTest {
    @Property
    void what_a_server_writes_is_read(
            @ForAll @LongRange(max = 1L << 40) long first,
            @ForAll @LongRange(max = 1L << 40) long more,
            @ForAll @LongRange(max = 1L << 40) long rest) {
        long last = first + more;
        long total = last + 1 + rest;

        assertThat(ContentRange.parse("bytes " + first + "-" + last + "/" + total))
                .contains(new ContentRange(first, total));
    }

    @Property
    void whatever_stands_there_is_either_read_or_refused(@ForAll String header) {
        Optional<ContentRange> range = ContentRange.parse(header);

        assertThat(range.filter(read -> read.first() < -1 || read.total() < -1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bytes 5-9/*, 5, -1", "BYTES 5-9/10, 5, 10", "' bytes 0-0/1 ', 0, 1", "bytes */123, -1, 123"})
    void unusual_ranges_are_read(String header, long first, long total) {
        assertThat(ContentRange.parse(header)).contains(new ContentRange(first, total));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes 5-4/10",
                "bytes 5-10/10",
                "bytes */*",
                "bytes -5-9/10",
                "lines 5-9/10",
                "bytes 5-9",
                "bytes 99999999999999999999-99999999999999999999/99999999999999999999",
                "bytes 5-9/10, bytes 11-12/13"
            })
    void impossible_ranges_are_refused(String header) {
        assertThat(ContentRange.parse(header)).isEmpty();
    }
}
