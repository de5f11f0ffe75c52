package cz.samantha.rehearsal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The public telephone network of a rehearsal: a second Asterisk with the caller's telephone on 127.0.0.2 and the clerk's on
 * 127.0.0.3. Whoever picks a telephone up there is a {@link ScriptedPerson}.
 */
final class TelephoneNetwork implements AutoCloseable, PeopleServer.Arrivals {
    private static final String CALLER_ADDRESS = AsteriskServer.TRUNK_ADDRESS;
    private static final String CLERK_ADDRESS = "127.0.0.3";
    private static final Duration REGISTERED_WITHIN = Duration.ofSeconds(15);
    private static final Duration ENDED_WITHIN = Duration.ofSeconds(10);
    private static final String CHANNELS = "core show channels count";

    private final AsteriskProcess process;
    private final PeopleServer people;
    private final Operator operator;
    private final Path recordings;
    private final Map<UUID, CompletableFuture<ScriptedPerson>> dialled = new ConcurrentHashMap<>();
    private final BlockingQueue<ScriptedPerson> clerks = new LinkedBlockingQueue<>();

    /**
     * Starts it and waits until the clerk's telephone has registered with the exchange.
     *
     * @param folder an empty folder for everything that Asterisk writes
     * @param recordings where the telephones record
     */
    TelephoneNetwork(AsteriskInstallation installation, Path folder, AsteriskServer exchange, Path recordings)
            throws IOException, RehearsalException, InterruptedException {
        this.recordings = recordings;
        this.people = new PeopleServer(this);
        ManagerAccess access = new ManagerAccess("127.0.0.1", FreePorts.tcp(), "rehearsal", Secrets.fresh());
        try {
            configure(installation, folder, exchange, access);
            this.process = AsteriskProcess.start(installation, folder);
        } catch (IOException | InterruptedException e) {
            people.close();
            throw e;
        }
        this.operator = new Operator(access);
        try {
            operator.logIn();
            people.start();
            awaitClerkAt(exchange);
        } catch (IOException | RehearsalException | InterruptedException e) {
            close();
            throw e;
        }
    }

    private void configure(
            AsteriskInstallation installation, Path folder, AsteriskServer exchange, ManagerAccess access)
            throws IOException {
        int rtpFirst = FreePorts.audioRange();
        String office = exchange.sip().getAddress().getHostAddress();
        NetworkConfiguration.write(
                folder.resolve("etc"),
                Map.ofEntries(
                        Map.entry("FOLDER", folder.toString()),
                        Map.entry("MODULES_DIR", installation.modulesFolder().toString()),
                        Map.entry("DATA_DIR", installation.dataFolder().toString()),
                        Map.entry("RECORDINGS", recordings.toString()),
                        Map.entry("PEOPLE", people.address()),
                        Map.entry("AMI_PORT", Integer.toString(access.port())),
                        Map.entry("AMI_SECRET", access.secret()),
                        Map.entry("CALLER_ADDRESS", CALLER_ADDRESS),
                        Map.entry("CALLER_SIP", CALLER_ADDRESS + ":" + FreePorts.udp(CALLER_ADDRESS)),
                        Map.entry("CLERK_ADDRESS", CLERK_ADDRESS),
                        Map.entry("CLERK_SIP", CLERK_ADDRESS + ":" + FreePorts.udp(CLERK_ADDRESS)),
                        Map.entry("CLERK_PASSWORD", exchange.clerkPassword()),
                        Map.entry("OFFICE_ADDRESS", office),
                        Map.entry("OFFICE_SIP", office + ":" + exchange.sip().getPort()),
                        Map.entry("RTP_FIRST", Integer.toString(rtpFirst)),
                        Map.entry("RTP_LAST", Integer.toString(rtpFirst + FreePorts.AUDIO_PORTS - 1))));
    }

