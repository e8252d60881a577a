package wasserscope.draw.view;

/** What a click on the plane does. */
public enum Tool {
    /** Nothing but looking: a drag pans. */
    LOOK,
    /** Shows the path of a new particle. */
    TRACE,
    /** Adds a particle. */
    ADD,
    /** Selects particles, a drag all that it circles. */
    SELECT,
    /** Nothing on the plane; beside it, it draws the target over the inputs. */
    DRAW
}
