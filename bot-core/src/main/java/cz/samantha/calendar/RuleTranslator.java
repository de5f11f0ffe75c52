package cz.samantha.calendar;

import static cz.samantha.calendar.UnsupportedRuleException.refuse;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the parser's rules to ours; refuses what we do not support. */
final class RuleTranslator {
    private RuleTranslator() {}

    static OpeningRule translate(Rule rule) throws UnsupportedRuleException {
        refuse(rule.isEmpty(), "tady žádné pravidlo není; smažte přebytečný středník, nebo ho doplňte");
        refuse(rule.isTwentyfourseven(), "zkratka 24/7 tu nejde použít; napište Mo-Su 00:00-24:00");
        refuse(
                rule.isFallBack(),
                "náhradní pravidlo za „||“ tu nejde použít; napište, kdy platí, jako další položku seznamu");
        refuse(
                rule.isAdditive(),
                "pravidla spojená čárkou tu nejdou použít; oddělte je středníkem a víc časů téhož dne pište "
                        + "Mo 08:00-11:00,12:00-17:00");
        refuse(rule.getComment() != null, "text na začátku tu nejde použít; důvod pište na konec za open nebo off");
        refuse(!list(rule.getWeeks()).isEmpty(), "čísla týdnů (week) tu nejdou použít; napište data, 2026 Nov 16-22");
        boolean open = opens(rule.getModifier());
        List<TimeSpan> times = TimeTranslator.spans(list(rule.getTimes()));
        refuse(
                open && times.isEmpty(),
                "chybí časy; napište, odkdy dokdy je otevřeno, třeba 08:00-17:00, nebo off, když je zavřeno");
        return new OpeningRule(
                DateTranslator.years(list(rule.getYears())),
                DateTranslator.dates(list(rule.getDates())),
                weekdays(list(rule.getDays())),
                holidays(list(rule.getHolidays())),
                open,
                times,
                reason(rule.getModifier()));
    }

    /** The parser gives nothing where there is nothing. */
    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static boolean opens(@Nullable RuleModifier modifier) throws UnsupportedRuleException {
        if (modifier == null) {
            return true;
        }
        refuse(
                modifier.getModifier() == null,
                "před důvodem v uvozovkách chybí, zda je otevřeno; napište před něj open, nebo off");
        refuse(
                modifier.getModifier() == Modifier.UNKNOWN,
                "„unknown“ tu nejde použít, linka musí vědět, zda je otevřeno; napište open, nebo off");
        return modifier.getModifier() == Modifier.OPEN;
    }

    private static Optional<String> reason(@Nullable RuleModifier modifier) {
        return Optional.ofNullable(modifier)
                .map(RuleModifier::getComment)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static boolean holidays(List<Holiday> holidays) throws UnsupportedRuleException {
        for (Holiday holiday : holidays) {
            refuse(
                    holiday.getType() != Holiday.Type.PH,
                    "školní prázdniny (SH) tu nejdou použít; napište jejich data, 2026 Oct 29-30 off");
            refuse(
                    holiday.getOffset() != 0,
                    "den před svátkem nebo po něm tu nejde zapsat; napište jeho datum, 2026 Nov 16 off");
            refuse(
                    !holiday.getUseAsWeekDay(),
                    "svátek jen v některý den tu nejde zapsat; napište jeho datum, nebo PH,Mo s čárkou pro svátky i "
                            + "všechna pondělí");
        }
        return !holidays.isEmpty();
    }

    private static Set<DayOfWeek> weekdays(List<WeekDayRange> ranges) throws UnsupportedRuleException {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (WeekDayRange range : ranges) {
            refuse(
                    range.getNths() != null,
                    "kolikátý den v měsíci tu nejde zapsat; napište jednotlivá data, 2026 Nov 02,2026 Dec 07");
            DayOfWeek last = day(Optional.ofNullable(range.getEndDay()).orElse(range.getStartDay()));
            DayOfWeek day = day(range.getStartDay());
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }

    /** The parser's days are called by the first two letters of Java's. */
    private static DayOfWeek day(WeekDay day) {
        return Arrays.stream(DayOfWeek.values())
                .filter(one -> one.name().startsWith(day.name()))
                .findFirst()
                .orElseThrow();
    }
}
