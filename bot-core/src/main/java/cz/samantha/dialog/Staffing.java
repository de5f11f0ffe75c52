package cz.samantha.dialog;

/** Whether people take calls at the moment, whatever the calendar says. */
public enum Staffing {
    AVAILABLE,
    /** Nobody is at the queue, or all speak. */
    NONE
}
