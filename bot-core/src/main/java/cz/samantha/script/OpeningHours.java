package cz.samantha.script;

import cz.samantha.calendar.CzechDate;
import cz.samantha.calendar.DayHours;
import cz.samantha.calendar.HoursInWords;
import cz.samantha.calendar.OfficeCalendar;
import cz.samantha.calendar.TimeSpan;
import cz.samantha.script.HoursSentences.Kind;
import cz.samantha.script.HoursSentences.Place;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** When the office is open, and the sentences that tell it. */
public final class OpeningHours {
    private static final Locale CZECH = Locale.of("cs");
    private static final String TOMORROW = "zitra";
    private static final String DAY_AFTER_TOMORROW = "pozitri";

    /** A weekday name alone is clear for so many days. */
    private static final int CLEAR_DAYS = 6;

    /** What is said instead of a day when it opens on none for more than a year. */
    private static final String LATER = "až později";

    /**
     * A day of the week.
     *
     * @param name {@code středa}
     * @param on {@code ve středu}
     * @param entity how understanding calls it: {@code streda}
     */
    public record Day(String name, String on, String entity) {}

    private final Map<DayOfWeek, Day> days;
    private final OfficeCalendar calendar;
    private final HoursSentences sentences;

    OpeningHours(Map<DayOfWeek, Day> days, OfficeCalendar calendar, HoursSentences sentences) {
        this.days = new EnumMap<>(days);
        this.calendar = calendar;
        this.sentences = sentences;
    }

    /** The opening hours themselves, without the sentences. */
    public OfficeCalendar calendar() {
        return calendar;
    }

    public boolean isOpen(LocalDateTime at) {
        return calendar.isOpen(at);
    }

    /** How a day of the week is said. */
    public Day day(LocalDate date) {
        return days.getOrDefault(date.getDayOfWeek(), new Day("", "", ""));
    }

    /**
     * What to say about the hours of a day.
     *
     * @param dayAsked a day's entity, {@code zitra}, {@code pozitri}, or a date like {@code 2026-12-24}; anything else,
     *     and a day that is over, means today
     */
    public String sentence(LocalDateTime now, String dayAsked) {
        LocalDate today = now.toLocalDate();
        Optional<LocalDate> date = date(dayAsked);
        LocalDate asked = date.or(() -> named(today, dayAsked)).orElse(today);
        if (!asked.isAfter(today)) {
            return aboutToday(now);
        }
        DayHours hours = calendar.on(asked);
        boolean withDate = date.isPresent() || hours.exception() || hours.holiday();
        String on = asked.equals(today.plusDays(1))
                ? "zítra"
                : dayAsked.equals(DAY_AFTER_TOMORROW) ? "pozítří" : on(asked, withDate);
        return aboutAnother(today, hours, on);
    }

    private Optional<LocalDate> named(LocalDate today, String dayAsked) {
        return switch (dayAsked) {
            case TOMORROW -> Optional.of(today.plusDays(1));
            case DAY_AFTER_TOMORROW -> Optional.of(today.plusDays(2));
            default ->
                today.plusDays(1)
                        .datesUntil(today.plusDays(CLEAR_DAYS + 1))
                        .filter(date -> day(date).entity().equals(dayAsked))
                        .findFirst();
        };
    }

    private static Optional<LocalDate> date(String dayAsked) {
        try {
            return Optional.of(LocalDate.parse(dayAsked));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String aboutToday(LocalDateTime now) {
        DayHours hours = calendar.on(now.toLocalDate());
        List<TimeSpan> left = hours.notOver(now.toLocalTime());
        boolean open = hours.isOpenAt(now.toLocalTime());
        Kind kind = hours.isClosedAllDay()
                ? Kind.CLOSED
                : left.isEmpty() ? Kind.AFTER : open ? Kind.OPEN : left.equals(hours.open()) ? Kind.BEFORE : Kind.BREAK;
        return sentences.filled(
                kind,
                Map.of(
                        Place.DAY,
                        hours.holiday()
                                ? sentences.holiday()
                                : day(hours.date()).name(),
                        Place.HOURS,
                        open ? HoursInWords.left(left) : HoursInWords.all(left),
                        Place.NEXT,
                        next(hours.date(), hours.date()),
                        Place.REASON,
                        reason(hours)));
    }

    private String aboutAnother(LocalDate today, DayHours hours, String on) {
        String onDay = hours.holiday() ? on + " je " + sentences.holiday() + "," : on;
        return sentences.filled(
                hours.isClosedAllDay() ? Kind.OTHER_CLOSED : Kind.OTHER_OPEN,
                Map.of(
                        Place.ON_DAY,
                        capitalised(onDay),
                        Place.HOURS,
                        HoursInWords.all(hours.open()),
                        Place.NEXT,
                        next(today, hours.date()),
                        Place.REASON,
                        reason(hours)));
    }

    /** The next open day after another; by its weekday alone where the caller is thinking of the days around. */
    private String next(LocalDate today, LocalDate after) {
        boolean near = ChronoUnit.DAYS.between(today, after) <= CLEAR_DAYS;
        return calendar.nextOpenDay(after)
                .map(day -> on(
                        day.date(),
                        !near || day.exception() || ChronoUnit.DAYS.between(after, day.date()) > CLEAR_DAYS))
                .orElse(LATER);
    }

    private String on(LocalDate date, boolean withDate) {
        String on = day(date).on();
        return withDate ? on + " " + CzechDate.dayAndMonth(date) : on;
    }

    private static String reason(DayHours hours) {
        return hours.reason()
                .map(OpeningHours::capitalised)
                .map(reason -> reason.matches(".*[.!?]") ? reason : reason + ".")
                .orElse("");
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(CZECH) + text.substring(1);
    }
}
