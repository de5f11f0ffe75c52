package cz.samantha.commandline;

/** The exit status of every command. */
final class ExitStatus {
    static final int WORKED = 0;
    /** What was checked does not hold. */
    static final int DOES_NOT_HOLD = 1;

    static final int WRONG_USE = 2;
    /** Something is missing; standard error says what, and the command that gets it. */
    static final int MISSING = 3;

    private ExitStatus() {}
}
