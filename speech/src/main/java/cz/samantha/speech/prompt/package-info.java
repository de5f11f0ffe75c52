/** Prompts are rendered once and kept, in memory and on disk. */
@NullMarked
package cz.samantha.speech.prompt;

import org.jspecify.annotations.NullMarked;
