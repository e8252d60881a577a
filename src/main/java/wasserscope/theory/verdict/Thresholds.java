package wasserscope.theory.verdict;

/**
 * Where verdicts begin. All that could be chosen otherwise stands here. (CB18, appendix C; the help, <em>Escape</em>.)
 *
 * @param negligible a gap of this part of R(0) is closed
 * @param moved the part of R(0) by which F must have moved before anything is at rest
 * @param calm at rest no particle is faster than this part of the margin
 * @param settled at rest t‖v‖² is at most this part of F: speeds fall like 1/t, so a fixed tiny speed would never be met
 * @param plateau t‖v‖²/F = −d log F/d log t, at which a descent has become a plateau
 * @param descent t‖v‖²/F at which there is a descent that can become one
 * @param left the part of the plateau's F below which it is left behind
 * @param hold how many times a threshold must be passed to end a verdict that holds, so that it does not flicker
 */
public record Thresholds(
        double negligible, double moved, double calm, double settled, double plateau, double descent, double left,
        double hold) {

    /** Those that the program goes by. */
    public static final Thresholds USUAL = new Thresholds(1e-4, 0.01, 0.2, 0.01, 0.05, 0.1, 0.5, 2);
}
