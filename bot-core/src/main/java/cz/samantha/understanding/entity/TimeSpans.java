package cz.samantha.understanding.entity;

import java.util.Map;
import java.util.Optional;

/** Times told from now on: "za hodinu", "za půl hodiny", "za dvacet minut", "za hodinku a půl". */
final class TimeSpans {
    private static final int HOUR = 60;
    private static final int MOST_MINUTES = 24 * HOUR;
    private static final Map<String, Integer> UNITS = new WordForms<Integer>()
            .with(HOUR, "hodinu hodiny hodin hodinku hodinky")
            .with(1, "minut minuty minutu minutku minutek")
            .table();
    private static final Map<String, Integer> JOINED = new WordForms<Integer>()
            .with(HOUR / 2, "pulhodinu pulhodiny pulhodinku pulhodinky")
            .with(HOUR / 4, "ctvrthodinu ctvrthodiny ctvrthodinku ctvrthodinky stvrthodinku")
            .with(HOUR * 3 / 4, "trictvrtehodinu trictvrtehodiny trictvrtehodinku")
            .table();
    private static final Map<String, Integer> PARTS = new WordForms<Integer>()
            .with(HOUR / 2, "pul")
            .with(HOUR / 4, "ctvrt stvrt")
            .with(HOUR * 3 / 4, "trictvrte tristvrte")
            .table();

    private TimeSpans() {}

    /** Minutes from now. */
    static Optional<Read<Integer>> fromNow(Words words, int start) {
        if (!words.at(start).equals("za") || words.at(start - 1).equals("jednou")) {
            return Optional.empty();
        }
        int at = words.at(start + 1).equals("asi") || words.at(start + 1).equals("tak") ? start + 2 : start + 1;
        Integer joined = JOINED.get(words.at(at));
        if (joined != null) {
            return Optional.of(new Read<>(joined, at + 1));
        }
        boolean threeQuarters = words.at(at).equals("tri") && words.at(at + 1).startsWith("ctvrt");
        Integer part = threeQuarters ? Integer.valueOf(HOUR * 3 / 4) : PARTS.get(words.at(at));
        int behind = threeQuarters ? at + 2 : at + 1;
        if (part != null) {
            return words.at(behind).startsWith("hodin") ? Optional.of(new Read<>(part, behind + 1)) : Optional.empty();
        }
        return counted(words, at).map(read -> andHalf(words, read));
    }

    private static Optional<Read<Integer>> counted(Words words, int at) {
        Integer alone = UNITS.get(words.at(at));
        if (alone != null && words.at(at).endsWith("u")) {
            return Optional.of(new Read<>(alone, at + 1));
        }
        return CardinalReader.read(words, at).flatMap(number -> {
            Integer unit = UNITS.get(words.at(number.end()));
            long count = number.value().value();
            return unit == null || count > MOST_MINUTES / unit
                    ? Optional.empty()
                    : Optional.of(new Read<>((int) count * unit, number.end() + 1));
        });
    }

    private static Read<Integer> andHalf(Words words, Read<Integer> hours) {
        boolean half =
                words.at(hours.end()).equals("a") && words.at(hours.end() + 1).equals("pul");
        return half && words.at(hours.end() - 1).startsWith("hodin")
                ? new Read<>(hours.value() + HOUR / 2, hours.end() + 2)
                : hours;
    }
}
