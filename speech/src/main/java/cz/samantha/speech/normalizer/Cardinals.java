package cz.samantha.speech.normalizer;

import static cz.samantha.speech.normalizer.GrammaticalCase.NOMINATIVE;

/** Cardinal numbers in words, declined; the grammar is that of the Internetová jazyková příručka of ÚJČ AV ČR. */
final class Cardinals {
    /** Larger numbers are read digit by digit. */
    static final long LARGEST = 999_999_999_999L;

    private static final String[] TO_NINETEEN = {
        "nula",
        "jedna",
        "dva",
        "tři",
        "čtyři",
        "pět",
        "šest",
        "sedm",
        "osm",
        "devět",
        "deset",
        "jedenáct",
        "dvanáct",
        "třináct",
        "čtrnáct",
        "patnáct",
        "šestnáct",
        "sedmnáct",
        "osmnáct",
        "devatenáct"
    };
    private static final String[] TENS = {
        "", "", "dvacet", "třicet", "čtyřicet", "padesát", "šedesát", "sedmdesát", "osmdesát", "devadesát"
    };
    private static final Forms ONE_MASCULINE = new Forms("jeden", "jednoho", "jednomu", "jeden", "jednom", "jedním");
    private static final Forms ONE_FEMININE = new Forms("jedna", "jedné", "jedné", "jednu", "jedné", "jednou");
    private static final Forms ONE_NEUTER = new Forms("jedno", "jednoho", "jednomu", "jedno", "jednom", "jedním");
    private static final Forms THREE = new Forms("tři", "tří", "třem", "tři", "třech", "třemi");
    private static final Forms FOUR = new Forms("čtyři", "čtyř", "čtyřem", "čtyři", "čtyřech", "čtyřmi");
    private static final Forms HUNDRED = new Forms("sto", "sta", "stu", "sto", "sto", "sto");
    private static final Forms HUNDREDS = new Forms("sta", "set", "stům", "sta", "stech", "sty");
    private static final Scale THOUSAND = new Scale(
            Gender.MASCULINE,
            new Forms("tisíc", "tisíce", "tisíci", "tisíc", "tisíci", "tisícem"),
            new Forms("tisíce", "tisíc", "tisícům", "tisíce", "tisících", "tisíci"),
            "tisíc");
    private static final Scale MILLION = new Scale(
            Gender.MASCULINE,
            new Forms("milion", "milionu", "milionu", "milion", "milionu", "milionem"),
            new Forms("miliony", "milionů", "milionům", "miliony", "milionech", "miliony"),
            "milionů");
    private static final Scale MILLIARD = new Scale(
            Gender.FEMININE,
            new Forms("miliarda", "miliardy", "miliardě", "miliardu", "miliardě", "miliardou"),
            new Forms("miliardy", "miliard", "miliardám", "miliardy", "miliardách", "miliardami"),
            "miliard");

    /** A power of ten that is a noun: its forms after one, after two to four, and the genitive plural. */
    private record Scale(Gender gender, Forms one, Forms few, String many) {
        String counted(long count, GrammaticalCase form) {
            if (count == 1) {
                return one.in(form);
            }
            String noun = form.direct() && !Cardinals.few(count) ? many : few.in(form);
            return spoken(count, gender, form) + " " + noun;
        }
    }

    private Cardinals() {}

    /** As it is counted without a noun: jedna, dva, tři. */
    static String spoken(long number) {
        return join(withoutLastDigit(number, NOMINATIVE), lastPart(number, Gender.MASCULINE, NOMINATIVE, true));
    }

    /**
     * @param number from 0 to {@link #LARGEST}
     * @param gender of what is counted
     */
    static String spoken(long number, Gender gender, GrammaticalCase form) {
        return join(withoutLastDigit(number, form), lastPart(number, gender, form, number != 1));
    }

    /** Whether what is counted stands in the plural of its own case (2 byty) and not in the genitive (5 bytů). */
    static boolean few(long number) {
        long lastTwo = number % 100;
        return lastTwo >= 2 && lastTwo <= 4;
    }

    private static String withoutLastDigit(long number, GrammaticalCase form) {
        StringBuilder words = new StringBuilder();
        append(words, MILLIARD, number / 1_000_000_000, form);
        append(words, MILLION, number / 1_000_000 % 1000, form);
        append(words, THOUSAND, number / 1000 % 1000, form);
        int hundreds = (int) (number / 100 % 10);
        if (hundreds > 0) {
            words.append(' ').append(hundreds(hundreds, number % 100 != 0, form));
        }
        int tens = (int) (number / 10 % 10);
        if (tens >= 2) {
            words.append(' ').append(form.direct() ? TENS[tens] : TENS[tens] + "i");
        }
        return words.toString().strip();
    }

    private static void append(StringBuilder words, Scale scale, long count, GrammaticalCase form) {
        if (count > 0) {
            words.append(' ').append(scale.counted(count, form));
        }
    }

    private static String hundreds(int count, boolean moreFollows, GrammaticalCase form) {
        if (count == 1) {
            return moreFollows ? "sto" : HUNDRED.in(form);
        }
        if (form.direct()) {
            return count == 2 ? "dvě stě" : TO_NINETEEN[count] + (count <= 4 ? " sta" : " set");
        }
        return lastPart(count, Gender.NEUTER, form, true) + " " + HUNDREDS.in(form);
    }

    private static String lastPart(long number, Gender gender, GrammaticalCase form, boolean oneStays) {
        int rest = (int) (number % 100);
        int last = rest < 20 ? rest : rest % 10;
        return switch (last) {
            case 0 -> number == 0 ? (form == GrammaticalCase.GENITIVE ? "nuly" : "nula") : "";
            case 1 -> oneStays ? "jedna" : one(gender).in(form);
            case 2 -> two(gender, form);
            case 3 -> THREE.in(form);
            case 4 -> FOUR.in(form);
            default -> form.direct() ? TO_NINETEEN[last] : oblique(last);
        };
    }

    private static Forms one(Gender gender) {
        return switch (gender) {
            case MASCULINE -> ONE_MASCULINE;
            case FEMININE -> ONE_FEMININE;
            case NEUTER -> ONE_NEUTER;
        };
    }

    private static String two(Gender gender, GrammaticalCase form) {
        return switch (form) {
            case NOMINATIVE, ACCUSATIVE -> gender == Gender.MASCULINE ? "dva" : "dvě";
            case GENITIVE, LOCATIVE -> "dvou";
            case DATIVE, INSTRUMENTAL -> "dvěma";
        };
    }

    private static String oblique(int number) {
        return switch (number) {
            case 9 -> "devíti";
            case 10 -> "deseti";
            default -> TO_NINETEEN[number] + "i";
        };
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + " " + second;
    }
}
