package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.configuration.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelsCommandTest {
    @TempDir
    Path root;

    private Path model = Path.of("");

    @BeforeEach
    void copy_the_models() {
        model = Outcome.copy(Outcome.ROOT.resolve("models"), root.resolve("models"))
                .resolve("vosk-cs-samantha");
    }

    @Test
    void the_list_tells_names_sizes_and_licences() {
        Outcome outcome = Outcome.of("models", "list");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .containsPattern("vosk-cs-samantha +model +here +\\d+\\.\\d MB")
                .containsPattern("vosk-model-small-cs-0\\.4-rhasspy +model +(here|missing) +\\d+\\.\\d MB +MIT")
                .containsPattern("voice-dita +voice +(here|missing) .*GPL-3\\.0-or-later");
    }

    @Test
    void what_is_whole_is_verified() {
        Outcome outcome = models("verify");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).containsPattern("vosk-cs-samantha +whole, \\d+ files");
    }

    @Test
    void a_damaged_file_and_a_missing_one_are_told_by_name() throws IOException {
        Files.writeString(model.resolve("conf/mfcc.conf"), "--use-energy=true\n");
        Files.delete(model.resolve("graph/words.txt"));

        Outcome outcome = models("verify");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("mfcc.conf is not what", "words.txt is missing");
        assertThat(models("list").out()).containsPattern("vosk-cs-samantha +model +damaged");
    }

    @Test
    void a_model_of_the_project_comes_back_from_its_repository() throws Exception {
        git("init", "--quiet");
        git("add", "models");
        byte[] words = Files.readAllBytes(model.resolve("graph/words.txt"));
        Files.delete(model.resolve("graph/words.txt"));

        Outcome fetched = models("fetch", "vosk-cs-samantha");

        assertThat(fetched.err()).isEmpty();
        assertThat(fetched.status()).isZero();
        assertThat(fetched.out()).contains("here now");
        assertThat(model.resolve("graph/words.txt")).hasBinaryContent(words);
        assertThat(models("fetch", "vosk-cs-samantha").out()).contains("here already");
    }

    @Test
    void a_graph_is_made_for_a_script_package_and_words_can_be_added() throws IOException {
        Path plzen = Outcome.copyOfPlzen(root.resolve("plzen"));
        Path text = Files.writeString(root.resolve("more.txt"), "pes žvýká pampelišky\n\nkrokodýl\n");
        Path out = root.resolve("new");

        Outcome outcome =
                models("graph", "--script", plzen.toString(), "--out", out.toString(), "--text", text.toString());

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .containsPattern(
                        out + ": [\\d,]+ words, [\\d,]+ sentences, graph of \\d+\\.\\d MB, made in \\d+\\.\\d s");
        assertThat(Files.readString(out.resolve("graph/words.txt")))
                .contains("pampelišky ", "krokodýl ", "registrace ", "anonymně ", "pětatřicet ");
        assertThat(out.resolve("am/final.mdl")).hasSameBinaryContentAs(model.resolve("am/final.mdl"));
    }

    @Test
    void without_a_folder_the_graph_goes_into_the_cache_under_the_name_of_the_package() throws IOException {
        Outcome outcome = models(
                "graph", "--script", Outcome.copyOfPlzen(root.resolve("plzen")).toString());

        assertThat(outcome.status()).isZero();
        assertThat(root.resolve("cache/models/plzen/graph/HCLr.fst")).isNotEmptyFile();
    }

    @Test
    void how_well_a_graph_would_expect_sentences_is_told_and_nothing_is_made() throws IOException {
        Path said = Files.writeString(root.resolve("said.tsv"), "kdy máte otevřeno\toteviraci_doba\nxyzabc\t\n");

        Outcome outcome = models(
                "graph",
                "--script",
                Outcome.copyOfPlzen(root.resolve("plzen")).toString(),
                "--measure",
                said.toString());

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .containsPattern(
                        "2 sentences, 6 words with their ends, 16\\.67 % not in the vocabulary, perplexity \\d+");
        assertThat(root.resolve("cache/models")).doesNotExist();
    }

    @Test
    void a_graph_needs_the_whole_built_in_model_and_a_readable_text() throws IOException {
        String plzen = Outcome.copyOfPlzen(root.resolve("plzen")).toString();
        assertThat(models("graph", "--script", plzen, "--text", "missing.txt").err())
                .contains("There is no file missing.txt");
        Files.delete(model.resolve("graph/phones.txt"));

        Outcome outcome = models("graph", "--script", plzen);

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("phones.txt is missing", "./samantha models fetch vosk-cs-samantha");
    }

    @Test
    void a_changed_file_is_told_and_never_overwritten() throws IOException {
        Path changed = Files.writeString(model.resolve("conf/mfcc.conf"), "mine\n");

        Outcome outcome = models("fetch", "vosk-cs-samantha");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("mfcc.conf", "never overwritten", "models fetch vosk-cs-samantha");
        assertThat(changed).hasContent("mine\n");
    }

    @Test
    void without_a_repository_it_is_told_where_the_files_come_from() throws IOException {
        Files.delete(model.resolve("graph/words.txt"));

        Outcome outcome = models("fetch", "vosk-cs-samantha");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("words.txt", "part of");
    }

    private Outcome models(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "models";
        System.arraycopy(words, 0, all, 1, words.length);
        return Outcome.in(new Home(root, root.resolve("cache")), "", all);
    }

    private void git(String... words) throws IOException, InterruptedException {
        String[] all = new String[words.length + 3];
        all[0] = "git";
        all[1] = "-C";
        all[2] = root.toString();
        System.arraycopy(words, 0, all, 3, words.length);
        assertThat(new ProcessBuilder(all).inheritIO().start().waitFor()).isZero();
    }
}
