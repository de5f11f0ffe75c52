package cz.samantha.calendar;

import static cz.samantha.calendar.UnsupportedRuleException.refuse;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.YearRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the parser's dates to ours. */
final class DateTranslator {
    private DateTranslator() {}

    static List<DateSpan.Years> years(List<YearRange> ranges) throws UnsupportedRuleException {
        List<DateSpan.Years> years = new ArrayList<>();
        for (YearRange range : ranges) {
            refuse(range.getInterval() != 0, "každý několikátý rok tu nejde zapsat; vypište roky, 2026,2028");
            int last = range.isOpenEnded() ? Year.MAX_VALUE : range.getEndYear();
            int to = last == YearRange.UNDEFINED_YEAR ? range.getStartYear() : last;
            refuse(to < range.getStartYear(), "poslední rok je před prvním; opravte roky");
            years.add(new DateSpan.Years(range.getStartYear(), to));
        }
        return years;
    }

    static List<DateSpan> dates(List<DateRange> ranges) throws UnsupportedRuleException {
        List<DateSpan> spans = new ArrayList<>();
        for (DateRange range : ranges) {
            refuse(range.getInterval() != 0, "opakování (/) tu nejde použít; vypište všechna data");
            refuseVariable(range.getStartDate());
            @Nullable DateWithOffset end = range.getEndDate();
            if (end != null) {
                refuseVariable(end);
            }
            try {
                spans.add(span(range.getStartDate(), end == null ? range.getStartDate() : end));
            } catch (DateTimeException e) {
                throw new UnsupportedRuleException("takové datum v kalendáři není; opravte den nebo měsíc");
            }
        }
        return spans;
    }

    private static void refuseVariable(DateWithOffset date) throws UnsupportedRuleException {
        refuse(
                date.getVarDate() != null,
                "Velikonoce (easter) tu nejdou použít; Velký pátek a Velikonoční pondělí jsou v PH, jiné dny napište"
                        + " datem");
        refuse(
                date.getNthWeekDay() != null || date.getWeekDayOffset() != null || date.getDayOffset() != 0,
                "posunuté datum tu nejde zapsat; napište přímo ten den, 2026 Nov 16");
        refuse(date.isOpenEnded(), "období bez konce (+) tu nejde použít; napište i poslední den, 2026 Nov 18-Dec 31");
    }

    private static DateSpan span(DateWithOffset start, DateWithOffset end) throws UnsupportedRuleException {
        refuse(start.getMonth() == null, "v datu chybí měsíc; pište 2026 Nov 18, nebo Nov 18 pro každý rok");
        refuse(
                start.undefinedDay() != end.undefinedDay(),
                "den je jen u jednoho konce období; napište ho u obou, Jul 01-Aug 15");
        refuse(
                start.undefinedYear() && !end.undefinedYear(),
                "rok je jen u konce období; napište ho i u začátku, 2026 Dec 24-2027 Jan 03");
        Month first = month(start.getMonth());
        Month last = end.getMonth() == null ? first : month(end.getMonth());
        if (start.undefinedYear()) {
            MonthDay from = MonthDay.of(first, start.undefinedDay() ? 1 : start.getDay());
            MonthDay to = MonthDay.of(last, end.undefinedDay() ? last.maxLength() : end.getDay());
            refuse(first == last && to.isBefore(from), "konec období je před začátkem; opravte data");
            return new DateSpan.Yearly(from, to);
        }
        int lastYear = end.undefinedYear() ? start.getYear() : end.getYear();
        LocalDate from = LocalDate.of(start.getYear(), first, start.undefinedDay() ? 1 : start.getDay());
        LocalDate to =
                LocalDate.of(lastYear, last, end.undefinedDay() ? last.length(Year.isLeap(lastYear)) : end.getDay());
        refuse(
                to.isBefore(from),
                "konec období je před začátkem; u období přes Nový rok napište oba roky, 2026 Dec 24-2027 Jan 03");
        return new DateSpan.Once(from, to);
    }

    /** The parser's months are called by the first three letters of Java's. */
    private static Month month(ch.poole.openinghoursparser.Month month) {
        return Arrays.stream(Month.values())
                .filter(one -> one.name().startsWith(month.name()))
                .findFirst()
                .orElseThrow();
    }
}
