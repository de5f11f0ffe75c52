package cz.samantha.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was learned once is not learned again. */
final class LearnedTest {
    private final ModelsInMemory models = new ModelsInMemory();

    @Test
    void what_was_kept_understands_as_what_was_learned() {
        Understanding learned = understanding("kde sídlíte", "kdy máte otevřeno");
        Understanding kept = understanding("jiné příklady", "které nikdo nečte");

        for (String text : List.of("kde prosím vás sídlíte", "máte otevřeno", "cokoli jiného")) {
            assertThat(kept.understand(text)).isEqualTo(learned.understand(text));
            assertThat(kept.completeness(text)).isEqualTo(learned.completeness(text));
        }
        assertThat(kept.understand("kde prosím vás sídlíte").best().id()).isEqualTo("adresa");
    }

    private Understanding understanding(String address, String hours) {
        return new Understanding(
                Lexicon.EMPTY,
                List.of(topic("adresa", address), topic("hodiny", hours)),
                new Thresholds(0.1, 0.7),
                new Learned(models, "same"));
    }

    private static TopicRules topic(String id, String example) {
        return new TopicRules(
                id, List.of(example), List.of(), List.of(), List.of(), Set.of(), List.of(), TopicRules.Role.QUESTION);
    }
}
