package cz.samantha.service;

import cz.samantha.catalogue.Catalogue;
import cz.samantha.catalogue.CatalogueEntry;
import cz.samantha.catalogue.CatalogueEntry.PublishedModel;
import cz.samantha.catalogue.CatalogueEntry.RecognitionModel;
import cz.samantha.catalogue.Checksums;
import cz.samantha.catalogue.FetchedModel;
import cz.samantha.configuration.Home;
import cz.samantha.speech.ear.ModelMissingException;
import cz.samantha.speech.ear.VoskEar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The ear with a model of the catalogue or of one's own. */
public final class EarWiring {
    private EarWiring() {}

    /**
     * Opens the ear. A model of the catalogue is compared with its checksums first, because Vosk's native code would end
     * the whole process over a damaged one.
     *
     * @param model a folder, relative to the project's; or else a name in the catalogue
     * @throws ModelMissingException if the model or a file of it is missing; the message says how to get it
     * @throws IOException if it is damaged
     */
    public static VoskEar open(Path model, Home home) throws IOException {
        Catalogue catalogue = Catalogue.read(home.models().resolve("catalogue.yaml"));
        Path folder = home.resolve(model);
        boolean isFolder = Files.isDirectory(folder);
        for (CatalogueEntry entry : catalogue.entries()) {
            boolean named = !isFolder && entry.name().equals(model.toString());
            switch (entry) {
                case RecognitionModel builtIn
                when named || folder.equals(folder(builtIn, home)) -> {
                    check(builtIn, folder(builtIn, home));
                    return VoskEar.open(folder(builtIn, home));
                }
                case PublishedModel published
                when named || folder.equals(folder(published, home)) -> {
                    check(FetchedModel.of(published, home));
                    return VoskEar.open(folder(published, home));
                }
                default -> {}
            }
        }
        if (!isFolder) {
            throw new ModelMissingException(
                    "The recognition model " + model + " is missing: there is no folder " + folder
                            + ", and the catalogue knows only " + modelNames(catalogue)
                            + ". './samantha models list' tells more, './samantha models fetch NAME' gets one");
        }
        return VoskEar.open(folder);
    }

    private static Path folder(RecognitionModel model, Home home) {
        return home.models().resolve(model.folder());
    }

    private static Path folder(PublishedModel model, Home home) {
        return FetchedModel.of(model, home).folder();
    }

    private static String modelNames(Catalogue catalogue) {
        return catalogue.entries().stream()
                .filter(entry -> !(entry instanceof CatalogueEntry.Voice))
                .map(CatalogueEntry::name)
                .collect(Collectors.joining(", "));
    }

    private static void check(RecognitionModel model, Path folder) throws IOException {
        List<Path> missing = Checksums.missing(folder, model.files());
        if (!missing.isEmpty()) {
            throw new ModelMissingException("The recognition model " + model.name() + " is not whole: "
                    + missing.getFirst() + " is missing. Get it with: ./samantha models fetch " + model.name());
        }
        List<String> faults = Checksums.faults(folder, model.files());
        if (!faults.isEmpty()) {
            throw new IOException("The recognition model " + model.name() + " cannot be used: " + faults.getFirst()
                    + ". Move that file away and get it with: ./samantha models fetch " + model.name());
        }
    }

    private static void check(FetchedModel model) throws IOException {
        String name = model.entry().name();
        if (!model.isHere()) {
            throw new ModelMissingException(
                    "The recognition model " + name + " is not here. Get it with: ./samantha models fetch " + name);
        }
        List<String> faults = model.faults();
        if (!faults.isEmpty()) {
            throw new IOException("The recognition model " + name + " cannot be used: " + faults.getFirst()
                    + ". Get it anew with: ./samantha models fetch " + name);
        }
    }
}
