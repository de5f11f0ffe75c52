package cz.samantha.speech.normalizer;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The gender of nouns that are counted in this house; a noun is found by the longest stem it begins with. */
final class Nouns {
    private static final Map<String, Gender> GENDER_BY_STEM = Resources.rows("nouns.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> gender(row.get(1))));

    private Nouns() {}

    static Optional<Gender> gender(CharSequence lowerCaseWord) {
        for (int length = lowerCaseWord.length(); length >= 2; length--) {
            Gender gender =
                    GENDER_BY_STEM.get(lowerCaseWord.subSequence(0, length).toString());
            if (gender != null && lowerCaseWord.length() - length <= 4) {
                return Optional.of(gender);
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

    private static Gender gender(String letter) {
        return switch (letter) {
            case "m" -> Gender.MASCULINE;
            case "f" -> Gender.FEMININE;
            case "n" -> Gender.NEUTER;
            default -> throw new IllegalStateException("nouns.tsv: no such gender: " + letter);
        };
    }
}
