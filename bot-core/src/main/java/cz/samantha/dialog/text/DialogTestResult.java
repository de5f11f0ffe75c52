package cz.samantha.dialog.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a dialog test went.
 *
 * @param play the whole call, one line for every turn and answer
 */
public record DialogTestResult(DialogTest test, List<Line> play) {
    public DialogTestResult {
        play = List.copyOf(play);
    }

    /**
     * One line of the play.
     *
     * @param who the speaker
     * @param text what is said or done
     * @param differences what is other than expected; empty: all right
     */
    public record Line(String who, String text, List<String> differences) {
        public Line {
            differences = List.copyOf(differences);
        }

        private String print() {
            String mark = differences.isEmpty() ? "    " : ">>> ";
            return mark + who + ": " + text
                    + differences.stream()
                            .map(difference -> "\n      ^ " + difference)
                            .collect(Collectors.joining());
        }
    }

    public boolean passed() {
        return differences().isEmpty();
    }

    /** What is other than expected, one line each; empty: passed. */
    public List<String> differences() {
        return play.stream().flatMap(line -> line.differences().stream()).toList();
    }

    /** The failure for people: the call as a play, with the places marked where it went wrong. */
    public String report() {
        return test.file() + ":" + test.line() + ": " + test.name() + "\n"
                + play.stream().map(Line::print).collect(Collectors.joining("\n"));
    }
}
