package cz.samantha.commandline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.samantha.dialog.Staffing;
import cz.samantha.dialog.text.TextCall;
import cz.samantha.dialog.text.TextReply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./samantha chat}: a whole call as text. */
@Command(
        name = "chat",
        description = {
            "A whole call as text. Type what the caller says; a single 0-9, * or # is a key, an empty line is silence,"
                    + " end of input hangs up.",
            "With --json each line is {\"say\":...}, {\"dtmf\":...}, {\"silence\":true}, {\"noise\":true} or"
                    + " {\"hangup\":true}, and each is answered by one object."
        })
final class ChatCommand implements Callable<Integer> {
    /** The same call has the same wording each time. */
    private static final long SEED = 1;

    @Mixin
    private final ScriptOptions options = new ScriptOptions();

    @Option(names = "--json", description = "objects in, objects out")
    private boolean json;

    @Option(
            names = "--agents",
            paramLabel = "available|none",
            description = "whether people take calls while the office is open")
    private Agents agents = Agents.available;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** Whether people take calls. Written as on the command line. */
    enum Agents {
        available,
        none
    }

    @Override
    public Integer call() throws IOException {
        TextCall call = new TextCall(
                options.script(program.home()),
                options.clock(),
                new SplittableRandom(SEED)::nextDouble,
                agents == Agents.none ? Staffing.NONE : Staffing.AVAILABLE);
        print(call.begin());
        BufferedReader lines = program.input();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (json && line.isBlank()) {
                continue;
            }
            print(call.next(json ? CallerTurns.parse(line, number) : CallerTurns.typed(line)));
            if (!json && call.over()) {
                break;
            }
        }
        return ExitStatus.WORKED;
    }

    private void print(TextReply reply) {
        PrintWriter out = spec.commandLine().getOut();
        String state = reply.state().name().toLowerCase(Locale.ROOT);
        if (json) {
            ObjectNode line = Json.object().put("say", reply.say());
            Json.putTopics(line, reply.topics());
            out.println(line.put("state", state).put("reason", reply.reason()));
        } else {
            out.println("Samantha: " + reply.say());
            out.println("          [" + state + "; " + reply.reason() + "]");
        }
        out.flush();
    }
}
