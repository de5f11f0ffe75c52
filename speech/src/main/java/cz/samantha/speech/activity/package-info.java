/** Voice activity: which frames hold speech, when a turn begins and how long it has paused. Pure, no clock. */
@NullMarked
package cz.samantha.speech.activity;

import org.jspecify.annotations.NullMarked;
