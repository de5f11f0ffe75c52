package cz.samantha.dialog;

/** Where a conversation stands: all that the engine remembers between two steps. */
public record DialogState() {
    public static DialogState initial() {
        return new DialogState();
    }
}
