/** The command line: one class a command, as COMMANDS.md describes them. */
@NullMarked
package cz.samantha.commandline;

import org.jspecify.annotations.NullMarked;
