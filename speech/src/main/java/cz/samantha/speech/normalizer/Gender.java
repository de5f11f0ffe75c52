package cz.samantha.speech.normalizer;

/** Grammatical gender. */
enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
}
