/** The program: command line, configuration, and the one place where everything is wired together. */
@NullMarked
package cz.samantha.program;

import org.jspecify.annotations.NullMarked;
