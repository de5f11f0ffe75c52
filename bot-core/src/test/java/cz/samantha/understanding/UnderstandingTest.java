package cz.samantha.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.ear.Hypotheses;
import cz.samantha.ear.Hypothesis;
import cz.samantha.ear.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class UnderstandingTest {
    private static final Lexicon LEXICON = new Lexicon(
            Map.of("byt", new Concept(patterns("byt", "bydl*"), List.of())),
            Map.of("votevřeno", "otevřeno", "za registrovat", "zaregistrovat"),
            List.of("prosím", "dobrý den", "no"),
            Set.of("jak", "a"),
            Set.of("a", "protoze"),
            Set.of("kdy", "kde"),
            Set.of("ne"),
            Set.of("ale"),
            Map.of("den", Map.of("patek", patterns("pátek"), "streda", patterns("středa"))));

    private final Understanding understanding = new Understanding(
            LEXICON,
            List.of(
                    new TopicRules(
                            "hodiny",
                            List.of("kdy máte otevřeno"),
                            patterns("kdy ... otevřeno", "dlouho votevřeno!"),
                            List.of(),
                            List.of(),
                            Set.of(),
                            List.of(new FollowUp(Set.of("adresa"), patterns("a v kolik"))),
                            TopicRules.Role.QUESTION),
                    question("adresa", List.of("kde sídlíte"), patterns("kde ... sídlíte")),
                    question("registrace", List.of("chci se zaregistrovat na byt"), patterns("zaregistrovat")),
                    new TopicRules(
                            "ano",
                            List.of(),
                            List.of(),
                            patterns("ano"),
                            List.of(),
                            Set.of(),
                            List.of(),
                            TopicRules.Role.PREFACE),
                    new TopicRules(
                            "oprava",
                            List.of("tohle jsem ale vůbec nemyslela"),
                            patterns("[tohle] jsem [ale] [vůbec] nemyslela"),
                            List.of(),
                            List.of(),
                            Set.of(),
                            List.of(),
                            TopicRules.Role.PREFACE),
                    new TopicRules(
                            "tisen",
                            List.of("tady hoří"),
                            patterns("hoří"),
                            List.of(),
                            patterns("hoří termín"),
                            Set.of(),
                            List.of(),
                            TopicRules.Role.URGENT)),
            new Thresholds(0.5, 0.7));

    private static TopicRules question(String id, List<String> examples, List<Pattern> patterns) {
        return new TopicRules(
                id, examples, patterns, List.of(), List.of(), Set.of(), List.of(), TopicRules.Role.QUESTION);
    }

    private static List<Pattern> patterns(String... texts) {
        return List.of(texts).stream()
                .map(text -> {
                    try {
                        return PatternParser.parse(text);
                    } catch (PatternFault e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private String first(String text) {
        Understood understood = understanding.understand(text);
        return understood.isNothing() ? "" : understood.best().id();
    }

    @Test
    void endings_and_diacritics_and_colloquial_words_do_not_matter() {
        assertThat(first("Kdy je votevřeno?")).isEqualTo("hodiny");
        assertThat(first("kdy mate otevreno")).isEqualTo("hodiny");
        assertThat(first("kde sídlí")).isEqualTo("adresa");
        assertThat(first("chtěl bych se za registrovat")).isEqualTo("registrace");
    }

    @Test
    void a_pattern_may_be_written_in_the_words_that_the_lexicon_replaces() {
        assertThat(understanding.finding("dlouho otevřeno"))
                .accepts(patterns("dlouho votevřeno!").getFirst());
        assertThat(understanding.finding("dlouho votevřeno"))
                .accepts(patterns("dlouho votevřeno!").getFirst());
    }

    @Test
    void a_word_that_the_recogniser_got_nearly_right_is_understood() {
        assertThat(first("chci se zaregistrivat")).isEqualTo("registrace");
    }

    @Test
    void to_be_is_not_a_flat() {
        assertThat(understanding.understand("to může být").topics()).isEmpty();
    }

    @Test
    void a_bare_yes_counts_only_alone() {
        assertThat(first("no ano prosím")).isEqualTo("ano");
        assertThat(first("ano kde sídlíte")).isEqualTo("adresa");
    }

    @Test
    void danger_outranks_everything_unless_something_speaks_against_it() {
        assertThat(first("kde sídlíte protože tady hoří")).isEqualTo("tisen");
        assertThat(first("kde sídlíte a hoří termín")).isEqualTo("adresa");
    }

    @Test
    void both_questions_of_one_utterance_are_found_in_their_order() {
        Understood understood = understanding.understand("kde sídlíte a kdy máte otevřeno");

        assertThat(understood.asked()).isEqualTo(2);
        assertThat(understood.topics()).extracting(TopicScore::id).startsWith("adresa", "hodiny");
    }

    @Test
    void two_words_that_open_questions_open_one_question_together() {
        List<Token> tokens = LEXICON.tokeniser().tokens("kde kdy sídlíte");

        assertThat(Parts.of(tokens, Set.of("a"), Set.of("kde", "kdy"))).hasSize(1);
    }

    @Test
    void the_question_behind_a_correction_is_found() {
        Understood understood = understanding.understand("tohle jsem ale vůbec nemyslela kdy máte otevřeno");

        assertThat(understood.asked()).isEqualTo(2);
        assertThat(understood.topics()).extracting(TopicScore::id).startsWith("oprava", "hodiny");
    }

    @Test
    void danger_behind_a_correction_comes_first() {
        assertThat(first("tohle jsem ale vůbec nemyslela prosím vás pomoc tady v bytě hoří"))
                .isEqualTo("tisen");
    }

    @Test
    void a_correction_with_nothing_clear_behind_it_is_a_correction() {
        Understood understood = understanding.understand("tohle jsem ale vůbec nemyslela já kvůli tý druhý věci");

        assertThat(understood.asked()).isEqualTo(1);
        assertThat(understood.best().id()).isEqualTo("oprava");
    }

    @Test
    void two_questions_need_no_word_between_them() {
        Understood understood = understanding.understand("kde sídlíte kdy máte otevřeno");

        assertThat(understood.asked()).isEqualTo(2);
    }

    @Test
    void half_a_question_belongs_to_the_topic_before_it() {
        assertThat(understanding
                        .understand("a v kolik", new Context("adresa"))
                        .best()
                        .id())
                .isEqualTo("hodiny");
        assertThat(understanding
                        .understand("a v kolik", new Context("registrace"))
                        .topics())
                .isEmpty();
        assertThat(understanding.understand("a v kolik").topics()).isEmpty();
    }

    @Test
    void what_the_caller_says_he_does_not_mean_is_not_answered() {
        Understood understood = understanding.understand("ne kde sídlíte ale kdy máte otevřeno");

        assertThat(understood.best().id()).isEqualTo("hodiny");
        assertThat(understood.rejected()).containsExactly("adresa");
        assertThat(understanding.understand("ne ale kdy máte otevřeno").best().id())
                .isEqualTo("hodiny");
    }

    @Test
    void an_unsure_word_counts_for_less() {
        Hypothesis unsure = new Hypothesis("kde", 0.4, List.of(new Word("kde", 0, 100, 0.4)));
        List<Token> heard = LEXICON.tokeniser().tokens(unsure);
        List<Token> written = LEXICON.tokeniser().tokens("kde");

        Features unsureFeatures = Features.of(heard, Set.of(), Set.of());
        Features sureFeatures = Features.of(written, Set.of(), Set.of());

        int stem = Arrays.binarySearch(sureFeatures.codes(), Features.ofStem(written.getFirst()));
        assertThat(unsureFeatures.codes()).isEqualTo(sureFeatures.codes());
        assertThat(unsureFeatures.strength(stem)).isLessThan(sureFeatures.strength(stem));
    }

    @Test
    void entities_are_taken_from_the_lexicon() {
        assertThat(understanding.understand("kdy máte otevřeno v pátek").entities())
                .containsExactly(Map.entry("den", "patek"));
    }

    @Test
    void a_later_guess_of_the_recogniser_helps_when_the_first_means_nothing() {
        Hypotheses heard = new Hypotheses(List.of(Hypothesis.ofText("bla bla"), Hypothesis.ofText("kde sídlíte")));

        assertThat(understanding.understand(heard, Context.NONE).best().id()).isEqualTo("adresa");
    }

    @Test
    void a_turn_is_complete_when_it_means_something_and_does_not_hang() {
        assertThat(understanding.complete("kde sídlíte")).isTrue();
        assertThat(understanding.complete("kde sídlíte a")).isFalse();
        assertThat(understanding.complete("chtěla bych se zeptat jak")).isFalse();
        assertThat(understanding.complete("")).isFalse();
    }

    @Test
    void ten_thousand_words_are_taken_like_the_first_hundreds() {
        assertThat(understanding.understand("slovo ".repeat(10_000)).topics()).isEmpty();
        assertThat(understanding
                        .understand("kde sídlíte " + "slovo ".repeat(10_000))
                        .topics())
                .isNotEmpty();
    }

    @Property(tries = 300)
    void no_text_breaks_it_and_scores_are_between_0_and_1(@ForAll String text) {
        assertThat(understanding.understand(text).topics())
                .allSatisfy(topic -> assertThat(topic.score()).isBetween(0.0, 1.0));
    }
}
