package cz.samantha.speech.normalizer;

/** Decimal numbers: "dvě celé pět", "nula celá nula pět". */
final class Decimals {
    private Decimals() {}

    /** @param fraction the digits after the comma */
    static String spoken(long whole, String fraction) {
        String wholes = whole == 0 || whole == 1 ? "celá" : Cardinals.few(whole) ? "celé" : "celých";
        String part = fraction.charAt(0) == '0' || fraction.length() > 6
                ? Digits.oneByOne(fraction)
                : Cardinals.spoken(Long.parseLong(fraction), Gender.FEMININE, GrammaticalCase.NOMINATIVE);
        return Cardinals.spoken(whole, Gender.FEMININE, GrammaticalCase.NOMINATIVE) + " " + wholes + " " + part;
    }
}
