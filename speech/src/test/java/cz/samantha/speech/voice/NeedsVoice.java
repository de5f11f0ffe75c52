package cz.samantha.speech.voice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that need recordings: skipped where a voice is missing, but failed where {@code SAMANTHA_REQUIRE=all}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsVoiceCondition.class)
public @interface NeedsVoice {
    CzechVoice[] value() default CzechVoice.DITA;
}
