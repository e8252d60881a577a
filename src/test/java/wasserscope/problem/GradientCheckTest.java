package wasserscope.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;

/** States that the velocities of every model and loss are −m ∂F_m, where F is smooth. */
class GradientCheckTest {

    private static final double H = 2e-4;
    private static final double CLOSE = 1e-8;

    @Property(tries = 300)
    void velocitiesAreMinusTheGradientOfTheObjective(@ForAll("kinds") Kind kind, @ForAll long seed) {
        assertEquals(0, error(kind.example(seed, 0)), CLOSE);
    }

    @Property(tries = 300)
    void velocitiesAreMinusTheGradientAlsoWhenParticlesPay(
            @ForAll("kinds") Kind kind, @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 2) double lambda) {
        assertEquals(0, error(kind.example(seed, lambda)), CLOSE);
    }

    /** A model with a loss. */
    record Kind(FeatureMap features, Loss loss) {

        Example example(long seed, double lambda) {
            return Example.of(features, loss, seed, lambda);
        }
    }

    @Provide
    Arbitrary<Kind> kinds() {
        return Arbitraries.of(all().toList());
    }

    static Stream<Kind> all() {
        return Example.MODELS.stream()
                .flatMap(features -> Stream.of(new SquareLoss(), new LogisticLoss())
                        .filter(loss -> !(features instanceof LowRank) || loss instanceof SquareLoss)
                        .map(loss -> new Kind(features, loss)));
    }

    /** Returns the largest error of a coordinate relative to the largest velocity, but to no less than 1. */
    static double error(Example example) {
        ParticleArrays velocity = Velocity.of(example.objective(), example.particles());
        boolean weighted = example.objective().lifting().hasWeight();
        double most = 0;
        double size = 1;
        for (int i = 0; i < velocity.size(); i++) {
            for (int axis = weighted ? -1 : 0; axis < velocity.axes(); axis++) {
                double v = column(velocity, axis)[i];
                most = Math.max(most, Math.abs(v + slope(example, i, axis)));
                size = Math.max(size, Math.abs(v));
            }
        }
        return most / size;
    }

    /** Returns m ∂F_m by central differences of the fourth order. */
    private static double slope(Example example, int i, int axis) {
        double near = value(example, i, axis, H) - value(example, i, axis, -H);
        double far = value(example, i, axis, 2 * H) - value(example, i, axis, -2 * H);
        return example.particles().size() * (8 * near - far) / (12 * H);
    }

    private static double value(Example example, int i, int axis, double shift) {
        ParticleArrays u = ParticleArrays.of(example.particles());
        column(u, axis)[i] += shift;
        Particles shifted = u.particles();
        return example.objective().value(shifted);
    }

    private static double[] column(ParticleArrays u, int axis) {
        return axis < 0 ? u.w() : u.theta(axis);
    }
}
