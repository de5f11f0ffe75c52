package cz.samantha.service;

import cz.samantha.understanding.LearnedModel;
import cz.samantha.understanding.LearnedModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps learned models in a folder of the cache, one file each, the latest used ones only. A file's name tells what it was
 * learned from and by which build of the program, so that no build takes over what another has learned.
 */
public final class LearnedModelFolder implements LearnedModels {
    private static final Logger LOG = LoggerFactory.getLogger(LearnedModelFolder.class);
    private static final int MOST = 8;
    private static final String SUFFIX = ".model";

    private final Path folder;
    private final String build;

    /** @param build tells one build of the program from another */
    LearnedModelFolder(Path folder, String build) {
        this.folder = folder;
        this.build = build;
    }

    /** The folder in the cache of this machine's user; keeps nothing where this program cannot tell its own build. */
    public static LearnedModels in(Path cache) {
        try {
            return new LearnedModelFolder(cache.resolve("understanding"), BuildFingerprint.of(LearnedModels.class));
        } catch (IOException e) {
            LOG.warn("This program cannot read its own code, so examples are learned at every start: {}", e.toString());
            return LearnedModels.NONE;
        }
    }

    @Override
    public Optional<LearnedModel> find(String lessons) {
        Path file = file(lessons);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Optional<LearnedModel> model = LearnedModelFormat.model(Files.readAllBytes(file));
            if (model.isEmpty()) {
                LOG.warn("{} is damaged, so the examples are learned again", file);
            }
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return model;
        } catch (IOException e) {
            LOG.warn("{} cannot be read, so the examples are learned again", file);
            return Optional.empty();
        }
    }

    @Override
    public void keep(String lessons, LearnedModel model) {
        try {
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, "new-", ".part");
            try {
                Files.write(whole, LearnedModelFormat.bytes(model));
                Files.move(whole, file(lessons), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
            forgetOld();
        } catch (IOException e) {
            LOG.warn(
                    "What was learned cannot be kept in {}, so it is learned again at the next start: {}",
                    folder,
                    e.toString());
        }
    }

    private void forgetOld() throws IOException {
        List<Path> newestFirst;
        try (Stream<Path> files = Files.list(folder)) {
            newestFirst = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(LearnedModelFolder::lastUsed).reversed())
                    .toList();
        }
        for (Path old : newestFirst.stream().skip(MOST).toList()) {
            Files.deleteIfExists(old);
        }
    }

    /** A file that another process has just deleted is the oldest of all. */
    private static FileTime lastUsed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private Path file(String lessons) {
        return folder.resolve(build + "-" + lessons + SUFFIX);
    }
}
