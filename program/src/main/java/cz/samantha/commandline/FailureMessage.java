package cz.samantha.commandline;

import cz.samantha.configuration.ConfigurationException;
import cz.samantha.journal.JournalException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or two why a command did not work and what to do; stack traces go to the log at debug level. */
final class FailureMessage {
    private FailureMessage() {}

    /** The command was understood and failed. */
    static int afterRunning(Exception exception, CommandLine commandLine, ParseResult parsed) {
        commandLine.getErr().println(of(exception));
        LoggerFactory.getLogger(Main.class).debug("the command failed", exception);
        return switch (exception) {
            case MissingException missing -> ExitStatus.MISSING;
            case WrongUseException wrongUse -> ExitStatus.WRONG_USE;
            case ConfigurationException configuration -> ExitStatus.WRONG_USE;
            default -> ExitStatus.DOES_NOT_HOLD;
        };
    }

    /** The command line was not understood. */
    static int afterParsing(ParameterException exception, String[] arguments) {
        CommandLine commandLine = exception.getCommandLine();
        boolean unknownCommand = exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !commandLine.getSubcommands().isEmpty();
        if (unknownCommand) {
            List<String> unmatched = ((UnmatchedArgumentException) exception).getUnmatched();
            commandLine.getErr().println("There is no command '" + unmatched.getFirst() + "'.");
        } else {
            commandLine.getErr().println(exception.getMessage());
        }
        boolean listed = !commandLine.getSubcommands().isEmpty();
        if (listed) {
            commandLine
                    .getErr()
                    .println("Commands: "
                            + String.join(", ", commandLine.getSubcommands().keySet()));
        }
        commandLine
                .getErr()
                .println("How it is used: ./" + commandLine.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.WRONG_USE;
    }

    /** One line, or a few, for people. */
    static String of(Exception exception) {
        String message = exception.getMessage();
        return switch (exception) {
            case FileSystemException file when file.getReason() == null -> explain(file);
            case RuntimeException fault when !isForPeople(fault) -> unexpected(fault);
            default -> message == null || message.isBlank() ? unexpected(exception) : message;
        };
    }

    private static boolean isForPeople(RuntimeException exception) {
        return exception instanceof MissingException
                || exception instanceof WrongUseException
                || exception instanceof Scripts.BrokenScriptException
                || exception instanceof JournalException;
    }

    /** Java's own messages about files are but the file's name. */
    private static String explain(FileSystemException exception) {
        return switch (exception) {
            case NoSuchFileException missing -> "There is no file " + missing.getFile() + ".";
            case AccessDeniedException denied ->
                denied.getFile() + " may not be read or written by this user; see its rights and those of its folder.";
            case FileAlreadyExistsException exists -> exists.getFile() + " exists already and is in the way.";
            default ->
                exception.getFile() + " cannot be used: " + exception.getClass().getSimpleName();
        };
    }

    private static String unexpected(Exception fault) {
        return "This should not have happened: " + fault + "\nSet SAMANTHA_LOG_LEVEL=debug and run the command again to"
                + " see where; please report it.";
    }
}
