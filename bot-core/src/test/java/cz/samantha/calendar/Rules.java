package cz.samantha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Calendars written in the OSM syntax, for tests. */
final class Rules {
    private Rules() {}

    static List<OpeningRule> read(String text) {
        OpeningSyntax.Reading reading = OpeningSyntax.read(text);
        assertThat(reading.faults()).as(text).isEmpty();
        return reading.rules();
    }

    static OfficeCalendar calendar(String text, Predicate<LocalDate> holidays) {
        return new OfficeCalendar(read(text), holidays);
    }

    static OfficeCalendar czech(String text) {
        return calendar(text, new CzechHolidays());
    }
}
