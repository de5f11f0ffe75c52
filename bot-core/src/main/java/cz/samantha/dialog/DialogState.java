package cz.samantha.dialog;

import java.util.Optional;

/**
 * Where a conversation stands: all that the engine remembers between two steps.
 *
 * @param phase how far the call is
 * @param pending what the bot asked and waits to hear
 * @param answered what was answered last
 * @param counts how often things happened
 * @param spoken what the bot said
 * @param flow the flow that goes on
 * @param delivery how the caller wants to be spoken to
 * @param callerNumber the number from which the caller phones; empty where it is withheld. Personal data
 * @param recordingRefused whether the caller does not want to be recorded
 * @param interrupted whether the caller spoke into what was said last
 */
public record DialogState(
        Phase phase,
        Pending pending,
        Answered answered,
        Counts counts,
        Spoken spoken,
        Optional<RunningFlow> flow,
        Delivery delivery,
        String callerNumber,
        boolean recordingRefused,
        boolean interrupted) {
    public static DialogState initial() {
        return new DialogState(
                Phase.NEW,
                Pending.NOTHING,
                Answered.NOTHING,
                Counts.NONE,
                Spoken.NOTHING,
                Optional.empty(),
                Delivery.NORMAL,
                "",
                false,
                false);
    }

    /** Without the caller's number, which does not belong in logs. */
    @Override
    public String toString() {
        return "DialogState[" + phase + ", " + pending + ", " + answered + ", " + counts + ", " + flow + "]";
    }

    /** How far a call is. */
    public enum Phase {
        NEW,
        LISTENING,
        /** Nobody listens to the caller, who presses keys; so it stays for the whole call. */
        KEYS_ONLY,
        TRANSFERRING,
        /** The goodbye is being said; only who interrupts it is heard. */
        CLOSING,
        /** The caller hung up. */
        OVER
    }
}
