package cz.samantha.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PatternParserTest {
    @Test
    void a_pattern_has_words_options_choices_concepts_and_gaps() throws PatternFault {
        Pattern pattern = PatternParser.parse("(jak|kde) [se] registr* ... {byt} jste!");

        assertThat(pattern).hasToString("(jak|kde) [se] registr* ... {byt} jste!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "(jak",
                "jak)",
                "[jak",
                "jak]",
                "(|)",
                "(jak|)",
                "{byt",
                "{}",
                "{a b}",
                "a.b",
                "..",
                "*",
                "?",
                "[a]",
                "...",
                "((((((((a))))))))"
            })
    void what_is_no_pattern_is_a_fault_that_says_what_to_do(String text) {
        assertThatThrownBy(() -> PatternParser.parse(text))
                .isInstanceOf(PatternFault.class)
                .hasMessageContaining("vzor");
    }

    @Property
    void any_text_is_a_pattern_or_a_fault(@ForAll("nearlyPatterns") String text) {
        try {
            assertThat(PatternParser.parse(text).canBeEmpty()).isFalse();
        } catch (PatternFault e) {
            assertThat(e).hasMessageContaining("vzor");
        }
    }

    @Property
    void a_pattern_written_out_is_the_same_pattern(@ForAll("patterns") Pattern pattern) throws PatternFault {
        Pattern parsed = PatternParser.parse("x " + pattern);

        assertThat(PatternParser.parse(parsed.toString())).isEqualTo(parsed);
    }

    @Property
    void what_a_pattern_stands_for_is_matched_by_it(@ForAll("patterns") Pattern pattern, @ForAll long seed)
            throws PatternFault {
        Pattern parsed = PatternParser.parse("x " + pattern);
        String said = expand(parsed, new Random(seed)).strip();
        List<Token> tokens = Lexicon.EMPTY.tokeniser().tokens(said);

        TopicRules topic = new TopicRules(
                "x", List.of(), List.of(parsed), List.of(), List.of(), Set.of(), List.of(), TopicRules.Role.QUESTION);
        PatternMatcher matcher = new PatternMatcher(
                tokens,
                new double[tokens.size()],
                Map.of(),
                new PatternIndex<>(Map.of(), literal -> 0),
                new Vocabulary(Lexicon.EMPTY, List.of(topic)),
                false);

        assertThat(matcher.find(parsed)).isGreaterThanOrEqualTo(0);
        assertThat(matcher.findAlone(parsed)).isGreaterThanOrEqualTo(0);
    }

    private static String expand(Pattern pattern, Random dice) {
        return switch (pattern) {
            case Pattern.Literal(String word, Pattern.Form form) ->
                " " + word + (form == Pattern.Form.PREFIX && dice.nextBoolean() ? "abc" : "");
            case Pattern.Named named -> "";
            case Pattern.Sequence(List<Pattern> parts) -> {
                StringBuilder all = new StringBuilder();
                parts.forEach(part -> all.append(expand(part, dice)));
                yield all.toString();
            }
            case Pattern.Choice(List<Pattern> alternatives) ->
                expand(alternatives.get(dice.nextInt(alternatives.size())), dice);
            case Pattern.Optionally(Pattern inner) -> dice.nextBoolean() ? expand(inner, dice) : "";
            case Pattern.Gap gap -> " foo".repeat(dice.nextInt(5));
        };
    }

    @Provide
    Arbitrary<String> nearlyPatterns() {
        StringArbitrary signs = Arbitraries.strings().withChars("ab žř(){}[]|.*!_\u0000\n\uD83D\uDE00");
        return Arbitraries.oneOf(signs.ofMaxLength(60), Arbitraries.strings().ofMaxLength(30));
    }

    @Provide
    Arbitrary<Pattern> patterns() {
        return nested(2);
    }

    private static Arbitrary<Pattern> nested(int depth) {
        Arbitrary<Pattern> word = Combinators.combine(
                        Arbitraries.of("jak", "kde", "zaregistrovat", "žádost", "byt"),
                        Arbitraries.of(Pattern.Form.values()))
                .as(Pattern.Literal::new);
        if (depth == 0) {
            return word;
        }
        Arbitrary<List<Pattern>> some = nested(depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                word,
                Arbitraries.just(new Pattern.Gap()),
                some.map(Pattern.Sequence::new),
                some.map(Pattern.Choice::new),
                nested(depth - 1).map(Pattern.Optionally::new));
    }
}
