/** Czech words become phones, syllables and stress, with voicing assimilated across words. */
@NullMarked
package cz.samantha.speech.phonetics;

import org.jspecify.annotations.NullMarked;
