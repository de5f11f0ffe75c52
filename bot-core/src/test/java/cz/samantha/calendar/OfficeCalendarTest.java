package cz.samantha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

final class OfficeCalendarTest {
    private final OfficeCalendar office = Rules.czech("""
        Mo,We 08:00-11:00,12:00-17:00; PH off; Dec 24-31 off "úřad o Vánocích neúřaduje"; \
        2026 Nov 18 off "máme školení"; 2026 Nov 20 09:00-12:00 open "otevíráme mimořádně"; \
        2026 Nov 25 15:00-17:00 off "končíme dřív\"\
        """);

    private boolean isOpen(String at) {
        return office.isOpen(LocalDateTime.parse(at));
    }

    private DayHours on(String date) {
        return office.on(LocalDate.parse(date));
    }

    private String nextOpening(String from) {
        return office.nextOpening(LocalDateTime.parse(from)).orElseThrow().toString();
    }

    @Test
    void open_is_from_the_first_to_the_last_minute_and_not_at_lunch() {
        assertThat(isOpen("2026-11-16T07:59:59")).isFalse();
        assertThat(isOpen("2026-11-16T08:00")).isTrue();
        assertThat(isOpen("2026-11-16T10:59:59")).isTrue();
        assertThat(isOpen("2026-11-16T11:00")).isFalse();
        assertThat(isOpen("2026-11-16T12:00")).isTrue();
        assertThat(isOpen("2026-11-16T17:00")).isFalse();
    }

    @Test
    void an_ordinary_day_is_no_exception() {
        assertThat(on("2026-11-16").open()).hasSize(2);
        assertThat(on("2026-11-16").exception()).isFalse();
        assertThat(on("2026-11-19").isClosedAllDay()).isTrue();
        assertThat(on("2026-11-19").exception()).isFalse();
    }

    @Test
    void a_later_rule_closes_or_opens_a_day_and_gives_its_reason() {
        assertThat(on("2026-11-18").isClosedAllDay()).isTrue();
        assertThat(on("2026-11-18").reason()).contains("máme školení");
        assertThat(on("2026-11-20").open()).containsExactly(new TimeSpan(9 * 60, 12 * 60));
        assertThat(on("2026-11-20").reason()).contains("otevíráme mimořádně");
        assertThat(on("2027-11-17").isClosedAllDay()).isTrue();
        assertThat(on("2027-11-18").reason()).isEmpty();
    }

    @Test
    void closing_some_hours_leaves_the_others() {
        assertThat(on("2026-11-25").open())
                .containsExactly(new TimeSpan(8 * 60, 11 * 60), new TimeSpan(12 * 60, 15 * 60));
        assertThat(on("2026-11-25").reason()).contains("končíme dřív");
    }

    @Test
    void a_holiday_is_known_whether_it_changes_the_hours_or_not() {
        assertThat(on("2026-09-28").holiday()).isTrue();
        assertThat(on("2026-09-28").exception()).isTrue();
        assertThat(on("2026-07-05").holiday()).isTrue();
        assertThat(on("2026-07-05").exception()).isFalse();
    }

    @Test
    void holidays_can_have_hours_of_their_own() {
        OfficeCalendar always = Rules.czech("Mo-Fr 08:00-17:00; PH 10:00-12:00");

        assertThat(always.on(LocalDate.of(2026, 10, 28)).open()).containsExactly(new TimeSpan(10 * 60, 12 * 60));
        assertThat(always.on(LocalDate.of(2026, 12, 26)).open()).containsExactly(new TimeSpan(10 * 60, 12 * 60));
    }

    @Test
    void the_next_opening_is_after_lunch_or_on_the_next_open_day() {
        assertThat(nextOpening("2026-11-16T09:30")).isEqualTo("2026-11-16T09:30");
        assertThat(nextOpening("2026-11-16T11:10")).isEqualTo("2026-11-16T12:00");
        assertThat(nextOpening("2026-11-16T17:00")).isEqualTo("2026-11-20T09:00");
        assertThat(nextOpening("2026-12-23T17:00")).isEqualTo("2027-01-04T08:00");
    }

    @Test
    void an_office_that_never_opens_has_no_next_opening() {
        assertThat(Rules.czech("Mo 08:00-17:00; off").nextOpening(LocalDateTime.of(2026, 11, 21, 10, 0)))
                .isEmpty();
    }

    @Test
    void exceptions_are_listed_by_day() {
        assertThat(office.exceptions(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 30)))
                .extracting(day -> day.date().toString()
                        + day.reason().map(why -> " " + why).orElse(""))
                .startsWith("2026-11-18 máme školení", "2026-11-20 otevíráme mimořádně", "2026-11-25 končíme dřív")
                .endsWith("2026-12-30 úřad o Vánocích neúřaduje");
    }

    @Test
    void a_span_over_new_year_and_one_of_months_hold_every_year() {
        OfficeCalendar winter = Rules.czech("Mo-Su 08:00-17:00; Dec 20-Jan 05 off; Jul-Aug 10:00-12:00");

        assertThat(winter.isOpen(LocalDateTime.of(2030, 12, 19, 9, 0))).isTrue();
        assertThat(winter.isOpen(LocalDateTime.of(2030, 12, 20, 9, 0))).isFalse();
        assertThat(winter.isOpen(LocalDateTime.of(2031, 1, 5, 9, 0))).isFalse();
        assertThat(winter.isOpen(LocalDateTime.of(2031, 1, 6, 9, 0))).isTrue();
        assertThat(winter.isOpen(LocalDateTime.of(2031, 7, 1, 9, 0))).isFalse();
        assertThat(winter.isOpen(LocalDateTime.of(2031, 8, 31, 11, 0))).isTrue();
    }

    @Test
    void a_rule_for_some_years_holds_in_no_other() {
        OfficeCalendar trial = Rules.czech("Mo 08:00-12:00; 2027-2028 Mo 13:00-15:00");

        assertThat(trial.isOpen(LocalDateTime.of(2026, 12, 28, 9, 0))).isTrue();
        assertThat(trial.isOpen(LocalDateTime.of(2027, 1, 4, 9, 0))).isFalse();
        assertThat(trial.isOpen(LocalDateTime.of(2028, 12, 18, 14, 0))).isTrue();
        assertThat(trial.isOpen(LocalDateTime.of(2029, 1, 1, 14, 0))).isFalse();
    }
}
