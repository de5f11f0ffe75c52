package cz.samantha.calendar;

/** Something that the OSM syntax allows and that we do not; the message is Czech: what it is and what to write instead. */
final class UnsupportedRuleException extends Exception {
    private static final long serialVersionUID = 1L;

    UnsupportedRuleException(String message) {
        super(message);
    }

    /** Throws if it is there. */
    static void refuse(boolean there, String message) throws UnsupportedRuleException {
        if (there) {
            throw new UnsupportedRuleException(message);
        }
    }
}
