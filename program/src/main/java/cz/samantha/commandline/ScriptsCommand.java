package cz.samantha.commandline;

import cz.samantha.dialog.text.DialogTestReader;
import cz.samantha.dialog.text.DialogTestResult;
import cz.samantha.dialog.text.DialogTests;
import cz.samantha.script.Script;
import cz.samantha.script.ScriptFaultsException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./samantha scripts check | test}: for the people who edit script packages, hence in Czech. */
@Command(name = "scripts", description = "Checks and tests script packages.")
final class ScriptsCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Command(description = "Validates a script package; every fault with file, line, and what to do.")
    int check(@Parameters(paramLabel = "DIR", description = "the package's folder") Path folder) {
        Script script = Scripts.load(folder);
        int tests = tests(folder, script).size();
        out().printf(
                        "Balíček %s je v pořádku: %d témat, %d dialogových testů.%n",
                        script.name(), script.topics().size(), tests);
        return ExitStatus.WORKED;
    }

    @Command(description = "Runs the package's dialog tests: a table, and the difference of every failure.")
    int test(@Parameters(paramLabel = "DIR", description = "the package's folder") Path folder) {
        Script script = Scripts.load(folder);
        List<DialogTestResult> results = DialogTests.run(script, tests(folder, script));
        for (DialogTestResult result : results) {
            out().printf(
                            "%-7s %s  (%s:%d)%n",
                            result.passed() ? "prošel" : "NEPROŠEL",
                            result.test().name(),
                            result.test().file(),
                            result.test().line());
        }
        List<DialogTestResult> failed =
                results.stream().filter(result -> !result.passed()).toList();
        failed.forEach(result -> out().printf("%n%s%n", result.report()));
        out().printf("%n%d testů, %d neprošlo%n", results.size(), failed.size());
        return failed.isEmpty() ? ExitStatus.WORKED : ExitStatus.DOES_NOT_HOLD;
    }

    private static List<cz.samantha.dialog.text.DialogTest> tests(Path folder, Script script) {
        try {
            return DialogTestReader.read(folder, script);
        } catch (ScriptFaultsException e) {
            throw new Scripts.BrokenScriptException(folder, e);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
