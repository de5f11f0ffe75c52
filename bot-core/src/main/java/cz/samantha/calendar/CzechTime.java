package cz.samantha.calendar;

import java.util.List;

/** Times of the day in words, in the genitive that follows {@code od} and {@code do}. */
final class CzechTime {
    private static final int NOON_HOUR = 12;

    /** From 0 to 19; the word for 0 stands only before minutes. */
    private static final List<String> NUMBERS = List.of(
            "nula",
            "jedné",
            "dvou",
            "tří",
            "čtyř",
            "pěti",
            "šesti",
            "sedmi",
            "osmi",
            "devíti",
            "desíti",
            "jedenácti",
            "dvanácti",
            "třinácti",
            "čtrnácti",
            "patnácti",
            "šestnácti",
            "sedmnácti",
            "osmnácti",
            "devatenácti");

    private static final List<String> TENS = List.of("dvaceti", "třiceti", "čtyřiceti", "padesáti");

    /** Hours after twenty: said with the unit first, they need no agreement with what follows. */
    private static final List<String> EVENING_HOURS = List.of("dvaceti", "jednadvaceti", "dvaadvaceti", "třiadvaceti");

    /** Half past twelve, half past one and so on up to half past eleven. */
    private static final List<String> HALVES = List.of(
            "jedné",
            "druhé",
            "třetí",
            "čtvrté",
            "páté",
            "šesté",
            "sedmé",
            "osmé",
            "deváté",
            "desáté",
            "jedenácté",
            "dvanácté");

    private CzechTime() {}

    /** {@code osmi}, {@code půl deváté}, {@code šestnácti třiceti}, {@code půlnoci}; minutes of the day up to 1440. */
    static String genitive(int minuteOfDay) {
        int hour = minuteOfDay / 60;
        int minute = minuteOfDay % 60;
        if (minute == 0) {
            return hour % 24 == 0 ? "půlnoci" : hours(hour);
        }
        // After noon halves are said by the full clock: "půl páté" could be the morning's.
        if (minute == 30 && 1 <= hour && hour <= NOON_HOUR) {
            return "půl " + HALVES.get(hour % NOON_HOUR);
        }
        if (minute < 10 || hour == 0) {
            return hours(hour)
                    + (hour == 1 ? " hodiny " : " hodin ")
                    + number(minute)
                    + (minute == 1 ? " minuty" : " minut");
        }
        return hours(hour) + " " + number(minute);
    }

    /** {@code  hodin} after whole hours, nothing where it cannot be said; with the space before it. */
    static String unitAfter(int minuteOfDay) {
        if (minuteOfDay % 60 != 0 || minuteOfDay % TimeSpan.DAY_MINUTES == 0) {
            return "";
        }
        return minuteOfDay == 60 ? " hodiny" : " hodin";
    }

    private static String hours(int hour) {
        return hour < 20 ? NUMBERS.get(hour) : EVENING_HOURS.get(hour - 20);
    }

    private static String number(int minute) {
        if (minute < 20) {
            return NUMBERS.get(minute);
        }
        String tens = TENS.get(minute / 10 - 2);
        return minute % 10 == 0 ? tens : tens + " " + NUMBERS.get(minute % 10);
    }
}
