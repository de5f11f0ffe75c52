package cz.samantha.understanding.entity;

/**
 * A telephone number, or the digits of it said so far. Personal: not shown by {@link #toString()}.
 *
 * @param digits nine digits for a Czech number, without its prefix; a foreign one begins with {@code +}; fewer when the
 *     number is not complete, perhaps none when only {@code +420} was said
 * @param part which part of the number the caller said that this is
 */
public record PhoneNumber(String digits, Part part, Span span) implements Entity {
    private static final int CZECH_DIGITS = 9;
    private static final int FOREIGN_DIGITS_LEAST = 8;
    private static final int FOREIGN_DIGITS_MOST = 15;
    private static final String CZECH_PREFIX = "420";

    /** Which part of a number the caller said that the digits are. */
    public enum Part {
        /** The whole, or what comes next. */
        NEXT,
        /** "na začátku sedm" */
        BEGINNING,
        /** "na konci osm" */
        END
    }

    /** Whether it can be dialled. */
    public enum State {
        /** Digits are missing. */
        INCOMPLETE,
        COMPLETE,
        /** Too many digits, or a first digit that no Czech number has. */
        WRONG
    }

    /** A number from its digits as they were said or keyed, with the prefix 00420, 420 or + if there is one. */
    public static PhoneNumber of(String digits, Part part, Span span) {
        boolean international = digits.startsWith("+");
        String bare = international ? digits.substring(1) : digits;
        // Fewer digits with two noughts in front may as well be a later group.
        if (bare.startsWith("00") && bare.length() >= 2 + FOREIGN_DIGITS_LEAST + 1) {
            international = true;
            bare = bare.substring(2);
        }
        bare = withNought(bare);
        // No Czech number begins with 420, but the digits so far may be a later group of three.
        boolean czechPrefix = bare.startsWith(CZECH_PREFIX)
                && (international || bare.length() == CZECH_PREFIX.length() + CZECH_DIGITS);
        if (czechPrefix) {
            return new PhoneNumber(bare.substring(CZECH_PREFIX.length()), part, span);
        }
        return new PhoneNumber(international ? "+" + bare : bare, part, span);
    }

    /** "čtyři sta dvacet sedm set ..." is read as 427: no country has such a prefix and so many digits. */
    private static String withNought(String digits) {
        boolean swallowed = digits.length() == CZECH_PREFIX.length() + CZECH_DIGITS - 1
                && digits.startsWith(CZECH_PREFIX.substring(0, 2))
                && digits.charAt(2) >= '2';
        return swallowed ? CZECH_PREFIX + digits.substring(2) : digits;
    }

    /** Whether it can be dialled. */
    public State state() {
        if (digits.startsWith("+")) {
            int count = digits.length() - 1;
            if (count < FOREIGN_DIGITS_LEAST) {
                return State.INCOMPLETE;
            }
            return count <= FOREIGN_DIGITS_MOST ? State.COMPLETE : State.WRONG;
        }
        if (digits.length() < CZECH_DIGITS) {
            return State.INCOMPLETE;
        }
        return digits.length() == CZECH_DIGITS && digits.charAt(0) >= '2' ? State.COMPLETE : State.WRONG;
    }

    public boolean complete() {
        return state() == State.COMPLETE;
    }

    /** The number in the form of ITU-T E.164, for example {@code +420777123456}; makes sense for a complete one. */
    public String e164() {
        return digits.startsWith("+") ? digits : "+" + CZECH_PREFIX + digits;
    }

    /**
     * This number after the caller went on: with the further digits behind it; with its beginning or end put right where it
     * was complete and the caller said which; or the further number alone where that is complete by itself.
     */
    public PhoneNumber then(PhoneNumber further) {
        if (further.complete()) {
            return further;
        }
        if (state() == State.INCOMPLETE) {
            return of(digits + further.digits, part, further.span);
        }
        int kept = Math.max(0, digits.length() - further.digits.length());
        return switch (further.part) {
            case END -> of(digits.substring(0, kept) + further.digits, part, further.span);
            case BEGINNING -> of(further.digits + digits.substring(digits.length() - kept), part, further.span);
            case NEXT -> of(digits + further.digits, part, further.span);
        };
    }

    @Override
    public String name() {
        return "telefon";
    }

    @Override
    public String canonical() {
        return digits;
    }

    @Override
    public String toString() {
        return "PhoneNumber[" + state() + ", " + part + ", " + span + "]";
    }
}
