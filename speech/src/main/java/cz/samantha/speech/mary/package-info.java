/** The Czech component of MaryTTS and the one way in which the rest of the house uses MaryTTS. */
@NullMarked
package cz.samantha.speech.mary;

import org.jspecify.annotations.NullMarked;
