package cz.samantha.speech.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.samantha.audio.Audio;
import cz.samantha.audio.WavFile;
import cz.samantha.mouth.MouthException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CachingMouthTest {
    private static final Audio AUDIO = Audio.ofSamples((short) 1, (short) -2, (short) 300);

    @TempDir
    private Path folder;

    private final AtomicInteger rendered = new AtomicInteger();

    private Audio count(String text) {
        rendered.incrementAndGet();
        return AUDIO.then(Audio.silence(text.length()));
    }

    private CachingMouth mouth(String edition) {
        return new CachingMouth(this::count, edition, folder, 1 << 20, 1 << 20);
    }

    @Test
    void a_prompt_is_rendered_once() throws MouthException {
        CachingMouth mouth = mouth("dita 1");
        Audio first = mouth.speak("Dobrý den.");
        assertThat(mouth.speak("Dobrý den.")).isSameAs(first);
        assertThat(rendered).hasValue(1);
    }

    @Test
    void a_prompt_survives_a_restart_and_is_an_ordinary_wav_file() throws MouthException, IOException {
        Audio first = mouth("dita 1").speak("Dobrý den.");
        assertThat(mouth("dita 1").speak("Dobrý den.")).isEqualTo(first);
        assertThat(rendered).hasValue(1);
        assertThat(WavFile.read(files().getFirst())).isEqualTo(first);
    }

    @Test
    void what_a_caller_said_is_kept_neither_on_disk_nor_in_memory() throws MouthException, IOException {
        CachingMouth mouth = mouth("dita 1");
        mouth.speakOnce("Zapsala jsem jméno Nováková.");
        mouth.speakOnce("Zapsala jsem jméno Nováková.");
        assertThat(rendered).hasValue(2);
        assertThat(files()).isEmpty();
    }

    @Test
    void another_voice_or_engine_renders_anew() throws MouthException {
        mouth("dita 1").speak("Dobrý den.");
        mouth("dita 2").speak("Dobrý den.");
        assertThat(rendered).hasValue(2);
    }

    @Test
    void a_damaged_file_is_rendered_again() throws MouthException, IOException {
        Audio first = mouth("dita 1").speak("Dobrý den.");
        Path file = files().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(mouth("dita 1").speak("Dobrý den.")).isEqualTo(first);
        assertThat(rendered).hasValue(2);
        assertThat(mouth("dita 1").speak("Dobrý den.")).isEqualTo(first);
        assertThat(rendered).hasValue(2);
    }

    @Test
    void file_names_tell_nothing_of_the_text() throws MouthException, IOException {
        mouth("dita 1").speak("Dobrý den.");
        assertThat(files())
                .singleElement()
                .satisfies(file -> assertThat(file.getFileName().toString()).matches("[0-9a-f]{64}\\.wav"));
    }

    @Test
    void where_nothing_can_be_written_prompts_are_spoken_all_the_same() throws MouthException, IOException {
        Path notAFolder = folder.resolve("file");
        Files.writeString(notAFolder, "");
        CachingMouth mouth = new CachingMouth(this::count, "dita 1", notAFolder, 1 << 20, 1 << 20);
        assertThat(mouth.speak("Dobrý den.")).isEqualTo(count("Dobrý den."));
        assertThat(mouth.speak("Na shledanou.")).isEqualTo(count("Na shledanou."));
    }

    @Test
    void the_prompts_used_longest_ago_go_first() throws MouthException, IOException {
        long oneFile = 44L + AUDIO.toBytes().length + 16 * 2 + 12;
        CachingMouth mouth = new CachingMouth(this::count, "dita 1", folder, 4 * oneFile, 1 << 20);
        for (String text : List.of("11", "22", "33", "44")) {
            mouth.speak(text);
            Path newest = newest();
            Files.setLastModifiedTime(newest, FileTime.from(Instant.ofEpochSecond(Long.parseLong(text))));
        }
        mouth.speak("55");
        assertThat(files()).hasSizeBetween(2, 4);
        int before = rendered.get();
        mouth("dita 1").speak("44");
        mouth("dita 1").speak("55");
        assertThat(rendered).hasValue(before);
        mouth("dita 1").speak("11");
        assertThat(rendered).hasValue(before + 1);
    }

    @Test
    void memory_is_bounded() throws MouthException {
        CachingMouth mouth = new CachingMouth(this::count, "dita 1", folder, 1 << 20, 0);
        Audio first = mouth.speak("Dobrý den.");
        assertThat(mouth.speak("Dobrý den.")).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void several_calls_that_want_the_same_prompt_render_it_once() throws Exception {
        CountDownLatch rendering = new CountDownLatch(1);
        CountDownLatch mayFinish = new CountDownLatch(1);
        PromptRenderer slow = text -> {
            rendering.countDown();
            awaitUnchecked(mayFinish);
            return count(text);
        };
        CachingMouth mouth = new CachingMouth(slow, "dita 1", folder, 1 << 20, 1 << 20);
        try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Audio> call = () -> mouth.speak("Dobrý den.");
            Future<Audio> first = calls.submit(call);
            rendering.await();
            Future<Audio> second = calls.submit(call);
            mayFinish.countDown();
            assertThat(second.get()).isEqualTo(first.get());
        }
        assertThat(rendered).hasValue(1);
    }

    @Test
    void what_cannot_be_spoken_is_not_kept() throws MouthException {
        AtomicInteger tries = new AtomicInteger();
        PromptRenderer second = text -> {
            if (tries.incrementAndGet() == 1) {
                throw new MouthException("not now");
            }
            return AUDIO;
        };
        CachingMouth mouth = new CachingMouth(second, "dita 1", folder, 1 << 20, 1 << 20);
        assertThatThrownBy(() -> mouth.speak("Dobrý den.")).isInstanceOf(MouthException.class);
        assertThat(mouth.speak("Dobrý den.")).isEqualTo(AUDIO);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Path newest() throws IOException {
        Path newest = null;
        for (Path file : files()) {
            if (newest == null || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(newest)) > 0) {
                newest = file;
            }
        }
        return Objects.requireNonNull(newest);
    }

    private static void awaitUnchecked(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
