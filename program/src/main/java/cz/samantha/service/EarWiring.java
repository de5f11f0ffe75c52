package cz.samantha.service;

import cz.samantha.catalogue.Catalogue;
import cz.samantha.catalogue.CatalogueEntry.RecognitionModel;
import cz.samantha.catalogue.Checksums;
import cz.samantha.configuration.Home;
import cz.samantha.speech.ear.ModelMissingException;
import cz.samantha.speech.ear.VoskEar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The ear with a model of the catalogue or of one's own. */
public final class EarWiring {
    private EarWiring() {}

    /**
     * Opens the ear. A model of the catalogue is compared with its checksums first, because Vosk's native code would end
     * the whole process over a damaged one.
     *
     * @throws ModelMissingException if the model or a file of it is missing; the message says how to get it
     * @throws IOException if it is damaged
     */
    public static VoskEar open(Path folder, Home home) throws IOException {
        Optional<RecognitionModel> known = known(folder, home);
        if (known.isPresent()) {
            check(known.get(), folder);
        }
        return VoskEar.open(folder);
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

    private static Optional<RecognitionModel> known(Path folder, Home home) throws IOException {
        return Catalogue.read(home.models().resolve("catalogue.yaml")).entries().stream()
                .filter(RecognitionModel.class::isInstance)
                .map(RecognitionModel.class::cast)
                .filter(model -> home.models()
                        .resolve(model.folder())
                        .equals(folder.toAbsolutePath().normalize()))
                .findFirst();
    }
}
