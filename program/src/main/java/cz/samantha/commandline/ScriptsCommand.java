package cz.samantha.commandline;

import cz.samantha.dialog.text.DialogTestReader;
import cz.samantha.dialog.text.DialogTestResult;
import cz.samantha.dialog.text.DialogTests;
import cz.samantha.script.Script;
import cz.samantha.script.ScriptFault;
import cz.samantha.script.ScriptFaultsException;
import cz.samantha.script.check.PackageSource;
import cz.samantha.script.check.ScriptAdvice;
import cz.samantha.script.schema.FileKind;
import cz.samantha.script.schema.ScriptSchema;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./samantha scripts check | test | schema}: for the people who edit script packages, hence in Czech. */
@Command(name = "scripts", description = "Checks and tests script packages, and prints their schema.")
final class ScriptsCommand {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Command(
            description = {
                "Validates a script package; every fault with file, line, and what to do.",
                "Advice tells what could be better in a package that can be used."
            })
    int check(
            @Parameters(paramLabel = "DIR", description = "the package's folder") Path folder,
            @Option(names = "--strict", description = "advice counts as a fault: exit status 1") boolean strict) {
        Script script = Scripts.load(program.home(), folder);
        int tests = tests(folder, script).size();
        PackageSource source = new PackageSource(folder, script);
        List<ScriptFault> advice = Stream.of(ScriptAdvice.of(source), UnspeakableTexts.in(source, script))
                .flatMap(List::stream)
                .toList();
        advice.forEach(one -> out().printf("rada: %s%n", one));
        out().printf(
                        "Balíček %s je v pořádku: %d témat, %d dialogových testů; rad: %d.%n",
                        script.name(), script.topics().size(), tests, advice.size());
        return strict && !advice.isEmpty() ? ExitStatus.DOES_NOT_HOLD : ExitStatus.WORKED;
    }

    @Command(
            description = {
                "Prints the JSON Schema of the script files, for editors.",
                "With a KIND the document is for such files only: completion then offers what belongs there."
            })
    void schema(
            @Parameters(
                            paramLabel = "KIND",
                            arity = "0..1",
                            description = "package, settings, facts, calendar, prompts, lexicon, topics, flows,"
                                    + " or tests")
                    Optional<String> kind) {
        out().println(kind.map(ScriptsCommand::schemaOf).orElseGet(ScriptSchema::all));
    }

    private static String schemaOf(String kind) {
        return FileKind.named(kind)
                .map(ScriptSchema::of)
                .orElseThrow(() -> new WrongUseException("There is no kind of script file called \"" + kind
                        + "\". Use one of: "
                        + Arrays.stream(FileKind.values()).map(FileKind::id).collect(Collectors.joining(", "))));
    }

    @Command(description = "Runs the package's dialog tests: a table, and the difference of every failure.")
    int test(@Parameters(paramLabel = "DIR", description = "the package's folder") Path folder) {
        Script script = Scripts.load(program.home(), folder);
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
