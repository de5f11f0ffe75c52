/** Advice about script packages that can be used but could be better: what nobody can hear, say or understand well. */
@NullMarked
package cz.samantha.script.check;

import org.jspecify.annotations.NullMarked;
