package cz.samantha.catalogue.fetch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What came is not the model, or nothing that may be unpacked. The message says what is wrong with it. */
final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
