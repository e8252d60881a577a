package wasserscope.theory.minimum;

import java.util.List;

/** A part of Θ on which |g| can be bounded, the better the smaller it is. */
interface Patch {

    /**
     * Bounds |g| on the patch.
     *
     * @param best the greatest |g| met so far: a patch that may hold more looks for it
     */
    Outlook look(Candidate best);

    /** Returns two patches that cover this one. */
    List<Patch> halves();

    /**
     * What a patch may hold.
     *
     * @param upper |g| is nowhere greater, but for rounding
     * @param best the greatest |g| met on it or before
     */
    record Outlook(double upper, Candidate best) {}
}
