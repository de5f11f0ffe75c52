package cz.samantha.evaluation;

import java.io.IOException;
import java.util.List;

/** Labelled recordings that cannot be used; the message holds the faults, one a line, with file and line. */
public final class ManifestException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Whoever mixed up two columns need not read of every line. */
    private static final int MOST_TOLD = 20;

    ManifestException(List<String> faults) {
        super(String.join("\n", faults.subList(0, Math.min(MOST_TOLD, faults.size())))
                + (faults.size() > MOST_TOLD ? "\nand " + (faults.size() - MOST_TOLD) + " more faults" : ""));
    }
}
