package cz.samantha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The calendar against checks that know nothing of it. */
final class OfficeCalendarPropertiesTest {
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final Set<MonthDay> FIXED_HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 5),
            MonthDay.of(7, 6),
            MonthDay.of(9, 28),
            MonthDay.of(10, 28),
            MonthDay.of(11, 17),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    /** The Gregorian Easter by Meeus, Jones and Butcher. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    private static boolean isHoliday(LocalDate date) {
        LocalDate easter = easterSunday(date.getYear());
        return FIXED_HOLIDAYS.contains(MonthDay.from(date))
                || date.equals(easter.minusDays(2))
                || date.equals(easter.plusDays(1));
    }

    private static boolean naive(LocalDateTime at) {
        DayOfWeek day = at.getDayOfWeek();
        return (day == DayOfWeek.MONDAY || day == DayOfWeek.WEDNESDAY)
                && at.getHour() >= 8
                && at.getHour() < 17
                && !isHoliday(at.toLocalDate());
    }

    @Property(tries = 5)
    void a_whole_year_minute_by_minute_is_as_the_rule_says(@ForAll @IntRange(min = 2017, max = 2099) int year) {
        OfficeCalendar office = Rules.czech("Mo,We 08:00-17:00; PH off");
        LocalDateTime end = LocalDateTime.of(year + 1, 1, 1, 0, 0);
        for (LocalDateTime at = LocalDateTime.of(year, 1, 1, 0, 0); at.isBefore(end); at = at.plusMinutes(1)) {
            if (office.isOpen(at) != naive(at)) {
                assertThat(office.isOpen(at)).as(at.toString()).isEqualTo(naive(at));
            }
        }
    }

    /** Days of 23 and of 25 hours: what counts is the clock on the wall. */
    @Property(tries = 20)
    void on_days_when_the_clock_is_changed_the_wall_counts(@ForAll @IntRange(min = 2020, max = 2040) int year) {
        OfficeCalendar night = Rules.czech("Su 01:30-03:30");
        Instant end = LocalDateTime.of(year + 1, 1, 1, 0, 0).atZone(PRAGUE).toInstant();
        Instant at = LocalDateTime.of(year, 1, 1, 0, 0).atZone(PRAGUE).toInstant();
        int changes = 0;
        for (; at.isBefore(end); at = at.plus(1, ChronoUnit.DAYS)) {
            Instant next = at.plus(1, ChronoUnit.DAYS);
            if (!PRAGUE.getRules().getOffset(at).equals(PRAGUE.getRules().getOffset(next))) {
                changes++;
                for (Instant moment = at; moment.isBefore(next); moment = moment.plus(1, ChronoUnit.MINUTES)) {
                    LocalDateTime wall = LocalDateTime.ofInstant(moment, PRAGUE);
                    int minute = wall.getHour() * 60 + wall.getMinute();
                    boolean open = wall.getDayOfWeek() == DayOfWeek.SUNDAY && minute >= 90 && minute < 210;
                    assertThat(night.isOpen(wall)).as(wall.toString()).isEqualTo(open);
                }
            }
        }
        assertThat(changes).isEqualTo(2);
    }

    @Property(tries = 300)
    void the_next_opening_is_open_and_nothing_before_it_is(
            @ForAll("calendars") OfficeCalendar office, @ForAll("moments") LocalDateTime from) {
        LocalDateTime next = office.nextOpening(from).orElse(from.plusDays(10));

        if (office.nextOpening(from).isPresent()) {
            assertThat(office.isOpen(next)).isTrue();
        }
        for (LocalDateTime at = from; at.isBefore(next); at = at.plusMinutes(1)) {
            assertThat(office.isOpen(at)).isFalse();
        }
    }

    @Property(tries = 300)
    void the_hours_of_a_day_are_the_minutes_when_it_is_open(
            @ForAll("calendars") OfficeCalendar office, @ForAll("moments") LocalDateTime moment) {
        DayHours day = office.on(moment.toLocalDate());

        assertThat(day.isOpenAt(moment.toLocalTime())).isEqualTo(office.isOpen(moment));
        for (int i = 1; i < day.open().size(); i++) {
            assertThat(day.open().get(i - 1).toMinute())
                    .isLessThan(day.open().get(i).fromMinute());
        }
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.integers()
                .between(0, 4 * 365 * TimeSpan.DAY_MINUTES)
                .map(minutes -> LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(minutes));
    }

    @Provide
    Arbitrary<OfficeCalendar> calendars() {
        Arbitrary<TimeSpan> spans = Combinators.combine(
                        Arbitraries.integers().between(0, TimeSpan.DAY_MINUTES - 1),
                        Arbitraries.integers().between(1, 600))
                .as((from, length) -> new TimeSpan(from, Math.min(from + length, TimeSpan.DAY_MINUTES)));
        Arbitrary<Set<DayOfWeek>> days =
                Arbitraries.of(EnumSet.allOf(DayOfWeek.class)).set().ofMinSize(1);
        Arbitrary<List<DateSpan>> dates = Arbitraries.integers()
                .between(0, 4 * 365)
                .map(day -> LocalDate.of(2026, 1, 1).plusDays(day))
                .map(day -> (DateSpan) new DateSpan.Once(day, day.plusDays(20)))
                .list()
                .ofMaxSize(2);
        Arbitrary<OpeningRule> rules = Combinators.combine(
                        days,
                        dates,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        spans.list().ofMaxSize(3))
                .as((weekdays, on, holidays, open, times) -> new OpeningRule(
                        List.of(), on, weekdays, holidays, open && !times.isEmpty(), times, Optional.empty()));
        return rules.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(list -> new OfficeCalendar(list, OfficeCalendarPropertiesTest::isHoliday));
    }
}
