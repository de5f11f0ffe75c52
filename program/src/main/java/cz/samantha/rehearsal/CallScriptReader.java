package cz.samantha.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import cz.samantha.acoustics.noise.NoiseKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads call scripts and says where one is wrong. */
final class CallScriptReader {
    private static final String KNOWN =
            "wait-for-prompt, say, interrupt, sound, key, wait-millis, wait-for-clerk, clerk-says, "
                    + "wait-for-hang-up, hang-up";
    private static final Set<String> KEYS = Set.of("caller-number", "dialled-number", "steps");
    /** What may stand beside the kind of a step. */
    private static final Map<String, Set<String>> MORE = Map.of(
            "say", Set.of("noise", "snr-db", "pause-millis"),
            "interrupt", Set.of("after-millis", "noise", "snr-db", "pause-millis"),
            "sound", Set.of("after-millis"));

    private static final int DEFAULT_SNR_DB = 15;
    private static final int HIGHEST_SNR_DB = 60;
    private static final long DEFAULT_INTERRUPT_MILLIS = 1500;
    private static final long LONGEST_WAIT_MILLIS = 600_000;

    private final String name;

    private CallScriptReader(String name) {
        this.name = name;
    }

    /** @param name how messages call it */
    static CallScript read(String name, String yaml) throws IOException {
        return new CallScriptReader(name).script(yaml);
    }

    private CallScript script(String yaml) throws IOException {
        JsonNode root;
        try {
            root = new YAMLMapper().readTree(yaml);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IOException(name + ", line " + line + ": not YAML: " + e.getOriginalMessage(), e);
        }
        for (String key : fieldNames(root)) {
            if (!KEYS.contains(key)) {
                throw fault("unknown key \"" + key + "\"; there are caller-number, dialled-number and steps");
            }
        }
        JsonNode steps = root.path("steps");
        if (!steps.isArray() || steps.isEmpty()) {
            throw fault("a list \"steps\" with at least one step is needed");
        }
        List<CallStep> read = new ArrayList<>();
        for (JsonNode step : steps) {
            read.add(step(read.size() + 1, step));
        }
        return new CallScript(
                root.path("caller-number").asText(Rehearsal.CALLER_NUMBER),
                root.path("dialled-number").asText(Rehearsal.OFFICE_NUMBER),
                read);
    }

    private CallStep step(int number, JsonNode node) throws IOException {
        List<String> fields = fieldNames(node);
        String kind = node.isTextual() ? node.textValue() : fields.isEmpty() ? "" : fields.getFirst();
        JsonNode value = node.path(kind);
        if (!fields.stream().skip(1).allMatch(MORE.getOrDefault(kind, Set.of())::contains)) {
            throw fault(number, "has more than one thing to do: " + String.join(", ", fields));
        }
        return switch (kind) {
            case "wait-for-prompt" -> new CallStep.WaitForPrompt();
            case "say" -> new CallStep.Say(text(number, value), manner(number, node));
            case "interrupt" ->
                new CallStep.Interrupt(text(number, value), afterMillis(number, node), manner(number, node));
            case "sound" -> new CallStep.Sound(noise(number, value), afterMillis(number, node));
            case "key" -> new CallStep.PressKey(key(number, value));
            case "wait-millis" -> new CallStep.WaitMillis(millis(number, value));
            case "wait-for-clerk" -> new CallStep.WaitForClerk();
            case "clerk-says" -> new CallStep.ClerkSays(text(number, value));
            case "wait-for-hang-up" -> new CallStep.WaitForHangUp();
            case "hang-up" -> new CallStep.HangUp();
            default -> throw fault(number, "\"" + kind + "\" is not known; there are " + KNOWN);
        };
    }

    private Manner manner(int number, JsonNode node) throws IOException {
        JsonNode snrDb = node.path("snr-db");
        if (!snrDb.isMissingNode()
                && (!snrDb.isIntegralNumber() || Math.abs(snrDb.longValue()) > HIGHEST_SNR_DB || !node.has("noise"))) {
            throw fault(number, "needs snr-db from -60 to 60, and noise beside it");
        }
        return new Manner(
                node.has("noise") ? Optional.of(noise(number, node.path("noise"))) : Optional.empty(),
                node.has("noise") ? snrDb.asInt(DEFAULT_SNR_DB) : 0,
                node.has("pause-millis") ? millis(number, node.path("pause-millis")) : 0);
    }

    private NoiseKind noise(int number, JsonNode value) throws IOException {
        return NoiseKind.named(value.asText(""))
                .orElseThrow(() -> fault(
                        number,
                        "needs a noise: "
                                + Arrays.stream(NoiseKind.values())
                                        .map(NoiseKind::spokenName)
                                        .collect(Collectors.joining(", "))));
    }

    private long afterMillis(int number, JsonNode node) throws IOException {
        return node.has("after-millis") ? millis(number, node.path("after-millis")) : DEFAULT_INTERRUPT_MILLIS;
    }

    private String text(int number, JsonNode value) throws IOException {
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw fault(number, "needs the words that are said");
        }
        return value.textValue();
    }

    private char key(int number, JsonNode value) throws IOException {
        String key = value.asText("");
        if (!key.matches("[0-9A-D*#]")) {
            throw fault(number, "needs one key: 0-9, *, # or A-D, in quotes");
        }
        return key.charAt(0);
    }

    private long millis(int number, JsonNode value) throws IOException {
        if (!value.isIntegralNumber() || value.longValue() < 0 || value.longValue() > LONGEST_WAIT_MILLIS) {
            throw fault(number, "needs milliseconds from 0 to " + LONGEST_WAIT_MILLIS);
        }
        return value.longValue();
    }

    private static List<String> fieldNames(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private IOException fault(int step, String what) {
        return fault("step " + step + " " + what);
    }

    private IOException fault(String what) {
        return new IOException(name + ": " + what);
    }
}
