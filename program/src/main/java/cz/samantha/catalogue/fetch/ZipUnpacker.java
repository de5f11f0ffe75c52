package cz.samantha.catalogue.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Enumeration;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a zip that comes from elsewhere: only plain files and folders, nothing outside the given folder, never more than
 * a bound, however little the zip says it holds.
 */
final class ZipUnpacker {
    private static final int MOST_ENTRIES = 10_000;

    private final Path zip;
    private final Path folder;
    private final long mostBytes;
    private long written;

    private ZipUnpacker(Path zip, Path folder, long mostBytes) {
        this.zip = zip;
        this.folder = folder.toAbsolutePath().normalize();
        this.mostBytes = mostBytes;
    }

    /**
     * @param folder an empty folder
     * @param mostBytes bound on what is unpacked, all files together
     * @throws RefusedException if the zip is broken or holds what it may not; the message names the entry
     */
    static void unpack(Path zip, Path folder, long mostBytes) throws IOException {
        new ZipUnpacker(zip, folder, mostBytes).all();
    }

    private void all() throws IOException {
        Set<String> links = ZipDirectory.specialEntries(zip);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            if (file.size() > MOST_ENTRIES) {
                throw refused("it holds more than " + MOST_ENTRIES + " files");
            }
            for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (links.contains(entry.getName())) {
                    throw refused("'" + entry.getName() + "' in it is a link or another special file");
                }
                unpack(file, entry);
            }
        } catch (ZipException | EOFException e) {
            throw new RefusedException(zip + " is no zip, or a damaged one: " + e.getMessage(), e);
        }
    }

    private void unpack(ZipFile file, ZipEntry entry) throws IOException {
        Path target = target(entry.getName());
        try {
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                copy(file, entry, target);
            }
        } catch (FileAlreadyExistsException e) {
            throw refused("'" + entry.getName() + "' stands in it twice");
        }
    }

    private void copy(ZipFile file, ZipEntry entry, Path target) throws IOException {
        try (InputStream in = file.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                written += read;
                if (written > mostBytes) {
                    throw refused("it unpacks to more than " + mostBytes + " bytes");
                }
                try {
                    out.write(buffer, 0, read);
                } catch (IOException e) {
                    throw DiskSpace.explain(e, folder);
                }
            }
        }
    }

    private Path target(String name) throws IOException {
        try {
            Path target = folder.resolve(name).normalize();
            boolean plain = !name.isEmpty() && !name.startsWith("/") && name.indexOf('\\') < 0 && name.indexOf(':') < 0;
            if (plain && target.startsWith(folder) && !target.equals(folder)) {
                return target;
            }
        } catch (InvalidPathException e) {
            // told like all other names that are no place in the folder
        }
        throw refused("'" + name + "' in it is no place inside the model's folder");
    }

    private RefusedException refused(String why) {
        return new RefusedException(zip + " is refused: " + why, null);
    }
}
