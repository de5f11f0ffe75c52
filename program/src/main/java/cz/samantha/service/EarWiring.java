package cz.samantha.service;

import cz.samantha.catalogue.Catalogue;
import cz.samantha.catalogue.CatalogueEntry;
import cz.samantha.catalogue.CatalogueEntry.PublishedModel;
import cz.samantha.catalogue.CatalogueEntry.RecognitionModel;
import cz.samantha.catalogue.Checksums;
import cz.samantha.catalogue.FetchedModel;
import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.EngineChoice;
import cz.samantha.configuration.Home;
import cz.samantha.speech.ear.EngineMissingException;
import cz.samantha.speech.ear.ModelMissingException;
import cz.samantha.speech.ear.RecognitionEngine;
import cz.samantha.speech.ear.VoskEar;
import cz.samantha.speech.ear.VoskModel;
import cz.samantha.speech.ear.VoskServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ear with a model of the catalogue or of one's own. */
public final class EarWiring {
    /** A call that waits longer for a Vosk server goes to people. */
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);

    /** Words of Czech callers that hardly any other language has. */
    private static final List<String> EVERYDAY_WORDS =
            List.of("prosím", "děkuji", "potřebuji", "můžete", "chtěl", "když", "jaké", "ještě");

    private EarWiring() {}

    /**
     * Opens the engine that the configuration names.
     *
     * @throws ModelMissingException if the model or a file of it is missing; the message says how to get it
     * @throws EngineMissingException if Vosk does not run here, or its server cannot be reached
     * @throws IOException if the model is damaged
     */
    public static RecognitionEngine engine(Configuration.Ear ear, Home home) throws IOException {
        return switch (EngineChoice.of(ear)) {
            case EngineChoice.InProcess(Path model) -> model(model, home);
            case EngineChoice.Server(URI address, int sampleRateHz) ->
                VoskServer.open(address, sampleRateHz, ANSWER_WITHIN);
        };
    }

    /** Opens an ear with a model, as {@link #model} does. */
    public static VoskEar open(Path model, Home home) throws IOException {
        return VoskEar.with(model(model, home));
    }

    /**
     * Loads a model. A model of the catalogue is compared with its checksums first, because Vosk's native code would end
     * the whole process over a damaged one.
     *
     * @param model a folder, relative to the project's; or else a name in the catalogue
     * @throws ModelMissingException if the model or a file of it is missing; the message says how to get it
     * @throws EngineMissingException if Vosk does not run on this platform
     * @throws IOException if it is damaged
     */
    public static VoskModel model(Path model, Home home) throws IOException {
        Catalogue catalogue = Catalogue.read(home.models().resolve("catalogue.yaml"));
        Path folder = home.resolve(model);
        boolean isFolder = Files.isDirectory(folder);
        for (CatalogueEntry entry : catalogue.entries()) {
            boolean named = !isFolder && entry.name().equals(model.toString());
            switch (entry) {
                case RecognitionModel builtIn
                when named || folder.equals(folder(builtIn, home)) -> {
                    check(builtIn, folder(builtIn, home));
                    return czech(folder(builtIn, home));
                }
                case PublishedModel published
                when named || folder.equals(folder(published, home)) -> {
                    check(FetchedModel.of(published, home));
                    return czech(folder(published, home));
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
        return czech(folder);
    }

    private static VoskModel czech(Path folder) throws IOException {
        VoskModel model = VoskModel.open(folder);
        List<String> unknown = EVERYDAY_WORDS.stream()
                .filter(word -> !model.knows(List.of(word)))
                .toList();
        if (unknown.size() > EVERYDAY_WORDS.size() / 2) {
            model.close();
            throw new IOException("The recognition model " + folder + " is not Czech: it does not know the words "
                    + String.join(", ", unknown) + ". './samantha models list' tells which Czech ones there are");
        }
        return model;
    }

    /** Where a model that {@link #model} opens lies. */
    static Path folder(Path model, Home home) throws IOException {
        Path folder = home.resolve(model);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Optional<CatalogueEntry> entry =
                Catalogue.read(home.models().resolve("catalogue.yaml")).find(model.toString());
        return entry.map(found -> switch (found) {
                    case RecognitionModel builtIn -> folder(builtIn, home);
                    case PublishedModel published -> folder(published, home);
                    case CatalogueEntry.Voice voice -> folder;
                })
                .orElse(folder);
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
