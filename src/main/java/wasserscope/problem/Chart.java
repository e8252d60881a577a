package wasserscope.problem;

import wasserscope.measure.Particles;

/** The plane in which particles are drawn: which two numbers of u = (w, θ) it shows. */
public enum Chart {
    /** (θ, w), for Θ of one dimension: Ω itself. */
    PHASE {
        @Override
        public double x(Particles mu, int i) {
            return mu.theta(i);
        }

        @Override
        public double y(Particles mu, int i) {
            return mu.w(i);
        }
    },
    /** θ ∈ R², of neurons with a weight. */
    POSITION {
        @Override
        public double x(Particles mu, int i) {
            return mu.theta(i, 0);
        }

        @Override
        public double y(Particles mu, int i) {
            return mu.theta(i, 1);
        }
    },
    /** u ∈ R² of particles without a weight. */
    VECTOR {
        @Override
        public double x(Particles mu, int i) {
            return mu.theta(i, 0);
        }

        @Override
        public double y(Particles mu, int i) {
            return mu.theta(i, 1);
        }
    },
    /** |w|θ, θ ∈ R²: where a 2-homogeneous particle pulls the network, and how strongly. */
    PULL {
        @Override
        public double x(Particles mu, int i) {
            return Math.abs(mu.w(i)) * mu.theta(i, 0);
        }

        @Override
        public double y(Particles mu, int i) {
            return Math.abs(mu.w(i)) * mu.theta(i, 1);
        }
    };

    /** Returns the first coordinate of particle i in the plane. */
    public abstract double x(Particles mu, int i);

    /** Returns its second coordinate. */
    public abstract double y(Particles mu, int i);
}
