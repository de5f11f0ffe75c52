/** How a published model comes onto this machine: downloaded with resuming, checked, unpacked safely, put into place. */
@NullMarked
package cz.samantha.catalogue.fetch;

import org.jspecify.annotations.NullMarked;
