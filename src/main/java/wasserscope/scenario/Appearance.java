package wasserscope.scenario;

/** The family of colours and sizes in which a scenario is shown. */
public enum Appearance {
    /** Light on dark. */
    DARK,
    /** Dark on light. */
    LIGHT,
    /** Dark on light, large, for a projector. */
    PROJECTOR
}
