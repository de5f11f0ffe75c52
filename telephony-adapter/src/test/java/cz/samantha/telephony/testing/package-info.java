/** What the tests of telephony share. */
@NullMarked
package cz.samantha.telephony.testing;

import org.jspecify.annotations.NullMarked;
