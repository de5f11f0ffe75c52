package cz.samantha.understanding.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Days told by the day of the week: "v pátek", "příští středu", "tento týden ve středu", "v pondělí za týden". */
final class Weekdays {
    private static final Map<String, DayOfWeek> DAYS = new WordForms<DayOfWeek>()
            .with(DayOfWeek.MONDAY, "pondeli pondelek pondelka pondelku pondelim pondelok")
            .with(DayOfWeek.TUESDAY, "utery uterek uterka uterku uterej uteru uterym uterok")
            .with(DayOfWeek.WEDNESDAY, "streda stredu stredy strede stredou")
            .with(DayOfWeek.THURSDAY, "ctvrtek ctvrtka ctvrtku ctvrtkem stvrtek stvrtka stvrtku stvrtok")
            .with(DayOfWeek.FRIDAY, "patek patku patka patkem piatok")
            .with(DayOfWeek.SATURDAY, "sobota sobotu soboty sobote vikend vikendu")
            .with(DayOfWeek.SUNDAY, "nedele nedeli nedelu")
            .table();
    private static final Map<String, Integer> WEEKS = new WordForms<Integer>()
            .with(1, "pristi pristiho pristim dalsi budouci nadchazejici")
            .with(2, "prespristi prespristiho")
            .with(0, "tento tenhle tuto tuhle tohle tenhleten tohoto tohohle tomto tomhle tendle tudle todle")
            .with(-1, "minuly minulou minule minulej minulyho minuleho")
            .table();
    private static final Set<String> WEEK = Set.of("tyden", "tydnu", "tydne", "tejden", "tydny");
    private static final Set<String> BEFORE_DAY = WordForms.set("""
        v ve hned nekdy na do od to k
        """);
    private static final Set<String> EVERY =
            Set.of("kazdy", "kazde", "kazdou", "kazdej", "kazdyho", "kazdeho", "vzdy", "vzdycky");

    private Weekdays() {}

    static Optional<Read<LocalDate>> read(Words words, int at, LocalDate today) {
        Optional<Integer> weeks = Optional.ofNullable(WEEKS.get(words.at(at)));
        if (weeks.isEmpty()) {
            return words.isAny(at - 1, EVERY) ? Optional.empty() : bare(words, at, today);
        }
        if (words.isAny(at + 1, WEEK)) {
            return after(words, at + 2).map(day -> new Read<>(inWeek(today, weeks.get(), day.value()), day.end()));
        }
        return day(words, at + 1).map(day -> new Read<>(near(today, weeks.get(), day.value()), day.end()));
    }

    /** The day of the week that stands at the word or behind a preposition there. */
    static Optional<Read<DayOfWeek>> after(Words words, int at) {
        int end = at;
        while (end < at + 2 && words.isAny(end, BEFORE_DAY)) {
            end++;
        }
        return day(words, end);
    }

    /** The day in the week so many weeks from the one that today is in. */
    static LocalDate inWeek(LocalDate today, int weeks, DayOfWeek day) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .plusDays(day.getValue() - 1L);
    }

    private static Optional<Read<LocalDate>> bare(Words words, int at, LocalDate today) {
        // "tři neděle" are weeks.
        boolean counted = NumberWords.of(words.at(at - 1)).isPresent();
        return counted
                ? Optional.empty()
                : day(words, at).map(day -> {
                    int end = day.end();
                    Optional<Integer> weeks = Optional.ofNullable(WEEKS.get(words.at(end)));
                    if (weeks.isPresent() && words.isAny(end + 1, WEEK)) {
                        return new Read<>(inWeek(today, weeks.get(), day.value()), end + 2);
                    }
                    LocalDate next = today.with(TemporalAdjusters.next(day.value()));
                    if (words.at(end).equals("za")) {
                        return RelativeDays.weeks(words, end + 1)
                                .map(later -> new Read<>(next.plusWeeks(later.value()), later.end()))
                                .orElseGet(() -> new Read<>(next, end));
                    }
                    return new Read<>(next, end);
                });
    }

    private static LocalDate near(LocalDate today, int weeks, DayOfWeek day) {
        if (weeks < 0) {
            return today.with(TemporalAdjusters.previous(day));
        }
        return weeks == 0 ? today.with(TemporalAdjusters.nextOrSame(day)) : inWeek(today, weeks, day);
    }

    private static Optional<Read<DayOfWeek>> day(Words words, int at) {
        return Optional.ofNullable(DAYS.get(words.at(at))).map(day -> new Read<>(day, at + 1));
    }
}
