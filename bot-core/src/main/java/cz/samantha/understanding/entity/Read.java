package cz.samantha.understanding.entity;

/** What was read at some word, and the word after it. */
record Read<T>(T value, int end) {}
