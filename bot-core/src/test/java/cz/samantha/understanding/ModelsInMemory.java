package cz.samantha.understanding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps learned models as long as a test runs. */
public final class ModelsInMemory implements LearnedModels {
    private final Map<String, LearnedModel> models = new HashMap<>();

    /** How many different lessons were learned. */
    public int count() {
        return models.size();
    }

    @Override
    public Optional<LearnedModel> find(String lessons) {
        return Optional.ofNullable(models.get(lessons));
    }

    @Override
    public void keep(String lessons, LearnedModel model) {
        models.put(lessons, model);
    }
}
