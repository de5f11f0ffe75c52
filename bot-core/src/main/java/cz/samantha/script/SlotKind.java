package cz.samantha.script;

/** What kind of answer a question of a {@link Flow} waits for; in YAML {@code like-this}. */
public enum SlotKind {
    /** A telephone number, spoken at once or in pieces, or keyed; kept as nine digits, or with {@code +} and a country. */
    PHONE,
    /** Kept as {@code ano} or {@code ne}. */
    YES_NO,
    /** One of the step's choices; kept as its name. */
    CHOICE,
    /** Kept as an ISO date. */
    DATE,
    /** Kept as an ISO local time. */
    TIME,
    NUMBER,
    /** How many people. */
    PERSONS,
    /** Kept like {@code 2+kk}. */
    FLAT_SIZE,
    NAME,
    /** Whatever the caller says, in the caller's words. */
    TEXT
}
