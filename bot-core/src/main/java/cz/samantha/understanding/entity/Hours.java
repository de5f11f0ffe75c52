package cz.samantha.understanding.entity;

import cz.samantha.understanding.entity.CardinalReader.Cardinal;
import cz.samantha.understanding.entity.NumberWords.Form;
import cz.samantha.understanding.entity.OrdinalReader.Ending;
import java.util.Optional;
import java.util.Set;

/** Clock times as Czech tells them, in minutes after midnight; the half of the day is still open below 13 hours. */
final class Hours {
    private static final int HOUR = 60;
    private static final Set<String> QUARTER = Set.of("ctvrt", "stvrt", "ctvrte");
    private static final Set<String> QUARTERS = Set.of("ctvrte", "ctvrti", "ctvrt", "stvrte", "stvrti");
    private static final Set<String> THREE_QUARTERS =
            Set.of("trictvrte", "trictvrti", "tristvrte", "trictvrt", "tristvrti");
    private static final Set<String> MINUTES = Set.of("minut", "minuty", "minutu", "minutach", "min");

    private Hours() {}

    /** "čtvrt na tři", "půl deváté", "tři čtvrtě na deset", "za pět minut půl osmé", "deset minut po osmé". */
    static Optional<Read<Integer>> told(Words words, int at) {
        return quarters(words, at).or(() -> toGo(words, at)).or(() -> gone(words, at));
    }

    /** "osm", "osm hodin", "osm třicet", "čtrnáct nula pět"; without regard to what stands before it. */
    static Optional<Read<Integer>> hour(Words words, int at) {
        return wholeHour(words, at).map(hour -> withMinutes(words, hour));
    }

    /** Whether the hour was followed by its minutes or by "hodin", so that it can be no other count. */
    static boolean isClear(Words words, int at, int end) {
        for (int i = at; i < end; i++) {
            if (words.at(i).startsWith("hodin") || words.isAny(i, MINUTES)) {
                return true;
            }
        }
        return wholeHour(words, at).filter(hour -> hour.end() < end).isPresent();
    }

    /** "deváté", "devátou", "devátý" */
    static Optional<Read<Integer>> ordinalHour(Words words, int at) {
        return OrdinalReader.read(words, at)
                .filter(hour -> hour.value().value() <= 24)
                .filter(hour ->
                        hour.value().ending() == Ending.FEMININE || hour.value().ending() == Ending.PLAIN)
                .map(hour -> new Read<>(hour.value().value() % 24 * HOUR, afterHourWord(words, hour.end())));
    }

    /** Whether the hour is said in a case that follows "do" and not "v": "osmi", "dvou". */
    static boolean isOblique(Words words, int at) {
        return CardinalReader.read(words, at)
                .filter(hour -> hour.value().form() == Form.OBLIQUE)
                .isPresent();
    }

    private static Optional<Read<Integer>> quarters(Words words, int at) {
        if (words.at(at).equals("pul")) {
            return OrdinalReader.oneWord(words, at + 1)
                    .filter(hour -> hour.value().value() <= 12 && hour.value().ending() != Ending.OF)
                    .map(hour -> new Read<>(hour.value().value(), hour.end()))
                    // "v půl jedné", and "půl devět", as a recogniser may hear it.
                    .or(() -> twelve(words, at + 1))
                    .map(hour -> new Read<>(hour.value() * HOUR - HOUR / 2, hour.end()));
        }
        if (words.at(at).equals("tri") && words.isAny(at + 1, QUARTERS)) {
            return before(words, at + 2, HOUR / 4);
        }
        if (words.isAny(at, THREE_QUARTERS)) {
            return before(words, at + 1, HOUR / 4);
        }
        return words.isAny(at, QUARTER) ? before(words, at + 1, HOUR * 3 / 4) : Optional.empty();
    }

    private static Optional<Read<Integer>> before(Words words, int at, int minutes) {
        return words.at(at).equals("na")
                ? twelve(words, at + 1).map(hour -> new Read<>(hour.value() * HOUR - minutes, hour.end()))
                : Optional.empty();
    }

