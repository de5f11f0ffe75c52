package cz.samantha.dialog;

import cz.samantha.understanding.CzechWords;
import cz.samantha.understanding.entity.Entities;
import cz.samantha.understanding.entity.PhoneNumber;

/** Whether a caller who wrote a number down reads it back rightly. */
final class ReadBack {
    /** Fewer digits are no read-back. */
    private static final int LEAST_DIGITS = 3;

    private ReadBack() {}

    /** Whether somebody reads a number here. */
    static boolean is(String said) {
        return digits(said).length() >= LEAST_DIGITS;
    }

    /** Whether what is read is the number, or the part of it that was written down so far. */
    static boolean isRight(String said, String dictated) {
        return digits(dictated).contains(digits(said));
    }

    private static String digits(String text) {
        return Entities.phone(Entities.words(CzechWords.folded(text)))
                .map(PhoneNumber::digits)
                .orElse("");
    }
}
