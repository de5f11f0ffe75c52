/** The port of the telephone line: play, stop, transfer, hang up. Implemented in the module {@code telephony-adapter}. */
@NullMarked
package cz.samantha.line;

import org.jspecify.annotations.NullMarked;
