package cz.samantha.commandline;

import cz.samantha.catalogue.Catalogue;
import cz.samantha.catalogue.CatalogueEntry;
import cz.samantha.catalogue.CatalogueEntry.PublishedModel;
import cz.samantha.catalogue.CatalogueEntry.RecognitionModel;
import cz.samantha.catalogue.CatalogueEntry.Voice;
import cz.samantha.catalogue.Checksums;
import cz.samantha.catalogue.FetchedModel;
import cz.samantha.catalogue.ProjectFiles;
import cz.samantha.catalogue.VoiceFetcher;
import cz.samantha.catalogue.fetch.ModelFetcher;
import cz.samantha.catalogue.fetch.NotFetchedException;
import cz.samantha.catalogue.fetch.Source;
import cz.samantha.configuration.Home;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./samantha models list | fetch NAME | verify | graph | pronounce}. */
@Command(
        name = "models",
        subcommands = {GraphCommand.class, PronounceCommand.class},
        description = "The catalogue of recognition models and voices: what is here, sizes, licences, checksums.")
final class ModelsCommand {
    private static final String ROW = "%-32s %-6s %-8s %9s  %-18s %s";
    private static final String LINE = "%-32s ";

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Command(description = "Lists all models and voices.")
    int list() throws IOException {
        out(ROW, "NAME", "KIND", "STATE", "SIZE", "LICENCE", "WHAT");
        ModelShelf shelf = new ModelShelf(program.home());
        for (CatalogueEntry entry : catalogue().entries()) {
            ModelShelf.Stock stock = shelf.stock(entry);
            out(
                    ROW,
                    entry.name(),
                    entry instanceof Voice ? "voice" : "model",
                    stock.state(),
                    stock.bytes() > 0 ? String.format(Locale.ROOT, "%.1f MB", stock.bytes() / 1e6) : "-",
                    entry.licence().startsWith("see ") ? "see model card" : entry.licence(),
                    entry.title());
        }
        return ExitStatus.WORKED;
    }

    @Command(description = "Gets a model or voice that is missing; goes on where an earlier download broke off.")
    int fetch(
            @Parameters(paramLabel = "NAME", description = "name in the catalogue") String name,
            @Option(
                            names = "--from",
                            paramLabel = "FILE_OR_URL",
                            defaultValue = "",
                            description =
                                    "the published zip of the model, as a file or on a mirror, for closed networks")
                    String from)
            throws IOException, InterruptedException {
        CatalogueEntry entry = catalogue()
                .find(name)
                .orElseThrow(() -> new WrongUseException(
                        "There is no model or voice '" + name + "'; known are: " + catalogueNames()));
        if (!from.isEmpty() && !(entry instanceof PublishedModel)) {
            throw new WrongUseException(
                    "'--from' is for models that others publish; " + name + " is none, leave it out");
        }
        switch (entry) {
            case RecognitionModel model -> restore(model);
            case PublishedModel model -> download(model, from);
            case Voice voice -> {
                boolean here = new ModelShelf(program.home()).data(voice).isPresent();
                if (!here) {
                    VoiceFetcher.fetchMissing(program.home(), voice.voice());
                }
                tell(voice, here);
            }
        }
        return ExitStatus.WORKED;
    }

    private void download(PublishedModel entry, String from) throws IOException {
        ModelFetcher fetcher = new ModelFetcher(
                FetchedModel.of(entry, program.home()), spec.commandLine().getErr()::println);
        try {
            tell(entry, !fetcher.fetch(source(entry, from)));
        } catch (NotFetchedException e) {
            throw new MissingException(e);
        }
    }

    private static Source source(PublishedModel entry, String from) {
        try {
            return from.isEmpty() ? new Source.Web(entry.source()) : Source.of(from);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException(String.valueOf(e.getMessage()));
        }
    }

    private void tell(CatalogueEntry entry, boolean before) {
        out("%s is here %s", entry.name(), before ? "already" : "now");
    }

    /** A model of the project comes from its own repository. */
    private void restore(RecognitionModel model) throws IOException, InterruptedException {
        ModelShelf shelf = new ModelShelf(program.home());
        List<Path> missing = Checksums.missing(shelf.folder(model), model.files());
        if (!missing.isEmpty()) {
            try {
                ProjectFiles.restore(program.home(), missing);
            } catch (IOException e) {
                throw new MissingException(e);
            }
        }
        List<String> faults = shelf.faults(model);
        if (!faults.isEmpty()) {
            throw new IOException(String.join("\n", faults) + "\nFiles that are there are never overwritten: move them"
                    + " away and run './samantha models fetch " + model.name() + "' again.");
        }
        tell(model, missing.isEmpty());
    }

    @Command(description = "Checks the checksums of what is here.")
    int verify() throws IOException {
        ModelShelf shelf = new ModelShelf(program.home());
        boolean whole = true;
        for (CatalogueEntry entry : catalogue().entries()) {
            whole &= switch (entry) {
                case RecognitionModel model ->
                    tell(model, shelf.faults(model), model.files().size());
                case PublishedModel published -> verify(FetchedModel.of(published, program.home()));
                case Voice voice -> {
                    boolean here = shelf.data(voice).isPresent();
                    out(
                            LINE + "%s",
                            voice.name(),
                            here ? "here; apt checked its package when it was fetched" : "not here");
                    yield true;
                }
            };
        }
        return whole ? ExitStatus.WORKED : ExitStatus.DOES_NOT_HOLD;
    }

    private boolean verify(FetchedModel model) throws IOException {
        if (!model.isHere()) {
            out(LINE + "not here", model.entry().name());
            return true;
        }
        int files = model.receipt().map(receipt -> receipt.files().size()).orElse(0);
        return tell(model.entry(), model.faults(), files);
    }

    /** For subcommands that are classes of their own. */
    Home home() {
        return program.home();
    }

    /** @return whether there is no fault */
    private boolean tell(CatalogueEntry entry, List<String> faults, int files) {
        faults.forEach(fault -> out(LINE + "WRONG: %s", entry.name(), fault));
        if (faults.isEmpty()) {
            out(LINE + "whole, %d files", entry.name(), files);
        }
        return faults.isEmpty();
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
