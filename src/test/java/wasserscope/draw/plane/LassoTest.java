package wasserscope.draw.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LassoTest {

    @Test
    void aPointIsInsideIfTheLineWindsAroundIt() {
        Random random = new Random(5);
        for (int run = 0; run < 20; run++) {
            int corners = 3 + random.nextInt(60);
            double[] x = random.doubles(corners, 0, 100).toArray();
            double[] y = random.doubles(corners, 0, 100).toArray();
            Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
            path.moveTo(x[0], y[0]);
            for (int k = 1; k < corners; k++) {
                path.lineTo(x[k], y[k]);
            }
            path.closePath();
            Lasso lasso = new Lasso(x, y);
            for (int k = 0; k < 500; k++) {
                double px = random.nextDouble(-10, 110);
                double py = random.nextDouble(-10, 110);
                assertEquals(path.contains(px, py), lasso.contains(px, py));
            }
        }
    }

    @Test
    void aLineWithoutHeightHoldsNothing() {
        Lasso flat = new Lasso(new double[] {0, 10, 20}, new double[] {5, 5, 5});

        assertFalse(flat.contains(10, 5));
        assertFalse(flat.contains(10, Double.NaN));
    }

    @Test
    void whereTheLineGoesAroundTwiceIsInside() {
        Lasso twice = new Lasso(new double[] {0, 10, 10, 0, 0, 10, 10, 0}, new double[] {0, 0, 10, 10, 0, 0, 10, 10});

        assertTrue(twice.contains(5, 5));
    }
}
