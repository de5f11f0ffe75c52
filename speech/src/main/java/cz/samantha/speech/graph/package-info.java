/**
 * The recognition graph made anew for a script package: its vocabulary, pronunciations and sentences become the two
 * transducers that Vosk puts together while it recognises. The acoustic model stays as it is.
 */
@NullMarked
package cz.samantha.speech.graph;

import org.jspecify.annotations.NullMarked;
