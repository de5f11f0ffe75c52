/** The port of the ear: frames go in, what the caller said comes out. Implemented in the module {@code speech}. */
@NullMarked
package cz.samantha.ear;

import org.jspecify.annotations.NullMarked;
