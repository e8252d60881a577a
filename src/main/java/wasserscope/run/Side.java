package wasserscope.run;

/** Where a run stands when two are compared. */
public enum Side {
    /** The left one, which leads. */
    LEFT,
    /** The right one, which follows it at its t. */
    RIGHT;

    /** Returns the other one. */
    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
