package wasserscope.theory.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.SigmoidThreshold;

/** States that what is small is measured by the problem, whatever its units. */
class ScaleTest {

    private static final List<Double> TARGETS = List.of(0.4, -1.0, 0.7, 0.1, -0.3);

    private static Scale inUnitsOf(double unit) {
        return new Certifier(new Objective(new Problem(
                new SigmoidThreshold(4),
                new Data.Grid(-2, 2, TARGETS.size()),
                new Target.Values(TARGETS.stream().map(y -> unit * y).toList()),
                new SquareLoss(),
                0))).scale();
    }

    @Property(tries = 50)
    void theMarginInForceIsNeverMoreThanATenthOfTheLandscape(
            @ForAll @DoubleRange(min = -9, max = 0) double asked, @ForAll @DoubleRange(min = -6, max = 3) double unit) {
        Scale scale = inUnitsOf(Math.pow(10, unit));
        Margin margin = scale.margin(Math.pow(10, asked));
        assertTrue(margin.value() <= 0.1 * scale.steepest());
        assertTrue(margin.value() == margin.asked() || margin.value() == 0.01 * scale.steepest());
        assertEquals(margin.value() < margin.asked(), margin.isReduced());
    }

    @Property(tries = 50)
    void unitsOfTheTargetsChangeNothing(@ForAll @DoubleRange(min = -6, max = 6) double power) {
        double unit = Math.pow(10, power);
        Scale one = inUnitsOf(1);
        Scale other = inUnitsOf(unit);
        assertEquals(one.riskOfZero() * unit * unit, other.riskOfZero(), 1e-12 * other.riskOfZero());
        assertEquals(one.steepest() * unit, other.steepest(), 1e-9 * other.steepest());
        assertEquals(one.leastMass() * unit, other.leastMass(), 1e-9 * other.leastMass());
    }

    @Test
    void aLandscapeDeepEnoughKeepsTheMarginThatWasAskedFor() {
        Scale scale = new Scale(1, 0.648);
        for (double asked : new double[] {1e-9, 0.001, 0.05}) {
            assertEquals(new Margin(asked, asked), scale.margin(asked));
        }
        assertEquals(new Margin(0.07, 0.01 * 0.648), scale.margin(0.07));
    }

    @Test
    void timeIsLongAfterOneOverTheDepth() {
        assertFalse(new Scale(1, 0.5).isLong(1.99));
        assertTrue(new Scale(1, 0.5).isLong(2));
        for (double flat : new double[] {0, -1}) {
            assertTrue(new Scale(1, flat).isLong(0));
            assertEquals(0, new Scale(1, flat).leastMass(), 0);
            assertEquals(0.2, new Scale(1, flat).margin(0.2).value(), 0);
        }
    }

    @Test
    void nothingOfHalfTheLeastMassHalvesTheObjective() {
        Scale scale = inUnitsOf(1);
        double risk = 0.5 * Arrays.stream(new double[] {0.4, 1, 0.7, 0.1, 0.3}).map(y -> y * y).sum() / 5;
        assertEquals(risk, scale.riskOfZero(), 1e-15);
        double lightest = 0.25 * scale.leastMass();
        assertTrue(risk - lightest * scale.steepest() >= 0.5 * risk * (1 - 1e-12));
    }
}
