/** Flows: conversations of several turns that fill slots. Pure, like the engine that asks them. */
@NullMarked
package cz.samantha.dialog.flow;

import org.jspecify.annotations.NullMarked;
