package cz.samantha.speech.normalizer;

/** Decimal numbers: "dvě celé pět", "nula celá nula pět", "do dvou celých pěti". */
final class Decimals {
    private static final Forms ONE_WHOLE = new Forms("celá", "celé", "celé", "celou", "celé", "celou");
    private static final Forms WHOLES = new Forms("celé", "celých", "celým", "celé", "celých", "celými");

    private Decimals() {}

    /** @param fraction the digits after the comma */
    static String spoken(long whole, String fraction, GrammaticalCase form) {
        String wholes = whole <= 1
                ? ONE_WHOLE.in(form)
                : form.direct() && !Cardinals.few(whole) ? WHOLES.genitive() : WHOLES.in(form);
        String part = fraction.charAt(0) == '0' || fraction.length() > 6
                ? Digits.oneByOne(fraction)
                : Cardinals.spoken(Long.parseLong(fraction), Gender.FEMININE, form);
        return Cardinals.spoken(whole, Gender.FEMININE, form) + " " + wholes + " " + part;
    }
}
