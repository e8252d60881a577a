package wasserscope.flow.step;

/** Which part of its last way a particle of accelerated descent goes again before the gradient is taken. */
public sealed interface Momentum {

    /**
     * Always the same part.
     *
     * @param factor γ, at least 0 and less than 1
     */
    record Constant(double factor) implements Momentum {

        /** Checks γ. */
        public Constant {
            if (!(factor >= 0 && factor < 1)) {
                throw new IllegalArgumentException("momentum must be at least 0 and less than 1: " + factor);
            }
        }
    }

    /**
     * More and more of it: (a_j − 1)/a_{j+1} at the jth step, with a_1 = 1 and a_{j+1} = (1 + √(1 + 4a_j²))/2; anew from j = 1 after a
     * step at which F rose, and after a change by hand. (Nesterov 1983; O'Donoghue and Candès 2015.)
     */
    record Restart() implements Momentum {

        /** Returns a_{j+1}. */
        static double after(double a) {
            return (1 + Math.sqrt(1 + 4 * a * a)) / 2;
        }
    }
}
