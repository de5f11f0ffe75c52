package cz.samantha.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When it is open on a day.
 *
 * @param open in order, neither overlapping nor touching; empty: closed all day
 * @param holiday whether the day is a public holiday, open or not
 * @param exception whether the hours, or what is said about them, are not those of the ordinary week
 * @param reason what callers are told about these hours
 */
public record DayHours(
        LocalDate date, List<TimeSpan> open, boolean holiday, boolean exception, Optional<String> reason) {
    public DayHours {
        open = List.copyOf(open);
    }

    public boolean isClosedAllDay() {
        return open.isEmpty();
    }

    public boolean isOpenAt(LocalTime time) {
        return open.stream().anyMatch(span -> span.contains(time));
    }

    /** The spans that are not over at a time; the first may have begun. */
    public List<TimeSpan> notOver(LocalTime time) {
        return open.stream()
                .filter(span -> TimeSpan.minuteOf(time) < span.toMinute())
                .toList();
    }
}
