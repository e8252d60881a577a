package wasserscope.run;

import wasserscope.scenario.Intervention;
import wasserscope.theory.verdict.Verdict;

/** Something that happened on a run, at a place of its timeline. Immutable. */
public sealed interface Mark {

    /** Returns the step after which it was there. */
    long step();

    /** Returns t at that step. */
    double time();

    /**
     * A change by hand.
     *
     * @param what was done
     */
    record Changed(long step, double time, Intervention what) implements Mark {}

    /**
     * A look at which the verdict had become another one.
     *
     * @param verdict which
     */
    record Judged(long step, double time, Verdict verdict) implements Mark {}

    /**
     * The first look after a plateau at which a particle was in the escape region.
     *
     * @param particle the first of them
     */
    record Escaped(long step, double time, int particle) implements Mark {}

    /** The last step of a scene. */
    record SceneEnd(long step, double time) implements Mark {}

    /**
     * A mark of one's own.
     *
     * @param name what it is called
     */
    record Named(long step, double time, String name) implements Mark {}
}
