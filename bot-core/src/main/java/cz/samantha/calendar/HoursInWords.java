package cz.samantha.calendar;

import java.util.ArrayList;
import java.util.List;

/** Opening hours as they are said in Czech: {@code od osmi do jedenácti a od dvanácti do sedmnácti hodin}. */
public final class HoursInWords {
    private static final TimeSpan ALL_DAY = new TimeSpan(0, TimeSpan.DAY_MINUTES);

    private HoursInWords() {}

    /** All hours of a day, from when to when. */
    public static String all(List<TimeSpan> spans) {
        return spans.contains(ALL_DAY)
                ? "nepřetržitě"
                : join(spans.stream().map(HoursInWords::fromTo).toList(), "a") + unit(spans);
    }

    /** The hours that are left when the first span has begun: {@code do jedenácti a potom od dvanácti do sedmnácti hodin}. */
    public static String left(List<TimeSpan> spans) {
        List<String> parts = new ArrayList<>();
        for (TimeSpan span : spans) {
            parts.add(parts.isEmpty() ? to(span) : fromTo(span));
        }
        return join(parts, "a potom") + unit(spans);
    }

    private static String fromTo(TimeSpan span) {
        return "od " + CzechTime.genitive(span.fromMinute()) + " " + to(span);
    }

    private static String to(TimeSpan span) {
        return "do " + CzechTime.genitive(span.toMinute());
    }

    private static String unit(List<TimeSpan> spans) {
        return spans.isEmpty() ? "" : CzechTime.unitAfter(spans.getLast().toMinute());
    }

    private static String join(List<String> parts, String and) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " " + and + " " + parts.getLast();
    }
}
