package wasserscope.run;

import wasserscope.theory.verdict.Verdict;

/**
 * Why the clock stopped by itself.
 *
 * @param step the step that could not be made
 * @param time the t of the last good moment, which is shown
 * @param stepSize the η with which it failed
 * @param reason what was wrong with that step
 */
public record Divergence(long step, double time, double stepSize, Reason reason) {

    /** What was wrong with a step that could not be made. */
    public enum Reason {
        /** It would have led to numbers that are not finite, or to an objective beyond all use. */
        DIVERGED(Verdict.DIVERGED),
        /** The integrator could not go on, although all numbers are finite. */
        GAVE_UP(Verdict.GAVE_UP);

        private final Verdict verdict;

        Reason(Verdict verdict) {
            this.verdict = verdict;
        }

        /** Returns the verdict of a run that has come to this. */
        public Verdict verdict() {
            return verdict;
        }
    }
}
