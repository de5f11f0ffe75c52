package cz.samantha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class CzechHolidaysTest {
    private final Predicate<LocalDate> holidays = new CzechHolidays();

    private List<String> of(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(holidays)
                .map(date -> date.toString().substring(5))
                .toList();
    }

    @Test
    void all_thirteen_of_the_law_are_known_with_easter_where_it_falls() {
        assertThat(of(2026))
                .containsExactly(
                        "01-01", "04-03", "04-06", "05-01", "05-08", "07-05", "07-06", "09-28", "10-28", "11-17",
                        "12-24", "12-25", "12-26");
        assertThat(of(2027)).hasSize(13).contains("03-26", "03-29");
        assertThat(of(2030)).hasSize(13).contains("04-19", "04-22");
    }

    @Test
    void good_friday_is_a_holiday_since_2016() {
        assertThat(holidays.test(LocalDate.of(2015, 4, 3))).isFalse();
        assertThat(holidays.test(LocalDate.of(2016, 3, 25))).isTrue();
    }
}
