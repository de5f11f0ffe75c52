package cz.samantha.commandline;

import cz.samantha.configuration.Home;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a command printed and how it ended. Commands run in this process, as if {@code ./samantha} had been called. */
record Outcome(int status, String out, String err) {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path PLZEN = ROOT.resolve("dialog-scripts/plzen");

    /** The project's own folder, with whatever voices this machine has. */
    static final Home PROJECT = new Home(ROOT, Home.find().cache());

    static Outcome of(String... arguments) {
        return withInput("", arguments);
    }

    static Outcome withInput(String input, String... arguments) {
        return in(PROJECT, input, arguments);
    }

    static Outcome in(Home home, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                home,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** Plzeň's package, copied so that a test may break it, without its thousands of examples, which take time to learn. */
    static Path copyOfPlzen(Path to) {
        return copy(PLZEN, to, file -> !file.startsWith(PLZEN.resolve("examples")));
    }

    /** A folder of the project, copied so that a test may break it. */
    static Path copy(Path from, Path to) {
        return copy(from, to, file -> true);
    }

    private static Path copy(Path from, Path to, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).filter(wanted).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(from)) {
            throw new AssertionError(file + " does not contain " + from);
        }
        Files.writeString(file, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }
}
