/** Telephony as a whole: started, stopped and wired here. */
@NullMarked
package cz.samantha.telephony;

import org.jspecify.annotations.NullMarked;
