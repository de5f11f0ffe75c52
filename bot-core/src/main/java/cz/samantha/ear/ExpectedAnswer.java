package cz.samantha.ear;

import java.util.List;
import java.util.Set;

/**
 * The short answers that the bot waits for. The ear listens for them more closely; whatever else the caller says it hears
 * as well as ever.
 *
 * @param kinds answers that are the same on every line
 * @param phrases others, as they are spoken: lower case, one space between words
 */
public record ExpectedAnswer(Set<Kind> kinds, List<String> phrases) {
    /** Nothing in particular. */
    public static final ExpectedAnswer NOTHING = new ExpectedAnswer(Set.of(), List.of());

    public ExpectedAnswer {
        kinds = Set.copyOf(kinds);
        phrases = List.copyOf(phrases);
    }

    public boolean isNothing() {
        return kinds.isEmpty() && phrases.isEmpty();
    }

    /** A kind of short answer. */
    public enum Kind {
        YES_NO,
        /** A telephone number or a piece of one. */
        DIGITS,
        /** A small number, of persons for example. */
        NUMBER,
        DAY,
        TIME,
        FLAT_SIZE,
        /** The first, the second, all of them. */
        PLACE
    }
}
