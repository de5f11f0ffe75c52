package cz.samantha.script.check;

import cz.samantha.script.Faults;
import cz.samantha.script.Fields;
import cz.samantha.script.PromptKey;
import cz.samantha.script.Topic;
import cz.samantha.understanding.CzechWords;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Too little variety: one wording only, the same wording in two places, the same sentence twice in one answer. */
final class VariantChecks implements Check {
    /** Prompts that a caller may hear several times in one call. */
    private static final Set<PromptKey> HEARD_AGAIN = EnumSet.of(
            PromptKey.ANYTHING_ELSE,
            PromptKey.OFFER_PERSON,
            PromptKey.NO_MATCH_1,
            PromptKey.NO_INPUT_1,
            PromptKey.NOISE,
            PromptKey.CORRECTION,
            PromptKey.GO_AHEAD,
            PromptKey.NO_MATCH_MORE,
            PromptKey.STILL_THERE,
            PromptKey.OFFER_CALLBACK,
            PromptKey.WHAT_DO_YOU_NEED);

    /** Shorter wordings may well be the same: "Dobře." */
    private static final int TELLING_WORDS = 4;

    @Override
    public void run(PackageSource source, Faults advice) {
        source.topics().forEach(topic -> tooFew(topic, advice));
        Map<String, Wording> first = new HashMap<>();
        for (Wording wording : source.wordings()) {
            tooFew(wording, source, advice);
            if (!repeatsUrgent(wording)) {
                sameWording(wording, first, advice);
            }
            sameSentence(wording, advice);
        }
    }

    /** An urgent answer may have one wording: it is told once, and every word of it was weighed. */
    private static void tooFew(TopicSource source, Faults advice) {
        Topic topic = source.topic();
        if (topic.does() == Topic.Does.ANSWER
                && topic.priority() != Topic.Priority.URGENT
                && topic.say().size() < 2) {
            advice.add(
                    source.at(),
                    "téma „" + topic.id() + "“ má jen jedno znění „say“; doplňte aspoň druhé, ať se střídají");
        }
    }

    private static void tooFew(Wording wording, PackageSource source, Faults advice) {
        for (PromptKey key : HEARD_AGAIN) {
            if (wording.list().equals("prompts/" + Fields.yamlName(key))
                    && source.script().prompt(key).size() < 2) {
                advice.add(
                        wording.file(),
                        wording.line(),
                        "hláška „" + Fields.yamlName(key)
                                + "“ zazní v hovoru i víckrát a má jen jedno znění; doplňte aspoň druhé");
            }
        }
    }

    /** An urgent answer may be as short as can be from the beginning. */
    private static boolean repeatsUrgent(Wording wording) {
        return wording.list().endsWith("/short")
                && wording.topic()
                        .filter(topic -> topic.priority() == Topic.Priority.URGENT)
                        .isPresent();
    }

    private static void sameWording(Wording wording, Map<String, Wording> first, Faults advice) {
        String said = CzechWords.folded(wording.text().text());
        Wording earlier = CzechWords.count(said) < TELLING_WORDS ? null : first.putIfAbsent(said, wording);
        if (earlier != null) {
            advice.add(
                    wording.file(),
                    wording.line(),
                    "stejné znění už je na " + earlier.file() + ":" + earlier.line() + "; napište ho jinak");
        }
    }

    private static void sameSentence(Wording wording, Faults advice) {
        Set<String> said = new HashSet<>();
        List<String> sentences = Arrays.asList(wording.text().text().split("[.!?]+", -1));
        for (String sentence : sentences) {
            if (CzechWords.count(sentence) > 1 && !said.add(CzechWords.folded(sentence))) {
                advice.add(
                        wording.file(),
                        wording.line(),
                        "věta „" + sentence.strip() + "“ tu zazní dvakrát; jednou ji smažte");
            }
        }
    }
}