    /** Waits until the queue of the exchange sees the clerk's telephone as free. */
    void awaitClerkAt(AsteriskServer exchange) throws IOException, RehearsalException, InterruptedException {
        awaitClerk(exchange, "(Not in use)");
    }

    /** The clerk's telephone signs off, as at the end of office hours. */
    void clerkGoes(AsteriskServer exchange) throws IOException, RehearsalException, InterruptedException {
        process.command("pjsip send unregister clerk");
        awaitClerk(exchange, "(Unavailable)");
    }

    void clerkComes(AsteriskServer exchange) throws IOException, RehearsalException, InterruptedException {
        process.command("pjsip send register clerk");
        awaitClerkAt(exchange);
    }

    private static void awaitClerk(AsteriskServer exchange, String state)
            throws IOException, RehearsalException, InterruptedException {
        long deadline = System.nanoTime() + REGISTERED_WITHIN.toNanos();
        while (!exchange.command("queue show kmb").contains(state)) {
            if (System.nanoTime() - deadline > 0) {
                throw new RehearsalException("The clerk's telephone did not become " + state + " in the queue within "
                        + REGISTERED_WITHIN.toSeconds() + " s. The exchange's log:\n" + exchange.log());
            }
            Thread.sleep(50);
        }
    }

    /** Dials and waits until the office answers. */
    ScriptedPerson dial(String callerNumber, String dialledNumber, Duration timeout)
            throws IOException, RehearsalException, InterruptedException {
        UUID call = UUID.randomUUID();
        CompletableFuture<ScriptedPerson> answered = new CompletableFuture<>();
        dialled.put(call, answered);
        try {
            operator.placeCall(call, callerNumber, dialledNumber, recordings.resolve("caller-" + call), timeout);
            return answered.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new RehearsalException(
                    "The office did not answer within " + timeout.toMillis() + " ms. The network's log:\n"
                            + process.log(),
                    e);
        }
    }

    /** Waits until the clerk's telephone has rung and been answered. */
    ScriptedPerson awaitClerk(Duration timeout) throws RehearsalException, InterruptedException {
        ScriptedPerson clerk = clerks.poll(timeout.toMillis(), TimeUnit.MILLISECONDS);
        if (clerk == null) {
            throw new RehearsalException("The clerk's telephone was not called within " + timeout.toMillis() + " ms.");
        }
        return clerk;
    }

    /** Ends every call and waits until nothing of them is left, here and in the exchange. */
    void endCalls(AsteriskServer exchange) throws IOException, RehearsalException, InterruptedException {
        process.command("channel request hangup all");
        long deadline = System.nanoTime() + ENDED_WITHIN.toNanos();
        while (!isQuiet(process.command(CHANNELS))
                || !isQuiet(exchange.command(CHANNELS))
                || isBusy(exchange.command("queue show kmb"))) {
            if (System.nanoTime() - deadline > 0) {
                throw new RehearsalException("There are still calls after " + ENDED_WITHIN.toSeconds() + " s.");
            }
            Thread.sleep(20);
        }
        dialled.clear();
        clerks.clear();
    }

    private static boolean isQuiet(String channels) {
        return channels.contains("0 active channels");
    }

    private static boolean isBusy(String queue) {
        return queue.contains("(In use)") || queue.contains("(Ringing)");
    }

    /** Everything this Asterisk has logged. */
    String log() throws IOException {
        return process.log();
    }

    @Override
    public Keypad keypadOf(UUID call) {
        return key -> operator.pressKey(call, key);
    }

    @Override
    public Recording recordingOf(UUID call) {
        return Recording.in(recordings, (dialled.containsKey(call) ? "caller-" : "clerk-") + call);
    }

    @Override
    public void arrived(UUID call, ScriptedPerson person) {
        CompletableFuture<ScriptedPerson> caller = dialled.get(call);
        if (caller == null) {
            clerks.add(person);
        } else {
            caller.complete(person);
        }
    }

    @Override
    public void close() throws IOException {
        try (process;
                people) {
            operator.close();
        }
    }
}
