package cz.samantha.rehearsal;

import cz.samantha.configuration.Home;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The office's exchange: a real Asterisk on 127.0.0.1 with the configuration of {@code deploy/asterisk}, the same files that
 * an operator installs, filled in with free ports by the same script.
 */
public final class AsteriskServer implements AutoCloseable {
    /** Where callers come from: the telephone network's address. */
    static final String TRUNK_ADDRESS = "127.0.0.2";

    private static final String ADDRESS = "127.0.0.1";

    private final AsteriskProcess process;
    private final ManagerAccess manager;
    private final int sipPort;
    private final String clerkPassword;

    private AsteriskServer(AsteriskProcess process, ManagerAccess manager, int sipPort, String clerkPassword) {
        this.process = process;
        this.manager = manager;
        this.sipPort = sipPort;
        this.clerkPassword = clerkPassword;
    }

    /**
     * Starts it and waits until it has fully booted.
     *
     * @param folder an empty folder for everything that it writes
     * @param fastAgi where the bot is told of calls; nothing needs to listen there
     * @throws IOException if it does not start
     */
    public static AsteriskServer start(AsteriskInstallation installation, Path folder, InetSocketAddress fastAgi)
            throws IOException, InterruptedException {
        int sipPort = FreePorts.udp(ADDRESS);
        int rtpFirst = FreePorts.audioRange();
        ManagerAccess manager = new ManagerAccess(ADDRESS, FreePorts.tcp(), "samantha", Secrets.fresh());
        String clerkPassword = Secrets.fresh();
        install(
                folder.resolve("etc"),
                "SIP_ADDRESS=" + ADDRESS,
                "SIP_PORT=" + sipPort,
                "TRUNK_ADDRESS=" + TRUNK_ADDRESS,
                "RTP_FIRST=" + rtpFirst,
                "RTP_LAST=" + (rtpFirst + FreePorts.AUDIO_PORTS - 1),
                "AMI_PORT=" + manager.port(),
                "AMI_SECRET=" + manager.secret(),
                "CLERK_PASSWORD=" + clerkPassword,
                "BOT_FASTAGI=" + fastAgi.getAddress().getHostAddress() + ":" + fastAgi.getPort(),
                "MODULES_DIR=" + installation.modulesFolder(),
                "DATA_DIR=" + installation.dataFolder(),
                "STATE_DIR=" + folder.resolve("lib"),
                "CACHE_DIR=" + folder.resolve("cache"),
                "SPOOL_DIR=" + folder.resolve("spool"),
                "RUN_DIR=" + folder.resolve("run"),
                "LOG_DIR=" + folder.resolve("log"));
        return new AsteriskServer(AsteriskProcess.start(installation, folder), manager, sipPort, clerkPassword);
    }

    private static void install(Path into, String... settings) throws IOException, InterruptedException {
        Path script = Home.find().root().resolve("deploy/asterisk/install");
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString(), "--into", into.toString()));
        command.addAll(List.of(settings));
        Files.createDirectories(into);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("deploy/asterisk/install failed:\n" + output);
        }
    }

    /** How the bot steers calls (AMI). */
    public ManagerAccess manager() {
        return manager;
    }

    /** Where it takes SIP over UDP. */
    public InetSocketAddress sip() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), sipPort);
    }

    String clerkPassword() {
        return clerkPassword;
    }

    /** What a console command prints, for example {@code queue show kmb}. */
    public String command(String command) throws IOException, InterruptedException {
        return process.command(command);
    }

    /** Everything it has logged: notices, warnings and errors. */
    public String log() throws IOException {
        return process.log();
    }

    public long pid() {
        return process.pid();
    }

    /** Ends it and starts it again with the same ports and secrets. Calls are lost, as in a real restart. */
    public void restart() throws IOException, InterruptedException {
        process.restart();
    }

    @Override
    public void close() {
        process.close();
    }
}
