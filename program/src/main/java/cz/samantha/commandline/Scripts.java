package cz.samantha.commandline;

import cz.samantha.configuration.Home;
import cz.samantha.script.Script;
import cz.samantha.script.ScriptFault;
import cz.samantha.script.ScriptFaultsException;
import cz.samantha.script.ScriptLoader;
import cz.samantha.service.LearnedModelFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Loads script packages for commands. */
final class Scripts {
    private Scripts() {}

    static Script load(Home home, Path folder) {
        try {
            return ScriptLoader.load(folder, LearnedModelFolder.in(home.cache()));
        } catch (ScriptFaultsException e) {
            throw new BrokenScriptException(folder, e);
        }
    }

    /** A package that cannot be used; the message holds every fault with file and line, in Czech for clerks. */
    static final class BrokenScriptException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenScriptException(Path folder, ScriptFaultsException faults) {
            this(List.of(folder), faults);
        }

        /** @param folders of packages that were loaded together; the faults tell which of them is meant */
        BrokenScriptException(List<Path> folders, ScriptFaultsException faults) {
            super(
                    (folders.size() == 1
                                    ? "Balíček scénářů " + folders.getFirst() + " nelze použít:\n"
                                    : "Balíčky scénářů nelze použít:\n")
                            + faults.faults().stream()
                                    .map(ScriptFault::toString)
                                    .collect(Collectors.joining("\n")),
                    faults);
        }
    }
}
