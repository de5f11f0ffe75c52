package cz.samantha.rehearsal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The stage of a rehearsal: the office's exchange with the operator's configuration, and a telephone network with callers and
 * a clerk, all on loopback and on free ports. The bot is whoever listens at the FastAGI address; nobody needs to.
 *
 * <pre>{@code
 * try (Rehearsal stage = Rehearsal.start(AsteriskInstallation.findOrFetch(progress), fastAgi)) {
 *     ScriptedPerson caller = stage.dial();
 *     caller.say(question);
 *     ScriptedPerson clerk = stage.awaitClerk(Duration.ofSeconds(10));
 * }
 * }</pre>
 *
 * Closing it ends both Asterisks and removes its folder; recordings are kept where the caller of {@link #start} wants them.
 */
public final class Rehearsal implements AutoCloseable {
    /** Who calls where nothing else is said. */
    public static final String CALLER_NUMBER = "420777000111";

    /** What is dialled where nothing else is said. */
    public static final String OFFICE_NUMBER = "420378000111";

    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(15);

    private final Path folder;
    private final AsteriskServer exchange;
    private final TelephoneNetwork network;

    private Rehearsal(Path folder, AsteriskServer exchange, TelephoneNetwork network) {
        this.folder = folder;
        this.exchange = exchange;
        this.network = network;
    }

    /** As {@link #start(AsteriskInstallation, InetSocketAddress, Path)}, with recordings that go when it is closed. */
    public static Rehearsal start(AsteriskInstallation installation, InetSocketAddress fastAgi)
            throws IOException, RehearsalException, InterruptedException {
        Path folder = Files.createTempDirectory("samantha-rehearsal-");
        return start(installation, fastAgi, folder, Files.createDirectory(folder.resolve("recordings")));
    }

    /**
     * Starts the exchange and the telephone network and waits until the clerk's telephone is in the queue.
     *
     * @param fastAgi where the exchange tells the bot of calls; see {@link #freeAddress()}
     * @param recordings an existing folder where telephones record what they hear and say
     */
    public static Rehearsal start(AsteriskInstallation installation, InetSocketAddress fastAgi, Path recordings)
            throws IOException, RehearsalException, InterruptedException {
        return start(
                installation, fastAgi, Files.createTempDirectory("samantha-rehearsal-"), recordings.toAbsolutePath());
    }

    private static Rehearsal start(
            AsteriskInstallation installation, InetSocketAddress fastAgi, Path folder, Path recordings)
            throws IOException, RehearsalException, InterruptedException {
        AsteriskServer exchange = null;
        try {
            exchange = AsteriskServer.start(installation, folder.resolve("exchange"), fastAgi);
            TelephoneNetwork network =
                    new TelephoneNetwork(installation, folder.resolve("network"), exchange, recordings);
            return new Rehearsal(folder, exchange, network);
        } catch (IOException | RehearsalException | InterruptedException e) {
            if (exchange != null) {
                exchange.close();
            }
            remove(folder);
            throw e;
        }
    }

    /** A TCP address on loopback that nobody listens at now: for the bot's FastAGI server. */
    public static InetSocketAddress freeAddress() throws IOException {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), FreePorts.tcp());
    }

    /** The office's exchange: its manager interface for the bot, its console, its restart. */
    public AsteriskServer exchange() {
        return exchange;
    }

    /** Dials the office and waits until it answers, which is the exchange and not yet the bot. */
    public ScriptedPerson dial() throws IOException, RehearsalException, InterruptedException {
        return dial(CALLER_NUMBER, OFFICE_NUMBER);
    }

    /** Dials, with the caller's number to be shown and the number to be called. */
    public ScriptedPerson dial(String callerNumber, String dialledNumber)
            throws IOException, RehearsalException, InterruptedException {
        return network.dial(callerNumber, dialledNumber, ANSWERED_WITHIN);
    }

    /** Waits until the clerk's telephone has rung and been answered; the clerk says nothing by itself. */
    public ScriptedPerson awaitClerk(Duration timeout) throws RehearsalException, InterruptedException {
        return network.awaitClerk(timeout);
    }

    /** Ends every call and waits until nothing is left of them, so that the next test finds a quiet stage. */
    public void endCalls() throws IOException, RehearsalException, InterruptedException {
        network.endCalls(exchange);
    }

    /** The clerk's telephone signs off from the exchange; the queue then has nobody. */
    public void clerkGoes() throws IOException, RehearsalException, InterruptedException {
        network.clerkGoes(exchange);
    }

    /** The clerk's telephone signs on again. */
    public void clerkComes() throws IOException, RehearsalException, InterruptedException {
        network.clerkComes(exchange);
    }

    /** Restarts the exchange with all its calls lost, and waits until the clerk's telephone is back in the queue. */
    public void restartExchange() throws IOException, RehearsalException, InterruptedException {
        exchange.restart();
        network.awaitClerkAt(exchange);
    }

    /** What the telephone network has logged, for when something went wrong. */
    public String networkLog() throws IOException {
        return network.log();
    }

    @Override
    public void close() throws IOException {
        try (exchange) {
            network.close();
        }
        remove(folder);
    }

    private static void remove(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
