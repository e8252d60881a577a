package wasserscope.run;

import java.util.Locale;

/** Where a run stands when two are compared. */
public enum Side {
    /** The left one, which leads. */
    LEFT,
    /** The right one, which follows it at its t. */
    RIGHT;

    /** Returns how it is called in files and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the other one. */
    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
