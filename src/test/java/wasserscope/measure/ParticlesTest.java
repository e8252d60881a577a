package wasserscope.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** States that particles are two columns that nobody can change. */
class ParticlesTest {

    @Test
    void columnsAreCopiedOnTheWayInAndOut() {
        double[] w = {1, 2};
        double[] theta = {3, 4};
        Particles mu = new Particles(w, theta);
        w[0] = 9;
        theta[0] = 9;
        mu.weights()[1] = 9;
        mu.positions().column(0)[1] = 9;
        assertArrayEquals(new double[] {1, 2}, mu.weights());
        assertEquals(Points.onLine(3, 4), mu.positions());
    }

    @Test
    void measuresAreEqualWhenTheirColumnsAreBitForBit() {
        Particles mu = new Particles(new double[] {0}, new double[] {1});
        assertEquals(mu, new Particles(new double[] {0}, new double[] {1}));
        assertEquals(mu.hashCode(), new Particles(new double[] {0}, new double[] {1}).hashCode());
        assertNotEquals(mu, new Particles(new double[] {-0.0}, new double[] {1}));
        assertNotEquals(mu, new Particles(new double[] {0}, new double[] {Math.nextUp(1.0)}));
    }

    @Test
    void thereIsAtLeastOneParticleAndColumnsAreOfOneLength() {
        assertThrows(IllegalArgumentException.class, () -> new Particles(new double[0], new double[0]));
        assertThrows(IllegalArgumentException.class, () -> new Particles(new double[1], new double[2]));
    }

    @Test
    void ofManyEveryKthIsPicked() {
        Particles mu = new Particles(new double[] {0, 1, 2, 3, 4, 5, 6}, new double[] {10, 11, 12, 13, 14, 15, 16});
        assertEquals(mu, mu.thinned(7));
        assertEquals(new Particles(new double[] {0, 2, 4, 6}, new double[] {10, 12, 14, 16}), mu.thinned(6));
        assertEquals(new Particles(new double[] {0, 3, 6}, new double[] {10, 13, 16}), mu.thinned(3));
    }
}
