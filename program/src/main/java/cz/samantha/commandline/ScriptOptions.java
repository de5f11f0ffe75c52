package cz.samantha.commandline;

import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.script.Script;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which script answers, and at what time of the office. */
final class ScriptOptions {
    @Option(names = "--script", paramLabel = "DIR", description = "script package; dialog-scripts/plzen without it")
    private @Nullable Path folder;

    @Option(
            names = "--at",
            paramLabel = "ISO_LOCAL_TIME",
            converter = IsoLocalTime.class,
            description = "the office's local time, for example 2026-09-09T10:00; now without it")
    private @Nullable LocalDateTime at;

    Script script(Home home) {
        return Scripts.load(home, folder != null ? folder : home.resolve(Configuration.DEFAULT.script()));
    }

    Supplier<LocalDateTime> clock() {
        LocalDateTime fixed = at;
        return fixed != null ? () -> fixed : () -> LocalDateTime.now(Configuration.DEFAULT.timeZone());
    }

    /** Java's own message for a wrong time is none for people. */
    private static final class IsoLocalTime implements ITypeConverter<LocalDateTime> {
        @Override
        public LocalDateTime convert(String text) {
            try {
                return LocalDateTime.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is no local time such as 2026-09-09T10:00");
            }
        }
    }
}
