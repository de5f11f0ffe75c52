/** A Vosk server for tests. */
@NullMarked
package cz.samantha.voskserver;

import org.jspecify.annotations.NullMarked;
