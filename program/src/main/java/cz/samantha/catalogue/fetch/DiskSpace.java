package cz.samantha.catalogue.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether there is room for what is fetched, and how it is told that there is not. */
final class DiskSpace {
    private static final long FULL_BELOW_BYTES = 1 << 20;

    private DiskSpace() {}

    /** @throws NotFetchedException if there are not so many bytes left where the folder is */
    static void demand(Path folder, long bytes) throws IOException {
        long free = free(folder);
        if (free < bytes) {
            throw full(folder, String.format(Locale.ROOT, "%.1f MB are needed", bytes / 1e6), null);
        }
    }

    /** The failure to write, in words for people if the cause is a full disk. */
    static IOException explain(IOException failure, Path folder) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("quota") || free(folder) < FULL_BELOW_BYTES) {
            return full(folder, "more is needed", failure);
        }
        return failure;
    }

    private static NotFetchedException full(Path folder, String needed, @Nullable Throwable cause) {
        return new NotFetchedException(
                String.format(
                        Locale.ROOT,
                        "The disk with %s is full: %.1f MB are free, %s. Make room, or set XDG_CACHE_HOME to a folder"
                                + " on another disk (for the service too), and run the command again; what was"
                                + " downloaded is kept.",
                        folder,
                        free(folder) / 1e6,
                        needed),
                cause);
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE; // unknown: then writing tells
        }
    }
}
