/** Whole calls as text: for the command line, for dialog tests, for trying a script without a telephone. */
@NullMarked
package cz.samantha.dialog.text;

import org.jspecify.annotations.NullMarked;
