package cz.samantha.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.samantha.audio.Audio;
import cz.samantha.catalogue.Catalogue;
import cz.samantha.catalogue.CatalogueEntry.PublishedModel;
import cz.samantha.catalogue.FetchedModel;
import cz.samantha.catalogue.fetch.ModelFetcher;
import cz.samantha.catalogue.fetch.ModelZip;
import cz.samantha.catalogue.fetch.Source;
import cz.samantha.configuration.Home;
import cz.samantha.ear.EarEvent;
import cz.samantha.rehearsal.CallerVoice;
import cz.samantha.rehearsal.RequiredParts;
import cz.samantha.speech.ear.ModelMissingException;
import cz.samantha.speech.ear.VoskEar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the built-in model, packed and fetched as if somebody else had published it. */
final class EarWiringTest {
    private static final Path NAME = Path.of("published-cs");

    @TempDir
    Path root;

    private Home home = new Home(Path.of(""), Path.of(""));
    private Path zip = Path.of("");

    @BeforeEach
    void publish_a_model() throws IOException {
        home = new Home(root, root.resolve("cache"));
        zip = ModelZip.pack(root.resolve("published.zip"), "published/");
        Files.createDirectories(home.models());
        Files.writeString(home.models().resolve("catalogue.yaml"), """
            - name: published-cs
              kind: published-model
              title: Published for tests
              licence: MIT
              source: https://example.invalid/published.zip
              bytes: %d
            """.formatted(Files.size(zip)));
    }

    @Test
    void a_fetched_model_is_opened_by_its_name_and_hears() throws Exception {
        fetch();

        try (VoskEar ear = EarWiring.open(NAME, home);
                CallerVoice voice = RequiredParts.callerVoice()) {
            Audio said = Audio.silence(500).then(voice.speak("kde vás najdu"));
            assertThat(ear.transcribe(said, partial -> Duration.ofMillis(900), 0))
                    .filteredOn(EarEvent.Utterance.class::isInstance)
                    .singleElement()
                    .satisfies(event -> assertThat(
                                    ((EarEvent.Utterance) event).heard().best().text())
                            .isEqualTo("kde vás najdu"));
        }
    }

    @Test
    void a_model_that_was_not_fetched_is_told_with_the_command_that_gets_it() {
        assertThatThrownBy(() -> EarWiring.open(NAME, home))
                .isInstanceOf(ModelMissingException.class)
                .hasMessageContaining("./samantha models fetch published-cs");
    }

    @Test
    void a_fetched_model_that_was_changed_is_never_given_to_vosk() throws IOException {
        FetchedModel model = fetch();
        Files.write(model.folder().resolve("graph/HCLr.fst"), new byte[100]);

        for (Path written : new Path[] {NAME, model.folder()}) {
            assertThatThrownBy(() -> EarWiring.open(written, home))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("HCLr.fst is not what")
                    .hasMessageContaining("./samantha models fetch published-cs");
        }
    }

    @Test
    void a_folder_that_is_no_whole_model_is_told_by_what_is_missing() throws IOException {
        Files.createDirectories(root.resolve("mine/am"));

        assertThatThrownBy(() -> EarWiring.open(Path.of("mine"), home))
                .isInstanceOf(ModelMissingException.class)
                .hasMessageContaining("am/final.mdl")
                .hasMessageContaining(root.resolve("mine").toString());
    }

    @Test
    void a_name_that_nobody_knows_is_told_with_those_that_are_known() {
        assertThatThrownBy(() -> EarWiring.open(Path.of("nikde"), home))
                .isInstanceOf(ModelMissingException.class)
                .hasMessageContaining("nikde")
                .hasMessageContaining("published-cs");
    }

    @Test
    void a_model_of_another_language_is_refused() throws IOException {
        Path foreign = fetch().folder();
        Path mine = Files.move(foreign, root.resolve("mine"));
        Path table = mine.resolve("graph/words.txt");
        Files.write(
                table,
                Files.readAllLines(table).stream()
                        .map(line -> line.startsWith("<") || line.startsWith("[") ? line : "w" + line)
                        .toList());

        assertThatThrownBy(() -> EarWiring.open(Path.of("mine"), home))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not Czech")
                .hasMessageContaining("prosím");
    }

    private FetchedModel fetch() throws IOException {
        PublishedModel entry = (PublishedModel) Catalogue.read(home.models().resolve("catalogue.yaml"))
                .find(NAME.toString())
                .orElseThrow();
        FetchedModel model = FetchedModel.of(entry, home);
        new ModelFetcher(model, line -> {}).fetch(new Source.Local(zip));
        return model;
    }
}
