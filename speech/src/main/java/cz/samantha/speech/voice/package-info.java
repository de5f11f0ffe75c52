/** Where the recorded voices are, and what to do when one is missing. */
@NullMarked
package cz.samantha.speech.voice;

import org.jspecify.annotations.NullMarked;
