package cz.samantha.commandline;

import cz.samantha.catalogue.Catalogue;
import cz.samantha.catalogue.CatalogueEntry;
import cz.samantha.catalogue.Checksums;
import cz.samantha.catalogue.ProjectFiles;
import cz.samantha.catalogue.VoiceFetcher;
import cz.samantha.configuration.Home;
import cz.samantha.speech.voice.VoiceData;
import cz.samantha.speech.voice.VoiceMissingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./samantha models list | fetch NAME | verify | graph}. */
@Command(
        name = "models",
        subcommands = GraphCommand.class,
        description = "The catalogue of recognition models and voices: what is here, sizes, licences, checksums.")
final class ModelsCommand {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Command(description = "Lists all models and voices.")
    int list() throws IOException {
        out("%-18s %-8s %9s  %-18s %s", "NAME", "STATE", "SIZE", "LICENCE", "WHAT");
        for (CatalogueEntry entry : catalogue().entries()) {
            List<Path> files = files(entry).toList();
            long bytes = files.stream().mapToLong(ModelsCommand::size).sum();
            boolean whole = !files.isEmpty() && files.stream().allMatch(Files::isRegularFile);
            out(
                    "%-18s %-8s %9s  %-18s %s",
                    entry.name(),
                    whole ? "here" : bytes > 0 ? "damaged" : "missing",
                    bytes > 0 ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6) : "-",
                    entry.licence().startsWith("see ") ? "see model card" : entry.licence(),
                    entry.title());
        }
        return ExitStatus.WORKED;
    }

    @Command(description = "Gets a model or voice that is missing.")
    int fetch(@Parameters(paramLabel = "NAME", description = "name in the catalogue") String name)
            throws IOException, InterruptedException {
        CatalogueEntry entry = catalogue()
                .find(name)
                .orElseThrow(() -> new WrongUseException(
                        "There is no model or voice '" + name + "'; known are: " + catalogueNames()));
        switch (entry) {
            case CatalogueEntry.RecognitionModel model -> restore(model);
            case CatalogueEntry.Voice voice -> {
                if (data(voice).isPresent()) {
                    out("%s is here already", voice.name());
                } else {
                    VoiceFetcher.fetchMissing(program.home(), voice.voice());
                    out("%s is here now", voice.name());
                }
            }
        }
        return ExitStatus.WORKED;
    }

    /** A model of the project comes from its own repository. */
    private void restore(CatalogueEntry.RecognitionModel model) throws IOException, InterruptedException {
        Path folder = program.home().models().resolve(model.folder());
        List<Path> missing = Checksums.missing(folder, model.files());
        if (!missing.isEmpty()) {
            try {
                ProjectFiles.restore(program.home(), missing);
            } catch (IOException e) {
                throw new MissingException(e);
            }
        }
        List<String> faults = Checksums.faults(folder, model.files());
        if (!faults.isEmpty()) {
            throw new IOException(String.join("\n", faults) + "\nFiles that are there are never overwritten: move them"
                    + " away and run './samantha models fetch " + model.name() + "' again.");
        }
        out("%s is here%s", model.name(), missing.isEmpty() ? " already" : " now");
    }

    @Command(description = "Checks the checksums of what is here.")
    int verify() throws IOException {
        int status = ExitStatus.WORKED;
        for (CatalogueEntry entry : catalogue().entries()) {
            switch (entry) {
                case CatalogueEntry.RecognitionModel model -> {
                    List<String> faults =
                            Checksums.faults(program.home().models().resolve(model.folder()), model.files());
                    faults.forEach(fault -> out("%-18s WRONG: %s", model.name(), fault));
                    if (faults.isEmpty()) {
                        out("%-18s whole, %d files", model.name(), model.files().size());
                    } else {
                        status = ExitStatus.DOES_NOT_HOLD;
                    }
                }
                case CatalogueEntry.Voice voice ->
                    out(
                            "%-18s %s",
                            voice.name(),
                            data(voice).isPresent() ? "here; apt checked its package when it was fetched" : "not here");
            }
        }
        return status;
    }

    private Stream<Path> files(CatalogueEntry entry) {
        return switch (entry) {
            case CatalogueEntry.RecognitionModel model -> {
                Path folder = program.home().models().resolve(model.folder());
                yield model.files().keySet().stream().map(folder::resolve);
            }
            case CatalogueEntry.Voice voice -> data(voice).stream();
        };
    }

    /** For subcommands that are classes of their own. */
    Home home() {
        return program.home();
    }

    private Optional<Path> data(CatalogueEntry.Voice voice) {
        try {
            return Optional.of(VoiceData.in(program.home().cache()).find(voice.voice()));
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

    private Catalogue catalogue() throws IOException {
        return Catalogue.read(program.home().models().resolve("catalogue.yaml"));
    }

    private String catalogueNames() {
        try {
            return catalogue().names();
        } catch (IOException e) {
            return "(none: " + e.getMessage() + ")";
        }
    }

    private void out(String format, Object... values) {
        spec.commandLine().getOut().printf(format + "%n", values);
    }
}
