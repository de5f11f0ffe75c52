package cz.samantha.catalogue.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ZipUnpackerTest {
    private static final long BOUND = 10_000;
    private static final int SYMBOLIC_LINK = 0120777;
    private static final int DEVICE = 0020666;
    private static final int FILE = 0100644;

    @TempDir
    Path temp;

    private Path zip = Path.of("");
    private Path folder = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        zip = temp.resolve("model.zip");
        folder = Files.createDirectory(temp.resolve("model"));
    }

    @Test
    void files_and_folders_are_unpacked() throws IOException {
        pack(zip, "model/", "model/am/final.mdl", "model/README");

        ZipUnpacker.unpack(zip, folder, BOUND);

        assertThat(folder.resolve("model/am/final.mdl")).hasContent("content of model/am/final.mdl");
        assertThat(folder.resolve("model/README")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "model/../../evil",
                "/tmp/evil",
                "..",
                ".",
                "model/..",
                "C:\\evil",
                "..\\evil",
                "model/evil:stream",
                "nul\0byte"
            })
    void a_name_that_leads_out_of_the_folder_is_refused(String name) throws IOException {
        pack(zip, "model/good", name);

        assertThatThrownBy(() -> ZipUnpacker.unpack(zip, folder, BOUND))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(zip.toString());
        assertThat(temp.resolve("evil")).doesNotExist();
        assertThat(Path.of("/tmp/evil")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {SYMBOLIC_LINK, DEVICE})
    void a_link_or_device_is_refused(int mode) throws IOException {
        pack(zip, "model/good");
        setMode(mode);

        assertThatThrownBy(() -> ZipUnpacker.unpack(zip, folder, BOUND))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'model/good' in it is a link");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_with_the_rights_of_a_file_is_unpacked() throws IOException {
        pack(zip, "model/good");
        setMode(FILE);

        ZipUnpacker.unpack(zip, folder, BOUND);

        assertThat(folder.resolve("model/good")).isRegularFile();
    }

    @Test
    void a_name_that_comes_twice_is_refused() throws IOException {
        pack(zip, "model/one", "model/two");
        byte[] bytes = Files.readAllBytes(zip);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("model/two", "model/one");
        Files.write(zip, text.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> ZipUnpacker.unpack(zip, folder, BOUND))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void a_zip_that_grows_over_the_bound_is_stopped() throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 3; i++) {
                out.putNextEntry(new ZipEntry("zeros" + i));
                out.write(new byte[4_000]);
            }
        }
        assertThat(zip).satisfies(small -> assertThat(Files.size(small)).isLessThan(1_000));

        assertThatThrownBy(() -> ZipUnpacker.unpack(zip, folder, BOUND))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more than " + BOUND + " bytes");
    }

    @Test
    void a_size_that_the_zip_only_claims_is_not_believed() throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("zeros"));
            out.write(new byte[(int) BOUND + 1]);
        }
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(centralDirectory(bytes) + 24, 5); // uncompressed size
        Files.write(zip, bytes);

        assertThatThrownBy(() -> ZipUnpacker.unpack(zip, folder, BOUND)).isInstanceOf(IOException.class);
    }

    @Test
    void what_is_no_zip_is_told() throws IOException {
        for (byte[] content :
                List.of(new byte[0], new byte[100], "<html>404</html>".getBytes(StandardCharsets.UTF_8))) {
            Files.write(zip, content);

            assertThatThrownBy(() -> ZipUnpacker.unpack(zip, folder, BOUND))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is no zip");
        }
    }

    /** Whatever byte is wrong: it ends with a plain failure or with files inside the folder, and never outside. */
    @Property(tries = 300)
    void a_zip_with_a_wrong_byte_does_no_harm(
            @ForAll @IntRange(max = 400) int place, @ForAll @IntRange(min = 1, max = 255) int change)
            throws IOException {
        Path own = Files.createTempDirectory("zip-property");
        try {
            Path broken = own.resolve("model.zip");
            pack(broken, "a/b", "a/c/d");
            byte[] bytes = Files.readAllBytes(broken);
            bytes[place % bytes.length] ^= (byte) change;
            Files.write(broken, bytes);
            Path inside = Files.createDirectory(own.resolve("inside"));
            try {
                ZipUnpacker.unpack(broken, inside, BOUND);
            } catch (IOException e) {
                assertThat(e.getMessage()).contains(broken.toString());
            }
            try (Stream<Path> all = Files.list(own)) {
                assertThat(all).containsExactlyInAnyOrder(broken, inside);
            }
        } finally {
            Folders.delete(own);
        }
    }

    private static void pack(Path to, String... names) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    out.write(("content of " + name).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** Writes a Unix mode to the first entry of the central directory, where Java's own classes write none. */
    private void setMode(int mode) throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(centralDirectory(bytes) + 38, mode << 16);
        Files.write(zip, bytes);
    }

    private static int centralDirectory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }
}
