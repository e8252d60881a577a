package wasserscope.theory.minimum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Features;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.Space;
import wasserscope.theory.arrangement.LineOrders;

/** States of neurons of two inputs that the supremum of |g| is met, and that nothing is above its bound: not at random, nor by ascent. */
class PlaneSupremumTest {

    private static final int RANDOM = 100_000;
    private static final int CLIMBERS = 8;

    /** Inputs and a covector: scattered, on a lattice, on few lines, far from 0, so nearly on one line
     * that no neuron in doubles parts them, very near to each other. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Case(Points x, double[] c) {

        static Case of(long seed) {
            Random random = new Random(seed);
            int n = 2 + random.nextInt(11);
            double[] x = new double[n];
            double[] y = new double[n];
            for (int k = 0; k < n; k++) {
                boolean lattice = seed % 6 == 1;
                x[k] = lattice ? random.nextInt(3) : random.nextGaussian();
                y[k] = switch ((int) (seed % 6)) {
                    case 1 -> k < 9 ? k % 3 : 5;
                    case 2 -> random.nextInt(2);
                    case 3 -> 1000 + random.nextGaussian();
                    case 4 -> 0.1 * x[k] + (k % 2 == 0 ? 0 : 1e-13 * random.nextGaussian());
                    case 5 -> 1e-7 * random.nextInt(5);
                    default -> random.nextGaussian();
                };
                x[k] = lattice && k < 9 ? Math.floorDiv(k, 3) : x[k] + (lattice ? 7 + k : 0);
            }
            return new Case(new Points(x, y), random.doubles(n, -1, 1).toArray());
        }

        Supremum supremum(FeatureMap features, boolean ordered) {
            Optional<LineOrders> orders = ordered ? Optional.of(LineOrders.of(x)) : Optional.empty();
            return features instanceof Relu
                    ? Folds.supremum(c, x, orders)
                    : HalfPlanes.supremum(c, x, orders);
        }

        /** g and ∇g at some positions. */
        ParticleArrays g(FeatureMap features, ParticleArrays at) {
            ParticleArrays gradient = ParticleArrays.zero(at.size(), 3);
            Features sums = features.at(x);
            sums.correlate(c, at, new double[at.size()], 0, at.size(), gradient);
            return gradient;
        }

        /** The greatest |Σ c_k| over the inputs beyond a line, by trying all directions between two that are at right angles to a pair. */
        double partings() {
            int n = c.length;
            double[] turns = new double[n * n];
            for (int j = 0; j < turns.length; j++) {
                turns[j] = Space.CIRCLE.wrapped(Math.PI / 2 + StrictMath.atan2(
                        x.at(j / n, 1) - x.at(j % n, 1), x.at(j / n, 0) - x.at(j % n, 0)));
            }
            Arrays.sort(turns);
            double most = 0;
            for (int j = 0; j < turns.length; j++) {
                double next = j + 1 < turns.length ? turns[j + 1] : turns[0] + Space.FULL_TURN;
                most = Math.max(most, along(0.5 * (turns[j] + next)));
            }
            return most;
        }

        private double along(double angle) {
            Integer[] order = new Integer[c.length];
            Arrays.setAll(order, k -> k);
            Arrays.sort(order, (a, b) -> Double.compare(height(b, angle), height(a, angle)));
            double sum = 0;
            double most = 0;
            for (int k : order) {
                sum += c[k];
                most = Math.max(most, Math.abs(sum));
            }
            return most;
        }

