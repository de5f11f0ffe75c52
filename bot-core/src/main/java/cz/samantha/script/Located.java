package cz.samantha.script;

/** A text and where it stands. */
public record Located(String text, Place at) {
    public String file() {
        return at.file();
    }

    /** From 1. */
    public int line() {
        return at.line();
    }
}
