/** The service: the one place where ear, mouth, scripts, journal and telephony are wired together. */
@NullMarked
package cz.samantha.service;

import org.jspecify.annotations.NullMarked;
