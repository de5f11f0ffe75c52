package cz.samantha.dialog.text;

import java.util.List;

/**
 * How a dialog test went.
 *
 * @param differences what is other than expected, one line each; empty: passed
 * @param transcript the whole call, one line for every turn and answer
 */
public record DialogTestResult(DialogTest test, List<String> differences, List<String> transcript) {
    public DialogTestResult {
        differences = List.copyOf(differences);
        transcript = List.copyOf(transcript);
    }

    public boolean passed() {
        return differences.isEmpty();
    }

    /** The failure for people: where, what differs, and the call up to there. */
    public String report() {
        return test.file() + ":" + test.line() + ": " + test.name() + "\n  " + String.join("\n  ", differences)
                + "\n  hovor:\n    " + String.join("\n    ", transcript);
    }
}
