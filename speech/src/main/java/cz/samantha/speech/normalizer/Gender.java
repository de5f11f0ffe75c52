package cz.samantha.speech.normalizer;

/** Grammatical gender. */
enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER;

    /**
     * The gender that a letter of the word lists means: m, f or n.
     *
     * @throws IllegalStateException for any other letter
     */
    static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MASCULINE;
            case "f" -> FEMININE;
            case "n" -> NEUTER;
            default -> throw new IllegalStateException("A word list has no gender " + letter + ", only m, f and n");
        };
    }
}
