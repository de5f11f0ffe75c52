package cz.samantha.speech.voice;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Looks whether the voices are on this machine. */
public final class NeedsVoiceCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        VoiceData data = VoiceData.in(VoiceData.defaultCacheFolder());
        NeedsVoice needs = AnnotationSupport.findAnnotation(context.getElement(), NeedsVoice.class)
                .orElse(null);
        if (needs == null) {
            return ConditionEvaluationResult.enabled("no voice is needed");
        }
        for (CzechVoice voice : needs.value()) {
            try {
                data.find(voice);
            } catch (VoiceMissingException e) {
                if ("all".equals(System.getenv("SAMANTHA_REQUIRE"))) {
                    throw new AssertionError("SAMANTHA_REQUIRE=all, but: " + e.getMessage(), e);
                }
                return ConditionEvaluationResult.disabled(e.getMessage());
            }
        }
        return ConditionEvaluationResult.enabled("the voices are there");
    }
}
