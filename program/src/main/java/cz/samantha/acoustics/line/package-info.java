/** What a telephone line does to speech: codecs, lost packets, a far microphone, clipping. */
@NullMarked
package cz.samantha.acoustics.line;

import org.jspecify.annotations.NullMarked;
