package wasserscope.flow.start;

import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.FeatureMap;
import wasserscope.random.CounterRandom;

/** How a {@link Start} lays out its particles. Each shape is one record of this family. */
public sealed interface StartShape permits Gaussian, ZeroLine, Line, Band, OneSided, Cluster, Disc, Circle, Explicit {

    /**
     * Writes the coordinates of particle i into the columns.
     *
     * @param start m and r₀
     * @param features the model, one that this {@link #suits}
     */
    void place(Start start, FeatureMap features, CounterRandom draws, int i, ParticleArrays into);

    /** Tells whether this is a start of the model. */
    boolean suits(FeatureMap features);

    /** Returns this shape for {@code particles} particles; only a list of particles is another one then. */
    default StartShape resized(int particles) {
        return this;
    }
}
