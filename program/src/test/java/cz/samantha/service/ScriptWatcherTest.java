package cz.samantha.service;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cz.samantha.script.PublishedScript;
import cz.samantha.script.Script;
import cz.samantha.script.ScriptLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

final class ScriptWatcherTest {
    private static final Path PLZEN = Path.of("..", "dialog-scripts", "plzen");

    @TempDir
    Path folder;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(ScriptWatcher.class);

    @BeforeEach
    void copy_the_real_package_without_examples_and_listen_to_the_log() throws IOException {
        try (Stream<Path> files = Files.walk(PLZEN)) {
            // Thousands of examples would only take time to learn.
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(PLZEN.resolve("examples")))
                    .toList()) {
                Path target = folder.resolve(PLZEN.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
        logger.setLevel(Level.INFO);
    }

    @AfterEach
    void let_the_log_go() {
        logger.detachAppender(log);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    @Test
    void a_changed_package_is_published_for_new_calls_once_it_was_left_alone() throws Exception {
        PublishedScript published = new PublishedScript(ScriptLoader.load(folder));
        Script before = published.get();
        List<Script> told = new ArrayList<>();
        ScriptWatcher watcher = new ScriptWatcher(published, folder, Duration.ofDays(1), told::add);

        replace("settings.yaml", "queue: kmb", "queue: nova");
        watcher.look();
        assertThat(published.get()).isSameAs(before);

        watcher.look();
        assertThat(published.get().queue()).isEqualTo("nova");
        assertThat(before.queue()).isEqualTo("kmb");
        assertThat(told).containsExactly(published.get());

        watcher.look();
        assertThat(told).hasSize(1);
    }

    @Test
    void a_broken_package_is_refused_with_file_and_line_and_the_old_one_stays() throws Exception {
        PublishedScript published = new PublishedScript(ScriptLoader.load(folder));
        Script before = published.get();
        ScriptWatcher watcher = new ScriptWatcher(published, folder, Duration.ofDays(1), script -> {});

        replace("settings.yaml", "queue: kmb", "queue: kmb\nfronta: kmb");
        watcher.look();
        watcher.look();
        watcher.look();

        assertThat(published.get()).isSameAs(before);
        assertThat(log.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .contains("not published", "the old one stays", folder.toString())
                        .containsPattern("settings\\.yaml:\\d+: klíč „fronta“ tu neznám"));

        replace("settings.yaml", "\nfronta: kmb", "");
        watcher.look();
        watcher.look();
        assertThat(log.list).hasSize(2);
        assertThat(log.list.getLast().getFormattedMessage()).contains("in order again");
    }

    @Test
    void a_running_watch_goes_on_after_a_failure() throws Exception {
        PublishedScript published = new PublishedScript(ScriptLoader.load(folder));
        BlockingQueue<String> queues = new LinkedBlockingQueue<>();
        try (ScriptWatcher watcher = ScriptWatcher.start(published, folder, Duration.ofMillis(20), script -> {
            queues.add(script.queue());
            throw new IllegalStateException("no prompt can be spoken");
        })) {
            replace("settings.yaml", "queue: kmb", "queue: druha");
            assertThat(queues.poll(30, TimeUnit.SECONDS)).isEqualTo("druha");

            replace("settings.yaml", "queue: druha", "queue: treti");
            assertThat(queues.poll(30, TimeUnit.SECONDS)).isEqualTo("treti");
            assertThat(watcher).isNotNull();
        }
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}
