package cz.samantha.script;

import java.util.List;
import java.util.stream.Collectors;

/** A script package that cannot be used; holds all its faults, not only the first. */
public final class ScriptFaultsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<ScriptFault> faults;

    public ScriptFaultsException(List<ScriptFault> faults) {
        super(faults.stream().map(ScriptFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Never empty; in the order of files and lines. */
    public List<ScriptFault> faults() {
        return faults;
    }
}
