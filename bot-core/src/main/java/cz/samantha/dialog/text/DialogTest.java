package cz.samantha.dialog.text;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A call that has to go a certain way.
 *
 * @param file where it stands in the package
 * @param line from 1
 * @param at the office's local time
 * @param greeting fragments of the greeting
 */
public record DialogTest(
        String name, String file, int line, LocalDateTime at, List<String> greeting, List<Expected> steps) {
    public DialogTest {
        greeting = List.copyOf(greeting);
        steps = List.copyOf(steps);
    }

    /**
     * One turn and what has to come of it.
     *
     * @param topics ids of all topics that the answer covers, in any order; empty when it does not matter, an empty list
     *     when nothing may be understood
     * @param heard fragments of what is said; case does not matter
     * @param notHeard fragments that must not be said
     */
    public record Expected(
            int line,
            CallerTurn turn,
            Optional<List<String>> topics,
            Optional<TextReply.State> state,
            List<String> heard,
            List<String> notHeard) {
        public Expected {
            heard = List.copyOf(heard);
            notHeard = List.copyOf(notHeard);
        }
    }
}
