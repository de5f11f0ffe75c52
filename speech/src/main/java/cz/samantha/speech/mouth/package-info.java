/** The way into the mouth: the port {@code Mouth} of the core, spoken by MaryTTS with a Czech voice. */
@NullMarked
package cz.samantha.speech.mouth;

import org.jspecify.annotations.NullMarked;
