package wasserscope.theory.verdict;

/**
 * How F goes from step to step, measured over some thirty of the last: what it fell by, what the energy identity dF/dt = −‖v‖² promises,
 * and how often it rose. With the farthest it has been from its first value. Immutable.
 *
 * @param first F at the first look of the run
 * @param farthest max |F − first| so far
 * @param objective F at the last step
 * @param time its t
 * @param promise ‖v‖² where that step began
 * @param steps how many steps count, each less than the next
 * @param rises how many of them F rose at
 * @param elapsed the t that they took
 * @param fallen by how much F fell in them
 * @param promised ∫‖v‖² dt over them
 */
public record Trend(
        double first, double farthest, double objective, double time, double promise, double steps, double rises,
        double elapsed, double fallen, double promised) {

    /** Before the first look. */
    public static final Trend NONE = new Trend(Double.NaN, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final double KEPT = 31.0 / 32;
    private static final double ROUNDING = 1e-12;
    private static final double FEWEST = 8;
    private static final double OFTEN = 0.2;
    private static final double HALF = 0.5;
    private static final double LITTLE = 0.1;
    private static final double NOTHING = 1e-9;

    /** What F does. */
    public enum Kind {
        /** It falls, or nothing else is known yet. */
        FALLS,
        /** It rises at one step, falls at the next, and gets hardly lower. */
        ZIGZAGS,
        /** It stays where it is, though the particles move. */
        STANDS
    }

    /**
     * Returns the trend where a run begins or is taken up: this one if F is what it was at the last step. After a change by hand only {@code
     * first} and {@code farthest} stay.
     */
    public Trend takenUp(double now, double t, double velocityNorm) {
        return Double.isNaN(first) || now != objective ? from(now, t, velocityNorm) : this;
    }

    private Trend from(double now, double t, double velocityNorm) {
        double begin = Double.isNaN(first) ? now : first;
        return new Trend(begin, far(begin, now), now, t, velocityNorm * velocityNorm, 0, 0, 0, 0, 0);
    }

    /**
     * Returns the trend one step later.
     *
     * @param velocityNorm ‖v‖ before the step
     */
    public Trend after(double now, double t, double velocityNorm) {
        double square = velocityNorm * velocityNorm;
        double rise = now > objective * (1 + ROUNDING) ? 1 : 0;
        return new Trend(
                first, far(first, now), now, t, square,
                KEPT * steps + 1,
                KEPT * rises + rise,
                KEPT * elapsed + t - time,
                KEPT * fallen + objective - now,
                KEPT * promised + square * (t - time));
    }

    private double far(double begin, double now) {
        return Math.max(farthest, Math.abs(now - begin));
    }

    /** Tells what F does. */
    public Kind kind() {
        if (steps < FEWEST) {
            return Kind.FALLS;
        }
        if (rises >= OFTEN * steps && fallen < HALF * promised) {
            return Kind.ZIGZAGS;
        }
        boolean still = Math.abs(fallen) <= NOTHING * objective && fallen < LITTLE * promised;
        return still ? Kind.STANDS : Kind.FALLS;
    }

    /** Returns by how much F falls in a unit of time; before the first step what the energy identity promises. */
    public double rate() {
        return elapsed > 0 ? fallen / elapsed : promise;
    }

    /** Returns the part of the last steps at which F rose. */
    public double rising() {
        return steps > 0 ? rises / steps : 0;
    }
}
