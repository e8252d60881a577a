package wasserscope.memory;

/** What a start has to say of what was remembered. */
public enum RestoreProblem {
    /** There is no folder to remember anything in. */
    NO_HOME,
    /** The last session cannot be read; it was put aside. */
    SESSION_DAMAGED,
    /** The last session is of a newer program; it was put aside. */
    SESSION_NEWER,
    /** The last session cannot be shown; it was put aside. */
    SESSION_UNSHOWN,
    /** The last session was not shown in bearable time; it was put aside. */
    SESSION_SLOW,
    /** The preferences cannot be read. */
    PREFERENCES_DAMAGED,
    /** The preferences are of a newer program. */
    PREFERENCES_NEWER
}
