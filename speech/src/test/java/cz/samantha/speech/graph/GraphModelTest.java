package cz.samantha.speech.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.samantha.audio.Audio;
import cz.samantha.ear.EarEvent;
import cz.samantha.speech.ear.VoskEar;
import cz.samantha.speech.mouth.CzechMouth;
import cz.samantha.speech.mouth.MouthSettings;
import cz.samantha.speech.voice.CzechVoice;
import cz.samantha.speech.voice.NeedsVoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real Vosk hears with a graph that was just made what a synthetic man says. */
final class GraphModelTest {
    private static final Path SOUNDS = Path.of("..", "models", "vosk-cs-samantha");
    private static final String STRANGE = "pes žvýká pampelišky";
    private static final List<String> SENTENCES = List.of(
            "jaké jsou volné byty",
            "jaká je otevírací doba",
            "kde vás najdu",
            "chtěla bych se zeptat na registraci",
            "kdy mám přijít s přihláškou",
            "jak dlouho se čeká na byt",
            "potřebuju mluvit s člověkem",
            "můžete mi to zopakovat",
            "mám dluh na nájmu",
            "teče nám kohoutek v kuchyni",
            "ano",
            "ne děkuji");

    @TempDir
    private Path folder;

    @Test
    @NeedsVoice(CzechVoice.MACHAC)
    void a_sentence_of_the_corpus_is_heard() throws Exception {
        Path model = make(corpus()).folder();

        assertThat(heard(model, "teče nám kohoutek v kuchyni")).isEqualTo("teče nám kohoutek v kuchyni");
        assertThat(heard(model, "jak dlouho se čeká na byt")).isEqualTo("jak dlouho se čeká na byt");
    }

    @Test
    @NeedsVoice(CzechVoice.MACHAC)
    void words_that_the_graph_lacked_are_heard_with_the_new_one() throws Exception {
        assertThat(heard(make(corpus()).folder(), STRANGE)).doesNotContain("pampelišky");

        Corpus corpus = corpus();
        corpus.addSentence(STRANGE);

        assertThat(heard(make(corpus).folder(), STRANGE)).isEqualTo(STRANGE);
    }

    @Test
    @NeedsVoice(CzechVoice.MACHAC)
    void a_word_that_the_graph_lacks_is_not_forced_into_its_words() throws Exception {
        Path model = make(corpus()).folder();

        assertThat(heard(model, "kde vás najdu pampelišky")).isEqualTo("kde vás najdu");
    }

    @Test
    void the_old_model_stays_and_the_new_one_can_be_made_again() throws IOException {
        GraphModel first = make(corpus());
        byte[] sounds = Files.readAllBytes(first.folder().resolve("graph/HCLr.fst"));
        byte[] sentences = Files.readAllBytes(first.folder().resolve("graph/Gr.fst"));

        GraphModel second = make(corpus());

        assertThat(second).isEqualTo(first);
        assertThat(first.sentenceCount()).isEqualTo(SENTENCES.size());
        assertThat(first.graphBytes()).isEqualTo(sounds.length + sentences.length);
        assertThat(second.folder().resolve("graph/HCLr.fst")).hasBinaryContent(sounds);
        assertThat(second.folder().resolve("graph/Gr.fst")).hasBinaryContent(sentences);
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("new")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_folder_with_something_else_is_left_alone() throws IOException {
        Path other = Files.createDirectories(folder.resolve("new"));
        Files.writeString(other.resolve("letters.txt"), "mine");

        assertThatThrownBy(() -> make(corpus())).isInstanceOf(IOException.class).hasMessageContaining("did not make");
        assertThatThrownBy(() -> GraphModel.make(SOUNDS, corpus(), SOUNDS)).hasMessageContaining("sounds come from");
        assertThat(other.resolve("letters.txt")).hasContent("mine");
    }

    @Test
    void sounds_of_another_kind_are_refused() throws IOException {
        for (String file :
                List.of("am/final.mdl", "conf/mfcc.conf", "conf/model.conf", "graph/phones/word_boundary.int")) {
            Files.createDirectories(folder.resolve("other").resolve(file).getParent());
            Files.writeString(folder.resolve("other").resolve(file), "");
        }
        Files.writeString(folder.resolve("other/graph/phones.txt"), "<eps> 0\nSIL 1\nAH0_B 2\n");

        assertThatThrownBy(() -> GraphModel.make(folder.resolve("other"), corpus(), folder.resolve("new")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("phones.txt")
                .hasMessageContaining("it lacks");
    }

    @Test
    void the_words_of_general_czech_are_in_every_graph() throws IOException {
        GraphModel model = GraphModel.make(SOUNDS, corpus(), folder.resolve("general"));

        assertThat(model.wordCount()).isGreaterThan(50_000);
        assertThat(model.graphBytes()).isLessThan(21_000_000);
        assertThat(Files.readString(model.folder().resolve("graph/words.txt"))).contains("\nosvobodit ");
    }

    private GraphModel make(Corpus corpus) throws IOException {
        return GraphModel.make(soundsAlone(), corpus, folder.resolve("new"));
    }

    /** The built-in model without general Czech. */
    private Path soundsAlone() throws IOException {
        Path alone = folder.resolve("sounds");
        List<String> files = new ArrayList<>(GraphModel.KEPT);
        files.add("graph/" + LeftClasses.FILE);
        for (String file : files) {
            Files.createDirectories(alone.resolve(file).getParent());
            Files.copy(SOUNDS.resolve(file), alone.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        return alone;
    }

    private static Corpus corpus() {
        Corpus corpus = new Corpus();
        corpus.addSentences(SENTENCES);
        return corpus;
    }

    private static String heard(Path model, String text) throws Exception {
        try (VoskEar ear = VoskEar.open(model);
                CzechMouth mouth = CzechMouth.open(MouthSettings.defaults().withVoice("machac"))) {
            Audio audio = Audio.silence(500).then(mouth.speakWith("machac", text));
            return ear.transcribe(audio, partial -> Duration.ofMillis(900), 0).stream()
                    .filter(EarEvent.Utterance.class::isInstance)
                    .map(event -> ((EarEvent.Utterance) event).heard().best().text())
                    .collect(Collectors.joining(" "));
        }
    }
}
