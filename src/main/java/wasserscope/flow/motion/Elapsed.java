package wasserscope.flow.motion;

/**
 * Time as it is counted: t = from + steps · η, so that rounding does not pile up while η holds. Immutable.
 *
 * @param from the t at which the present η came to hold
 * @param roots Σ√η of the steps before, the clock of accelerated descent
 * @param steps how many steps were made since then
 * @param eta the present η; 0 if no step was made
 */
public record Elapsed(double from, double roots, long steps, double eta) {

    /** Returns a moment of which t alone is known, and nothing of its steps. */
    public static Elapsed at(double time) {
        return new Elapsed(time, 0, 0, 0);
    }

    /** Returns t. */
    public double time() {
        return from + steps * eta;
    }

    /** Returns Σ√η. */
    public double acceleratedTime() {
        return roots + steps * Math.sqrt(eta);
    }

    /** Returns the time after {@code more} steps of the size {@code next}. */
    Elapsed plus(long more, double next) {
        if (more == 0) {
            return this;
        }
        return next == eta
                ? new Elapsed(from, roots, steps + more, eta)
                : new Elapsed(time(), acceleratedTime(), more, next);
    }
}
