package cz.samantha.speech.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.understanding.Pattern;
import cz.samantha.understanding.PatternFault;
import cz.samantha.understanding.PatternParser;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PatternSamplesTest {
    @Test
    void every_choice_is_said_with_and_without_what_may_be_missing() throws PatternFault {
        assertThat(samples("(bez jména|anonymně) [prosím]"))
                .containsExactlyInAnyOrder("bez jména", "anonymně", "bez jména prosím", "anonymně prosím");
    }

    @Test
    void a_pattern_of_very_many_sentences_has_some_of_them_with_every_choice() throws PatternFault {
        assertThat(samples("(a|b|c) (d|e|f) (g|h|i) (j|k|l) (m|n|o)"))
                .hasSize(24)
                .anyMatch(sentence -> sentence.endsWith("m"))
                .anyMatch(sentence -> sentence.endsWith("n"))
                .anyMatch(sentence -> sentence.endsWith("o"))
                .anyMatch(sentence -> sentence.startsWith("c"));
    }

    @Test
    void a_sentence_with_any_words_in_it_is_not_made_up() throws PatternFault {
        assertThat(samples("ze kterého ... volám")).isEmpty();
        assertThat(samples("jaké jsou [{byt}]")).containsExactly("jaké jsou");
        assertThat(samples("žádn* vzkaz")).isEmpty();
    }

    @Test
    void its_words_are_those_that_are_whole() throws PatternFault {
        Pattern pattern = PatternParser.parse("(žádn*|nechci) [vzkaz|volání] {byt}");

        assertThat(PatternSamples.words(pattern)).containsExactlyInAnyOrder("nechci", "vzkaz", "volání");
    }

    private static Set<String> samples(String pattern) throws PatternFault {
        return PatternSamples.of(PatternParser.parse(pattern));
    }
}
