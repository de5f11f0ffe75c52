/** What can be picked out of spoken Czech: numbers, dates, times, telephone numbers, sizes, people, yes and no, names. */
@NullMarked
package cz.samantha.understanding.entity;

import org.jspecify.annotations.NullMarked;
