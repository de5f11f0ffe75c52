package cz.samantha.catalogue.fetch;

import cz.samantha.catalogue.Checksums;
import cz.samantha.catalogue.FetchedModel;
import cz.samantha.catalogue.Receipt;
import cz.samantha.speech.ear.VoskModelFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings a published model into its place: downloaded or taken from a file, compared with what the catalogue and the first
 * fetch say, unpacked beside, moved into place in one step. Whatever goes wrong, nothing half stands where a model belongs.
 */
public final class ModelFetcher {
    /** Models shrink to about a third; a zip that grows more than this is something else. */
    private static final long MOST_GROWTH = 20;

    private final FetchedModel model;
    private final Consumer<String> tell;

    /** @param tell is told how far it has come, a line at a time */
    public ModelFetcher(FetchedModel model, Consumer<String> tell) {
        this.model = model;
        this.tell = tell;
    }

    /**
     * Fetches the model if it is not here, or not whole; a damaged one is put aside.
     *
     * @return whether anything had to be done
     * @throws NotFetchedException if it cannot be had now; the message says why and what to do
     * @throws IOException if what came is not the model, or cannot be stored
     */
    public boolean fetch(Source source) throws IOException {
        Files.createDirectories(model.store());
        try (FileChannel channel =
                        FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (lock == null) {
                throw new IOException(
                        "Another './samantha models fetch " + model.entry().name() + "' runs; wait for its end.");
            }
            if (model.isHere()) {
                List<String> faults = model.faults();
                if (faults.isEmpty()) {
                    return false;
                }
                putAside(faults.getFirst());
            }
            bring(source);
            return true;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this process itself fetches it
        }
    }

    private void putAside(String fault) throws IOException {
        Path aside = beside(".damaged");
        Folders.delete(aside);
        Files.move(model.folder(), aside, StandardCopyOption.ATOMIC_MOVE);
        tell.accept(fault + "; the damaged model was moved to " + aside);
    }

    private void bring(Source source) throws IOException {
        switch (source) {
            case Source.Local local -> install(checkedFile(local.file()), source);
            case Source.Web web -> {
                PartFile part = new PartFile(beside(".zip.part"));
                new Download(web.address(), part, model.entry().bytes(), tell).run();
                try {
                    install(part.file(), source);
                } catch (RefusedException e) {
                    Path aside = beside(".zip.refused");
                    part.putAside(aside);
                    throw new IOException(e.getMessage() + "\nIt was put aside as " + aside, e);
                }
                part.delete();
            }
        }
    }

    private Path checkedFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NotFetchedException(
                    "There is no file " + file + "; " + model.entry().name() + " is published at "
                            + model.entry().source(),
                    new NoSuchFileException(file.toString()));
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is no file; give the model's zip as it is published");
        }
        if (Files.size(file) != model.entry().bytes()) {
            throw new IOException(file + " is " + Files.size(file) + " bytes long, and the catalogue says "
                    + model.entry().bytes() + ": it is not the whole zip, or another one");
        }
        return file;
    }

    /** @return the zip's checksum, which is the right one as far as one is known */
    private String accept(Path zip) throws IOException {
        String expected = model.entry().sha256();
        String toldBy = "the catalogue says";
        if (expected.isEmpty()) {
            expected = model.receipt().map(Receipt::archiveSha256).orElse("");
            toldBy = "the first fetch recorded in " + model.receiptFile();
        }
        String sum = Checksums.sha256(zip);
        if (expected.isEmpty() || expected.equals(sum)) {
            return sum;
        }
        throw new RefusedException(
                zip + " is not the model and is not used: its SHA-256 is\n  " + sum + ", and " + toldBy + "\n  "
                        + expected
                        + ".\nFetch it again; if it stays so, somebody changed it on its way or at its source.",
                null);
    }

    private void install(Path zip, Source source) throws IOException {
        String sha256 = accept(zip);
        tell.accept("Unpacking and checking " + zip);
        Path staging = beside(".unpacking");
        Folders.delete(staging); // what an interrupted fetch left
        Files.createDirectory(staging);
        try {
            ZipUnpacker.unpack(zip, staging, MOST_GROWTH * model.entry().bytes());
            Path root = onlyFolder(staging);
            List<String> missing = VoskModelFolder.missing(root);
            if (!missing.isEmpty()) {
                throw new RefusedException(
                        zip + " holds no whole Vosk model: " + missing.getFirst()
                                + " is missing in it. It is not used.",
                        null);
            }
            model.record(new Receipt(source.toString(), sha256, Checksums.of(root)));
            Files.move(root, model.folder(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(staging);
        }
    }

    /** Published zips hold one folder with the model in it; others hold the model itself. */
    private static Path onlyFolder(Path staging) throws IOException {
        try (Stream<Path> list = Files.list(staging)) {
            List<Path> inside = list.toList();
            return inside.size() == 1 && Files.isDirectory(inside.getFirst()) ? inside.getFirst() : staging;
        }
    }

    private Path beside(String ending) {
        return model.store().resolve(model.entry().name() + ending);
    }
}
