package cz.samantha.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One rule of the opening hours: on which days, and what holds then. A later rule has the last word on its days.
 *
 * @param years the years in which the rule holds; empty: in all
 * @param dates the days of the year on which it holds; empty: on all
 * @param weekdays the weekdays on which it holds
 * @param publicHolidays whether it holds on public holidays too; neither this nor a weekday: on all days
 * @param open whether it opens; otherwise it closes
 * @param times the hours that it opens, at least one; or those that it closes, none: the whole day
 * @param reason what callers are told about it
 */
public record OpeningRule(
        List<DateSpan.Years> years,
        List<DateSpan> dates,
        Set<DayOfWeek> weekdays,
        boolean publicHolidays,
        boolean open,
        List<TimeSpan> times,
        Optional<String> reason) {
    public OpeningRule {
        years = List.copyOf(years);
        dates = List.copyOf(dates);
        weekdays = Set.copyOf(weekdays);
        times = TimeSpan.joined(times);
        if (open && times.isEmpty()) {
            throw new IllegalArgumentException("a rule that opens needs hours");
        }
    }

    /** Whether it is a rule of the ordinary week, with neither dates nor holidays. */
    public boolean isWeekly() {
        return years.isEmpty() && dates.isEmpty() && !publicHolidays;
    }

    /** Whether it names no days at all. */
    public boolean isForEveryDay() {
        return isWeekly() && weekdays.isEmpty();
    }

    boolean appliesTo(LocalDate date, boolean holiday) {
        boolean anyDay = weekdays.isEmpty() && !publicHolidays;
        return (anyDay || weekdays.contains(date.getDayOfWeek()) || (publicHolidays && holiday))
                && (years.isEmpty() || years.stream().anyMatch(span -> span.contains(date)))
                && (dates.isEmpty() || dates.stream().anyMatch(span -> span.contains(date)));
    }
}
