/** The catalogue of recognition models and voices: what is here, how to get it, whether it is whole. */
@NullMarked
package cz.samantha.catalogue;

import org.jspecify.annotations.NullMarked;
