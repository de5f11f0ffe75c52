/** The published JSON Schema of script packages, for editors that complete and check while a clerk types. */
@NullMarked
package cz.samantha.script.schema;

import org.jspecify.annotations.NullMarked;
