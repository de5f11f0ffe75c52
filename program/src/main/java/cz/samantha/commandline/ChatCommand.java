package cz.samantha.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.samantha.dialog.text.CallerTurn;
import cz.samantha.dialog.text.TextCall;
import cz.samantha.dialog.text.TextReply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    private static final String KEYS = "0123456789*#";

    @Mixin
    private final ScriptOptions options = new ScriptOptions();

    @Option(names = "--json", description = "objects in, objects out")
    private boolean json;

    @Option(
            names = "--agents",
            paramLabel = "available|none",
            description = "whether people take calls; today's scripts do not ask for it yet")
    @SuppressWarnings(
            "UnusedVariable") // part of the command's contract; the dialog does not ask for people's presence yet
    private Agents agents = Agents.available;

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
        TextCall call = new TextCall(options.script(), options.clock(), new SplittableRandom(SEED)::nextDouble);
        print(call.begin());
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            print(call.next(json ? parse(line) : typed(line)));
            if (!json && call.over()) {
                break;
            }
        }
        return ExitStatus.WORKED;
    }

    private static CallerTurn typed(String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            return new CallerTurn.Silence();
        }
        boolean key = text.length() == 1 && KEYS.contains(text);
        return key ? new CallerTurn.Key(text.charAt(0)) : new CallerTurn.Say(text);
    }

    private CallerTurn parse(String line) {
        try {
            JsonNode turn = Json.MAPPER.readTree(line);
            if (turn.path("say").isTextual()) {
                return new CallerTurn.Say(turn.path("say").asText());
            }
            String key = turn.path("dtmf").asText();
            if (key.length() == 1 && KEYS.contains(key)) {
                return new CallerTurn.Key(key.charAt(0));
            }
            if (turn.path("silence").asBoolean()) {
                return new CallerTurn.Silence();
            }
            if (turn.path("noise").asBoolean()) {
                return new CallerTurn.Noise();
            }
            if (turn.path("hangup").asBoolean()) {
                return new CallerTurn.HangUp();
            }
        } catch (JsonProcessingException e) {
            throw new ParameterException(spec.commandLine(), "not a JSON object: " + e.getOriginalMessage());
        }
        throw new ParameterException(
                spec.commandLine(), "expected one of say, dtmf (one key), silence, noise, hangup in each line");
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
