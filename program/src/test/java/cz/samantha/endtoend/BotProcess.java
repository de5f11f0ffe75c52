package cz.samantha.endtoend;

import cz.samantha.rehearsal.ManagerAccess;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program in a process of its own, started as an operator starts it: {@code serve --config FILE}. */
final class BotProcess implements AutoCloseable {
    private static final long READY_WITHIN_SECONDS = 90;

    private final Process process;
    private final Path log;
    private final Path journal;

    private BotProcess(Process process, Path log, Path journal) {
        this.process = process;
        this.log = log;
        this.journal = journal;
    }

    /** Plzeň's package with an office that is always open, because the tests run at any hour. */
    private static Path alwaysOpen(Path folder) throws IOException {
        Path scripts =
                Path.of(System.getProperty("samantha.home"), "dialog-scripts").toRealPath();
        Path script = Files.createDirectories(folder.toRealPath().resolve("always-open"));
        Files.copy(scripts.resolve("liberec/calendar.yaml"), script.resolve("calendar.yaml"));
        Files.writeString(script.resolve("package.yaml"), """
            name: always-open
            title: Plzeň, vždy otevřeno
            language: cs
            numbers: ["378032222"]
            extends: %s
            """.formatted(script.relativize(scripts.resolve("plzen"))));
        return script;
    }

    /** Starts it and waits until it takes calls. */
    static BotProcess start(Path folder, InetSocketAddress fastAgi, ManagerAccess manager)
            throws IOException, InterruptedException {
        Path journal = folder.resolve("journal.db");
        Path config = Files.writeString(folder.resolve("samantha.yaml"), """
            script: %s
            telephony:
              fastagi:
                port: %d
              audiosocket:
                port: %d
              manager:
                port: %d
                user: %s
                secret: "%s"
            journal:
              file: %s
            shutdown:
              patience-seconds: 1
            """.formatted(
                        alwaysOpen(folder),
                        fastAgi.getPort(),
                        freePort(),
                        manager.port(),
                        manager.user(),
                        manager.secret(),
                        journal));
        Path log = folder.resolve("bot.log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dsamantha.home=" + System.getProperty("samantha.home"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "cz.samantha.commandline.Main",
                        "serve",
                        "--config",
                        config.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        BotProcess bot = new BotProcess(process, log, journal);
        bot.awaitReady();
        return bot;
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadlineNanos = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_WITHIN_SECONDS);
        while (!log().contains("Samantha takes calls")) {
            if (!process.isAlive() || System.nanoTime() - deadlineNanos > 0) {
                close();
                throw new IOException("the bot did not start; it said:\n" + log());
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    Path journal() {
        return journal;
    }

    /** SIGKILL: the process is gone without a word. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGSTOP: the process stands still with all its connections open. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** SIGTERM: the operator stops the service. */
    int stop() throws IOException, InterruptedException {
        signal("TERM");
        return process.waitFor();
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    private static int freePort() throws IOException {
        return cz.samantha.rehearsal.Rehearsal.freeAddress().getPort();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
