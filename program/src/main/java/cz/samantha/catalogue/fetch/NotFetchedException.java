package cz.samantha.catalogue.fetch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A model could not be brought here now: no network, no room, nothing there. The message says why and what to do. */
public final class NotFetchedException extends IOException {
    private static final long serialVersionUID = 1L;

    NotFetchedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
