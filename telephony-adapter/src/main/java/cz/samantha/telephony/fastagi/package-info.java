/** The FastAGI server on which Asterisk announces calls. */
@NullMarked
package cz.samantha.telephony.fastagi;

import org.jspecify.annotations.NullMarked;
