package cz.samantha.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of one day.
 *
 * @param fromMinute minutes since midnight, inclusive, 0 to 1439
 * @param toMinute minutes since midnight, exclusive, up to 1440, after {@code fromMinute}
 */
public record TimeSpan(int fromMinute, int toMinute) {
    /** Minutes of a day by the clock on the wall, also on days when the clock is changed. */
    public static final int DAY_MINUTES = 24 * 60;

    public TimeSpan {
        if (fromMinute < 0 || toMinute > DAY_MINUTES || fromMinute >= toMinute) {
            throw new IllegalArgumentException("no part of a day: minutes " + fromMinute + " to " + toMinute);
        }
    }

    public boolean contains(LocalTime time) {
        int minute = minuteOf(time);
        return fromMinute <= minute && minute < toMinute;
    }

    static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** The same moments as spans in order that neither overlap nor touch. */
    static List<TimeSpan> joined(List<TimeSpan> spans) {
        List<TimeSpan> joined = new ArrayList<>();
        for (TimeSpan span : spans.stream()
                .sorted(Comparator.comparingInt(TimeSpan::fromMinute))
                .toList()) {
            if (!joined.isEmpty() && span.fromMinute <= joined.getLast().toMinute) {
                TimeSpan last = joined.removeLast();
                joined.add(new TimeSpan(last.fromMinute, Math.max(last.toMinute, span.toMinute)));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    /** What is left of the spans when another is cut out. */
    static List<TimeSpan> without(List<TimeSpan> spans, TimeSpan cut) {
        List<TimeSpan> left = new ArrayList<>();
        for (TimeSpan span : spans) {
            if (cut.toMinute <= span.fromMinute || span.toMinute <= cut.fromMinute) {
                left.add(span);
            } else {
                if (span.fromMinute < cut.fromMinute) {
                    left.add(new TimeSpan(span.fromMinute, cut.fromMinute));
                }
                if (cut.toMinute < span.toMinute) {
                    left.add(new TimeSpan(cut.toMinute, span.toMinute));
                }
            }
        }
        return List.copyOf(left);
    }
}
