package cz.samantha.telephony.pacing;

/** Something that does a little on every beat. */
@FunctionalInterface
public interface Paced {
    /** A beat, on the pacing thread, which all calls share: must not block and should not compute. */
    void beat();
}
