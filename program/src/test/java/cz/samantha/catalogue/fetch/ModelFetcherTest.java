package cz.samantha.catalogue.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.samantha.catalogue.CatalogueEntry.PublishedModel;
import cz.samantha.catalogue.Checksums;
import cz.samantha.catalogue.FetchedModel;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the built-in model, packed as if somebody else had published it. */
final class ModelFetcherTest {
    private static final URI PUBLISHED = URI.create("https://example.invalid/model.zip");

    @TempDir
    static Path packed;

    private static Path zip = Path.of("");

    @TempDir
    Path temp;

    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void pack() throws IOException {
        zip = ModelZip.pack(packed.resolve("model.zip"), "model/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "model/", "some-other-name/"})
    void a_model_lies_whole_in_its_place_however_it_is_packed(String inside) throws IOException {
        Path own = ModelZip.pack(temp.resolve("own.zip"), inside);
        FetchedModel model = model(own, Checksums.sha256(own));

        assertThat(fetcher(model).fetch(new Source.Local(own))).isTrue();

        assertThat(model.faults()).isEmpty();
        assertThat(model.folder().resolve("graph/phones/word_boundary.int")).isRegularFile();
        assertThat(own).exists();
        assertThat(files(model.store())).containsExactlyInAnyOrder("model", "model.checksums.yaml", "model.lock");
    }

    @Test
    void fetching_twice_does_nothing_the_second_time() throws IOException {
        FetchedModel model = model(zip, "");
        fetcher(model).fetch(new Source.Local(zip));

        assertThat(fetcher(model).fetch(new Source.Local(temp.resolve("nothing.zip"))))
                .isFalse();
    }

    @Test
    void it_comes_over_the_network_and_goes_on_after_a_broken_connection() throws IOException {
        FetchedModel model = model(zip, Checksums.sha256(zip));
        try (ModelServer server = ModelServer.start(Files.readAllBytes(zip))) {
            Source source = new Source.Web(server.address());
            server.breakAfter(1_000_000);
            assertThatThrownBy(() -> fetcher(model).fetch(source)).isInstanceOf(NotFetchedException.class);
            assertThat(model.isHere()).isFalse();
            server.breakAfter(Integer.MAX_VALUE);

            assertThat(fetcher(model).fetch(source)).isTrue();

            assertThat(server.asked()).containsExactly("whole", "bytes=1000000-");
        }
        assertThat(model.faults()).isEmpty();
        assertThat(files(model.store())).containsExactlyInAnyOrder("model", "model.checksums.yaml", "model.lock");
    }

    @Test
    void what_was_downloaded_is_used_when_there_was_no_room_to_unpack_it() throws IOException {
        FetchedModel model = model(zip, "");
        try (ModelServer server = ModelServer.start(Files.readAllBytes(zip))) {
            // As an interrupted fetch leaves it.
            Files.createDirectories(model.store());
            PartFile part = new PartFile(model.store().resolve("model.zip.part"));
            new Download(server.address(), part, Files.size(zip), told::add).run();
            Files.createDirectories(model.store().resolve("model.unpacking/half"));

            fetcher(model).fetch(new Source.Web(server.address()));

            assertThat(server.asked()).hasSize(1);
        }
        assertThat(files(model.store())).containsExactlyInAnyOrder("model", "model.checksums.yaml", "model.lock");
    }

    @Test
    void a_wrong_checksum_is_refused_with_both_sums_and_the_file_put_aside() throws IOException {
        String wrong = "0".repeat(64);
        FetchedModel model = model(zip, wrong);
        try (ModelServer server = ModelServer.start(Files.readAllBytes(zip))) {
            assertThatThrownBy(() -> fetcher(model).fetch(new Source.Web(server.address())))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(wrong)
                    .hasMessageContaining(Checksums.sha256(zip))
                    .hasMessageContaining("model.zip.refused");
        }
        assertThat(model.store().resolve("model.zip.refused")).hasSameBinaryContentAs(zip);
        assertThat(model.isHere()).isFalse();
    }

    @Test
    void a_wrong_file_of_the_user_is_refused_and_left_where_it_is() throws IOException {
        FetchedModel model = model(zip, "0".repeat(64));

        assertThatThrownBy(() -> fetcher(model).fetch(new Source.Local(zip)))
                .hasMessageContaining("0".repeat(64))
                .hasMessageContaining(Checksums.sha256(zip));
        assertThat(zip).exists();
    }

    @Test
    void a_checksum_that_nobody_knew_is_recorded_and_checked_ever_after() throws IOException {
        FetchedModel model = model(zip, "");
        fetcher(model).fetch(new Source.Local(zip));
        assertThat(model.receiptFile()).content().contains(Checksums.sha256(zip), zip.toString(), "am/final.mdl");

        Folders.delete(model.folder());
        Path other = Files.copy(zip, temp.resolve("other.zip"));
        byte[] bytes = Files.readAllBytes(other);
        bytes[bytes.length / 2] ^= 1;
        Files.write(other, bytes);

        assertThatThrownBy(() -> fetcher(model).fetch(new Source.Local(other)))
                .hasMessageContaining("first fetch recorded")
                .hasMessageContaining(Checksums.sha256(zip));
        assertThat(fetcher(model).fetch(new Source.Local(zip))).isTrue();
    }

    @Test
    void a_damaged_model_is_put_aside_and_fetched_anew() throws IOException {
        FetchedModel model = model(zip, "");
        fetcher(model).fetch(new Source.Local(zip));
        Files.writeString(model.folder().resolve("conf/mfcc.conf"), "mine");
        assertThat(model.faults()).singleElement().asString().contains("mfcc.conf is not what");

        assertThat(fetcher(model).fetch(new Source.Local(zip))).isTrue();

        assertThat(model.faults()).isEmpty();
        assertThat(model.store().resolve("model.damaged/conf/mfcc.conf")).hasContent("mine");
        assertThat(told).anySatisfy(line -> assertThat(line).contains("mfcc.conf", "model.damaged"));
    }

    @Test
    void a_damaged_record_is_told_by_name() throws IOException {
        FetchedModel model = model(zip, "");
        fetcher(model).fetch(new Source.Local(zip));
        Files.writeString(model.receiptFile(), "files: [");

        assertThatThrownBy(model::faults).hasMessageContaining("model.checksums.yaml");
    }

    @Test
    void a_zip_that_holds_no_whole_model_is_told_and_leaves_nothing() throws IOException {
        Path part = ModelZip.pack(temp.resolve("part.zip"), "model/", name -> !name.equals("am/final.mdl"));
        FetchedModel model = model(part, "");

        assertThatThrownBy(() -> fetcher(model).fetch(new Source.Local(part)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no whole Vosk model")
                .hasMessageContaining("am/final.mdl");
        assertThat(files(model.store())).containsExactly("model.lock");
    }

    @Test
    void a_page_in_the_place_of_the_model_is_put_aside_and_asked_for_anew() throws IOException {
        byte[] page = "<html>Please log in</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        FetchedModel model = model(Files.write(temp.resolve("page"), page), "");
        try (ModelServer server = ModelServer.start(page)) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> fetcher(model).fetch(new Source.Web(server.address())))
                        .hasMessageContaining("is no zip")
                        .hasMessageContaining("model.zip.refused");
            }
            assertThat(server.asked()).containsExactly("whole", "whole");
        }
    }

    @Test
    void a_file_that_is_missing_or_of_another_size_is_told() throws IOException {
        FetchedModel model = model(zip, "");
        Path stub = Files.writeString(temp.resolve("stub.zip"), "PK");

        assertThatThrownBy(() -> fetcher(model).fetch(new Source.Local(temp.resolve("nothing.zip"))))
                .isInstanceOf(NotFetchedException.class)
                .hasMessageContaining("nothing.zip")
                .hasMessageContaining(PUBLISHED.toString());
        assertThatThrownBy(() -> fetcher(model).fetch(new Source.Local(stub))).hasMessageContaining("2 bytes");
        assertThatThrownBy(() -> fetcher(model).fetch(new Source.Local(temp))).hasMessageContaining("no file");
    }

    @Test
    void two_fetches_at_once_do_not_disturb_each_other() throws IOException {
        FetchedModel model = model(zip, "");
        Files.createDirectories(model.store());
        try (FileChannel channel = FileChannel.open(
                        model.store().resolve("model.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(() -> fetcher(model).fetch(new Source.Local(zip)))
                    .hasMessageContaining("wait for its end");
        }
    }

    private FetchedModel model(Path published, String sha256) throws IOException {
        PublishedModel entry = new PublishedModel("model", "A model", "MIT", PUBLISHED, Files.size(published), sha256);
        return new FetchedModel(entry, temp.resolve("cache/models"));
    }

    private ModelFetcher fetcher(FetchedModel model) {
        return new ModelFetcher(model, told::add);
    }

    private static List<String> files(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return list.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
