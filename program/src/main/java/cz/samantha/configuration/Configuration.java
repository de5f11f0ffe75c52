package cz.samantha.configuration;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The configuration of the service. Every key has a default; {@code samantha.example.yaml} tells them with their meaning.
 *
 * @param script the script package that answers, where there is only one
 * @param scripts several script packages, each for its numbers; empty where {@code script} alone answers
 * @param timeZone the office's time zone
 * @param ear how callers are recognised
 * @param ears how those of single script packages are, where that differs; by the package as it stands in {@code scripts}
 * @param capacity how much the service takes on
 */
public record Configuration(
        Path script,
        List<Path> scripts,
        ZoneId timeZone,
        Telephony telephony,
        Ear ear,
        Map<String, Ear> ears,
        Mouth mouth,
        Journal journal,
        Shutdown shutdown,
        Capacity capacity) {
    public Configuration {
        scripts = List.copyOf(scripts);
        ears = Map.copyOf(ears);
    }

    public static final Configuration DEFAULT = new Configuration(
            Path.of("dialog-scripts/plzen"),
            List.of(),
            ZoneId.of("Europe/Prague"),
            new Telephony(
                    new Address("127.0.0.1", 4573),
                    new Address("127.0.0.1", 9092),
                    new Manager("127.0.0.1", 5038, "samantha", ""),
                    100,
                    8),
            new Ear(Ear.VOSK, Path.of("models/vosk-cs-samantha"), URI.create("ws://127.0.0.1:2700"), 8000),
            Map.of(),
            new Mouth("dita", 256),
            new Journal(Path.of("var/journal.db"), 90),
            new Shutdown(60),
            new Capacity(60));

    /** The script packages that answer; the first answers numbers that none claims. */
    public List<Path> packages() {
        return scripts.isEmpty() ? List.of(script) : scripts;
    }

    /** How the callers of a script package are recognised. */
    public Ear earOf(Path scriptPackage) {
        return ears.getOrDefault(scriptPackage.toString(), ear);
    }

    /** Where a server listens or is found. */
    public record Address(String host, int port) {}

    /**
     * @param fastagi where calls are announced
     * @param audiosocket where their audio comes
     * @param maxCalls more calls than this go straight to people
     * @param deadManSeconds after so long without a sign of life Asterisk takes a call away from the bot
     */
    public record Telephony(Address fastagi, Address audiosocket, Manager manager, int maxCalls, int deadManSeconds) {}

    /** Asterisk's manager interface (AMI); see {@code deploy/asterisk/etc/manager.conf}. */
    public record Manager(String host, int port, String user, String secret) {
        /** Without the secret. */
        @Override
        public String toString() {
            return "Manager[" + user + "@" + host + ":" + port + "]";
        }
    }

    /**
     * How callers are recognised.
     *
     * @param engine {@link #VOSK} or {@link #VOSK_SERVER}
     * @param model for Vosk in the process: folder of a Vosk model, or a model's name in the catalogue
     * @param server for a Vosk server: its address
     * @param serverSampleRateHz for a Vosk server: the rate of audio that its model takes
     */
    public record Ear(String engine, Path model, URI server, int serverSampleRateHz) {
        /** Vosk in the process. */
        public static final String VOSK = "vosk";

        public static final String VOSK_SERVER = "vosk-server";
    }

    /**
     * @param voice name of the voice, see {@code ./samantha models list}
     * @param cacheMegabytes how much room rendered prompts may take on disk
     */
    public record Mouth(String voice, int cacheMegabytes) {}

    /** @param keepDays after so many days a call and all that was said in it is deleted; 0 keeps it for ever */
    public record Journal(Path file, int keepDays) {}

    /**
     * @param heardCalls further calls are not listened to: keys lead them, or they go to people. Below it, the machine
     *     decides by how late recognition is
     */
    public record Capacity(int heardCalls) {}

    /** @param patienceSeconds how long running calls may go on when the service is told to stop */
    public record Shutdown(int patienceSeconds) {}
}
