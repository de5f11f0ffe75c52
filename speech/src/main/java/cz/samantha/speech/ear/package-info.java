/** The Czech ear: voice activity, recognition with Vosk and the end of a turn, on a pool as large as the machine. */
@NullMarked
package cz.samantha.speech.ear;

import org.jspecify.annotations.NullMarked;
