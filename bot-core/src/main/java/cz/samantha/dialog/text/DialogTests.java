package cz.samantha.dialog.text;

import cz.samantha.dialog.text.DialogTestResult.Line;
import cz.samantha.script.Fields;
import cz.samantha.script.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays dialog tests against a script and compares. */
public final class DialogTests {
    private static final String BOT = "Samantha";
    private static final String CALLER = "Volající";

    private DialogTests() {}

    /** Results in the order of the tests. */
    public static List<DialogTestResult> run(Script script, List<DialogTest> tests) {
        return tests.stream().map(test -> run(script, test)).toList();
    }

    private static DialogTestResult run(Script script, DialogTest test) {
        DialogTest.Setting setting = test.setting();
        TextCall call = new TextCall(script, setting::at, () -> 0, setting.agents());
        List<Line> play = new ArrayList<>();
        play.add(answer(call.begin(setting.caller()), test.line(), test.greeting()));
        for (DialogTest.Exchange exchange : test.exchanges()) {
            if (exchange.interrupts()) {
                call.interrupt();
            }
            String does = (exchange.interrupts() ? "(skočí do řeči) " : "") + describe(exchange.turn());
            play.add(new Line(CALLER, does, List.of()));
            play.add(answer(call.next(exchange.turn()), exchange.line(), exchange.expected()));
        }
        return new DialogTestResult(test, play);
    }

    private static Line answer(TextReply reply, int line, List<Expectation> expected) {
        String text = reply.say() + " [" + Fields.yamlName(reply.state()) + "; "
                + String.join(", ", reply.answeredTopics()) + "]";
        List<String> differences = expected.stream()
                .map(expectation -> expectation.difference(reply))
                .flatMap(Optional::stream)
                .map(difference -> "řádek " + line + ": " + difference)
                .toList();
        return new Line(BOT, text, differences);
    }

    private static String describe(CallerTurn turn) {
        return switch (turn) {
            case CallerTurn.Say(String text) -> text;
            case CallerTurn.Key(char key) -> "(klávesa " + key + ")";
            case CallerTurn.Silence silence -> "(mlčí)";
            case CallerTurn.Noise noise -> "(hluk)";
            case CallerTurn.HangUp hangUp -> "(zavěsí)";
        };
    }
}
