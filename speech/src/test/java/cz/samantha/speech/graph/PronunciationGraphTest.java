package cz.samantha.speech.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.speech.graph.PhoneTable.Place;
import cz.samantha.speech.graph.PhoneTable.Sound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phones are 36 as in the built-in model; behind vowels (class 1) and behind nasals (class 2) they sound different. */
final class PronunciationGraphTest {
    private static final Path PHONES = Path.of("..", "models", "vosk-cs-samantha", "graph", "phones.txt");
    private static final int NONE = 0;
    private static final int VOWEL = 1;
    private static final int NASAL = 2;

    @TempDir
    private Path graphFolder;

    private PhoneTable phones;
    private Fst graph;

    @BeforeEach
    void makeGraph() throws IOException {
        Files.copy(PHONES, graphFolder.resolve("phones.txt"));
        Files.createDirectories(graphFolder.resolve("phones"));
        Files.writeString(graphFolder.resolve(LeftClasses.FILE), "a aa e ee i ii o oo u uu\nm n N\n");
        phones = PhoneTable.read(graphFolder);
        graph = PronunciationGraph.of(new Lexicon(new TreeSet<>(List.of("byt", "na", "u"))), phones);
    }

    @Test
    void inside_a_word_a_phone_sounds_by_the_one_before_it() {
        assertThat(accepts(byt(NONE, NONE, VOWEL))).isTrue();
        assertThat(accepts(byt(NONE, VOWEL, VOWEL))).isFalse();
        assertThat(accepts(byt(NONE, NONE, NONE))).isFalse();
    }

    @Test
    void the_first_phone_of_a_word_sounds_by_the_last_one_of_the_word_before() {
        assertThat(accepts(na(NONE), byt(VOWEL, NONE, VOWEL))).isTrue();
        assertThat(accepts(na(NONE), byt(NONE, NONE, VOWEL))).isFalse();
    }

    @Test
    void behind_a_pause_it_sounds_as_at_the_beginning() {
        List<Sound> pause = List.of(phones.silence());

        assertThat(accepts(na(NONE), pause, byt(NONE, NONE, VOWEL))).isTrue();
        assertThat(accepts(na(NONE), pause, byt(VOWEL, NONE, VOWEL))).isFalse();
    }

    @Test
    void a_word_of_one_phone_passes_on_what_it_is() {
        List<Sound> alone = List.of(phones.sound("u", Place.ALONE, NONE));

        assertThat(accepts(alone, byt(VOWEL, NONE, VOWEL))).isTrue();
        assertThat(accepts(alone, byt(NONE, NONE, VOWEL))).isFalse();
    }

    @Test
    void without_classes_there_is_one_state_for_each_phone() throws IOException {
        Files.delete(graphFolder.resolve(LeftClasses.FILE));
        PhoneTable plain = PhoneTable.read(graphFolder);

        assertThat(plain.classCount()).isEqualTo(1);
        assertThat(plain.sound("b", Place.BEGIN, NONE).state())
                .isEqualTo(plain.sound("b", Place.BEGIN, NONE).phone());
    }

    private List<Sound> na(int leftClass) {
        return List.of(phones.sound("n", Place.BEGIN, leftClass), phones.sound("a", Place.END, NASAL));
    }

    private List<Sound> byt(int first, int second, int third) {
        return List.of(
                phones.sound("b", Place.BEGIN, first),
                phones.sound("i", Place.INSIDE, second),
                phones.sound("t", Place.END, third));
    }

    @SafeVarargs
    private boolean accepts(List<Sound>... parts) {
        List<Sound> sounds = new ArrayList<>();
        for (List<Sound> part : parts) {
            sounds.addAll(part);
        }
        return accepts(0, sounds);
    }

    private boolean accepts(int state, List<Sound> rest) {
        if (rest.isEmpty() && graph.isFinal(state)) {
            return true;
        }
        return graph.arcs(state).stream()
                .anyMatch(arc -> arc.input() == Arc.NO_LABEL
                        ? accepts(arc.target(), rest)
                        : !rest.isEmpty()
                                && arc.input() == rest.getFirst().entering()
                                && accepts(arc.target(), rest.subList(1, rest.size())));
    }
}
