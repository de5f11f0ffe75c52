/** Diphone synthesis: reads Festival diphone groups and speaks phones by residual-excited linear prediction. */
@NullMarked
package cz.samantha.speech.diphone;

import org.jspecify.annotations.NullMarked;
