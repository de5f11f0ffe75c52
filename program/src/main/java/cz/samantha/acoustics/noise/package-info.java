/** Noises behind callers, made by code, the same ones for the same seed. */
@NullMarked
package cz.samantha.acoustics.noise;

import org.jspecify.annotations.NullMarked;
