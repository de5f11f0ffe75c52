/** The configuration of the service: {@code samantha.yaml} and where things lie on this machine. */
@NullMarked
package cz.samantha.configuration;

import org.jspecify.annotations.NullMarked;
