/** The port of the mouth: text goes in, telephone audio comes out. Implemented in the module {@code speech}. */
@NullMarked
package cz.samantha.mouth;

import org.jspecify.annotations.NullMarked;
