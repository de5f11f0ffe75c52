package cz.samantha.rehearsal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a scripted caller and clerk do in a call, as a YAML file says it:
 *
 * <pre>
 * steps:
 *   - wait-for-prompt
 *   - say: "jaké jsou volné byty"
 *   - interrupt: "jaká je otevírací doba"
 *     after-millis: 1500
 *   - say: "kde vás najdu"
 *     noise: street
 *     snr-db: 15
 *   - say: "jak můžu získat městský byt"
 *     pause-millis: 500
 *   - sound: coughs
 *     after-millis: 1500
 *   - key: "0"
 *   - wait-for-clerk
 *   - clerk-says: "dobrý den"
 *   - wait-millis: 500
 *   - wait-for-hang-up
 *   - hang-up
 * </pre>
 *
 * @param callerNumber the number that calls, with or without a plus sign
 * @param dialledNumber the number that is called
 */
public record CallScript(String callerNumber, String dialledNumber, List<CallStep> steps) {
    public CallScript {
        steps = List.copyOf(steps);
    }

    /**
     * Reads a script.
     *
     * @throws IOException if the file is missing or not a call script; the message names the file, the place and the fault
     */
    public static CallScript read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such call script");
        }
        return CallScriptReader.read(file.toString(), Files.readString(file));
    }

    /** The call that the demo makes: a question, an interruption, another topic, a clerk. */
    public static CallScript demo() throws IOException {
        String name = "demo-call.yaml";
        try (InputStream in = CallScript.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("the program is not whole: the resource " + name + " is missing");
            }
            return CallScriptReader.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
