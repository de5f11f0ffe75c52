package cz.samantha.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Opening hours by rules and public holidays. Of the rules that hold on a day the last that opens, or closes all day,
 * decides; a later one that closes some hours takes them away. That is how OSM
 * <a href="https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification">opening_hours</a> are to be read.
 *
 * <p>All times are local ones, as on the clock on the office's wall.
 */
public final class OfficeCalendar {
    /** How far ahead the next opening is looked for: a rule for one day of the year is found from any day. */
    private static final int HORIZON_DAYS = 400;

    private final List<OpeningRule> rules;
    private final List<OpeningRule> weekly;
    private final Predicate<LocalDate> holidays;

    /** @param holidays whether a day is a public holiday; {@link CzechHolidays} knows those of Czechia */
    public OfficeCalendar(List<OpeningRule> rules, Predicate<LocalDate> holidays) {
        this.rules = List.copyOf(rules);
        this.weekly = this.rules.stream().filter(OpeningRule::isWeekly).toList();
        this.holidays = holidays;
    }

    public boolean isOpen(LocalDateTime at) {
        LocalDate date = at.toLocalDate();
        return by(rules, date, holidays.test(date)).isOpenAt(at.toLocalTime());
    }

    /** The hours of a day. */
    public DayHours on(LocalDate date) {
        boolean holiday = holidays.test(date);
        DayHours day = by(rules, date, holiday);
        DayHours ordinary = by(weekly, date, false);
        boolean exception = !day.open().equals(ordinary.open()) || !day.reason().equals(ordinary.reason());
        return new DayHours(date, day.open(), holiday, exception, day.reason());
    }

    /**
     * The first moment from a given one on when it is open, that moment itself included; empty when it stays closed for
     * more than a year.
     */
    public Optional<LocalDateTime> nextOpening(LocalDateTime from) {
        if (isOpen(from)) {
            return Optional.of(from);
        }
        LocalTime time = from.toLocalTime();
        return Stream.concat(
                        on(from.toLocalDate()).notOver(time).stream().map(span -> start(from.toLocalDate(), span)),
                        nextOpenDay(from.toLocalDate())
                                .map(day -> start(day.date(), day.open().getFirst()))
                                .stream())
                .findFirst();
    }

    /** The first day after a given one that is not closed all day; empty when there is none for more than a year. */
    public Optional<DayHours> nextOpenDay(LocalDate after) {
        return after.plusDays(1)
                .datesUntil(after.plusDays(HORIZON_DAYS))
                .map(this::on)
                .filter(day -> !day.isClosedAllDay())
                .findFirst();
    }

    /** The days whose hours are not those of the ordinary week, both ends included. */
    public List<DayHours> exceptions(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .map(this::on)
                .filter(DayHours::exception)
                .toList();
    }

    private static LocalDateTime start(LocalDate date, TimeSpan span) {
        return date.atStartOfDay().plusMinutes(span.fromMinute());
    }

    private static DayHours by(List<OpeningRule> rules, LocalDate date, boolean holiday) {
        List<TimeSpan> open = List.of();
        Optional<String> reason = Optional.empty();
        for (OpeningRule rule : rules) {
            if (rule.appliesTo(date, holiday)) {
                if (rule.open() || rule.times().isEmpty()) {
                    open = rule.times();
                    reason = rule.reason();
                } else {
                    for (TimeSpan cut : rule.times()) {
                        open = TimeSpan.without(open, cut);
                    }
                    reason = rule.reason().isPresent() ? rule.reason() : reason;
                }
            }
        }
        return new DayHours(date, open, holiday, false, reason);
    }
}
