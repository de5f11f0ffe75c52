/** Sound between a caller's mouth and the bot: its level and its band. */
@NullMarked
package cz.samantha.acoustics;

import org.jspecify.annotations.NullMarked;
