package cz.samantha.conversation;

import cz.samantha.ear.Ear;
import cz.samantha.mouth.Mouth;

/** What a conversation hears and speaks with. */
public record Voices(Ear ear, Mouth mouth) {}
