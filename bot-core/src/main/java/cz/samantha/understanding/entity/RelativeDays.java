package cz.samantha.understanding.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Days told by their distance from today: "zítra", "za čtrnáct dní", "za týden v pondělí", "před měsícem". */
final class RelativeDays {
    /** Nobody makes an appointment later than that. */
    private static final long MOST_DAYS = 3_660;

    private static final Map<String, Integer> DAYS = new WordForms<Integer>()
            .with(0, "dnes dneska dnesek dneskem dnesni dnesniho dneskaj dnesku")
            .with(1, "zitra zejtra zitrek zitrka zejtrka zitrku zejtrku zitrejsi zitrejsiho zejtrejsi zajtra")
            .with(2, "pozitri pozejtri pozitrku pozitra pozejtra pozajtra")
            .with(3, "popozitri popozejtri")
            .with(-1, "vcera vcerejsi vcerejsek vcerejska vcerejsku")
            .with(-2, "predevcirem predvcirem")
            .table();
    private static final Map<String, ChronoUnit> UNITS = new WordForms<ChronoUnit>()
            .with(ChronoUnit.DAYS, "den dny dni dnu dnem dnama dnech")
            .with(ChronoUnit.WEEKS, "tyden tydny tydnu tejden tejdny tejdnu tydnem tydnama tejdnem nedele nedel nedeli")
            .with(ChronoUnit.MONTHS, "mesic mesice mesicu mesicem mesicema mesici")
            .with(ChronoUnit.YEARS, "rok roky roku let rokem lety leta rokama")
            .table();
    private static final Set<String> ABOUT = Set.of("asi", "tak", "zhruba", "nejakych", "nejaky", "priblizne");

    private RelativeDays() {}

    static Optional<Read<LocalDate>> read(Words words, int at, LocalDate today) {
        Integer days = DAYS.get(words.at(at));
        if (days != null) {
            return Optional.of(new Read<>(today.plusDays(days), at + 1));
        }
        return switch (words.at(at)) {
            // "jednou za měsíc" is no day.
            case "za" ->
                words.at(at - 1).endsWith("krat") || words.at(at - 1).equals("jednou")
                        ? Optional.empty()
                        : later(words, at + 1, today);
            case "pred" ->
                distance(words, at + 1).map(read -> new Read<>(read.value().before(today), read.end()));
            case "konec", "konci", "koncem", "konce" -> endOf(words, at + 1, today);
            default -> Optional.empty();
        };
    }

    /** A number of weeks at the word: "týden", "dva týdny", "čtrnáct dní". */
    static Optional<Read<Integer>> weeks(Words words, int at) {
        return distance(words, at)
                .filter(read -> read.value().isWeeks())
                .map(read -> new Read<>((int) (read.value().days() / 7), read.end()));
    }

    private static Optional<Read<LocalDate>> later(Words words, int at, LocalDate today) {
        Optional<Read<Distance>> distance = distance(words, at);
        if (distance.isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = distance.get().value().after(today);
        int end = distance.get().end();
        if (distance.get().value().isWeeks()) {
            return Weekdays.after(words, end)
                    .map(day -> new Read<>(Weekdays.inWeek(date, 0, day.value()), day.end()))
                    .or(() -> Optional.of(new Read<>(date, end)));
        }
        return Optional.of(new Read<>(date, end));
    }

    private static Optional<Read<LocalDate>> endOf(Words words, int at, LocalDate today) {
        boolean next = words.at(at).startsWith("pristi");
        int noun = next || words.at(at).startsWith("toho") ? at + 1 : at;
        return switch (words.at(noun)) {
            case "mesice", "mesic" ->
                Optional.of(
                        new Read<>(today.plusMonths(next ? 1 : 0).with(TemporalAdjusters.lastDayOfMonth()), noun + 1));
            case "roku", "rok" ->
                Optional.of(
                        new Read<>(today.plusYears(next ? 1 : 0).with(TemporalAdjusters.lastDayOfYear()), noun + 1));
            default -> Optional.empty();
        };
    }

    private record Distance(long count, ChronoUnit unit) {
        LocalDate after(LocalDate today) {
            return today.plus(count, unit);
        }

        LocalDate before(LocalDate today) {
            return today.minus(count, unit);
        }

        long days() {
            return count * (unit == ChronoUnit.WEEKS ? 7 : 1);
        }

        boolean isWeeks() {
            return unit == ChronoUnit.WEEKS || (unit == ChronoUnit.DAYS && count > 0 && count % 7 == 0);
        }
    }

    private static Optional<Read<Distance>> distance(Words words, int start) {
        int at = words.isAny(start, ABOUT) ? start + 1 : start;
        if (words.at(at).equals("pul") && words.at(at + 1).startsWith("rok")) {
            return Optional.of(new Read<>(new Distance(6, ChronoUnit.MONTHS), at + 2));
        }
        ChronoUnit alone = UNITS.get(words.at(at));
        if (alone != null) {
            return Optional.of(new Read<>(new Distance(1, alone), at + 1));
        }
        return CardinalReader.read(words, at).flatMap(number -> {
            ChronoUnit unit = UNITS.get(words.at(number.end()));
            long count = number.value().value();
            if (unit == null || count > MOST_DAYS / unit.getDuration().toDays()) {
                return Optional.empty();
            }
            return Optional.of(new Read<>(new Distance(count, unit), number.end() + 1));
        });
    }
}
