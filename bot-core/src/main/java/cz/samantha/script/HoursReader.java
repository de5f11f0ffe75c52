package cz.samantha.script;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code calendar.yaml}. */
final class HoursReader {
    private HoursReader() {}

    static OpeningHours read(Fields fields) {
        Map<DayOfWeek, OpeningHours.Day> days = new EnumMap<>(DayOfWeek.class);
        Optional<Fields> week = fields.fields("days");
        if (week.isEmpty()) {
            fields.fault(fields.line(), "chybí „days“; vypište dny monday až sunday");
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            week.ifPresent(all -> all.fields(Fields.yamlName(day))
                    .ifPresentOrElse(
                            one -> days.put(day, day(one)),
                            () -> all.fault(all.line(), "chybí den „" + Fields.yamlName(day) + "“; doplňte ho")));
        }
        week.ifPresent(Fields::noMore);
        Set<MonthDay> everyYear = new HashSet<>();
        Set<LocalDate> once = new HashSet<>();
        for (Located date : fields.texts("closed")) {
            try {
                if (date.text().length() == 5) {
                    everyYear.add(MonthDay.parse("--" + date.text()));
                } else {
                    once.add(LocalDate.parse(date.text()));
                }
            } catch (DateTimeException e) {
                fields.fault(date.line(), "datum pište jako \"12-24\" (každý rok), nebo \"2026-12-28\" (jednou)");
            }
        }
        OpeningHours.Sentences sentences = fields.fields("sentences")
                .map(HoursReader::sentences)
                .orElseGet(() -> {
                    fields.fault(fields.line(), "chybí „sentences“; doplňte věty o otevírací době");
                    return new OpeningHours.Sentences("", "", "", "", "", "");
                });
        fields.noMore();
        return new OpeningHours(days, everyYear, once, sentences);
    }

    private static OpeningHours.Day day(Fields fields) {
        String name = fields.text("name");
        String on = fields.text("on");
        String entity = fields.text("entity");
        Optional<OpeningHours.Span> open = fields.fields("open").map(HoursReader::span);
        fields.noMore();
        return new OpeningHours.Day(name, on, entity, open);
    }

    private static OpeningHours.Span span(Fields fields) {
        OpeningHours.Span span = new OpeningHours.Span(
                time(fields, "from"), time(fields, "to"), fields.text("from-words"), fields.text("to-words"));
        if (!span.from().isBefore(span.to())) {
            fields.fault(fields.line(), "„from“ má být dřív než „to“");
        }
        fields.noMore();
        return span;
    }

    private static LocalTime time(Fields fields, String key) {
        try {
            return LocalTime.parse(fields.text(key));
        } catch (DateTimeException e) {
            fields.fault(fields.line(key), "čas „" + key + "“ pište jako \"08:00\"");
            return LocalTime.MIDNIGHT;
        }
    }

    private static OpeningHours.Sentences sentences(Fields fields) {
        OpeningHours.Sentences sentences = new OpeningHours.Sentences(
                fields.text("before"),
                fields.text("open"),
                fields.text("after"),
                fields.text("closed"),
                fields.text("other-open"),
                fields.text("other-closed"));
        fields.noMore();
        return sentences;
    }
}
