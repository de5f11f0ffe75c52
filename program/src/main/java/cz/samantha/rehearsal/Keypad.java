package cz.samantha.rehearsal;

import java.io.IOException;

/** The keys of a telephone. */
@FunctionalInterface
interface Keypad {
    /** Presses a key: 0-9, *, #, A-D. */
    void press(char key) throws IOException, InterruptedException;
}
