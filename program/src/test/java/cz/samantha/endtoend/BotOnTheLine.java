package cz.samantha.endtoend;

import cz.samantha.rehearsal.CallerVoice;
import cz.samantha.rehearsal.Rehearsal;
import cz.samantha.rehearsal.RequiredParts;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Asterisk, the real bot as a process of its own, and a voice for its callers. They are started for the first class
 * of tests that registers this and serve all others too, because starting takes longer than many a call. What calls are
 * left after a test are ended.
 */
final class BotOnTheLine implements BeforeAllCallback, AfterEachCallback {
    private Optional<Everything> started = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) {
        started = Optional.of(context.getRoot()
                .getStore(ExtensionContext.Namespace.create(BotOnTheLine.class))
                .getOrComputeIfAbsent(Everything.class, key -> Everything.start(), Everything.class));
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        stage().endCalls();
    }

    Rehearsal stage() {
        return started.orElseThrow().stage;
    }

    CallerVoice voice() {
        return started.orElseThrow().voice;
    }

    JournalOfCalls journal() {
        return started.orElseThrow().journal;
    }

    /** Closed by JUnit after the last test of all. */
    private static final class Everything implements AutoCloseable {
        private final Path folder;
        private final CallerVoice voice;
        private final Rehearsal stage;
        private final BotProcess bot;
        private final JournalOfCalls journal;

        private Everything(Path folder, CallerVoice voice, Rehearsal stage, BotProcess bot) {
            this.folder = folder;
            this.voice = voice;
            this.stage = stage;
            this.bot = bot;
            this.journal = new JournalOfCalls(bot.journal());
        }

        static Everything start() {
            try {
                CallerVoice voice = RequiredParts.callerVoice();
                InetSocketAddress fastAgi = Rehearsal.freeAddress();
                Rehearsal stage = Rehearsal.start(RequiredParts.asterisk(), fastAgi);
                Path folder = Files.createTempDirectory("samantha-bot-");
                try {
                    BotProcess bot =
                            BotProcess.start(folder, fastAgi, stage.exchange().manager());
                    return new Everything(folder, voice, stage, bot);
                } catch (IOException | InterruptedException e) {
                    stage.close();
                    throw e;
                }
            } catch (RuntimeException e) {
                // Also what says that a test is to be skipped.
                throw e;
            } catch (Exception e) {
                throw new AssertionError("the bot is not on the line: " + e.getMessage(), e);
            }
        }

        @Override
        public void close() throws IOException {
            bot.close();
            stage.close();
            voice.close();
            delete(folder);
        }

        private static void delete(Path folder) throws IOException {
            List<Path> deepestFirst;
            try (Stream<Path> files = Files.walk(folder)) {
                deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
