package cz.samantha.understanding.entity;

import java.time.LocalTime;
import java.util.Locale;

/**
 * A time of day. Its text is {@code HH:mm}.
 *
 * @param value in the day's 24 hours; an hour said without a part of the day lies between 7:00 and 18:59, when people come
 *     and ring
 * @param exact false for a part of the day ({@code po obědě}), whose value only stands for it
 */
public record SpokenTime(LocalTime value, boolean exact, Span span) implements Entity {
    @Override
    public String name() {
        return "cas";
    }

    @Override
    public String canonical() {
        return String.format(Locale.ROOT, "%02d:%02d", value.getHour(), value.getMinute());
    }
}
