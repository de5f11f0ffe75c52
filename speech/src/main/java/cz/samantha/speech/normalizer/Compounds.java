package cz.samantha.speech.normalizer;

import java.util.List;

/** Numbers as the first part of a longer word: "tříletý", "čtyřiadvacetihodinový", "stoprocentní". */
final class Compounds {
    private static final List<String> UNITS =
            List.of("", "jedn", "dva", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět");

    private Compounds() {}

    /** @param number from 0 to 9999 */
    static String prefix(int number) {
        if (number >= 1000) {
            String thousands = number < 2000 ? "tisíci" : prefix(number / 1000) + "tisíci";
            return number % 1000 == 0 ? thousands : thousands + prefix(number % 1000);
        }
        if (number >= 100) {
            String hundreds = number < 200 ? "sto" : prefix(number / 100) + "set";
            return number % 100 == 0 ? hundreds : hundreds + prefix(number % 100);
        }
        if (number > 20 && number % 10 != 0) {
            String tens = Cardinals.spoken(number / 10 * 10L, Gender.MASCULINE, GrammaticalCase.GENITIVE);
            return UNITS.get(number % 10) + "a" + tens;
        }
        return switch (number) {
            case 1 -> "jedno";
            default -> Cardinals.spoken(number, Gender.MASCULINE, GrammaticalCase.GENITIVE);
        };
    }

    /** The ending of an adjective such as "procentní" before a noun. */
    static String softEnding(List<String> wordsAfter) {
        String noun = wordsAfter.isEmpty() ? "" : wordsAfter.getFirst();
        if (noun.endsWith("em")) {
            return "ím";
        }
        if (noun.endsWith("ům")) {
            return "ím";
        }
        if (noun.endsWith("ami")) {
            return "ími";
        }
        boolean masculine = noun.startsWith("podíl") || noun.startsWith("úrok") || noun.startsWith("roztok");
        return masculine && noun.endsWith("u") ? "ího" : "í";
    }
}
