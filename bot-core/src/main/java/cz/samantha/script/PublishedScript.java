package cz.samantha.script;

import cz.samantha.understanding.LearnedModels;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The script that new calls get. Publishing swaps one reference; running calls keep the script they began with. */
public final class PublishedScript implements Supplier<Script> {
    private final Function<Script, List<ScriptFault>> objections;
    private final LearnedModels models;
    private volatile Script current;

    public PublishedScript(Script first) {
        this(first, LearnedModels.NONE, script -> List.of());
    }

    /**
     * @param models where what is learned from packages is kept
     * @param objections what is against publishing a script, though nothing is wrong with it alone
     */
    PublishedScript(Script first, LearnedModels models, Function<Script, List<ScriptFault>> objections) {
        this.current = first;
        this.models = models;
        this.objections = objections;
    }

    @Override
    public Script get() {
        return current;
    }

    /**
     * Publishes a package, if nothing is wrong with it; otherwise the old one stays.
     *
     * @return the faults; empty when the package is published
     */
    public List<ScriptFault> publish(Path folder) {
        try {
            Script next = ScriptLoader.load(folder, models);
            List<ScriptFault> faults = objections.apply(next);
            if (faults.isEmpty()) {
                current = next;
            }
            return faults;
        } catch (ScriptFaultsException e) {
            return e.faults();
        }
    }
}
