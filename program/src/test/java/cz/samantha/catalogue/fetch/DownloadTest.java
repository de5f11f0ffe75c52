package cz.samantha.catalogue.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.samantha.catalogue.fetch.ModelServer.Manner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Against a small HTTP server on loopback. */
final class DownloadTest {
    private static final int BYTES = 300_000;
    private static final int BROKEN_AT = 100_000;

    @TempDir
    Path folder;

    private final byte[] file = random(1);
    private final List<String> told = new ArrayList<>();
    private Path target = Path.of("");
    private PartFile part = new PartFile(Path.of(""));

    @SuppressWarnings("NullAway.Init") // set before each test
    private ModelServer server;

    @BeforeEach
    void start() throws IOException {
        server = ModelServer.start(file);
        target = folder.resolve("model.zip.part");
        part = new PartFile(target);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"WELL", "WITHOUT_RANGES", "WITHOUT_MARKS", "CHUNKED"})
    void a_file_comes_whole_and_its_progress_is_told(Manner manner) throws IOException {
        server.in(manner);

        download();

        assertThat(target).hasBinaryContent(file);
        assertThat(told)
                .first()
                .asString()
                .contains("Downloading", server.address().toString());
        assertThat(told).last().asString().contains("0.3 of 0.3 MB (100 %)");
    }

    @Test
    void what_broke_off_is_told_and_goes_on_from_there() throws IOException {
        breakOff();

        server.breakAfter(Integer.MAX_VALUE);
        download();

        assertThat(server.asked()).containsExactly("whole", "bytes=" + BROKEN_AT + "-");
        assertThat(target).hasBinaryContent(file);
        assertThat(told).anySatisfy(line -> assertThat(line).contains("Going on"));
    }

    @Test
    void it_may_break_off_again_and_again() throws IOException {
        breakOff();
        assertThatThrownBy(this::download).hasMessageContaining("0.2 of 0.3 MB");
        server.breakAfter(Integer.MAX_VALUE);

        download();

        assertThat(target).hasBinaryContent(file);
    }

    /** How a server behaves, and which Ranges it is asked for when a part is here already. */
    @ParameterizedTest
    @CsvSource({
        "WELL, 'bytes=100000-'",
        "WITHOUT_RANGES, 'bytes=100000-'",
        "WITHOUT_IF_RANGE, 'bytes=100000-;whole'",
        "WRONG_RANGE, 'bytes=100000-;whole'",
    })
    void a_part_of_another_edition_or_of_a_bad_server_begins_anew(Manner manner, String asked) throws IOException {
        breakOff();
        byte[] other = random(2);
        boolean changed = manner != Manner.WRONG_RANGE;
        if (changed) {
            server.change(other, "\"2\"");
        }
        server.in(manner).breakAfter(Integer.MAX_VALUE);

        download();

        assertThat(target).hasBinaryContent(changed ? other : file);
        assertThat(server.asked().subList(1, server.asked().size())).containsExactly(asked.split(";"));
    }

    @Test
    void a_part_whose_edition_is_unknown_begins_anew() throws IOException {
        server.in(Manner.WITHOUT_MARKS);
        breakOff();
        server.breakAfter(Integer.MAX_VALUE);

        download();

        assertThat(server.asked()).containsExactly("whole", "whole");
        assertThat(target).hasBinaryContent(file);
    }

    @Test
    void a_weak_mark_is_not_trusted() throws IOException {
        server.change(file, "W/\"1\"");
        breakOff();
        server.breakAfter(Integer.MAX_VALUE);

        download();

        assertThat(server.asked()).containsExactly("whole", "whole");
    }

    @Test
    void a_part_from_another_address_begins_anew() throws IOException {
        breakOff();
        try (ModelServer mirror = ModelServer.start(file)) {
            new Download(mirror.address(), part, BYTES, told::add).run();

            assertThat(mirror.asked()).containsExactly("whole");
        }
        assertThat(target).hasBinaryContent(file);
    }

    @Test
    void a_part_that_was_whole_already_is_not_asked_for_again() throws IOException {
        breakOff();
        Files.write(part.file(), file);

        download();

        assertThat(server.asked()).hasSize(1);
        assertThat(target).hasBinaryContent(file);
    }

    @Test
    void a_part_longer_than_the_whole_begins_anew() throws IOException {
        breakOff();
        Files.write(part.file(), new byte[BYTES + 1]);
        server.breakAfter(Integer.MAX_VALUE);

        download();

        assertThat(target).hasBinaryContent(file);
    }

    @Test
    void a_file_of_another_size_is_refused_before_it_is_downloaded() {
        server.change(new byte[BYTES + 1], "\"2\"");

        assertThatThrownBy(this::download)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("300001")
                .hasMessageContaining("300000");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_that_never_ends_is_not_stored() {
        server.in(Manner.CHUNKED).change(new byte[10 * BYTES], "\"2\"");

        assertThatThrownBy(this::download).isInstanceOf(IOException.class).hasMessageContaining("goes on after");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND, status 404", "MOVED, ftp://127.0.0.1/model.zip"})
    void what_the_server_does_not_give_is_told_with_what_to_do(Manner manner, String why) {
        server.in(manner);

        assertThatThrownBy(this::download)
                .isInstanceOf(NotFetchedException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("--from");
    }

    @ParameterizedTest
    @CsvSource({"http://nothing.invalid/model.zip, no network", "http://127.0.0.1:PORT/model.zip, takes no connection"})
    void a_server_out_of_reach_is_told_with_what_to_do(String address, String why) {
        int closedPort = server.address().getPort();
        server.close();
        URI nowhere = URI.create(address.replace("PORT", String.valueOf(closedPort)));

        assertThatThrownBy(() -> new Download(nowhere, part, BYTES, told::add).run())
                .isInstanceOf(NotFetchedException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("--from FILE");
    }

    @Test
    void a_disk_without_room_is_told_before_anything_is_asked_for() {
        assertThatThrownBy(() -> new Download(server.address(), part, 1L << 60, told::add).run())
                .isInstanceOf(NotFetchedException.class)
                .hasMessageContaining("full")
                .hasMessageContaining("XDG_CACHE_HOME");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_disk_that_becomes_full_is_told_in_the_same_words() {
        assertThat(DiskSpace.explain(new IOException("No space left on device"), folder))
                .isInstanceOf(NotFetchedException.class)
                .hasMessageContaining("is kept");
        IOException other = new IOException("Input/output error");
        assertThat(DiskSpace.explain(other, folder)).isSameAs(other);
    }

    private void download() throws IOException {
        new Download(server.address(), part, BYTES, told::add).run();
    }

    private void breakOff() {
        server.breakAfter(BROKEN_AT);
        assertThatThrownBy(this::download)
                .isInstanceOf(NotFetchedException.class)
                .hasMessageContaining("broke off after 0.1 of 0.3 MB")
                .hasMessageContaining("goes on from there");
        assertThat(target).hasSize(BROKEN_AT);
    }

    private static byte[] random(long seed) {
        byte[] bytes = new byte[BYTES];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
