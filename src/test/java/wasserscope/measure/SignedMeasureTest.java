package wasserscope.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import wasserscope.measure.SignedMeasure.Atom;

/** States that h¹ collects the weights that lie over one position, and forgets how they were shared out. */
class SignedMeasureTest {

    @Property(tries = 100)
    void theLiftingKeepsTheTotalMass(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -5, max = 5) Double> w,
            @ForAll @DoubleRange(min = 0, max = 2) double width) {
        double[] weights = w.stream().mapToDouble(Double::doubleValue).toArray();
        Particles mu = new Particles(weights, Arrays.stream(weights).map(v -> Math.sin(9 * v)).toArray());
        assertEquals(Arrays.stream(weights).average().orElseThrow(), SignedMeasure.lifting(mu, width).mass(), 1e-14);
    }

    @Property(tries = 100)
    void atomsAreInOrderAndFartherApartThanAWidthFromFirstToFirst(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -5, max = 5) Double> theta) {
        double[] positions = theta.stream().mapToDouble(Double::doubleValue).toArray();
        double[] zeros = new double[positions.length];
        List<Atom> atoms = SignedMeasure.lifting(new Particles(zeros, positions), 0.5).atoms();
        for (int j = 1; j < atoms.size(); j++) {
            assertEquals(true, atoms.get(j).theta() - atoms.get(j - 1).theta() > 0.5);
        }
    }

    @Test
    void neuronsAtOnePositionAreOneAtom() {
        Particles mu = new Particles(new double[] {3, -1, 1}, new double[] {2, 0, 2});
        List<Atom> atoms = List.of(new Atom(0, -1.0 / 3), new Atom(2, 4.0 / 3));
        assertEquals(new SignedMeasure(atoms), SignedMeasure.lifting(mu, 0));
    }

    @Test
    void neuronsCloseByAreOneAtomAtTheirCentre() {
        Particles mu = new Particles(new double[] {3, 1}, new double[] {0, 0.4});
        assertEquals(new SignedMeasure(List.of(new Atom(0.1, 2))), SignedMeasure.lifting(mu, 0.5));
    }

    @Test
    void oppositeNeuronsAtOnePositionLeaveNothing() {
        Particles mu = new Particles(new double[] {2, -2}, new double[] {1, 1});
        assertEquals(0, SignedMeasure.lifting(mu, 0).mass(), 0);
    }
}
