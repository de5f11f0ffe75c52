package cz.samantha.speech.graph;

import cz.samantha.script.Flow;
import cz.samantha.script.FlowStep;
import cz.samantha.script.Script;
import cz.samantha.script.SpokenText;
import cz.samantha.script.Topic;
import cz.samantha.understanding.Pattern;
import cz.samantha.understanding.TopicRules;
import java.util.List;
import java.util.stream.Stream;

/** What a script package says about what its callers say. */
public final class ScriptCorpus {
    private ScriptCorpus() {}

    /**
     * The examples of all topics, answers to the questions of flows, and common answers such as numbers, days, times and
     * names; beside them, as single words, whatever the bot itself says.
     */
    public static Corpus of(Script script) {
        Corpus corpus = new Corpus();
        for (Topic topic : script.topics()) {
            TopicRules rules = topic.rules();
            corpus.addSentences(rules.examples());
            Stream.of(rules.patterns(), rules.whole()).flatMap(List::stream).forEach(pattern -> add(pattern, corpus));
        }
        for (Flow flow : script.flows()) {
            flow.patterns().forEach(pattern -> add(pattern, corpus));
            flow.questions().stream()
                    .flatMap(question -> question.slot().choices().stream())
                    .map(FlowStep.Choice::sayAs)
                    .forEach(corpus::addSentence);
        }
        corpus.addOtherWordings();
        AnswerTemplates.sentences().forEach(corpus::addSentence);
        Stream.of(
                        script.fixedTexts(),
                        script.textsByDay(),
                        script.flows().stream()
                                .flatMap(flow -> flow.texts().stream())
                                .toList())
                .flatMap(List::stream)
                .map(SpokenText::text)
                .forEach(text -> corpus.addWords(withoutSlots(text)));
        script.factNames().forEach(name -> script.factForms(name).forEach(corpus::addWords));
        return corpus;
    }

    private static void add(Pattern pattern, Corpus corpus) {
        corpus.addSentences(PatternSamples.of(pattern));
        PatternSamples.words(pattern).forEach(corpus::addWords);
    }

    private static String withoutSlots(String text) {
        return text.replaceAll("\\{[^{}]*\\}", " ");
    }
}
