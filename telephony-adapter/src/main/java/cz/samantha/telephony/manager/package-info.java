/** Asterisk's manager interface (AMI): the dead-man timer of live calls, transfer, and what became of it. */
@NullMarked
package cz.samantha.telephony.manager;

import org.jspecify.annotations.NullMarked;
