package cz.samantha.understanding;

import java.util.Optional;

/**
 * Keeps what was learned from the examples of packages, because learning takes seconds and the same package teaches the
 * same. What is kept may be lost at any time; then it is learned again.
 */
public interface LearnedModels {
    /** Keeps nothing. */
    LearnedModels NONE = new LearnedModels() {
        @Override
        public Optional<LearnedModel> find(String lessons) {
            return Optional.empty();
        }

        @Override
        public void keep(String lessons, LearnedModel model) {
            // Nothing is kept.
        }
    };

    /**
     * What was learned from these lessons by this very program.
     *
     * @param lessons a hash over everything that is learned from
     */
    Optional<LearnedModel> find(String lessons);

    /** Keeps what was learned; a failure to do so is nobody's concern but that of who looks after the machine. */
    void keep(String lessons, LearnedModel model);
}
