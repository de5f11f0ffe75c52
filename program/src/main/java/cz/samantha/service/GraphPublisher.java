package cz.samantha.service;

import cz.samantha.script.Script;
import cz.samantha.speech.ear.VoskEar;
import cz.samantha.speech.ear.VoskModel;
import cz.samantha.speech.graph.Corpus;
import cz.samantha.speech.graph.ScriptCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has new calls hear the words of what is published: makes a model with them in the background, checks it and gives it to
 * the ear. Calls in progress keep theirs; when anything fails, the ear keeps what it has.
 */
final class GraphPublisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GraphPublisher.class);

    private final ScriptGraphs graphs;
    /** One after the other: making a graph takes memory. */
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("graphs").factory());

    private final Map<Target, Script> newest = new ConcurrentHashMap<>();

    GraphPublisher(ScriptGraphs graphs) {
        this.graphs = graphs;
    }

    /**
     * Whom a graph is for.
     *
     * @param ear of a script package
     * @param sounds the folder of the model that it was opened with
     */
    record Target(VoskEar ear, Path sounds) {}

    /**
     * At the start: takes the model that was made for a script before. Makes one only where words are missing.
     *
     * @param words tells whether the model that the ear was opened with knows words
     */
    void begin(Target target, Script script, VoskModel words) {
        newest.put(target, script);
        inBackground(target, script, corpus -> !words.knows(corpus.words()));
    }

    /** A script was published while calls come in. Returns at once. */
    void published(Target target, Script script) {
        newest.put(target, script);
        inBackground(target, script, corpus -> true);
    }

    private void inBackground(Target target, Script script, Predicate<Corpus> needsNew) {
        background.execute(() -> {
            if (script.equals(newest.get(target))) {
                renew(target, script, needsNew);
            }
        });
    }

    private void renew(Target target, Script script, Predicate<Corpus> needsNew) {
        try {
            Corpus corpus = ScriptCorpus.of(script);
            Optional<Path> model = graphs.find(target.sounds(), corpus);
            if (model.isEmpty() && needsNew.test(corpus)) {
                model = Optional.of(graphs.make(target.sounds(), corpus));
            }
            if (model.isPresent() && script.equals(newest.get(target))) {
                target.ear().take(VoskModel.open(model.get()));
                LOG.info("New calls hear all words of the script package {}", script);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error(
                    "No recognition model can be made for the script package {}; calls are heard with the words known"
                            + " before: {}",
                    script,
                    e.toString());
        }
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
