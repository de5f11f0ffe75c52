package cz.samantha.dialog.text;

import cz.samantha.dialog.Staffing;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A call that has to go a certain way: a play with a caller and the bot.
 *
 * @param file where it stands in the package
 * @param line from 1
 * @param greeting what the greeting has to be like
 */
public record DialogTest(
        String name, String file, int line, Setting setting, List<Expectation> greeting, List<Exchange> exchanges) {
    public DialogTest {
        greeting = List.copyOf(greeting);
        exchanges = List.copyOf(exchanges);
    }

    /**
     * The world around the call.
     *
     * @param at the office's local time
     * @param agents whether people take calls
     * @param caller the number from which the caller phones; empty where it is withheld
     */
    public record Setting(LocalDateTime at, Staffing agents, String caller) {}

    /**
     * What the caller does, and what has to come of it.
     *
     * @param interrupts whether the caller begins while the bot still speaks
     */
    public record Exchange(int line, boolean interrupts, CallerTurn turn, List<Expectation> expected) {
        public Exchange {
            expected = List.copyOf(expected);
        }
    }
}
