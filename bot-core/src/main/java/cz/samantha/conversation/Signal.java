package cz.samantha.conversation;

import cz.samantha.ear.EarEvent;

/** What reaches a conversation's thread from the line, the ear and the house, in one order. */
sealed interface Signal {
    /** @param toldNanos when the ear told it, on {@link System#nanoTime} */
    record Ear(EarEvent event, long toldNanos) implements Signal {}

    /** @param toldNanos when it was pressed, on {@link System#nanoTime} */
    record Key(char key, long toldNanos) implements Signal {}

    record Playing(long piece, long atNanos) implements Signal {}

    record Played(long piece, long atNanos) implements Signal {}

    record HungUp() implements Signal {}

    /** The house closes: the call goes to people now. */
    record HandOver() implements Signal {}
}
