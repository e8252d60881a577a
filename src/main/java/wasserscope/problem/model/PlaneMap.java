package wasserscope.problem.model;

import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;

/** The plane in which particles are drawn: which two numbers of u = (w, θ) it shows. */
public enum PlaneMap {
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

        @Override
        public ParticleArrays particle(double x, double y, double weight) {
            return new ParticleArrays(new double[] {y}, new double[] {x});
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

        @Override
        public ParticleArrays particle(double x, double y, double weight) {
            return planar(weight, x, y);
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

        @Override
        public ParticleArrays particle(double x, double y, double weight) {
            return planar(1, x, y);
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

        @Override
        public ParticleArrays particle(double x, double y, double weight) {
            double size = Math.sqrt(Math.hypot(x, y));
            return size > 0
                    ? planar(Math.copySign(size, weight), x / size, y / size)
                    : planar(0, 0, 0);
        }

        @Override
        public ParticleArrays moved(Particles mu, int i, double x, double y) {
            ParticleArrays u = particle(x, y, mu.w(i));
            double ratio = Math.sqrt(Math.abs(mu.w(i)) / Math.hypot(mu.theta(i, 0), mu.theta(i, 1)));
            if (ratio > 0 && ratio < Double.POSITIVE_INFINITY) {
                u.w()[0] *= ratio;
                u.theta(0)[0] /= ratio;
                u.theta(1)[0] /= ratio;
            }
            return u;
        }
    };

    /** Returns the first coordinate of particle i in the plane. */
    public abstract double x(Particles mu, int i);

    /** Returns its second coordinate. */
    public abstract double y(Particles mu, int i);

    /**
     * Returns a particle that is drawn at a place, as one vector (w, θ); a 2-homogeneous neuron with |w| = |θ|.
     *
     * @param x first coordinate
     * @param y second coordinate
     * @param weight its w, or the sign of that, as far as the place does not tell it
     */
    public abstract ParticleArrays particle(double x, double y, double weight);

    /** Returns particle i of μ put where it is drawn at (x, y), as one vector (w, θ); of a 2-homogeneous neuron |w|/|θ| stays. */
    public ParticleArrays moved(Particles mu, int i, double x, double y) {
        return particle(x, y, mu.w(i));
    }

    private static ParticleArrays planar(double w, double x, double y) {
        return new ParticleArrays(new double[] {w}, new double[] {x}, new double[] {y});
    }
}
