/** Sound as the synthesiser makes it, before it is made fit for the telephone. */
@NullMarked
package cz.samantha.speech.waveform;

import org.jspecify.annotations.NullMarked;
