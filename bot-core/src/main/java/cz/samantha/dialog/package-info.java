/** The dialog engine, a pure function over (script, state, event): no clock, no input or output, no dice. */
@NullMarked
package cz.samantha.dialog;

import org.jspecify.annotations.NullMarked;
