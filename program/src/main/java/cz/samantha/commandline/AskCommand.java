package cz.samantha.commandline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.samantha.dialog.text.Ask;
import cz.samantha.script.Script;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./samantha ask}: what would be answered to one utterance with no context. */
@Command(
        name = "ask",
        description = "What would be answered to one utterance with no context. Without TEXT: one utterance a line from"
                + " standard input.")
final class AskCommand implements Callable<Integer> {
    @Mixin
    private final ScriptOptions options = new ScriptOptions();

    @Option(names = "--json", description = "one JSON object an utterance")
    private boolean json;

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "what the caller says")
    private @Nullable String text;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Script script = options.script(program.home());
        Supplier<LocalDateTime> clock = options.clock();
        if (text != null) {
            print(Ask.ask(script, text, clock.get()));
            return ExitStatus.WORKED;
        }
        BufferedReader lines = program.input();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            print(Ask.ask(script, line, clock.get()));
        }
        return ExitStatus.WORKED;
    }

    private void print(Ask.Answer answer) {
        PrintWriter out = spec.commandLine().getOut();
        if (!json) {
            String topics = answer.topics().stream()
                    .map(topic -> String.format(Locale.ROOT, "%s %.2f", topic.id(), topic.score()))
                    .collect(Collectors.joining(", "));
            out.println(answer.answer());
            out.println("  [" + (topics.isEmpty() ? "no-match" : topics) + "; " + answer.why() + "]");
            return;
        }
        ObjectNode line = Json.object().put("text", answer.text());
        Json.putTopics(line, answer.topics());
        ObjectNode entities = line.putObject("entities");
        new TreeMap<>(answer.entities()).forEach(entities::put);
        out.println(line.put("answer", answer.answer()));
    }
}
