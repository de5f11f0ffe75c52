/** The journal: the record of calls, written as they happen. */
@NullMarked
package cz.samantha.journal;

import org.jspecify.annotations.NullMarked;
