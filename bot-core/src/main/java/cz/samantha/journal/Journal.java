package cz.samantha.journal;

/** The record of calls. Entries are kept in the order in which they are appended. */
@FunctionalInterface
public interface Journal {
    /** Takes an entry and returns at once; a journal that cannot write tells the operator, never the call. */
    void append(JournalEntry entry);
}
