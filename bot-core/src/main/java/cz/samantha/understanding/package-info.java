/** Understanding of Czech text: from an utterance to topics with scores. */
@NullMarked
package cz.samantha.understanding;

import org.jspecify.annotations.NullMarked;
