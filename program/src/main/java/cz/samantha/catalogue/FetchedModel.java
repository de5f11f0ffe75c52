package cz.samantha.catalogue;

import cz.samantha.catalogue.CatalogueEntry.PublishedModel;
import cz.samantha.configuration.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A published model's place on this machine.
 *
 * @param entry what the catalogue says
 * @param store the folder of all fetched models
 */
public record FetchedModel(PublishedModel entry, Path store) {
    /** Where the model lies or would lie, in {@link Home#fetchedModels()}. */
    public static FetchedModel of(PublishedModel entry, Home home) {
        return new FetchedModel(entry, home.fetchedModels());
    }

    /** The unpacked model. */
    public Path folder() {
        return store.resolve(entry.name());
    }

    /** The record of its checksums, beside it. */
    public Path receiptFile() {
        return store.resolve(entry.name() + ".checksums.yaml");
    }

    /** What was recorded when it was fetched; it stays when the model is deleted. */
    public Optional<Receipt> receipt() throws IOException {
        return Receipt.read(receiptFile());
    }

    /** Records the checksums of the model just unpacked. */
    public void record(Receipt receipt) throws IOException {
        receipt.write(receiptFile());
    }

    public boolean isHere() {
        return Files.exists(folder());
    }

    /** @return what is wrong with the model that is here, a line a file; empty if all is well */
    public List<String> faults() throws IOException {
        Optional<Receipt> receipt = receipt();
        if (receipt.isEmpty()) {
            return List.of(folder() + " was not fetched by './samantha models fetch': nothing tells what it should be");
        }
        if (!entry.sha256().isEmpty() && !entry.sha256().equals(receipt.get().archiveSha256())) {
            return List.of(folder() + " is another edition than the catalogue names");
        }
        return Checksums.faults(folder(), receipt.get().files());
    }
}