    /** "za pět osm", "za deset minut půl deváté" */
    private static Optional<Read<Integer>> toGo(Words words, int at) {
        if (!words.at(at).equals("za")) {
            return Optional.empty();
        }
        return minutes(words, at + 1)
                .flatMap(toGo -> base(words, toGo.end())
                        .filter(base -> !CountedThings.at(words, base.end()))
                        .map(base -> new Read<>(Math.floorMod(base.value() - toGo.value(), 24 * HOUR), base.end())));
    }

    /** "deset minut po osmé", "pět minut před půl devátou" */
    private static Optional<Read<Integer>> gone(Words words, int at) {
        return minutes(words, at)
                .filter(minutes -> words.isAny(minutes.end() - 1, MINUTES))
                .flatMap(minutes -> {
                    int sign = words.at(minutes.end()).equals("po")
                            ? 1
                            : words.at(minutes.end()).equals("pred") ? -1 : 0;
                    return sign == 0
                            ? Optional.empty()
                            : base(words, minutes.end() + 1)
                                    .map(base -> new Read<>(
                                            Math.floorMod(base.value() + sign * minutes.value(), 24 * HOUR),
                                            base.end()));
                });
    }

    private static Optional<Read<Integer>> base(Words words, int at) {
        return quarters(words, at)
                .or(() -> ordinalHour(words, at))
                .or(() -> twelve(words, at).map(hour -> new Read<>(hour.value() * HOUR, hour.end())));
    }

    private static Optional<Read<Integer>> minutes(Words words, int at) {
        return CardinalReader.belowThousand(words, at)
                .or(() -> digits(words, at))
                .filter(read -> read.value().value() >= 1 && read.value().value() <= 29)
                .map(read -> new Read<>(
                        (int) read.value().value(), words.isAny(read.end(), MINUTES) ? read.end() + 1 : read.end()));
    }

    private static Optional<Read<Integer>> twelve(Words words, int at) {
        return CardinalReader.belowThousand(words, at)
                .or(() -> digits(words, at))
                .filter(read -> read.value().value() >= 1 && read.value().value() <= 12)
                .map(read -> new Read<>((int) read.value().value(), afterHourWord(words, read.end())));
    }

    private static Optional<Read<Integer>> wholeHour(Words words, int at) {
        return CardinalReader.belowThousand(words, at)
                .or(() -> digits(words, at))
                .filter(read -> read.value().value() <= 24 && read.value().form() != Form.NAMES)
                .map(read -> new Read<>((int) read.value().value() % 24 * HOUR, afterHourWord(words, read.end())));
    }

    private static Read<Integer> withMinutes(Words words, Read<Integer> hour) {
        int at = words.at(hour.end()).equals("a") ? hour.end() + 1 : hour.end();
        boolean zero = words.at(at).equals("nula") || words.at(at).equals("0");
        Optional<Read<Cardinal>> minutes = CardinalReader.belowThousand(words, zero ? at + 1 : at)
                .or(() -> digits(words, at))
                .filter(read -> read.value().value() < HOUR);
        if (minutes.isEmpty()) {
            return hour;
        }
        int end = minutes.get().end();
        boolean said = words.isAny(end, MINUTES);
        boolean twoDigits = minutes.get().value().value() >= 10 || (words.at(at).length() == 2 && words.isDigits(at));
        // "v osm dvě" is no time; "v osm nula dvě" and "v osm dvě minuty" are.
        boolean clear = said || zero || (at == hour.end() && twoDigits && !CountedThings.at(words, end));
        return clear ? new Read<>(hour.value() + (int) minutes.get().value().value(), said ? end + 1 : end) : hour;
    }

    private static int afterHourWord(Words words, int at) {
        return words.at(at).startsWith("hodin") || words.at(at).equals("h") ? at + 1 : at;
    }

    private static Optional<Read<Cardinal>> digits(Words words, int at) {
        return words.isDigits(at) && words.at(at).length() <= 2
                ? Optional.of(new Read<>(new Cardinal(Integer.parseInt(words.at(at)), Form.PLAIN), at + 1))
                : Optional.empty();
    }
}
