/**
 * Rehearsals: a real Asterisk and scripted people around the bot, for the demo, the benchmarks and the end-to-end tests.
 */
@NullMarked
package cz.samantha.rehearsal;

import org.jspecify.annotations.NullMarked;
