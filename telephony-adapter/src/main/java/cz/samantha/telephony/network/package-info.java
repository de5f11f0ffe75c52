/** Listening on the network: ports that are taken, and logs that a flood of bad peers cannot fill. */
@NullMarked
package cz.samantha.telephony.network;

import org.jspecify.annotations.NullMarked;
