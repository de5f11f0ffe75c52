/** Who speaks in test data: the project's own voices, one that is for tests only, and recorded people. */
@NullMarked
package cz.samantha.evaluation.voice;

import org.jspecify.annotations.NullMarked;
