package cz.samantha.understanding.entity;

/** How a yes-or-no question was answered. */
public enum YesNo {
    YES,
    NO,
    /** Neither, or not clear which. */
    NONE
}
