package cz.samantha.understanding.entity;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "ráno", "po obědě", "odpoledne": a time by themselves, and what tells three in the night from three in the afternoon. */
final class PartsOfDay {
    /** Which half of the day an hour lies in. */
    enum Half {
        BEFORE_NOON,
        AFTER_NOON,
        NIGHT
    }

    /**
     * A part of the day.
     *
     * @param standsFor a time in it
     * @param exact whether it is a moment ("poledne")
     */
    record PartOfDay(LocalTime standsFor, Half half, boolean exact) {}

    private static final PartOfDay LUNCH_OVER = new PartOfDay(LocalTime.of(13, 0), Half.AFTER_NOON, false);
    private static final PartOfDay LUNCH_TO_COME = new PartOfDay(LocalTime.of(11, 0), Half.BEFORE_NOON, false);
    private static final PartOfDay AFTER_WORK = new PartOfDay(LocalTime.of(17, 0), Half.AFTER_NOON, false);
    private static final Map<String, PartOfDay> PARTS = new WordForms<PartOfDay>()
            .with(new PartOfDay(LocalTime.of(8, 0), Half.BEFORE_NOON, false), "rano rana zrana rannich")
            .with(
                    new PartOfDay(LocalTime.of(10, 0), Half.BEFORE_NOON, false),
                    "dopoledne dopoledni dopo dopoledka dopolednich doobeda")
            .with(new PartOfDay(LocalTime.NOON, Half.AFTER_NOON, true), "poledne poledni poledniho")
            .with(
                    new PartOfDay(LocalTime.of(15, 0), Half.AFTER_NOON, false),
                    "odpoledne odpoledni odpo odpoledka odpolednich vodpoledne vodpo")
            .with(new PartOfDay(LocalTime.of(17, 0), Half.AFTER_NOON, false), "podvecer navecer kvecer")
            .with(new PartOfDay(LocalTime.of(19, 0), Half.AFTER_NOON, false), "vecer vecera vecernich veceru")
            .with(new PartOfDay(LocalTime.of(22, 0), Half.NIGHT, false), "noci")
            .with(new PartOfDay(LocalTime.MIDNIGHT, Half.NIGHT, true), "pulnoc pulnoci")
            .with(LUNCH_OVER, "poobede")
            .table();
    private static final Set<String> LUNCH = Set.of("obede", "obed", "obedu", "obeda", "obedem", "poledni", "polednem");
    private static final Set<String> WORK = Set.of("praci", "robote", "sichte", "smene");
    private static final Set<String> GREETING = WordForms.set("""
        dobry dobre dobrou dobrej hezky hezke peknej pekny prijemny
        """);

    private PartsOfDay() {}

    static Optional<Read<PartOfDay>> read(Words words, int at) {
        if (words.isAny(at + 1, LUNCH)) {
            if (words.at(at).equals("po")) {
                return Optional.of(new Read<>(LUNCH_OVER, at + 2));
            }
            if (words.at(at).equals("pred") || words.at(at).equals("do")) {
                return Optional.of(new Read<>(LUNCH_TO_COME, at + 2));
            }
        }
        if (words.at(at).equals("po") && words.isAny(at + 1, WORK)) {
            return Optional.of(new Read<>(AFTER_WORK, at + 2));
        }
        // "dvě noci" and "celou noc" are no time, "v noci" is.
        boolean nights = words.at(at).equals("noci") && !words.at(at - 1).equals("v");
        if (nights || words.isAny(at - 1, GREETING)) {
            return Optional.empty();
        }
        return Optional.ofNullable(PARTS.get(words.at(at))).map(part -> new Read<>(part, at + 1));
    }
}
