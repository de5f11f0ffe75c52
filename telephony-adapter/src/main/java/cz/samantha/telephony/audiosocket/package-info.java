/** The AudioSocket protocol of Asterisk: frames, the server that answers calls, and a peer that calls as Asterisk does. */
@NullMarked
package cz.samantha.telephony.audiosocket;

import org.jspecify.annotations.NullMarked;
