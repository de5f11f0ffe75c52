package cz.samantha.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running Asterisk with its folders below one folder: {@code etc, lib, spool, run, log}. Ended by its process id. */
final class AsteriskProcess implements AutoCloseable {
    private static final Duration BOOT_TIMEOUT = Duration.ofSeconds(30);
    private static final long STOP_SECONDS = 5;

    private final AsteriskInstallation installation;
    private final Path folder;
    private final Thread stopAtExit = new Thread(this::stop, "stop-asterisk");
    private Process process;

    private AsteriskProcess(AsteriskInstallation installation, Path folder) throws IOException {
        this.installation = installation;
        this.folder = folder;
        for (String name : List.of("lib", "cache", "spool", "run", "log")) {
            Files.createDirectories(folder.resolve(name));
        }
        process = launch();
        // Ctrl-C leaves nothing running either.
        Runtime.getRuntime().addShutdownHook(stopAtExit);
    }

    /**
     * Starts it and waits until it has fully booted.
     *
     * @throws IOException if it does not; the message holds the end of its log
     */
    static AsteriskProcess start(AsteriskInstallation installation, Path folder)
            throws IOException, InterruptedException {
        AsteriskProcess asterisk = new AsteriskProcess(installation, folder);
        try {
            asterisk.awaitBooted();
        } catch (IOException | InterruptedException e) {
            asterisk.close();
            throw e;
        }
        return asterisk;
    }

    /** Ends it and starts it again with the same configuration. Calls are lost, as in a real restart. */
    synchronized void restart() throws IOException, InterruptedException {
        stop();
        process = launch();
        awaitBooted();
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(executable(), "-f", "-C", configuration())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()))
                .start();
    }

    private void awaitBooted() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + BOOT_TIMEOUT.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IOException("Asterisk ended while starting (status " + process.exitValue()
                        + "). The end of what it said:\n" + endOf(console()));
            }
            if (command("core waitfullybooted").contains("fully booted")) {
                return;
            }
            // Its control socket is not there yet.
            Thread.sleep(30);
        }
        throw new IOException("Asterisk did not start within " + BOOT_TIMEOUT.toSeconds()
                + " s. The end of what it said:\n" + endOf(console()));
    }

    /** What a console command ({@code asterisk -rx}) prints. */
    String command(String command) throws IOException, InterruptedException {
        Process cli = new ProcessBuilder(executable(), "-C", configuration(), "-rx", command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
        String output = new String(cli.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        cli.waitFor();
        return output;
    }

    long pid() {
        return process.pid();
    }

    /** Everything it has logged. */
    String log() throws IOException {
        Path messages = folder.resolve("log/messages");
        return Files.exists(messages) ? Files.readString(messages) : "";
    }

    private synchronized void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(stopAtExit);
        } catch (IllegalStateException e) {
            // The machine is shutting down already and the hook does no harm.
            return;
        }
    }

    private String executable() {
        return installation.executable().toString();
    }

    private String configuration() {
        return folder.resolve("etc/asterisk.conf").toString();
    }

    private Path console() {
        return folder.resolve("console.log");
    }

    private static String endOf(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }
}
