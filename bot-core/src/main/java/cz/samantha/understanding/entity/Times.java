package cz.samantha.understanding.entity;

import cz.samantha.understanding.entity.PartsOfDay.Half;
import cz.samantha.understanding.entity.PartsOfDay.PartOfDay;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** Finds a time of day: on the clock before from now, from now before a part of the day. */
final class Times {
    private static final int HOUR = 60;
    private static final int NOON = 12 * HOUR;
    /** An hour said without a part of the day is one at which people come and ring. */
    private static final int FIRST_LIKELY = 7 * HOUR;

    private static final int WORDS_BACK = 4;
    private static final int WORDS_AHEAD = 2;
    private static final Set<String> FROM_OR_TO = WordForms.set("""
        od do vod kolem okolo k ke po pred mezi o na az tak
        """);
    private static final Set<String> SURELY_OF_TIME = Set.of("od", "do", "vod", "kolem", "okolo", "k", "ke", "v", "ve");
    private static final Set<String> AT = Set.of("v", "ve");
    /** "do jednoho" is no hour, "do jedné" is. */
    private static final Set<String> MASCULINE = Set.of("jednoho", "jednomu", "jednom", "jednim");

    private static final Set<String> NOW = Set.of("ted", "hned", "ihned", "okamzite", "hnedka", "tedka");

    private Times() {}

    /**
     * The first time that was said and not taken back.
     *
     * @param now for "za hodinu"
     * @param asked a time was asked for, so that "osm" alone is one
     */
    static Optional<SpokenTime> find(Words words, LocalTime now, boolean asked) {
        Optional<SpokenTime> refused = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            Optional<Read<Integer>> clock = clock(words, i, asked);
            if (clock.isPresent()) {
                SpokenTime time = onTheClock(words, i, clock.get());
                if (!Refusal.behind(words, clock.get().end())) {
                    return Optional.of(time);
                }
                refused = Optional.of(refused.orElse(time));
            }
        }
        if (refused.isPresent()) {
            return refused;
        }
        for (int i = 0; i < words.size(); i++) {
            int from = i;
            Optional<Read<Integer>> later = TimeSpans.fromNow(words, i);
            if (later.isPresent()) {
                return later.map(read ->
                        new SpokenTime(minute(now.plusMinutes(read.value())), true, words.span(from, read.end())));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            int from = i;
            Optional<Read<PartOfDay>> part = PartsOfDay.read(words, i);
            if (part.isPresent()) {
                return part.map(read ->
                        new SpokenTime(read.value().standsFor(), read.value().exact(), words.span(from, read.end())));
            }
            if (asked && words.isAny(i, NOW)) {
                return Optional.of(new SpokenTime(minute(now), false, words.span(i, i + 1)));
            }
        }
        return Optional.empty();
    }

    private static LocalTime minute(LocalTime time) {
        return LocalTime.of(time.getHour(), time.getMinute());
    }

    private static Optional<Read<Integer>> clock(Words words, int at, boolean asked) {
        Optional<Read<Integer>> told = Hours.told(words, at);
        if (told.isPresent()) {
            return told;
        }
        return Hours.hour(words, at)
                .filter(hour -> mayBeHour(words, at, hour.end(), asked))
                .or(() -> Hours.ordinalHour(words, at).filter(hour -> mayBeOrdinalHour(words, at, hour.end(), asked)));
    }

    private static boolean mayBeHour(Words words, int at, int end, boolean asked) {
        if (CountedThings.at(words, end)
                || CardinalReader.isThousands(words, end)
                || words.at(end).startsWith("minut")
                || words.at(end).equals("plus")
                || isLater(words, at)
                || startsDate(words, at)) {
            return false;
        }
        if (words.isDigits(at) && words.together(at, end - 1) && end - at == 2) {
            return asked || words.spoken(at).indexOf(':') > 0;
        }
        if (Hours.isOblique(words, at)) {
            return words.isAny(at - 1, asked ? FROM_OR_TO : SURELY_OF_TIME)
                    && !words.isAny(at - 1, AT)
                    && !words.isAny(at, MASCULINE);
        }
        boolean clear = Hours.isClear(words, at, end) && words.isAny(at - 1, SURELY_OF_TIME);
        boolean partSaid = PartsOfDay.read(words, end).isPresent();
        return asked || clear || partSaid || words.isAny(at - 1, SURELY_OF_TIME);
    }

    private static boolean mayBeOrdinalHour(Words words, int at, int end, boolean asked) {
        if (words.at(end - 1).startsWith("hodin")) {
            return true;
        }
        return asked || words.at(at - 1).equals("kolem") || words.at(at - 1).equals("okolo");
    }

    /** "za dvě hodiny", "za asi dvě hodiny" */
    private static boolean isLater(Words words, int at) {
        return words.at(at - 1).equals("za")
                || (words.at(at - 2).equals("za")
                        && (words.at(at - 1).equals("asi") || words.at(at - 1).equals("tak")));
    }

    /** "24.12." is no hour. */
    private static boolean startsDate(Words words, int at) {
        return words.isDigits(at)
                && words.spoken(at).indexOf('.') != words.spoken(at).lastIndexOf('.');
    }

    private static SpokenTime onTheClock(Words words, int from, Read<Integer> clock) {
        int end = clock.end();
        Optional<Read<PartOfDay>> part = Optional.empty();
        for (int i = end; i <= end + WORDS_AHEAD && part.isEmpty(); i++) {
            part = PartsOfDay.read(words, i);
        }
        for (int i = from - 1; i >= from - WORDS_BACK && part.isEmpty(); i--) {
            part = PartsOfDay.read(words, i);
        }
        int minutes = inDay(clock.value(), part.map(read -> read.value().half()));
        int to = part.filter(read -> read.end() == end + 1).map(Read::end).orElse(end);
        return new SpokenTime(LocalTime.of(minutes / HOUR, minutes % HOUR), true, words.span(from, to));
    }

    private static int inDay(int minutes, Optional<Half> half) {
        if (minutes > NOON + HOUR - 1) {
            return minutes % (24 * HOUR);
        }
        if (half.isEmpty()) {
            return minutes < FIRST_LIKELY && minutes >= HOUR / 2 ? minutes + NOON : minutes;
        }
        return switch (half.get()) {
            case BEFORE_NOON -> minutes;
            case AFTER_NOON -> minutes < NOON ? minutes + NOON : minutes;
            case NIGHT -> minutes >= NOON ? minutes - NOON : minutes >= 8 * HOUR ? minutes + NOON : minutes;
        };
    }
}
