/** Telephone audio: 16-bit linear samples, 8 kHz, one channel, in frames of 20 ms; other rates are converted at the edge. */
@NullMarked
package cz.samantha.audio;

import org.jspecify.annotations.NullMarked;
