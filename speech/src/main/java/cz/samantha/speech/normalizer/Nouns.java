package cz.samantha.speech.normalizer;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The gender of nouns that are counted in this house; a noun is found by the longest stem it begins with. */
final class Nouns {
    private static final Map<String, Gender> GENDER_BY_STEM = Resources.rows("nouns.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Gender.of(row.get(1))));

    /** What makes an adjective of a noun's stem: "městské" counts no towns. */
    private static final Pattern ADJECTIVAL = Pattern.compile(
            "(?:sk|ck|ov|ovsk|n|ovn|eln|ičk|ečn|ošk)(?:ý|é|á|í|ých|ích|ého|ího|ému|ímu|ým|ím|ými|ími|ou)");

    private static final int LONGEST_ENDING = 4;

    private Nouns() {}

    static Optional<Gender> gender(String lowerCaseWord) {
        for (int length = lowerCaseWord.length(); length >= 2; length--) {
            Gender gender = GENDER_BY_STEM.get(lowerCaseWord.substring(0, length));
            String ending = lowerCaseWord.substring(length);
            if (gender != null && ending.length() <= LONGEST_ENDING) {
                return ADJECTIVAL.matcher(ending).matches() ? Optional.empty() : Optional.of(gender);
            }
        }
        return Optional.empty();
    }

    /** A guess from the ending, for nouns that are not listed. */
    static Gender guess(String word) {
        if (word.endsWith("a") || word.endsWith("ost") || word.endsWith("osti") || word.endsWith("ice")) {
            return Gender.FEMININE;
        }
        return word.endsWith("o") || word.endsWith("í") ? Gender.NEUTER : Gender.MASCULINE;
    }
}
