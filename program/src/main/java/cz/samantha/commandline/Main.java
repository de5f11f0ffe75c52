package cz.samantha.commandline;

import cz.samantha.configuration.Home;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: {@code ./samantha COMMAND}. */
@Command(
        name = "samantha",
        description = "Czech telephone voice-bot for public offices, offline on one server.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        version = "samantha 0.1.0",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:it worked",
            "1:what was checked does not hold",
            "2:wrong use",
            "3:something is missing; standard error says what, and the command that gets it",
        },
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            AskCommand.class,
            ChatCommand.class,
            TranscribeCommand.class,
            SayCommand.class,
            NormalizeCommand.class,
            ScriptsCommand.class,
            ModelsCommand.class,
            EvaluateCommand.class,
            BenchCommand.class,
        })
public final class Main implements Runnable {
    private final Home home;
    private final BufferedReader input;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private Main(Home home, InputStream input) {
        this.home = home;
        this.input = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) {
        System.exit(run(Home.find(), System.in, System.out, System.err, arguments));
    }

    /** Runs a command in this process and returns its exit status; all text is UTF-8. */
    static int run(Home home, InputStream in, PrintStream out, PrintStream err, String... arguments) {
        CommandLine commandLine = new CommandLine(new Main(home, in));
        commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commandLine.setExecutionExceptionHandler(FailureMessage::afterRunning);
        commandLine.setParameterExceptionHandler(FailureMessage::afterParsing);
        return commandLine.execute(arguments);
    }

    /** Where things lie on this machine. */
    Home home() {
        return home;
    }

    /** Standard input, for commands that read lines. */
    BufferedReader input() {
        return input;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }
}
