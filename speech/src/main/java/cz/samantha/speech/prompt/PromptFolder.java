package cz.samantha.speech.prompt;

import cz.samantha.audio.Audio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rendered prompts on disk, bounded in size: when it grows beyond, those go that were used longest ago.
 *
 * <p>No fault of the disk reaches a call. The operator is told of the first one, and again after it had worked in between.
 */
final class PromptFolder {
    private static final Logger LOG = LoggerFactory.getLogger(PromptFolder.class);
    private static final String SUFFIX = ".wav";
    /** After clearing up, so much of the room is free that not every new prompt clears up again. */
    private static final double FILLED_AFTER_CLEARING = 0.9;

    private final Path folder;
    private final long mostBytes;
    private final AtomicLong bytes;
    private final AtomicBoolean faultTold = new AtomicBoolean();

    PromptFolder(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.bytes =
                new AtomicLong(entries(SUFFIX).stream().mapToLong(Entry::size).sum());
        removeLeftovers();
    }

    private record Entry(Path file, long size, Instant used) {}

    /** A prompt that is there and whole; a damaged one is removed. */
    Optional<Audio> load(PromptKey key) {
        Path file = folder.resolve(key.fileName());
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Optional<Audio> audio = PromptFile.read(file);
        if (audio.isEmpty()) {
            LOG.warn("The cached prompt {} is damaged and will be rendered again", file);
            remove(file);
        } else {
            touch(file);
        }
        return audio;
    }

    void store(PromptKey key, Audio audio) {
        Path file = folder.resolve(key.fileName());
        try {
            long before = Files.exists(file) ? Files.size(file) : 0;
            PromptFile.write(file, audio);
            if (bytes.addAndGet(Files.size(file) - before) > mostBytes) {
                clearUp();
            }
            faultTold.set(false);
        } catch (IOException e) {
            if (!faultTold.getAndSet(true)) {
                LOG.warn(
                        "Prompts are spoken but cannot be kept in {} ({}: {}): free disk space or make it writable",
                        folder,
                        e.getClass().getSimpleName(),
                        e.getMessage());
            }
        }
    }

    /** Half-written files of a process that was killed; those of a running one are younger. */
    private void removeLeftovers() {
        Instant old = Instant.now().minus(Duration.ofHours(1));
        entries(PromptFile.TEMPORARY_SUFFIX).stream()
                .filter(entry -> entry.used().isBefore(old))
                .forEach(entry -> remove(entry.file()));
    }

    private synchronized void clearUp() {
        List<Entry> oldestFirst = entries(SUFFIX).stream()
                .sorted(Comparator.comparing(Entry::used))
                .toList();
        long size = oldestFirst.stream().mapToLong(Entry::size).sum();
        for (Entry entry : oldestFirst) {
            if (size <= mostBytes * FILLED_AFTER_CLEARING) {
                break;
            }
            remove(entry.file());
            size -= entry.size();
        }
        bytes.set(size);
    }

    private List<Entry> entries(String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(suffix)).toList()) {
                entry(file).ifPresent(entries::add);
            }
        } catch (IOException e) {
            LOG.warn("The folder of cached prompts {} cannot be listed: {}", folder, e.getMessage());
        }
        return entries;
    }

    private static Optional<Entry> entry(Path file) {
        try {
            return Optional.of(new Entry(
                    file, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException e) {
            // Another process may have removed it meanwhile.
            return Optional.empty();
        }
    }

    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            // A folder that can only be read is good enough for reading.
            LOG.trace("Not touched: {}", file);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (NoSuchFileException e) {
            LOG.trace("Removed already: {}", file);
        } catch (IOException e) {
            LOG.warn("The cached prompt {} cannot be removed: {}", file, e.getMessage());
        }
    }
}
