package cz.samantha.dialog;

/**
 * How often something happened, as far as it bears on what happens next.
 *
 * @param failures turns in a row that were not understood: no-match and noise
 * @param noInputs silences in a row
 * @param corrections how often the caller said that the answer missed the question
 * @param askedBack how often in a row the bot asked which of several topics is meant
 * @param explanations how often the last answer had to be explained
 * @param anger how often the caller sounded angry
 */
public record Counts(int failures, int noInputs, int corrections, int askedBack, int explanations, int anger) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    Counts failed() {
        return new Counts(failures + 1, noInputs, corrections, askedBack, explanations, anger);
    }

    /** Something was understood: the row of failures ends. */
    Counts understood() {
        return new Counts(0, noInputs, corrections, askedBack, explanations, anger);
    }

    Counts silent() {
        return new Counts(failures, noInputs + 1, corrections, askedBack, explanations, anger);
    }

    /** The caller did something: the row of silences ends. */
    Counts active() {
        return new Counts(failures, 0, corrections, askedBack, explanations, anger);
    }

    Counts corrected() {
        return new Counts(failures, noInputs, corrections + 1, askedBack, explanations, anger);
    }

    Counts andAskedBack() {
        return new Counts(failures, noInputs, corrections, askedBack + 1, explanations, anger);
    }

    /** Something was answered: what was asked back and explained before is over. */
    Counts answered() {
        return new Counts(0, noInputs, corrections, 0, 0, anger);
    }

    Counts explained() {
        return new Counts(failures, noInputs, corrections, askedBack, explanations + 1, anger);
    }

    Counts angry() {
        return new Counts(failures, noInputs, corrections, askedBack, explanations, anger + 1);
    }
}
