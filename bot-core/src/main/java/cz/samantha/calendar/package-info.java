/**
 * When an office is open: rules in the OSM {@code opening_hours} syntax, Czech public holidays, and hours in Czech words.
 * Pure: every question comes with its local date or time, there is no clock inside.
 */
@NullMarked
package cz.samantha.calendar;

import org.jspecify.annotations.NullMarked;
