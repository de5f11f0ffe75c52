package cz.samantha.commandline;

import cz.samantha.configuration.ConfigurationException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code ./samantha COMMAND}. */
@Command(
        name = "samantha",
        description = "Czech telephone voice-bot for public offices, offline on one server.",
        mixinStandardHelpOptions = true,
        version = "samantha 0.1.0",
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
            BenchCommand.class,
        })
public final class Main implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command in this process and returns its exit status. */
    static int run(String... arguments) {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commandLine.setExecutionExceptionHandler(explainer());
        return commandLine.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** People read one line that says what to do; the stack trace goes to the log at debug level. */
    private static IExecutionExceptionHandler explainer() {
        return (exception, commandLine, parsed) -> {
            commandLine.getErr().println(explain(exception));
            LoggerFactory.getLogger(Main.class).debug("the command failed", exception);
            return switch (exception) {
                case MissingException missing -> ExitStatus.MISSING;
                case ConfigurationException configuration -> ExitStatus.WRONG_USE;
                default -> ExitStatus.DOES_NOT_HOLD;
            };
        };
    }

    private static String explain(Throwable exception) {
        String message = exception.getMessage();
        return message == null || message.isBlank() ? exception.toString() : message;
    }
}
