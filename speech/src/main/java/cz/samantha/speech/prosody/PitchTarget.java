package cz.samantha.speech.prosody;

/**
 * A height that the voice reaches inside a phone.
 *
 * @param position from 0 (beginning of the phone) to 1 (its end)
 */
public record PitchTarget(double position, double hertz) {}
