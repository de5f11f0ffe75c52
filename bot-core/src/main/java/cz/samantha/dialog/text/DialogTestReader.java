package cz.samantha.dialog.text;

import cz.samantha.dialog.Staffing;
import cz.samantha.script.Faults;
import cz.samantha.script.Fields;
import cz.samantha.script.Script;
import cz.samantha.script.ScriptFaultsException;
import cz.samantha.script.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the dialog tests of a package: {@code tests/*.yaml}. */
public final class DialogTestReader {
    /** A Wednesday morning, when people are in the office. */
    private static final LocalDateTime USUAL_TIME = LocalDateTime.of(2026, 9, 9, 10, 0);

    private static final Pattern CALLER = Pattern.compile("(\\+?[0-9]+)?");

    private final ExpectationReader expectations;
    private final Faults faults = new Faults();

    private DialogTestReader(Script script) {
        this.expectations = new ExpectationReader(script);
    }

    /**
     * Reads all tests of a package.
     *
     * @param folder the package, already loaded as {@code script}
     * @throws ScriptFaultsException if a test cannot be read or names an unknown topic; holds every fault
     */
    public static List<DialogTest> read(Path folder, Script script) throws ScriptFaultsException {
        DialogTestReader reader = new DialogTestReader(script);
        List<DialogTest> tests = new ArrayList<>();
        for (String file : files(folder)) {
            YamlReader.read(folder, file, reader.faults)
                    .ifPresent(node -> tests.addAll(reader.tests(new Fields(node, reader.faults))));
        }
        reader.faults.throwIfAny();
        return tests;
    }

    private static List<String> files(Path folder) {
        if (!Files.isDirectory(folder.resolve("tests"))) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder.resolve("tests"))) {
            return list.map(path -> "tests/" + path.getFileName())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<DialogTest> tests(Fields file) {
        List<DialogTest> tests = new ArrayList<>();
        for (Fields fields : file.list("tests")) {
            String name = fields.text("name");
            DialogTest.Setting setting = setting(fields);
            List<Expectation> greeting = expectations.heard(fields, "greeting");
            List<DialogTest.Exchange> exchanges =
                    fields.list("call").stream().map(this::exchange).toList();
            fields.noMore();
            tests.add(new DialogTest(name, fields.file(), fields.line(), setting, greeting, exchanges));
        }
        file.noMore();
        return tests;
    }

    private static DialogTest.Setting setting(Fields fields) {
        Staffing agents = fields.choice("agents", Staffing.class, Staffing.AVAILABLE);
        String caller = fields.text("caller", "");
        if (!CALLER.matcher(caller).matches()) {
            fields.fault(fields.at("caller"), "„caller“ je číslo, ze kterého se volá, jen číslice: \"377123456\"");
        }
        return new DialogTest.Setting(time(fields), agents, caller);
    }

    private static LocalDateTime time(Fields fields) {
        String text = fields.text("at", USUAL_TIME.toString());
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            fields.fault(fields.at("at"), "čas pište jako \"2026-09-09T10:00\"");
            return USUAL_TIME;
        }
    }

    private DialogTest.Exchange exchange(Fields fields) {
        boolean interrupts = fields.flag("interrupts", false);
        CallerTurn turn = turn(fields);
        List<Expectation> expected = expectations.read(fields);
        fields.noMore();
        return new DialogTest.Exchange(fields.line(), interrupts, turn, expected);
    }

    private static CallerTurn turn(Fields fields) {
        List<CallerTurn> turns = new ArrayList<>();
        if (fields.has("say")) {
            turns.add(new CallerTurn.Say(fields.text("say")));
        }
        if (fields.has("key")) {
            String key = fields.text("key");
            if (key.length() > 1) {
                fields.fault(fields.at("key"), "„key“ je jedna klávesa: 0 až 9, \"*\" nebo \"#\"");
            }
            turns.add(new CallerTurn.Key(key.isEmpty() ? '#' : key.charAt(0)));
        }
        if (fields.flag("silence", false)) {
            turns.add(new CallerTurn.Silence());
        }
        if (fields.flag("noise", false)) {
            turns.add(new CallerTurn.Noise());
        }
        if (fields.flag("hangup", false)) {
            turns.add(new CallerTurn.HangUp());
        }
        if (turns.size() != 1) {
            fields.fault(
                    fields.at(),
                    "krok má mít právě jedno z: „say: text“, „key: klávesa“, „silence: true“, „noise: true“,"
                            + " „hangup: true“");
            return new CallerTurn.Silence();
        }
        return turns.getFirst();
    }
}
