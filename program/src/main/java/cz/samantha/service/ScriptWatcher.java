package cz.samantha.service;

import cz.samantha.script.PackageChain;
import cz.samantha.script.PublishedScript;
import cz.samantha.script.Script;
import cz.samantha.script.ScriptFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a changed script package over while the service runs. A package is taken once it has been left alone for one look,
 * so that a half-saved file is not judged; a broken one is refused, told with file and line, and the old one stays.
 */
final class ScriptWatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ScriptWatcher.class);

    private final PublishedScript published;
    private final Path folder;
    private final Consumer<Script> whenPublished;
    private final Thread thread;
    private String judged;
    private String seen;
    private boolean refused;

    /** @param whenPublished told on the watcher's thread, for example to have new prompts spoken */
    static ScriptWatcher start(PublishedScript published, Path folder, Duration every, Consumer<Script> whenPublished) {
        ScriptWatcher watcher = new ScriptWatcher(published, folder, every, whenPublished);
        watcher.thread.start();
        return watcher;
    }

    /** Not yet watching. */
    ScriptWatcher(PublishedScript published, Path folder, Duration every, Consumer<Script> whenPublished) {
        this.published = published;
        this.folder = folder;
        this.whenPublished = whenPublished;
        this.judged = fingerprint();
        this.seen = judged;
        this.thread = Thread.ofVirtual().name("script-watcher").unstarted(() -> watch(every));
    }

    private void watch(Duration every) {
        try {
            while (true) {
                Thread.sleep(every);
                lookSafely();
            }
        } catch (InterruptedException e) {
            LOG.debug("the script watcher stops");
        }
    }

    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException e) {
            // Nothing that happens with one package may end the watch over those to come.
            LOG.error("The changed script package {} could not be taken over whole", folder, e);
        }
    }

    /** Compares the folder with the last look. */
    void look() {
        String now = fingerprint();
        boolean settled = now.equals(seen);
        seen = now;
        if (!settled || now.equals(judged)) {
            return;
        }
        judged = now;
        String before = published.get().version();
        List<ScriptFault> faults = published.publish(folder);
        if (!faults.isEmpty()) {
            LOG.error(
                    "The changed script package {} is not published, the old one stays:\n{}",
                    folder,
                    faults.stream().map(ScriptFault::toString).collect(Collectors.joining("\n")));
            refused = true;
            return;
        }
        if (!published.get().version().equals(before)) {
            LOG.info("Script package {} is published for new calls", published.get());
            refused = false;
            whenPublished.accept(published.get());
        } else if (refused) {
            LOG.info("Script package {} is in order again, as it was", published.get());
            refused = false;
        }
    }

    /** Changes whenever a file of the package, or of one that it extends, is written, comes or goes. */
    private String fingerprint() {
        return PackageChain.folders(folder).stream()
                .map(ScriptWatcher::fingerprint)
                .collect(Collectors.joining("\n"));
    }

    private static String fingerprint(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(ScriptWatcher::describe)
                    .collect(Collectors.joining("\n"));
        } catch (IOException | java.io.UncheckedIOException e) {
            return "unreadable";
        }
    }

    private static String describe(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file + " unreadable";
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
