/** What a call is called: its id and its caller. Known to every other package, knows none. */
@NullMarked
package cz.samantha.call;

import org.jspecify.annotations.NullMarked;
