package cz.samantha.commandline;

import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.script.Script;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which script answers, and at what time of the office. */
final class ScriptOptions {
    @Option(names = "--script", paramLabel = "DIR", description = "script package; dialog-scripts/plzen without it")
    private @Nullable Path folder;

    @Option(
            names = "--at",
            paramLabel = "ISO_LOCAL_TIME",
            description = "the office's local time, for example 2026-09-09T10:00; now without it")
    private @Nullable LocalDateTime at;

    Script script() {
        return Scripts.load(folder != null ? folder : Home.find().resolve(Configuration.DEFAULT.script()));
    }

    Supplier<LocalDateTime> clock() {
        LocalDateTime fixed = at;
        return fixed != null ? () -> fixed : () -> LocalDateTime.now(Configuration.DEFAULT.timeZone());
    }
}
