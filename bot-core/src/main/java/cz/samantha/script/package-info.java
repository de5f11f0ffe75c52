/** Script packages: what the voice line knows and says, read from YAML, checked, published whole. */
@NullMarked
package cz.samantha.script;

import org.jspecify.annotations.NullMarked;
