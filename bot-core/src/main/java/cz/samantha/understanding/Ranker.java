package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ranks the topics of a package for a stretch of words: what was learned from the examples and what the patterns find are
 * added up and brought to shares that sum to 1. Urgent topics come first as soon as there is reason enough.
 */
final class Ranker {
    /**
     * A topic with its share.
     *
     * @param byPattern a pattern of it matches
     * @param urgentNow there is reason enough to put it before all others, whatever its share
     * @param against something in it speaks against the topic
     */
    record Ranked(TopicRules rules, double score, boolean byPattern, boolean urgentNow, boolean against) {
        String id() {
            return rules.id();
        }
    }

    static final Comparator<Ranked> LIKELIEST_FIRST = Comparator.comparing((Ranked r) -> !r.urgentNow())
            .thenComparing(Comparator.comparingDouble(Ranked::score).reversed())
            .thenComparing(Ranked::id);

    /** With so many examples little is left of the trust in patterns alone. */
    private static final double FEW_EXAMPLES = 10;

    private final Knowledge knowledge;
    private final List<TopicRules> topics;
    private final TopicModel model;
    private final SentenceEnds ends;
    private final Weighing weighing;

    /** @param learned finds what was learned from these topics before, and keeps what is learned now */
    Ranker(Lexicon lexicon, List<TopicRules> topics, Weighing weighing, Learned learned) {
        this.topics = List.copyOf(topics);
        this.weighing = weighing;
        this.knowledge = new Knowledge(lexicon, topics);
        LearnedModel all = learned.orLearn(() -> learn(lexicon.tokeniser()));
        this.model = all.topics();
        this.ends = all.ends();
    }

    private LearnedModel learn(Tokeniser tokeniser) {
        record Example(String topic, List<Token> tokens) {}
        List<Example> examples = new ArrayList<>();
        topics.forEach(topic ->
                topic.examples().forEach(text -> examples.add(new Example(topic.id(), tokeniser.tokens(text)))));
        List<TopicLearner.Lesson> lessons = examples.parallelStream()
                .map(example -> new TopicLearner.Lesson(
                        example.topic(),
                        features(example.tokens(), knowledge.find(example.tokens(), Context.NONE, token -> 1))))
                .toList();
        return new LearnedModel(
                TopicLearner.learn(lessons),
                SentenceEnds.learn(examples.stream().map(Example::tokens).toList()));
    }

    Knowledge knowledge() {
        return knowledge;
    }

    SentenceEnds ends() {
        return ends;
    }

    /** Whether one of the topic's patterns is found in a stretch of words. */
    boolean matches(TopicRules topic, List<Token> tokens) {
        return knowledge.find(tokens, Context.NONE, token -> 0).matched().containsKey(topic.id());
    }

    /** All topics, likeliest first, urgent ones with reason enough before all others. */
    List<Ranked> rank(List<Token> tokens, Context context) {
        Evidence evidence = knowledge.find(tokens, context, this::weight);
        Map<String, Double> margins = weighing.useModel() ? model.margins(features(tokens, evidence)) : Map.of();
        Map<String, Double> shares = new HashMap<>();
        double sum = Math.exp(weighing.nothing());
        for (TopicRules topic : topics) {
            double share = Math.exp(reason(topic, margins.getOrDefault(topic.id(), 0.0), evidence));
            shares.put(topic.id(), share);
            sum += share;
        }
        List<Ranked> ranked = new ArrayList<>();
        for (TopicRules topic : topics) {
            boolean against = evidence.against().contains(topic.id());
            boolean byPattern = evidence.matched().containsKey(topic.id()) && !against;
            double share = shares.getOrDefault(topic.id(), 0.0) / sum;
            double from = byPattern ? weighing.urgentByPatternFrom() : weighing.urgentFrom();
            ranked.add(new Ranked(topic, share, byPattern, topic.urgent() && !against && share >= from, against));
        }
        ranked.sort(LIKELIEST_FIRST);
        return ranked;
    }

    private double reason(TopicRules topic, double margin, Evidence evidence) {
        double reason = margin * weighing.learned();
        if (evidence.against().contains(topic.id())) {
            return reason - weighing.against();
        }
        if (!evidence.matched().containsKey(topic.id()) && lacksWhatItNeeds(topic, evidence)) {
            return reason - weighing.unfounded();
        }
        Double covered = evidence.matched().get(topic.id());
        if (covered != null && weighing.usePatterns()) {
            reason += trustInPatterns(topic) * (1 + covered) / 2;
            reason += evidence.alone().contains(topic.id()) ? weighing.alone() : 0;
        }
        return reason;
    }

    private boolean lacksWhatItNeeds(TopicRules topic, Evidence evidence) {
        return weighing.usePatterns()
                && !topic.needs().isEmpty()
                && Collections.disjoint(topic.needs(), evidence.concepts());
    }

    private double trustInPatterns(TopicRules topic) {
        double unlearned = Math.exp(-topic.examples().size() / FEW_EXAMPLES);
        return weighing.pattern() + weighing.patternOfFewExamples() * unlearned;
    }

    private Features features(List<Token> tokens, Evidence evidence) {
        Set<String> matched = new HashSet<>(evidence.matched().keySet());
        matched.removeAll(evidence.against());
        return Features.of(
                tokens,
                weighing.usePatterns() ? evidence.concepts() : Set.of(),
                weighing.usePatterns() ? matched : Set.of());
    }

    private double weight(Token token) {
        return token.filler() ? 0 : model.rarity(token);
    }
}
