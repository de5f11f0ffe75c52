/** Written Czech becomes the words that are spoken: numbers, dates, hours, sums, addresses, abbreviations; no engine is known here. */
@NullMarked
package cz.samantha.speech.normalizer;

import org.jspecify.annotations.NullMarked;
