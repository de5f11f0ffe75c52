package cz.samantha.dialog.text;

import cz.samantha.script.Fields;
import cz.samantha.script.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Plays dialog tests against a script and compares. */
public final class DialogTests {
    private static final Locale CZECH = Locale.of("cs");

    private DialogTests() {}

    /** Results in the order of the tests. */
    public static List<DialogTestResult> run(Script script, List<DialogTest> tests) {
        return tests.stream().map(test -> run(script, test)).toList();
    }

    private static DialogTestResult run(Script script, DialogTest test) {
        TextCall call = new TextCall(script, test::at, () -> 0);
        List<String> differences = new ArrayList<>();
        List<String> transcript = new ArrayList<>();
        TextReply greeting = call.begin();
        transcript.add("Samantha: " + greeting.say());
        fragments(test.line(), greeting.say(), test.greeting(), List.of(), differences);
        for (DialogTest.Expected step : test.steps()) {
            transcript.add("volající: " + describe(step.turn()));
            TextReply reply = call.next(step.turn());
            transcript.add("Samantha: " + reply.say() + " [" + Fields.yamlName(reply.state()) + "; "
                    + String.join(", ", reply.answeredTopics()) + "]");
            compare(step, reply, differences);
        }
        return new DialogTestResult(test, differences, transcript);
    }

    private static void compare(DialogTest.Expected step, TextReply reply, List<String> differences) {
        step.topics().ifPresent(topics -> {
            if (!Set.copyOf(topics).equals(Set.copyOf(reply.answeredTopics()))) {
                differences.add("řádek " + step.line() + ": čekala se témata " + topics + ", odpovědělo se na "
                        + reply.answeredTopics());
            }
        });
        step.state().ifPresent(state -> {
            if (state != reply.state()) {
                differences.add("řádek " + step.line() + ": čekal se stav " + Fields.yamlName(state) + ", nastal "
                        + Fields.yamlName(reply.state()));
            }
        });
        fragments(step.line(), reply.say(), step.heard(), step.notHeard(), differences);
    }

    private static void fragments(
            int line, String said, List<String> heard, List<String> notHeard, List<String> differences) {
        String lower = said.toLowerCase(CZECH);
        for (String fragment : heard) {
            if (!lower.contains(fragment.toLowerCase(CZECH))) {
                differences.add("řádek " + line + ": nezaznělo „" + fragment + "“, zaznělo „" + said + "“");
            }
        }
        for (String fragment : notHeard) {
            if (lower.contains(fragment.toLowerCase(CZECH))) {
                differences.add("řádek " + line + ": nemělo zaznít „" + fragment + "“, zaznělo „" + said + "“");
            }
        }
    }

    private static String describe(CallerTurn turn) {
        return switch (turn) {
            case CallerTurn.Say(String text) -> text;
            case CallerTurn.Key(char key) -> "(klávesa " + key + ")";
            case CallerTurn.Silence silence -> "(mlčí)";
            case CallerTurn.Noise noise -> "(hluk)";
            case CallerTurn.HangUp hangUp -> "(zavěsil)";
        };
    }
}
