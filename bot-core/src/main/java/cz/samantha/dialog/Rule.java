package cz.samantha.dialog;

import java.util.Optional;

/** One family of rules about what a caller said. */
interface Rule {
    /** Does what there is to do about the turn and tells why in English; empty: the turn is none of this rule's. */
    Optional<String> answer(Turn turn);
}
