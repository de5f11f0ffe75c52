/** The steady beat of 20 ms on which audio leaves, and what is played on it. */
@NullMarked
package cz.samantha.telephony.pacing;

import org.jspecify.annotations.NullMarked;
