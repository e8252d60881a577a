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
        public ParticleArrays particle(double x, double y, double weight) {
            return planar(weight, x, y);
        }
    },
    /** u ∈ R² of particles without a weight. */
    VECTOR {
        @Override
        public ParticleArrays particle(double x, double y, double weight) {
            return planar(1, x, y);
        }
    },
    /** |w|θ, θ ∈ R²: where a 2-homogeneous particle pulls the network, and how strongly. */
    PULL {
        @Override
        public ParticleArrays particle(double x, double y, double weight) {
            double size = Math.sqrt(Math.hypot(x, y));
            return size > 0
                    ? planar(Math.copySign(size, weight), x / size, y / size)
                    : planar(0, 0, 0);
        }

        @Override
        public ParticleArrays moved(Particles mu, int i, double x, double y) {
            return stretched(particle(x, y, mu.w(i)), mu, i);
        }
    },
    /** (θ₁, θ₂) of θ ∈ R³, of neurons with a weight: to which side of their lines {⟨θ, (x, 1)⟩ = 0} they rise, and how steeply. */
    PROJECTION {
        @Override
        public ParticleArrays particle(double x, double y, double weight) {
            return spatial(weight, x, y, 0);
        }

        @Override
        public ParticleArrays moved(Particles mu, int i, double x, double y) {
            return spatial(mu.w(i), x, y, mu.theta(i, 2));
        }
    },
    /** |w|(θ₁, θ₂) of θ ∈ R³: where a 2-homogeneous particle with a bias pulls the network, seen along the bias. */
    PULL_PROJECTION {
        @Override
        public ParticleArrays particle(double x, double y, double weight) {
            return pulling(x, y, 0, weight);
        }

        @Override
        public ParticleArrays moved(Particles mu, int i, double x, double y) {
            return stretched(pulling(x, y, Math.abs(mu.w(i)) * mu.theta(i, 2), mu.w(i)), mu, i);
        }

        // Returns the neuron with |w|θ = (x, y, z) and |w| = |θ|.
        private static ParticleArrays pulling(double x, double y, double z, double sign) {
            double size = Math.sqrt(Math.hypot(Math.hypot(x, y), z));
            return size > 0 ? spatial(Math.copySign(size, sign), x / size, y / size, z / size) : spatial(0, 0, 0, 0);
        }
    };

    /** Returns the first coordinate of particle i in the plane. */
    public double x(Particles mu, int i) {
        return seen(mu, i, 0);
    }

    /** Returns its second coordinate. */
    public double y(Particles mu, int i) {
        return seen(mu, i, 1);
    }

    private double seen(Particles mu, int i, int axis) {
        return showsPulls() ? Math.abs(mu.w(i)) * mu.theta(i, axis) : mu.theta(i, axis);
    }

    /**
     * Returns a particle that is drawn at a place, as one vector (w, θ); a 2-homogeneous neuron with |w| = |θ|, one with three numbers
     * with θ₃ = 0.
     *
     * @param x first coordinate
     * @param y second coordinate
     * @param weight its w, or the sign of that, as far as the place does not tell it
     */
    public abstract ParticleArrays particle(double x, double y, double weight);

    /**
     * Returns particle i of μ put where it is drawn at (x, y), as one vector (w, θ). What is not seen stays: of a 2-homogeneous neuron
     * |w|/|θ|, of θ ∈ R³ the third coordinate of what the plane shows two of.
     */
    public ParticleArrays moved(Particles mu, int i, double x, double y) {
        return particle(x, y, mu.w(i));
    }

    /** Tells whether it shows positions of neurons, the weights of which are told by areas. */
    public boolean showsPositions() {
        return this == POSITION || this == PROJECTION;
    }

    /** Tells whether it shows |w|θ. */
    public boolean showsPulls() {
        return this == PULL || this == PULL_PROJECTION;
    }

    /** Returns a neuron with |w| = |θ| so that |w|/|θ| is that of particle i of μ, if that is positive and finite; |w|θ stays. */
    private static ParticleArrays stretched(ParticleArrays u, Particles mu, int i) {
        double length = Math.hypot(mu.theta(i, 0), mu.theta(i, 1));
        double ratio = Math.sqrt(Math.abs(mu.w(i)) / (u.axes() < 3 ? length : Math.hypot(length, mu.theta(i, 2))));
        if (ratio > 0 && ratio < Double.POSITIVE_INFINITY) {
            u.w()[0] *= ratio;
            for (int axis = 0; axis < u.axes(); axis++) {
                u.theta(axis)[0] /= ratio;
            }
        }
        return u;
    }

    private static ParticleArrays planar(double w, double x, double y) {
        return new ParticleArrays(new double[] {w}, new double[] {x}, new double[] {y});
    }

    private static ParticleArrays spatial(double w, double x, double y, double z) {
        return new ParticleArrays(new double[] {w}, new double[] {x}, new double[] {y}, new double[] {z});
    }
}
