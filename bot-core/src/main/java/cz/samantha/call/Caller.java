package cz.samantha.call;

/**
 * Who calls whom.
 *
 * @param number the caller's number as the exchange gives it; empty where it is withheld. Personal data: journal only
 * @param dialledNumber the number that was dialled; it picks the script package
 */
public record Caller(String number, String dialledNumber) {
    public static final Caller UNKNOWN = new Caller("", "");

    /** Without the caller's number, which does not belong in logs. */
    @Override
    public String toString() {
        return "Caller[to " + dialledNumber + "]";
    }
}
