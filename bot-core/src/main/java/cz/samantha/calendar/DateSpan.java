package cz.samantha.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/** Days from one to another, both included. */
public sealed interface DateSpan {
    boolean contains(LocalDate date);

    /** Once; {@code to} is not before {@code from}. */
    record Once(LocalDate from, LocalDate to) implements DateSpan {
        @Override
        public boolean contains(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(to);
        }
    }

    /** Every year; with {@code to} before {@code from} over New Year. */
    record Yearly(MonthDay from, MonthDay to) implements DateSpan {
        @Override
        public boolean contains(LocalDate date) {
            MonthDay day = MonthDay.from(date);
            boolean begun = !day.isBefore(from);
            boolean over = day.isAfter(to);
            return from.isAfter(to) ? begun || !over : begun && !over;
        }
    }

    /** Whole years. */
    record Years(int from, int to) implements DateSpan {
        @Override
        public boolean contains(LocalDate date) {
            return from <= date.getYear() && date.getYear() <= to;
        }
    }
}
