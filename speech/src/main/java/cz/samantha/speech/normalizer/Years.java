package cz.samantha.speech.normalizer;

/** Years: from 1100 to 1999 in hundreds ("devatenáct set"), others as numbers. */
final class Years {
    private Years() {}

    static String spoken(int year) {
        if (year < 1100 || year > 1999) {
            return Cardinals.spoken(year);
        }
        String hundreds = Cardinals.spoken(year / 100) + " set";
        return year % 100 == 0 ? hundreds : hundreds + " " + Cardinals.spoken(year % 100);
    }
}
