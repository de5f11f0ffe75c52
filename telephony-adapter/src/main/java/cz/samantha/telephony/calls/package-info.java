/** Calls on their way to the bot: announced, taken once, live; and what the exchange is told about them. */
@NullMarked
package cz.samantha.telephony.calls;

import org.jspecify.annotations.NullMarked;
