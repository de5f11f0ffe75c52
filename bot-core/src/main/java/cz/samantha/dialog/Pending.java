package cz.samantha.dialog;

import java.util.List;

/** A question of the bot that waits for its answer. */
public sealed interface Pending {
    Pending NOTHING = new Nothing();
    Pending ANYTHING_ELSE = new AnythingElse();
    Pending WANT_PERSON = new WantPerson();

    /** Nothing in particular was asked. */
    record Nothing() implements Pending {}

    /** Whether the caller needs anything else. */
    record AnythingElse() implements Pending {}

    /** Whether the caller wants a person or, when nobody can be reached, to be called back. */
    record WantPerson() implements Pending {}

    /**
     * Which of these the caller means.
     *
     * @param topics ids in the order in which they were named; a single one was asked to be confirmed
     */
    record Choice(List<String> topics) implements Pending {
        public Choice {
            topics = List.copyOf(topics);
        }
    }
}
