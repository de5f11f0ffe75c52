package cz.samantha.script;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When the office is open, and the sentences that tell it. */
public final class OpeningHours {
    /** How far ahead the next open day is looked for. */
    private static final int HORIZON_DAYS = 60;

    private static final Locale CZECH = Locale.of("cs");
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d. MMMM", CZECH);

    /** A weekday name alone is clear for so many days. */
    private static final int CLEAR_DAYS = 6;

    /**
     * A day of the week.
     *
     * @param name {@code středa}
     * @param on {@code ve středu}
     * @param entity how understanding calls it: {@code streda}
     */
    public record Day(String name, String on, String entity, Optional<Span> open) {}

    /**
     * From when to when.
     *
     * @param fromWords {@code osmi}
     * @param toWords {@code sedmnácti}
     */
    public record Span(LocalTime from, LocalTime to, String fromWords, String toWords) {}

    /** The sentences; {den}, {v_den}, {V_den}, {od}, {do} and {dalsi} (the next open day) are filled in. */
    public record Sentences(
            String before, String open, String after, String closed, String otherOpen, String otherClosed) {}

    private final Map<DayOfWeek, Day> days;
    private final Set<MonthDay> closedEveryYear;
    private final Set<LocalDate> closed;
    private final Sentences sentences;

    OpeningHours(Map<DayOfWeek, Day> days, Set<MonthDay> closedEveryYear, Set<LocalDate> closed, Sentences sentences) {
        this.days = new EnumMap<>(days);
        this.closedEveryYear = Set.copyOf(closedEveryYear);
        this.closed = Set.copyOf(closed);
        this.sentences = sentences;
    }

    public boolean isOpen(LocalDateTime at) {
        return span(at.toLocalDate())
                .filter(span -> !at.toLocalTime().isBefore(span.from())
                        && at.toLocalTime().isBefore(span.to()))
                .isPresent();
    }

    /**
     * What to say about the hours of a day.
     *
     * @param dayAsked a day's entity, {@code zitra}, or empty for today
     */
    public String sentence(LocalDateTime now, String dayAsked) {
        LocalDate today = now.toLocalDate();
        if (dayAsked.equals("zitra")) {
            return about(today.plusDays(1), "zítra");
        }
        for (int ahead = 1; ahead <= CLEAR_DAYS; ahead++) {
            LocalDate date = today.plusDays(ahead);
            if (day(date).entity().equals(dayAsked)) {
                return about(date, day(date).on());
            }
        }
        return aboutToday(now);
    }

    private String aboutToday(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        String day = day(today).on();
        Optional<Span> span = span(today);
        if (span.isEmpty()) {
            return fill(sentences.closed(), today, day, span);
        }
        boolean before = now.toLocalTime().isBefore(span.get().from());
        String sentence = before ? sentences.before() : isOpen(now) ? sentences.open() : sentences.after();
        return fill(sentence, today, day, span);
    }

    private String about(LocalDate date, String onDay) {
        Optional<Span> span = span(date);
        return fill(span.isPresent() ? sentences.otherOpen() : sentences.otherClosed(), date, onDay, span);
    }

    private String fill(String sentence, LocalDate date, String onDay, Optional<Span> span) {
        return sentence.replace("{den}", day(date).name())
                .replace("{v_den}", onDay)
                .replace("{V_den}", onDay.substring(0, 1).toUpperCase(CZECH) + onDay.substring(1))
                .replace("{od}", span.map(Span::fromWords).orElse(""))
                .replace("{do}", span.map(Span::toWords).orElse(""))
                .replace("{dalsi}", nextOpen(date));
    }

    private String nextOpen(LocalDate after) {
        for (int ahead = 1; ahead <= HORIZON_DAYS; ahead++) {
            LocalDate date = after.plusDays(ahead);
            if (span(date).isPresent()) {
                boolean clear = ChronoUnit.DAYS.between(after, date) <= CLEAR_DAYS;
                String on = day(date).on();
                return clear ? on : on + " " + DAY_AND_MONTH.format(date);
            }
        }
        return "";
    }

    private Optional<Span> span(LocalDate date) {
        boolean exception = closed.contains(date) || closedEveryYear.contains(MonthDay.from(date));
        return exception ? Optional.empty() : day(date).open();
    }

    private Day day(LocalDate date) {
        return days.getOrDefault(date.getDayOfWeek(), new Day("", "", "", Optional.empty()));
    }
}
