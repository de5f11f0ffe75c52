package cz.samantha.calendar;

import static cz.samantha.calendar.UnsupportedRuleException.refuse;

import java.util.ArrayList;
import java.util.List;

/** From the parser's hours to ours. */
final class TimeTranslator {
    private TimeTranslator() {}

    static List<TimeSpan> spans(List<ch.poole.openinghoursparser.TimeSpan> times) throws UnsupportedRuleException {
        List<TimeSpan> spans = new ArrayList<>();
        for (ch.poole.openinghoursparser.TimeSpan time : times) {
            refuse(
                    time.getStartEvent() != null || time.getEndEvent() != null,
                    "východ a západ slunce tu nejdou použít; napište hodiny, 08:00-17:00");
            refuse(time.isOpenEnded(), "otevřený konec (+) tu nejde použít; napište i dokdy, 08:00-17:00");
            refuse(
                    time.getEnd() == ch.poole.openinghoursparser.TimeSpan.UNDEFINED_TIME,
                    "chybí, dokdy; napište začátek i konec, 08:00-17:00");
            refuse(
                    time.getInterval() != 0,
                    "opakování (/) tu nejde použít; vypište všechny časy, 08:00-11:00,12:00-17:00");
            refuse(
                    time.getEnd() > TimeSpan.DAY_MINUTES,
                    "čas přes půlnoc tu nejde zapsat; rozdělte ho, Mo 20:00-24:00 a Tu 00:00-02:00");
            refuse(time.getStart() >= time.getEnd(), "konec musí být později než začátek; opravte časy");
            spans.add(new TimeSpan(time.getStart(), time.getEnd()));
        }
        return spans;
    }
}
