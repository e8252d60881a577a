package wasserscope.app.compare;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import wasserscope.measure.BoundedLipschitz;
import wasserscope.measure.GroundMetric;
import wasserscope.measure.Particles;
import wasserscope.measure.SignedMeasure;
import wasserscope.measure.Wasserstein;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.model.Space;
import wasserscope.run.Frame;

/**
 * How far two runs are from each other at one t. Immutable.
 *
 * @param bl ‖ν_left − ν_right‖_BL of the signed measures that determine the networks, on Θ = R or on the circle; empty where there is none
 * @param w2 W₂(μ_left, μ_right) in the plane of Ω; empty where Ω is not drawn as one
 * @param sampled whether W₂ is that of every so-manieth particle, of {@value #MOST} a side
 */
record Distances(OptionalDouble bl, OptionalDouble w2, boolean sampled) {

    /** How many particles of a side W₂ looks at. */
    static final int MOST = 800;

    /** Nothing is known. */
    static final Distances NONE = new Distances(OptionalDouble.empty(), OptionalDouble.empty(), false);

    private static final int MOST_ATOMS = 200_000;

    /** Measures two moments of alike runs; of unlike ones, and of one that has diverged, there is nothing to measure. */
    static Distances between(Frame left, Frame right) {
        boolean stopped = left.transport().halt().isPresent() || right.transport().halt().isPresent();
        if (stopped || !left.isAlike(right)) {
            return NONE;
        }
        return new Distances(bl(left, right), w2(left, right),
                Math.max(left.particles().size(), right.particles().size()) > MOST);
    }

    private static OptionalDouble bl(Frame left, Frame right) {
        if (left.particles().size() + right.particles().size() > MOST_ATOMS) {
            return OptionalDouble.empty();
        }
        SignedMeasure a = left.objective().lifting().measureOf(left.particles());
        SignedMeasure b = right.objective().lifting().measureOf(right.particles());
        if (a.positions().axes() != 1) {
            return OptionalDouble.empty();
        }
        double[] places = DoubleStream.concat(places(a), places(b)).toArray();
        double[] masses = DoubleStream.concat(DoubleStream.of(a.masses()), DoubleStream.of(b.masses()).map(m -> -m))
                .toArray();
        boolean line = left.objective().space() != Space.CIRCLE && left.chart() == PlaneMap.PHASE;
        return OptionalDouble.of(
                line ? BoundedLipschitz.norm(places, masses) : BoundedLipschitz.normOnCircle(places, masses));
    }

    private static DoubleStream places(SignedMeasure nu) {
        return IntStream.range(0, nu.size()).mapToDouble(nu::theta);
    }

    private static OptionalDouble w2(Frame left, Frame right) {
        if (left.chart() != PlaneMap.PHASE && left.chart() != PlaneMap.VECTOR) {
            return OptionalDouble.empty();
        }
        GroundMetric ground = left.objective().space() == Space.CIRCLE ? GroundMetric.CYLINDER : GroundMetric.PLANE;
        return OptionalDouble.of(Wasserstein.distance(plane(left), plane(right), ground));
    }

    /** Returns particles in the plane: all of them, or as many as are looked at, evenly spread over their numbers. */
    private static double[][] plane(Frame frame) {
        Particles mu = frame.particles();
        int size = Math.min(MOST, mu.size());
        int[] chosen = IntStream.range(0, size).map(i -> (int) ((long) i * mu.size() / size)).toArray();
        PlaneMap chart = frame.chart();
        return new double[][] {
                IntStream.of(chosen).mapToDouble(i -> chart.x(mu, i)).toArray(),
                IntStream.of(chosen).mapToDouble(i -> chart.y(mu, i)).toArray()
        };
    }
}
