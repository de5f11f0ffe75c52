/** How long each phone lasts and how high the voice is. */
@NullMarked
package cz.samantha.speech.prosody;

import org.jspecify.annotations.NullMarked;