        private double height(int k, double angle) {
            return Math.cos(angle) * (x.at(k, 0) - x.at(0, 0)) + Math.sin(angle) * (x.at(k, 1) - x.at(0, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 6, 7, 8, 12, 13, 14, 18, 24, 30})
    void theSupremumOfSigmoidsIsThatOverTheSetsThatALineParts(long seed) {
        Case example = Case.of(seed);
        Supremum supremum = example.supremum(new SigmoidPlane(), true);
        double most = example.partings();
        assertEquals(most, supremum.best().size(), 1e-13);
        assertTrue(supremum.bound() >= most && supremum.bound() <= most + 1e-12);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void nothingIsAboveTheBound(long seed) {
        for (FeatureMap features : new FeatureMap[] {new SigmoidPlane(), new Relu(true)}) {
            Case example = Case.of(seed);
            Supremum supremum = example.supremum(features, true);
            Supremum loose = example.supremum(features, false);
            double met = searched(example, features, new Random(seed));
            assertTrue(met <= supremum.bound(), features + ": " + met + " > " + supremum.bound());
            assertTrue(met <= loose.bound(), features + ": " + met + " > " + loose.bound());
            double place = Math.abs(example.g(features, at(supremum.best().place())).w()[0]);
            double size = scale(example, features);
            if (seed % 6 != 4) {
                assertEquals(supremum.best().size(), place, 1e-9 * size);
                assertTrue(loose.best().size() <= supremum.bound());
                assertTrue(supremum.bound() - supremum.best().size() <= 1e-9 * size);
            }
            assertTrue(supremum.best().size() <= loose.bound(), supremum + " above " + loose);
        }
    }

    private static double scale(Case example, FeatureMap features) {
        return Arrays.stream(example.c()).map(Math::abs).sum() * features.greatest(example.x());
    }

    /** The greatest |g| at random and, of rectified neurons on |θ| = 1, by ascent from the best of these. */
    private static double searched(Case example, FeatureMap features, Random random) {
        ParticleArrays theta = ParticleArrays.zero(RANDOM, 3);
        for (int j = 0; j < RANDOM; j++) {
            double steep = features instanceof Relu ? 1 : Math.exp(6 * random.nextGaussian());
            for (int axis = 0; axis < 3; axis++) {
                theta.theta(axis)[j] = steep * random.nextGaussian();
            }
        }
        normalize(features, theta);
        double[] g = example.g(features, theta).w();
        int[] best = IntStream.range(0, RANDOM).boxed()
                .sorted((a, b) -> Double.compare(Math.abs(g[b]), Math.abs(g[a])))
                .limit(CLIMBERS)
                .mapToInt(j -> j)
                .toArray();
        double most = Math.abs(g[best[0]]);
        for (int j : best) {
            most = Math.max(most, climbed(example, features, at(theta.particles().positions(), j)));
        }
        return most;
    }

    private static double climbed(Case example, FeatureMap features, ParticleArrays start) {
        ParticleArrays u = start;
        double most = 0;
        double step = 1;
        for (int k = 0; k < 200; k++) {
            ParticleArrays gradient = example.g(features, u);
            double g = gradient.w()[0];
            most = Math.max(most, Math.abs(g));
            ParticleArrays next = ParticleArrays.of(u.particles());
            for (int axis = 0; axis < 3; axis++) {
                next.theta(axis)[0] += step * Math.signum(g) * gradient.theta(axis)[0];
            }
            normalize(features, next);
            boolean better = Math.abs(example.g(features, next).w()[0]) > Math.abs(g);
            u = better ? next : u;
            step *= better ? 1.5 : 0.5;
        }
        return most;
    }

    private static void normalize(FeatureMap features, ParticleArrays u) {
        for (int j = 0; features instanceof Relu && j < u.size(); j++) {
            double norm = u.norm(j);
            for (int axis = 0; axis < 3; axis++) {
                u.theta(axis)[j] /= norm;
            }
        }
    }

    private static ParticleArrays at(Points place) {
        return at(place, 0);
    }

    private static ParticleArrays at(Points places, int j) {
        return new ParticleArrays(new double[1], new double[] {places.at(j, 0)}, new double[] {places.at(j, 1)},
                new double[] {places.at(j, 2)});
    }

    /** Corners, edges and cells: no climber is left below what was met. */
    @ParameterizedTest
    @ValueSource(longs = {0, 2, 6, 8, 12})
    void theSupremumOfRectifiedNeuronsIsReachedByAscent(long seed) {
        Case example = Case.of(seed);
        double size = example.supremum(new Relu(true), true).best().size();
        assertEquals(size, searched(example, new Relu(true), new Random(seed)), 1e-3 * size);
    }

    @Test
    void ofMoreInputsThanAreOrderedThereIsABound() {
        Random random = new Random(3);
        int n = LineOrders.MOST + 1;
        Points x = new Points(random.doubles(n, -1, 1).toArray(), random.doubles(n, -1, 1).toArray());
        Case example = new Case(x, random.doubles(n, -1, 1).toArray());
        for (FeatureMap features : new FeatureMap[] {new SigmoidPlane(), new Relu(true)}) {
            Supremum loose = example.supremum(features, false);
            ParticleArrays theta = ParticleArrays.zero(300, 3);
            for (int j = 0; j < 3; j++) {
                Arrays.setAll(theta.theta(j), _ -> 20 * random.nextGaussian());
            }
            normalize(features, theta);
            double most = Arrays.stream(example.g(features, theta).w()).map(Math::abs).max().orElseThrow();
            assertTrue(most <= loose.bound() && loose.best().size() <= loose.bound());
        }
    }

    /** σ(s⟨θ, (x, 1)⟩) comes to the half plane as s grows; that of its place is it but for e^{−40}. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 5, 6, 7})
    void anEndIsTheLimitOfItsNeighbours(long seed) {
        Case example = Case.of(seed);
        Candidate best = example.supremum(new SigmoidPlane(), true).best();
        if (best.end().orElseThrow() instanceof End.HalfPlane(double angle, double offset)) {
            double g = 0;
            for (int k = 0; k < example.c().length; k++) {
                double height = Math.cos(angle) * example.x().at(k, 0) + Math.sin(angle) * example.x().at(k, 1);
                g += height > offset ? example.c()[k] : 0;
            }
            assertEquals(best.g(), g, 1e-12);
        }
        ParticleArrays u = at(best.place());
        for (int axis = 0; axis < 3; axis++) {
            u.theta(axis)[0] *= 100;
        }
        assertEquals(best.g(), example.g(new SigmoidPlane(), u).w()[0], 1e-12);
    }
}
