package cz.samantha.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The written-down knowledge of a package, compiled: its concepts and the patterns of its topics. */
final class Knowledge {
    private enum Part {
        ANYWHERE,
        ALONE,
        AGAINST
    }

    private record TopicPattern(String topic, Part part) {}

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final PatternIndex<String> concepts;
    private final PatternIndex<TopicPattern> topics;
    private final Map<String, List<FollowUp>> followUps = new HashMap<>();

    Knowledge(Lexicon lexicon, List<TopicRules> rules) {
        this.lexicon = lexicon;
        this.vocabulary = new Vocabulary(lexicon, rules);
        this.concepts = new PatternIndex<>(lexicon.concepts(), vocabulary::frequency);
        this.topics = new PatternIndex<>(lexicon.concepts(), vocabulary::frequency);
        lexicon.concepts().forEach((name, concept) -> concept.say().forEach(pattern -> concepts.put(name, pattern)));
        for (TopicRules topic : rules) {
            topic.patterns().forEach(pattern -> topics.put(new TopicPattern(topic.id(), Part.ANYWHERE), pattern));
            topic.whole().forEach(pattern -> topics.put(new TopicPattern(topic.id(), Part.ALONE), pattern));
            topic.unless().forEach(pattern -> topics.put(new TopicPattern(topic.id(), Part.AGAINST), pattern));
            if (!topic.followUps().isEmpty()) {
                followUps.put(topic.id(), topic.followUps());
            }
        }
    }

    /**
     * What is found in a stretch of words.
     *
     * @param weight how much a word tells
     */
    Evidence find(List<Token> tokens, Context context, ToDoubleFunction<Token> weight) {
        double[] weights = tokens.stream().mapToDouble(weight).toArray();
        double total = 0;
        for (double one : weights) {
            total += one;
        }
        PatternMatcher matcher = matcher(tokens, weights, true);
        Evidence evidence = new Evidence(matcher.spokenOf(), new HashMap<>(), new HashSet<>(), new HashSet<>());
        for (PatternIndex.Entry<TopicPattern> entry : topics.worthTrying(matcher.literals())) {
            String topic = entry.of().topic();
            switch (entry.of().part()) {
                case ANYWHERE -> note(evidence, topic, matcher.find(entry.pattern()), total);
                case ALONE -> noteAlone(evidence, topic, matcher.findAlone(entry.pattern()));
                case AGAINST -> {
                    if (matcher.find(entry.pattern()) >= 0) {
                        evidence.against().add(topic);
                    }
                }
            }
        }
        followUps.forEach((topic, list) -> list.stream()
                .filter(followUp -> followUp.fits(context))
                .forEach(followUp -> followUp.patterns()
                        .forEach(pattern -> noteAlone(evidence, topic, matcher.findAlone(pattern)))));
        return evidence;
    }

    private static void note(Evidence evidence, String topic, double matched, double total) {
        if (matched >= 0) {
            evidence.matched().merge(topic, total > 0 ? Math.min(1, matched / total) : 1, Math::max);
        }
    }

    private static void noteAlone(Evidence evidence, String topic, double matched) {
        if (matched >= 0) {
            evidence.matched().put(topic, 1.0);
            evidence.alone().add(topic);
        }
    }

    PatternMatcher matcher(List<Token> tokens, double[] weights, boolean tolerant) {
        return new PatternMatcher(tokens, weights, lexicon.concepts(), concepts, vocabulary, tolerant);
    }
}
