/** The life of one call, in order, on one virtual thread: ear, engine, mouth and line brought together. */
@NullMarked
package cz.samantha.conversation;

import org.jspecify.annotations.NullMarked;
