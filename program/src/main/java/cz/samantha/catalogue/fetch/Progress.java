package cz.samantha.catalogue.fetch;

import java.util.Locale;
import java.util.function.Consumer;

/** Tells how far a download has come: a line at the beginning and one each tenth of the whole. */
final class Progress {
    private final Consumer<String> tell;
    private final long totalBytes;
    private long toldTenths;

    Progress(Consumer<String> tell, long doneBytes, long totalBytes) {
        this.tell = tell;
        this.totalBytes = totalBytes;
        this.toldTenths = tenths(doneBytes);
    }

    void at(long doneBytes) {
        if (tenths(doneBytes) > toldTenths) {
            toldTenths = tenths(doneBytes);
            tell.accept(String.format(
                    Locale.ROOT, "  %.1f of %.1f MB (%d %%)", doneBytes / 1e6, totalBytes / 1e6, toldTenths * 10));
        }
    }

    private long tenths(long doneBytes) {
        return doneBytes * 10 / totalBytes;
    }
}
