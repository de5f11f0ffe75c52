package cz.samantha.script;

import cz.samantha.calendar.DayHours;
import cz.samantha.calendar.OfficeCalendar;
import cz.samantha.calendar.TimeSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Moments at which everything that can be said about the hours is said, so that it can be spoken before a call. */
final class HoursSamples {
    private static final LocalDate FROM = LocalDate.of(2026, 9, 7);
    private static final int PLAIN_DAYS = 14;
    private static final int YEARS = 3;

    private final OfficeCalendar calendar;

    HoursSamples(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    /** Every part of the day in two weeks, and a look into the third, without holidays and exceptions if there are such. */
    List<LocalDateTime> plain() {
        LocalDate start = FROM.datesUntil(FROM.plusYears(YEARS))
                .filter(date -> date.datesUntil(date.plusDays(PLAIN_DAYS + 7)).allMatch(this::isPlain))
                .findFirst()
                .orElse(FROM);
        return start.datesUntil(start.plusDays(PLAIN_DAYS))
                .flatMap(date -> parts(date).stream())
                .toList();
    }

    /** Every part of the day on holidays and on days with hours of their own, for some years. */
    List<LocalDateTime> special() {
        return FROM.datesUntil(FROM.plusYears(YEARS))
                .filter(date -> !isPlain(date))
                .flatMap(date -> parts(date).stream())
                .toList();
    }

    private boolean isPlain(LocalDate date) {
        DayHours day = calendar.on(date);
        return !day.holiday() && !day.exception();
    }

    private List<LocalDateTime> parts(LocalDate date) {
        List<LocalDateTime> parts = new ArrayList<>();
        parts.add(date.atStartOfDay());
        for (TimeSpan span : calendar.on(date).open()) {
            parts.add(date.atStartOfDay().plusMinutes(span.fromMinute()));
            if (span.toMinute() < TimeSpan.DAY_MINUTES) {
                parts.add(date.atStartOfDay().plusMinutes(span.toMinute()));
            }
        }
        return parts;
    }
}
