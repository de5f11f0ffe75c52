package cz.samantha.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A recognition model that this program made, with the checksums that were recorded when it did.
 *
 * @param folder where it lies
 */
public record MadeModel(Path folder) {
    private static final String MADE_HERE = "made here";

    /** The record of its checksums, beside it. */
    private Path receiptFile() {
        return folder.resolveSibling(folder.getFileName() + ".checksums.yaml");
    }

    /** Records the checksums of the model just made. */
    public void record() throws IOException {
        new Receipt(MADE_HERE, "", Checksums.of(folder)).write(receiptFile());
    }

    /** Whether it was made to its end. */
    public boolean isHere() {
        return Files.isDirectory(folder) && Files.isRegularFile(receiptFile());
    }

    /** @return what is wrong with the model that is here, a line a file; empty if all is well */
    public List<String> faults() throws IOException {
        Optional<Receipt> receipt = Receipt.read(receiptFile());
        return receipt.isEmpty()
                ? List.of(folder + " was not made to its end")
                : Checksums.faults(folder, receipt.get().files());
    }

    /** Takes the record away, so that the model is not used any more. */
    public void forget() throws IOException {
        Files.deleteIfExists(receiptFile());
    }
}
