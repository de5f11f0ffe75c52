package cz.samantha.commandline;

import cz.samantha.catalogue.CatalogueEntry;
import cz.samantha.catalogue.CatalogueEntry.PublishedModel;
import cz.samantha.catalogue.CatalogueEntry.RecognitionModel;
import cz.samantha.catalogue.CatalogueEntry.Voice;
import cz.samantha.catalogue.Checksums;
import cz.samantha.catalogue.FetchedModel;
import cz.samantha.configuration.Home;
import cz.samantha.speech.voice.VoiceData;
import cz.samantha.speech.voice.VoiceMissingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What of the catalogue is on this machine. */
final class ModelShelf {
    /** @param bytes what it takes on disk; of a published model that is not here, the size of its zip */
    record Stock(String state, long bytes) {}

    private static final String HERE = "here";
    private static final String DAMAGED = "damaged";
    private static final String MISSING = "missing";

    private final Home home;

    ModelShelf(Home home) {
        this.home = home;
    }

    /** Looks only whether the files are there; checksums take longer and are for 'verify'. */
    Stock stock(CatalogueEntry entry) throws IOException {
        return switch (entry) {
            case RecognitionModel model ->
                stock(folder(model), List.copyOf(model.files().keySet()));
            case PublishedModel published -> {
                FetchedModel model = FetchedModel.of(published, home);
                yield model.isHere()
                        ? stock(
                                model.folder(),
                                model.receipt()
                                        .map(receipt ->
                                                List.copyOf(receipt.files().keySet()))
                                        .orElse(List.of()))
                        : new Stock(MISSING, published.bytes());
            }
            case Voice voice ->
                data(voice).map(file -> new Stock(HERE, size(file))).orElse(new Stock(MISSING, 0));
        };
    }

    private static Stock stock(Path folder, List<String> names) {
        List<Path> files = names.stream().map(folder::resolve).toList();
        long bytes = files.stream().mapToLong(ModelShelf::size).sum();
        if (!files.isEmpty() && files.stream().allMatch(Files::isRegularFile)) {
            return new Stock(HERE, bytes);
        }
        return new Stock(Files.isDirectory(folder) ? DAMAGED : MISSING, bytes);
    }

    Path folder(RecognitionModel model) {
        return home.models().resolve(model.folder());
    }

    /** What is wrong with a model of the project, a line a file. */
    List<String> faults(RecognitionModel model) throws IOException {
        return Checksums.faults(folder(model), model.files());
    }

    /** The file of a voice's recordings, if it is here. */
    Optional<Path> data(Voice voice) {
        try {
            return Optional.of(VoiceData.in(home.cache()).find(voice.voice()));
        } catch (VoiceMissingException e) {
            return Optional.empty();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
