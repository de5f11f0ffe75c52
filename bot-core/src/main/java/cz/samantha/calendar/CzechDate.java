package cz.samantha.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates in words: {@code dvacátého čtvrtého prosince}. */
public final class CzechDate {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.of("cs"));

    private static final List<String> UNITS = List.of(
            "prvního",
            "druhého",
            "třetího",
            "čtvrtého",
            "pátého",
            "šestého",
            "sedmého",
            "osmého",
            "devátého",
            "desátého",
            "jedenáctého",
            "dvanáctého",
            "třináctého",
            "čtrnáctého",
            "patnáctého",
            "šestnáctého",
            "sedmnáctého",
            "osmnáctého",
            "devatenáctého");

    private static final List<String> TENS = List.of("dvacátého", "třicátého");

    private CzechDate() {}

    /** Day and month in the genitive. */
    public static String dayAndMonth(LocalDate date) {
        int day = date.getDayOfMonth();
        return (day < 20 ? UNITS.get(day - 1) : fromTwenty(day)) + " " + MONTH.format(date);
    }

    private static String fromTwenty(int day) {
        String tens = TENS.get(day / 10 - 2);
        return day % 10 == 0 ? tens : tens + " " + UNITS.get(day % 10 - 1);
    }
}
