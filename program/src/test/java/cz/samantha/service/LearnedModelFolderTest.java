package cz.samantha.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.understanding.LearnedModel;
import cz.samantha.understanding.SentenceEnds;
import cz.samantha.understanding.TopicModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LearnedModelFolderTest {
    private static final TopicModel TOPICS = TopicModel.of(
            new int[] {-7, 0, 12}, new float[] {1, 2, 0.5f}, List.of("adresa", "otevírací doba"), new float[] {
                1, -1, 0.25f, 0, 3, 4
            });
    private static final LearnedModel MODEL = new LearnedModel(TOPICS, ends());

    @TempDir
    Path temp;

    @Test
    void what_is_kept_is_found_by_the_same_build_only() {
        new LearnedModelFolder(temp.resolve("new"), "build1").keep("lessons", MODEL);

        LearnedModel found = new LearnedModelFolder(temp.resolve("new"), "build1")
                .find("lessons")
                .orElseThrow();
        assertThat(found.topics().codes()).isEqualTo(TOPICS.codes());
        assertThat(found.topics().rarities()).isEqualTo(TOPICS.rarities());
        assertThat(found.topics().topics()).isEqualTo(TOPICS.topics());
        assertThat(found.topics().weights()).isEqualTo(TOPICS.weights());
        assertThat(found.ends().weights()).isEqualTo(MODEL.ends().weights());
        assertThat(new LearnedModelFolder(temp.resolve("new"), "build2").find("lessons"))
                .isEmpty();
        assertThat(new LearnedModelFolder(temp.resolve("new"), "build1").find("others"))
                .isEmpty();
    }

    @Test
    void what_is_damaged_cut_off_or_something_else_is_not_found() throws IOException {
        LearnedModelFolder folder = new LearnedModelFolder(temp, "b");
        folder.keep("lessons", MODEL);
        Path file = temp.resolve("b-lessons.model");
        byte[] good = Files.readAllBytes(file);

        byte[] damaged = good.clone();
        damaged[good.length / 2] ^= 1;
        for (byte[] content :
                List.of(damaged, Arrays.copyOf(good, good.length - 5), new byte[0], "text".getBytes(UTF_8))) {
            Files.write(file, content);
            assertThat(folder.find("lessons")).isEmpty();
        }

        folder.keep("lessons", MODEL);
        assertThat(folder.find("lessons")).isPresent();
    }

    @Test
    void only_those_used_last_are_kept() throws IOException {
        LearnedModelFolder folder = new LearnedModelFolder(temp, "b");
        for (int i = 0; i < 8; i++) {
            folder.keep("lessons" + i, MODEL);
            Files.setLastModifiedTime(temp.resolve("b-lessons" + i + ".model"), FileTime.fromMillis(1000L * i));
        }
        assertThat(folder.find("lessons0")).isPresent();

        folder.keep("newest", MODEL);

        assertThat(folder.find("lessons0")).isPresent();
        assertThat(folder.find("lessons1")).isEmpty();
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).hasSize(8);
        }
    }

    @Test
    void a_folder_that_cannot_be_made_keeps_nothing_and_harms_nobody() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "in the way");
        LearnedModelFolder folder = new LearnedModelFolder(file, "b");

        folder.keep("lessons", MODEL);

        assertThat(folder.find("lessons")).isEmpty();
    }

    @Test
    void a_build_is_told_from_another_by_its_code() throws IOException {
        Files.writeString(temp.resolve("A.class"), "a");
        String one = BuildFingerprint.of(temp);
        assertThat(BuildFingerprint.of(temp)).isEqualTo(one);

        Files.writeString(temp.resolve("A.class"), "b");
        assertThat(BuildFingerprint.of(temp)).isNotEqualTo(one);

        Path jar = Files.writeString(temp.resolve("program.jar"), "jar");
        assertThat(BuildFingerprint.of(jar)).hasSize(16);
    }

    private static SentenceEnds ends() {
        float[] weights = new float[SentenceEnds.KINDS];
        weights[3] = -0.5f;
        return SentenceEnds.of(weights);
    }
}
