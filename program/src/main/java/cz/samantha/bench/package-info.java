/** Benchmarks: figures that anyone can measure again. */
@NullMarked
package cz.samantha.bench;

import org.jspecify.annotations.NullMarked;
