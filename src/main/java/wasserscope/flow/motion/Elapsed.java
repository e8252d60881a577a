package wasserscope.flow.motion;

/**
 * Time as it is counted: t = from + steps · η, so that rounding does not pile up while η holds. Immutable.
 *
 * @param from the t at which the present η came to hold
 * @param steps how many steps were made since then
 * @param eta the present η; 0 if no step was made
 */
public record Elapsed(double from, long steps, double eta) {

    /** Returns a moment of which t alone is known. */
    public static Elapsed at(double time) {
        return new Elapsed(time, 0, 0);
    }

    /** Returns t. */
    public double time() {
        return from + steps * eta;
    }

    /** Returns t after {@code more} steps of the size {@code next}. */
    Elapsed plus(long more, double next) {
        if (more == 0) {
            return this;
        }
        return next == eta ? new Elapsed(from, steps + more, eta) : new Elapsed(time(), more, next);
    }
}
