package cz.samantha.script;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The script that new calls get. Publishing swaps one reference; running calls keep the script they began with. */
public final class PublishedScript implements Supplier<Script> {
    private volatile Script current;

    public PublishedScript(Script first) {
        this.current = first;
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
            current = ScriptLoader.load(folder);
            return List.of();
        } catch (ScriptFaultsException e) {
            return e.faults();
        }
    }
}
