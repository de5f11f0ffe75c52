package cz.samantha.service;

import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.EngineChoice;
import cz.samantha.configuration.Home;
import cz.samantha.script.Script;
import cz.samantha.speech.ear.RecognitionEngine;
import cz.samantha.speech.ear.RecognitionLoad;
import cz.samantha.speech.ear.VoskEar;
import cz.samantha.speech.ear.VoskModel;
import cz.samantha.speech.graph.GraphModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ears of all script packages, each with its own engine, together on one pool of threads. An ear with a model of the
 * built-in kind hears all words of its package, also of one that is changed while calls come in.
 */
final class ServiceEars implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceEars.class);

    private final Map<Path, VoskEar> byPackage = new HashMap<>();
    private final Map<Path, GraphPublisher.Target> renewed = new HashMap<>();
    private final Map<Path, VoskModel> models = new HashMap<>();
    /** The first one holds the threads and is closed last. */
    private final Deque<VoskEar> newestFirst = new ArrayDeque<>();

    private final GraphPublisher publisher;

    private ServiceEars(GraphPublisher publisher) {
        this.publisher = publisher;
    }

    /**
     * Opens an ear for each package.
     *
     * @throws IOException if one cannot be opened; the message says why and what to do
     */
    static ServiceEars open(Configuration configuration, Home home) throws IOException {
        ServiceEars ears = new ServiceEars(new GraphPublisher(ScriptGraphs.in(home.cache())));
        try {
            for (Path scriptPackage : configuration.packages()) {
                ears.open(home.resolve(scriptPackage), configuration.earOf(scriptPackage), home);
            }
            return ears;
        } catch (IOException | RuntimeException e) {
            ears.close();
            throw e;
        }
    }

    private void open(Path scriptPackage, Configuration.Ear configured, Home home) throws IOException {
        RecognitionEngine engine = EarWiring.engine(configured, home);
        VoskEar ear = newestFirst.isEmpty()
                ? VoskEar.with(engine)
                : newestFirst.getLast().beside(engine);
        newestFirst.push(ear);
        byPackage.put(scriptPackage, ear);
        if (EngineChoice.of(configured) instanceof EngineChoice.InProcess(Path model)
                && engine instanceof VoskModel opened
                && GraphModel.fits(EarWiring.folder(model, home))) {
            renewed.put(scriptPackage, new GraphPublisher.Target(ear, EarWiring.folder(model, home)));
            models.put(scriptPackage, opened);
        } else {
            LOG.info(
                    "The ear of {} keeps the words of its model: only for models with the sounds of the built-in one"
                            + " can those of a script package be added",
                    scriptPackage);
        }
    }

    /** @param scriptPackage one of the configuration, as a whole path */
    VoskEar of(Path scriptPackage) {
        VoskEar ear = byPackage.get(scriptPackage);
        if (ear == null) {
            throw new IllegalArgumentException("no ear was opened for " + scriptPackage);
        }
        return ear;
    }

    /** How busy recognition is, of all ears together. */
    RecognitionLoad load() {
        return newestFirst.getLast().load();
    }

    /** Has the ear of a package hear what its script says at the start. Returns at once. */
    void begin(Path scriptPackage, Script script) {
        GraphPublisher.Target target = renewed.get(scriptPackage);
        VoskModel model = models.remove(scriptPackage);
        if (target != null && model != null) {
            publisher.begin(target, script, model);
        }
    }

    /** Has the ear of a package hear what was just published. Returns at once. */
    void published(Path scriptPackage, Script script) {
        GraphPublisher.Target target = renewed.get(scriptPackage);
        if (target != null) {
            publisher.published(target, script);
        }
    }

    @Override
    public void close() {
        publisher.close();
        newestFirst.forEach(VoskEar::close);
        newestFirst.clear();
    }
}
