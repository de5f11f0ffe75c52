package cz.samantha.speech.graph;

import cz.samantha.speech.phonetics.PhraseReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a word can sound, in phones of the acoustic model. */
public final class Pronunciations {
    /** Before a pause: the last consonant loses its voice. */
    private static final List<String> ALONE = List.of();
    /** Before voiced consonants, and before sonorants, where prepositions keep their voice. */
    private static final List<List<String>> JOINED = List.of(List.of("do"), List.of("na"), List.of("to"));

    /** Words up to this length lean on the next one ("jak dlouho", "bez bytu"). */
    private static final int LONGEST_LEANING_LETTERS = 3;

    private final PhraseReader reader = new PhraseReader();

    /** Every different one; none for what has no letters. */
    public List<List<String>> of(String word) {
        Set<List<String>> variants = new LinkedHashSet<>();
        variants.add(read(word, ALONE));
        if (word.length() <= LONGEST_LEANING_LETTERS) {
            JOINED.forEach(next -> variants.add(read(word, next)));
        }
        if (word.startsWith("js")) {
            addWithAndWithoutJ(variants);
        }
        variants.remove(List.of());
        return List.copyOf(variants);
    }

    /** The j of "jsem" is heard in careful speech only. */
    private static void addWithAndWithoutJ(Set<List<String>> variants) {
        for (List<String> variant : List.copyOf(variants)) {
            List<String> other = new ArrayList<>(variant);
            if (variant.getFirst().equals("j")) {
                other.removeFirst();
            } else {
                other.addFirst("j");
            }
            variants.add(List.copyOf(other));
        }
    }

    private List<String> read(String word, List<String> next) {
        List<String> phrase = new ArrayList<>(List.of(word));
        phrase.addAll(next);
        return ModelPhones.of(reader.read(phrase).getFirst().phones());
    }
}
