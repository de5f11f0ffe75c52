package cz.samantha.speech.voice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Looks whether the voices are on this machine and gets those that are not. */
public final class NeedsVoiceCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        VoiceData data = VoiceData.in(VoiceData.defaultCacheFolder());
        NeedsVoice needs = AnnotationSupport.findAnnotation(context.getElement(), NeedsVoice.class)
                .orElse(null);
        if (needs == null) {
            return ConditionEvaluationResult.enabled("no voice is needed");
        }
        fetchMissing(needs.value(), data);
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

    /** Through the same script as the program's; if it fails, its messages and the condition tell why. */
    private static void fetchMissing(CzechVoice[] voices, VoiceData data) {
        List<String> command = new ArrayList<>(List.of("../deploy/voices/get-voice"));
        Arrays.stream(voices)
                .filter(voice -> !data.has(voice))
                .map(CzechVoice::spokenName)
                .forEach(command::add);
        if (command.size() == 1) {
            return;
        }
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            System.err.println("The voices could not be fetched: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
