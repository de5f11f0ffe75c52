/** How well the ear hears: labelled recordings, what is counted on them, and the figures. */
@NullMarked
package cz.samantha.evaluation;

import org.jspecify.annotations.NullMarked;
