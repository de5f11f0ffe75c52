package cz.samantha.understanding;

import cz.samantha.ear.Hypotheses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Understands Czech text: what a person wrote down (concepts and patterns) and what is learned from the examples, weighed
 * together; urgent topics before all others. Deterministic, immutable, safe for many calls at once.
 */
public final class Understanding {
    /**
     * From where on somebody has probably said all. Of sentences that people wrote down (evaluation/tune) 5 % seem complete
     * when they are cut in their middle, and 57 % when they are whole.
     */
    public static final double COMPLETE_FROM = 0.8;

    /** Logistic regression over halves and wholes of the sentences in evaluation/tune gave these four. */
    private static final double EVEN = -1.66;

    private static final double BY_WORDS = 0.69;
    private static final double BY_MEANING = 0.28;
    private static final double BY_LENGTH = 1.27;

    /** Whoever asks in three words is not to wait for that longer than somebody who asks in four. */
    private static final int SHORT_WORDS = 4;

    /** A score counts no more the nearer it is to 0 or 1 than these. */
    private static final double UNCLEAR = 0.01;

    private static final double CLEAR = 0.995;

    /** Topics beside the best one that are worth reporting. */
    private static final int MOST_TOPICS = 5;

    /** A share so small is not worth reporting. */
    private static final double WORTH_REPORTING = 0.02;

    private final Lexicon lexicon;
    private final List<TopicRules> topics;
    private final Tokeniser tokeniser;
    private final Ranker ranker;
    private final Reader reader;
    private final Thresholds thresholds;

    /** Learns from the examples of the topics, which takes a second for some thousands of them. */
    public Understanding(Lexicon lexicon, List<TopicRules> topics, Thresholds thresholds) {
        this(lexicon, topics, thresholds, Learned.NEVER);
    }

    /** @param learned finds what was learned from these examples before */
    public Understanding(Lexicon lexicon, List<TopicRules> topics, Thresholds thresholds, Learned learned) {
        this(lexicon, topics, thresholds, learned, Reliance.BOTH);
    }

    private Understanding(
            Lexicon lexicon, List<TopicRules> topics, Thresholds thresholds, Learned learned, Reliance reliance) {
        this.lexicon = lexicon;
        this.topics = List.copyOf(topics);
        this.tokeniser = lexicon.tokeniser();
        this.thresholds = thresholds;
        this.ranker = new Ranker(lexicon, topics, reliance.weighing(), learned);
        this.reader = new Reader(lexicon, ranker, thresholds.sure());
    }

    /** The same package understood by other means, for comparison; learns anew. */
    public Understanding relyingOn(Reliance reliance) {
        return new Understanding(lexicon, topics, thresholds, Learned.NEVER, reliance);
    }

    /** Understands what the recogniser believes was said, its later guesses counting for less. */
    public Understood understand(Hypotheses heard, Context context) {
        return understand(
                heard.alternatives().stream()
                        .limit(Guesses.MOST)
                        .map(tokeniser::tokens)
                        .filter(tokens -> !tokens.isEmpty())
                        .toList(),
                context);
    }

    /** Understands a text as a recogniser or a keyboard gives it, as if it were the first of a call. */
    public Understood understand(String text) {
        return understand(text, Context.NONE);
    }

    /** Understands a text as a recogniser or a keyboard gives it. */
    public Understood understand(String text, Context context) {
        return understand(Hypotheses.ofText(text), context);
    }

    private Understood understand(List<List<Token>> guesses, Context context) {
        if (guesses.isEmpty()) {
            return Understood.nothing("no words");
        }
        Reader.Reading reading = reader.read(guesses, context);
        Ranker.Ranked best = reading.best();
        if (best.score() < thresholds.match() && !best.urgentNow()) {
            return Understood.nothing("no topic reaches the threshold");
        }
        boolean several = reading.asked().size() > 1;
        return new Understood(
                order(several ? reading.asked() : Map.of(best.id(), best.score()), reading.ranked()),
                several ? reading.asked().size() : 1,
                several || best.urgentNow() || best.score() >= thresholds.sure(),
                reading.rejected(),
                entities(guesses.getFirst()),
                several ? "several questions" : best.byPattern() ? "pattern" : "likeness");
    }

    /**
     * How likely it is that these words are all that the caller wants to say, from 0 to 1: by the words themselves, and by
     * how clearly they mean something. 0 after a word that nobody ends with, and where there are no words.
     */
    public double completeness(String partialText) {
        List<Token> tokens = tokeniser.tokens(partialText);
        if (tokens.isEmpty() || lexicon.hanging().contains(tokens.getLast().folded())) {
            return 0;
        }
        Ranker.Ranked best = ranker.rank(tokens, Context.NONE).getFirst();
        double clear = Math.clamp(best.score(), UNCLEAR, CLEAR);
        double odds = EVEN
                + BY_WORDS * ranker.ends().oddsOfEnd(tokens)
                + BY_MEANING * Math.log(clear / (1 - clear))
                + BY_LENGTH * Math.log(Math.max(SHORT_WORDS, tokens.size()));
        return 1 / (1 + Math.exp(-odds));
    }

    /** Whether somebody who stops after these words has probably said all. */
    public boolean complete(String partialText) {
        return completeness(partialText) >= COMPLETE_FROM;
    }

    /** The words that count, synonyms replaced and fillers left out: equal for texts that cannot be told apart. */
    public String essence(String text) {
        return tokeniser.tokens(text).stream()
                .filter(token -> !token.filler())
                .map(Token::folded)
                .collect(Collectors.joining(" "));
    }

    /** Tells of patterns whether they are found anywhere in this text. */
    public Predicate<Pattern> finding(String text) {
        PatternMatcher matcher = matcher(tokeniser.tokens(text), true);
        return pattern -> matcher.find(pattern) >= 0;
    }

    /** Tells of patterns whether this text says nothing else. */
    public Predicate<Pattern> findingAlone(String text) {
        PatternMatcher matcher = matcher(tokeniser.tokens(text), true);
        return pattern -> matcher.findAlone(pattern) >= 0;
    }

    private PatternMatcher matcher(List<Token> tokens, boolean tolerant) {
        return ranker.knowledge().matcher(tokens, new double[tokens.size()], tolerant);
    }

    private static List<TopicScore> order(Map<String, Double> asked, List<Ranker.Ranked> ranked) {
        Map<String, Double> scores = new LinkedHashMap<>(asked);
        for (Ranker.Ranked other : ranked) {
            if (other.score() >= WORTH_REPORTING && scores.size() < Math.max(MOST_TOPICS, asked.size())) {
                scores.putIfAbsent(other.id(), other.score());
            }
        }
        List<TopicScore> topics = new ArrayList<>();
        scores.forEach((id, score) -> topics.add(new TopicScore(id, Math.round(score * 1000) / 1000.0)));
        return topics;
    }

    private Map<String, String> entities(List<Token> tokens) {
        PatternMatcher matcher = matcher(tokens, false);
        Map<String, String> found = new TreeMap<>();
        lexicon.entities().forEach((entity, values) -> {
            Set<String> named = new LinkedHashSet<>();
            values.forEach((value, patterns) -> {
                if (patterns.stream().anyMatch(pattern -> matcher.find(pattern) >= 0)) {
                    named.add(value);
                }
            });
            if (named.size() == 1) {
                named.forEach(value -> found.put(entity, value));
            }
        });
        return found;
    }
}
