package cz.samantha.speech.normalizer;

/** Ordinal numbers in words, declined as adjectives in the singular. */
final class Ordinals {
    /** Larger ordinals are read as cardinals. */
    static final int LARGEST = 9999;

    private static final String[] TO_NINETEEN = {
        "nultý",
        "první",
        "druhý",
        "třetí",
        "čtvrtý",
        "pátý",
        "šestý",
        "sedmý",
        "osmý",
        "devátý",
        "desátý",
        "jedenáctý",
        "dvanáctý",
        "třináctý",
        "čtrnáctý",
        "patnáctý",
        "šestnáctý",
        "sedmnáctý",
        "osmnáctý",
        "devatenáctý"
    };
    private static final String[] TENS = {
        "", "", "dvacátý", "třicátý", "čtyřicátý", "padesátý", "šedesátý", "sedmdesátý", "osmdesátý", "devadesátý"
    };
    private static final String[] HUNDREDS = {
        "", "stý", "dvoustý", "třístý", "čtyřstý", "pětistý", "šestistý", "sedmistý", "osmistý", "devítistý"
    };
    private static final String[] THOUSANDS = {
        "",
        "tisící",
        "dvoutisící",
        "třítisící",
        "čtyřtisící",
        "pětitisící",
        "šestitisící",
        "sedmitisící",
        "osmitisící",
        "devítitisící"
    };
    private static final Forms HARD_MASCULINE = new Forms("ý", "ého", "ému", "ý", "ém", "ým");
    private static final Forms HARD_NEUTER = new Forms("é", "ého", "ému", "é", "ém", "ým");
    private static final Forms HARD_FEMININE = new Forms("á", "é", "é", "ou", "é", "ou");
    private static final Forms SOFT = new Forms("í", "ího", "ímu", "í", "ím", "ím");

    private Ordinals() {}

    /** @param number from 0 to {@link #LARGEST} */
    static String spoken(int number, Gender gender, GrammaticalCase form) {
        StringBuilder words = new StringBuilder();
        append(words, THOUSANDS[number / 1000], gender, form);
        append(words, HUNDREDS[number / 100 % 10], gender, form);
        int rest = number % 100;
        if (rest >= 20) {
            append(words, TENS[rest / 10], gender, form);
            rest %= 10;
        }
        if (rest > 0 || number == 0) {
            append(words, TO_NINETEEN[rest], gender, form);
        }
        return words.toString();
    }

    /** A decade as the noun after it asks: "šedesátá léta", "v devadesátých letech". */
    static String ofDecade(int number, String noun) {
        String stem = TENS[number / 10 % 10];
        if (stem.isEmpty()) {
            return Cardinals.spoken(number);
        }
        String ending =
                switch (noun) {
                    case "léta" -> "á";
                    case "letům" -> "ým";
                    case "lety" -> "ými";
                    default -> "ých";
                };
        return stem.substring(0, stem.length() - 1) + ending;
    }

    private static void append(StringBuilder words, String base, Gender gender, GrammaticalCase form) {
        if (base.isEmpty()) {
            return;
        }
        if (!words.isEmpty()) {
            words.append(' ');
        }
        String stem = base.substring(0, base.length() - 1);
        if (base.endsWith("í")) {
            words.append(stem).append(gender == Gender.FEMININE ? "í" : SOFT.in(form));
            return;
        }
        Forms endings =
                switch (gender) {
                    case MASCULINE -> HARD_MASCULINE;
                    case FEMININE -> HARD_FEMININE;
                    case NEUTER -> HARD_NEUTER;
                };
        words.append(stem).append(endings.in(form));
    }
}
