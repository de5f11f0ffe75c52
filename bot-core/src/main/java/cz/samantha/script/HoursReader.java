package cz.samantha.script;

import cz.samantha.calendar.CzechHolidays;
import cz.samantha.calendar.OfficeCalendar;
import cz.samantha.calendar.OpeningRule;
import cz.samantha.calendar.OpeningSyntax;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code calendar.yaml}. */
final class HoursReader {
    private HoursReader() {}

    static OpeningHours read(Fields fields) {
        OfficeCalendar calendar = new OfficeCalendar(rules(fields), new CzechHolidays());
        Map<DayOfWeek, OpeningHours.Day> days = days(fields);
        HoursSentences sentences = fields.fields("sentences")
                .map(HoursReader::sentences)
                .orElseGet(() -> {
                    fields.fault(fields.at(), "chybí „sentences“; doplňte věty o otevírací době");
                    return new HoursSentences(Map.of(), "");
                });
        fields.noMore();
        return new OpeningHours(days, calendar, sentences);
    }

    private static List<OpeningRule> rules(Fields fields) {
        List<OpeningRule> rules = new ArrayList<>();
        List<Located> items = fields.texts("hours");
        if (items.isEmpty()) {
            fields.fault(fields.at("hours"), "chybí „hours“; napište, kdy je otevřeno, třeba Mo,We 08:00-17:00");
        }
        for (Located item : items) {
            OpeningSyntax.Reading reading = OpeningSyntax.read(item.text());
            reading.faults().forEach(fault -> fields.fault(item.at(), fault));
            for (OpeningRule rule : reading.rules()) {
                misplaced(rule, rules).ifPresent(why -> fields.fault(item.at(), "„" + item.text() + "“ " + why));
                rules.add(rule);
            }
        }
        return rules;
    }

    /** Rules that would silently take the effect of those above; the last that holds on a day decides. */
    private static Optional<String> misplaced(OpeningRule rule, List<OpeningRule> above) {
        if (rule.open() && rule.isForEveryDay() && !above.isEmpty()) {
            return Optional.of("neříká, na které dny platí; napište je, třeba Mo-Fr, nebo Mo-Su");
        }
        boolean decides = rule.open() || rule.times().isEmpty();
        if (decides && rule.isWeekly() && !above.stream().allMatch(OpeningRule::isWeekly)) {
            return Optional.of("stojí pod svátky nebo výjimkami a zrušilo by je; pravidla běžného týdne dejte nahoru");
        }
        return Optional.empty();
    }

    private static Map<DayOfWeek, OpeningHours.Day> days(Fields fields) {
        Map<DayOfWeek, OpeningHours.Day> days = new EnumMap<>(DayOfWeek.class);
        Optional<Fields> week = fields.fields("days");
        if (week.isEmpty()) {
            fields.fault(fields.at(), "chybí „days“; vypište dny monday až sunday");
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            week.ifPresent(all -> all.fields(Fields.yamlName(day))
                    .ifPresentOrElse(
                            one -> days.put(day, day(one)),
                            () -> all.fault(all.at(), "chybí den „" + Fields.yamlName(day) + "“; doplňte ho")));
        }
        week.ifPresent(Fields::noMore);
        return days;
    }

    private static OpeningHours.Day day(Fields fields) {
        OpeningHours.Day day = new OpeningHours.Day(fields.text("name"), fields.text("on"), fields.text("entity"));
        fields.noMore();
        return day;
    }

    private static HoursSentences sentences(Fields fields) {
        Map<HoursSentences.Kind, String> texts = new EnumMap<>(HoursSentences.Kind.class);
        for (HoursSentences.Kind kind : HoursSentences.Kind.values()) {
            String key = Fields.yamlName(kind);
            String text = fields.text(key);
            for (String place : HoursSentences.placesIn(text)) {
                if (!kind.places().contains(place)) {
                    fields.fault(
                            fields.at(key),
                            "v této větě neznám {" + place + "}; použijte {" + String.join("}, {", kind.places())
                                    + "}");
                }
            }
            texts.put(kind, text);
        }
        HoursSentences sentences = new HoursSentences(texts, fields.text("holiday"));
        fields.noMore();
        return sentences;
    }
}
