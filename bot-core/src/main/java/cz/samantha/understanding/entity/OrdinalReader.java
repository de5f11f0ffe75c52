package cz.samantha.understanding.entity;

import cz.samantha.understanding.entity.NumberWords.NumberWord;
import cz.samantha.understanding.entity.NumberWords.Rank;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a place in a row at a given word: "dvacátého čtvrtého", "pětadvacátý", "dvacet čtvrtého", "sto první". */
final class OrdinalReader {
    /** The ending, by which a day is told from a month. */
    enum Ending {
        /** "pátého", "pátýho" */
        OF,
        /** "pátý", "pátej", "první" */
        PLAIN,
        /** "páté", "pátou", "pátá" */
        FEMININE,
        OTHER
    }

    /** A place in a row, and the ending of its last word. */
    record Ordinal(int value, Ending ending) {}

    private record OrdinalWord(int value, Rank rank, Ending ending) {}

    private static final List<String> UNITS = List.of(
            "druh",
            "",
            "ctvrt stvrt",
            "pat",
            "sest",
            "sedm sedum",
            "osm osum vosm vosum",
            "devat",
            "desat",
            "jedenact",
            "dvanact",
            "trinact",
            "ctrnact strnact",
            "patnact",
            "sestnact sesnact",
            "sedmnact sedumnact",
            "osmnact osumnact vosumnact",
            "devatenact");
    private static final List<String> TENS = List.of(
            "dvacat",
            "tricat",
            "ctyricat styricat",
            "padesat",
            "sedesat",
            "sedmdesat sedumdesat",
            "osmdesat osumdesat",
            "devadesat");
    private static final List<String> BEFORE_TENS = List.of(
            "jedna jedn jeden", "dva", "tri", "ctyri styri", "pet", "sest", "sedm seduma", "osm osuma vosuma", "devet");
    private static final Map<Ending, List<String>> HARD = Map.of(
            Ending.OF, List.of("eho", "yho", "iho"),
            Ending.PLAIN, List.of("y", "ej"),
            Ending.FEMININE, List.of("e", "ou", "a"),
            Ending.OTHER, List.of("emu", "ymu", "em", "ym", "ych", "ymi", "yma"));
    private static final Map<Ending, List<String>> SOFT = Map.of(
            Ending.OF, List.of("iho", "yho", "ho"),
            Ending.PLAIN, List.of("i", "y", "ej"),
            Ending.FEMININE, List.of("ou", "a"),
            Ending.OTHER, List.of("imu", "im", "ich", "imi", "ima"));

    private static final Map<String, OrdinalWord> WORDS = words();

    private OrdinalReader() {}

    static Optional<Read<Ordinal>> read(Words words, int at) {
        Optional<NumberWord> hundred = NumberWords.of(words.at(at)).filter(word -> word.rank() == Rank.HUNDRED);
        if (hundred.isPresent()) {
            return belowHundred(words, at + 1)
                    .map(read -> new Read<>(
                            new Ordinal(
                                    hundred.get().value() + read.value().value(),
                                    read.value().ending()),
                            read.end()));
        }
        return belowHundred(words, at);
    }

    /** A single word: "dvacátého" without the "čtvrtého" behind it. */
    static Optional<Read<Ordinal>> oneWord(Words words, int at) {
        return word(words, at).map(word -> new Read<>(new Ordinal(word.value(), word.ending()), at + 1));
    }

    private static Optional<Read<Ordinal>> belowHundred(Words words, int at) {
        Optional<OrdinalWord> unit = word(words, at + 1).filter(second -> second.rank() == Rank.UNIT);
        if (unit.isPresent()) {
            int tens = tens(words, at);
            if (tens > 0) {
                return Optional.of(new Read<>(
                        new Ordinal(tens + unit.get().value(), unit.get().ending()), at + 2));
            }
        }
        return oneWord(words, at);
    }

    /** The tens before a unit, ordinal or (in quick speech) cardinal; nought if there are none. */
    private static int tens(Words words, int at) {
        Optional<OrdinalWord> ordinal = word(words, at).filter(word -> word.rank() == Rank.TENS);
        return ordinal.map(OrdinalWord::value)
                .or(() -> NumberWords.of(words.at(at))
                        .filter(word -> word.rank() == Rank.TENS)
                        .map(NumberWord::value))
                .orElse(0);
    }

    private static Optional<OrdinalWord> word(Words words, int at) {
        return Optional.ofNullable(WORDS.get(words.at(at)));
    }

    private static Map<String, OrdinalWord> words() {
        Map<String, OrdinalWord> words = new HashMap<>();
        add(words, "prvn", SOFT, 1, Rank.UNIT);
        add(words, "prv", HARD, 1, Rank.UNIT);
        add(words, "tret", SOFT, 3, Rank.UNIT);
        for (int i = 0; i < UNITS.size(); i++) {
            if (!UNITS.get(i).isEmpty()) {
                add(words, UNITS.get(i), HARD, i + 2, i + 2 < 10 ? Rank.UNIT : Rank.TEEN);
            }
        }
        for (int i = 0; i < TENS.size(); i++) {
            int tens = 20 + 10 * i;
            add(words, TENS.get(i), HARD, tens, Rank.TENS);
            for (int unit = 1; unit <= 9; unit++) {
                for (String before : BEFORE_TENS.get(unit - 1).split(" ")) {
                    for (String ten : TENS.get(i).split(" ")) {
                        String joined = before.endsWith("a") && unit != 2 ? before + ten : before + "a" + ten;
                        add(words, joined, HARD, tens + unit, Rank.COMPOUND);
                    }
                }
            }
        }
        List<String> times = List.of("poprve", "podruhe", "potreti", "poctvrte", "popate");
        for (int i = 0; i < times.size(); i++) {
            words.put(times.get(i), new OrdinalWord(i + 1, Rank.TEEN, Ending.OTHER));
        }
        words.put("sty", new OrdinalWord(100, Rank.HUNDRED, Ending.PLAIN));
        words.put("steho", new OrdinalWord(100, Rank.HUNDRED, Ending.OF));
        return Map.copyOf(words);
    }

    private static void add(
            Map<String, OrdinalWord> words, String stems, Map<Ending, List<String>> endings, int value, Rank rank) {
        for (String stem : stems.split(" ")) {
            endings.forEach((ending, shapes) ->
                    shapes.forEach(shape -> words.putIfAbsent(stem + shape, new OrdinalWord(value, rank, ending))));
        }
    }
}
