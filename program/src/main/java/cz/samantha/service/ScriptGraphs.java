package cz.samantha.service;

import cz.samantha.catalogue.Checksums;
import cz.samantha.catalogue.MadeModel;
import cz.samantha.speech.graph.Corpus;
import cz.samantha.speech.graph.GraphModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recognition models with the words of script packages, kept by what they were made of: sounds, words and sentences, and
 * the code that makes them. So a start, or a change that says nothing new, makes none anew.
 */
final class ScriptGraphs {
    private static final Logger LOG = LoggerFactory.getLogger(ScriptGraphs.class);
    /** Some packages, and a version or two of each. */
    private static final int MOST = 8;

    private static final int KEY_BYTES = 10;

    private final Path store;
    private final String build;

    /** @param build tells one build of the program from another */
    ScriptGraphs(Path store, String build) {
        this.store = store;
        this.build = build;
    }

    /** In the cache of this machine's user. */
    static ScriptGraphs in(Path cache) throws IOException {
        return new ScriptGraphs(cache.resolve("graphs"), BuildFingerprint.of(GraphModel.class));
    }

    /** The model that was made of the same before, if it is whole; a damaged one is told and left. */
    Optional<Path> find(Path sounds, Corpus corpus) throws IOException {
        MadeModel model = model(sounds, corpus);
        if (!model.isHere()) {
            return Optional.empty();
        }
        List<String> faults = model.faults();
        if (!faults.isEmpty()) {
            LOG.warn("{}, so the model is made anew", faults.getFirst());
            model.forget();
            return Optional.empty();
        }
        Files.setLastModifiedTime(model.folder(), FileTime.from(Instant.now()));
        return Optional.of(model.folder());
    }

    /**
     * Makes the model.
     *
     * @param sounds the folder of a model with the same sounds
     * @throws IOException if that model is of another kind, or the disk is full; the message tells
     */
    Path make(Path sounds, Corpus corpus) throws IOException {
        MadeModel model = model(sounds, corpus);
        Files.createDirectories(store);
        GraphModel made = GraphModel.make(sounds, corpus, model.folder());
        model.record();
        forgetOld();
        LOG.info(
                "{} knows {} words; it was made of {} sentences",
                made.folder(),
                made.wordCount(),
                made.sentenceCount());
        return model.folder();
    }

    private MadeModel model(Path sounds, Corpus corpus) throws IOException {
        return new MadeModel(store.resolve(key(sounds, corpus)));
    }

    private String key(Path sounds, Corpus corpus) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, build);
            for (Map.Entry<String, String> file : Checksums.of(sounds).entrySet()) {
                add(digest, file.getKey() + " " + file.getValue());
            }
            corpus.words().forEach(word -> add(digest, word));
            corpus.sentences().forEach(sentence -> add(digest, String.join(" ", sentence)));
            return HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    /** Vosk maps nothing and has read what it needs: also a model that is in use may be deleted. */
    private void forgetOld() throws IOException {
        List<Path> newestFirst;
        try (Stream<Path> folders = Files.list(store)) {
            newestFirst = folders.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(ScriptGraphs::lastUsed).reversed())
                    .toList();
        }
        for (Path old : newestFirst.stream().skip(MOST).toList()) {
            new MadeModel(old).forget();
            try (Stream<Path> files = Files.walk(old)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static FileTime lastUsed(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
