package cz.samantha.dialog.flow;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads values out of what a caller said, lower case and without punctuation; empty where there is none. */
public interface SpokenValues {
    /** A telephone number or a piece of one. */
    Optional<Digits> phone(String text);

    /**
     * Digits in the order in which they were said.
     *
     * @param place where in the number they stand, as far as the caller said so
     */
    record Digits(String digits, Place place) {
        /** Without what the caller said. */
        @Override
        public String toString() {
            return "Digits[" + digits.length() + " " + place + "]";
        }
    }

    /** Where in a telephone number digits stand. */
    enum Place {
        /** The whole number, or what comes next. */
        NEXT,
        BEGINNING,
        END
    }

    /** Whether the text says yes or no to what was asked. */
    Optional<Boolean> yesNo(String text);

    Optional<LocalDate> date(String text, LocalDateTime now);

    Optional<LocalTime> time(String text, LocalDateTime now);

    OptionalInt number(String text);

    /** How many people. */
    OptionalInt persons(String text);

    /** The size of a flat like {@code 2+kk}. */
    Optional<String> flatSize(String text);

    /** The name with which somebody introduces himself. */
    Optional<String> name(String text);
}
