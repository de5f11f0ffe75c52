package cz.samantha.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was learned once is not learned again. */
final class LearnedTest {
    private final Shelf shelf = new Shelf();

    @Test
    void what_was_kept_understands_as_what_was_learned() {
        Understanding learned = understanding("kde sídlíte", "kdy máte otevřeno");
        Understanding kept = understanding("jiné příklady", "které nikdo nečte");

        for (String text : List.of("kde prosím vás sídlíte", "máte otevřeno", "cokoli jiného")) {
            assertThat(kept.understand(text)).isEqualTo(learned.understand(text));
        }
        assertThat(kept.understand("kde prosím vás sídlíte").best().id()).isEqualTo("adresa");
    }

    private Understanding understanding(String address, String hours) {
        return new Understanding(
                Lexicon.EMPTY,
                List.of(topic("adresa", address), topic("hodiny", hours)),
                new Thresholds(0.1, 0.7),
                new Learned(shelf, "same"));
    }

    private static TopicRules topic(String id, String example) {
        return new TopicRules(
                id, List.of(example), List.of(), List.of(), List.of(), Set.of(), List.of(), TopicRules.Role.QUESTION);
    }

    /** Keeps models in memory. */
    private static final class Shelf implements LearnedModels {
        private final Map<String, TopicModel> models = new HashMap<>();

        @Override
        public Optional<TopicModel> find(String lessons) {
            return Optional.ofNullable(models.get(lessons));
        }

        @Override
        public void keep(String lessons, TopicModel model) {
            models.put(lessons, model);
        }
    }
}
