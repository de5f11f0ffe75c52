/** A voice made fit for the telephone: band, presence, loudness, no clipping, no silence around it. */
@NullMarked
package cz.samantha.speech.mastering;

import org.jspecify.annotations.NullMarked;
