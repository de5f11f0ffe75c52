package cz.samantha.speech.graph;

import cz.samantha.speech.phonetics.PhraseReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How a word can sound, in phones of the acoustic model. */
public final class Pronunciations {
    /** Before a pause: the last consonant loses its voice. */
    private static final List<String> ALONE = List.of();
    /** Before voiced consonants. */
    private static final List<String> BEFORE_VOICED = List.of("do");
    /** Before sonorants and vowels, where prepositions keep their voice. */
    private static final List<List<String>> BEFORE_SONORANT = List.of(List.of("na"), List.of("to"));

    /** Words up to this length lean on the next one ("jak dlouho", "bez bytu"). */
    private static final int LONGEST_LEANING_LETTERS = 3;

    /** The last consonant has a voiced partner, whose sound it takes before a voiced one ("kdyš byl" with a z). */
    private static final Pattern PAIRED_END = Pattern.compile(".*(?:[bpdtďťzsžšhgkvf]|ch)");

    /** The j is heard in careful speech only: "jsem", "jdu", "jméno". */
    private static final Pattern SILENT_J = Pattern.compile("j[sdm].+");

    /** How everyday speech says words that are written as ever. */
    private static final List<Everyday> EVERYDAY = List.of(
            new Everyday(Pattern.compile("^sedm(?!i)"), "sedum"),
            new Everyday(Pattern.compile("^osm(?!i)"), "osum"),
            new Everyday(Pattern.compile("^protože$"), "prtože"),
            new Everyday(Pattern.compile("^vždy(?=.)"), "dy"),
            new Everyday(Pattern.compile("^ještě$"), "eště"),
            new Everyday(Pattern.compile("^jestli"), "esli"),
            new Everyday(Pattern.compile("^(?:v)?zvláš"), "zláš"),
            new Everyday(Pattern.compile("stně$"), "sně"),
            new Everyday(Pattern.compile("^dcer"), "cer"),
            new Everyday(Pattern.compile("^srdc"), "src"));

    private record Everyday(Pattern written, String spoken) {}

    private final PhraseReader reader = new PhraseReader();

    /** Every different one; none for what has no letters. */
    public List<List<String>> of(String word) {
        Set<List<String>> variants = new LinkedHashSet<>();
        variants.add(read(word, ALONE));
        if (PAIRED_END.matcher(word).matches()) {
            variants.add(read(word, BEFORE_VOICED));
        }
        if (word.length() <= LONGEST_LEANING_LETTERS) {
            BEFORE_SONORANT.forEach(next -> variants.add(read(word, next)));
        }
        if (SILENT_J.matcher(word).matches()) {
            addWithAndWithoutJ(variants);
        }
        for (Everyday rule : EVERYDAY) {
            if (rule.written().matcher(word).find()) {
                variants.add(read(rule.written().matcher(word).replaceFirst(rule.spoken()), ALONE));
            }
        }
        variants.remove(List.of());
        return List.copyOf(variants);
    }

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
