package wasserscope.flow.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;
import wasserscope.problem.model.Features;
import wasserscope.problem.model.Relu;

/** States that the sums by sectors are those over every pair. */
class SectorsTest {

    private static double[] some(Random random, int size, boolean whole) {
        return random.doubles(size, -3, 3).map(x -> whole ? Math.rint(x) : x).toArray();
    }

    @Property(tries = 200)
    void outputsAndPotentialAreTheSumsOverEveryPair(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll boolean whole) {
        Random random = new Random(seed);
        Points x = new Points(some(random, n, whole), some(random, n, whole));
        int m = 12;
        ParticleArrays u = new ParticleArrays(some(random, m, false), some(random, m, false), some(random, m, false));
        double[] c = some(random, n, false);
        Features direct = new Relu().at(x);
        Sectors sectors = new Sectors(x);
        double[] expected = new double[n];
        direct.predict(u, new double[m], 0, m, expected);
        ParticleArrays gradient = ParticleArrays.zero(m, 2);
        direct.correlate(c, u, new double[m], 0, m, gradient);
        double[] throughX = new double[sectors.rays()];
        double[] throughY = new double[sectors.rays()];
        sectors.correlate(c);
        for (int i = 0; i < m; i++) {
            double a = u.theta(0)[i];
            double b = u.theta(1)[i];
            int sector = sectors.sectorOf(a, b);
            assertTrue(sectors.cross(sector, a, b) >= 0);
            throughX[sector] += u.w()[i] * a;
            throughY[sector] += u.w()[i] * b;
            assertEquals(gradient.theta(0)[i], sectors.sumX(sector), 1e-10);
            assertEquals(gradient.theta(1)[i], sectors.sumY(sector), 1e-10);
        }
        double[] f = new double[n];
        sectors.predict(throughX, throughY, 1, f);
        for (int k = 0; k < n; k++) {
            assertEquals(expected[k], f[k], 1e-10);
        }
    }

    @Property(tries = 100)
    void noWayIsSteeperThanTheSteepest(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = 1, max = 20) int n) {
        Random random = new Random(seed);
        Sectors sectors = new Sectors(new Points(some(random, n, false), some(random, n, false)));
        sectors.correlate(some(random, n, false));
        for (double sign : new double[] {1, -1}) {
            double least = sectors.steepest(sign).value();
            double[] angles = random.doubles(300, 0, 2 * Math.PI).toArray();
            assertTrue(Arrays.stream(angles).allMatch(angle -> {
                double a = Math.cos(angle);
                double b = Math.sin(angle);
                int sector = sectors.sectorOf(a, b);
                return sign * (a * sectors.sumX(sector) + b * sectors.sumY(sector)) >= least - 1e-9;
            }));
        }
    }
}
