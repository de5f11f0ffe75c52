package cz.samantha.understanding;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was learned from certain lessons, kept or not.
 *
 * @param models where it is kept
 * @param lessons a hash over everything that is learned from; two packages with the same hash learn the same
 */
public record Learned(LearnedModels models, String lessons) {
    /** Learns anew each time. */
    public static final Learned NEVER = new Learned(LearnedModels.NONE, "");

    LearnedModel orLearn(Supplier<LearnedModel> teacher) {
        Optional<LearnedModel> kept = models.find(lessons);
        if (kept.isPresent()) {
            return kept.get();
        }
        LearnedModel model = teacher.get();
        models.keep(lessons, model);
        return model;
    }
}
