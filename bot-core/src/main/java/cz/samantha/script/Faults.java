package cz.samantha.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects faults while a package is read, so that a clerk sees all of them at once. */
public final class Faults {
    private final List<ScriptFault> list = new ArrayList<>();

    /** Notes a fault and lets the reading go on. */
    public void add(String file, int line, String message) {
        list.add(new ScriptFault(file, line, message));
    }

    /** Notes a fault and lets the reading go on. */
    public void add(Place at, String message) {
        add(at.file(), at.line(), message);
    }

    /** What was noted, by file and line. */
    public List<ScriptFault> all() {
        return list.stream()
                .distinct()
                .sorted(Comparator.comparing(ScriptFault::file).thenComparingInt(ScriptFault::line))
                .toList();
    }

    public void throwIfAny() throws ScriptFaultsException {
        if (!list.isEmpty()) {
            throw new ScriptFaultsException(all());
        }
    }
}
