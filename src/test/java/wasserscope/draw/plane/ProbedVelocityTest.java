package wasserscope.draw.plane;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import wasserscope.draw.Scenery;
import wasserscope.draw.composition.PhasePainter;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.measure.Points;
import wasserscope.run.Frame;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.preset.OpeningScene;

/** States that the velocity is what the data ask without its projection on the subdifferential of the price. */
class ProbedVelocityTest {

    private static final double LAMBDA = 0.02;
    private static final Frame PRICED = Scenery.frame(Library.named("sparse").orElseThrow(), 300);

    private static ProbedVelocity at(Frame frame, double x, double y) {
        return ProbedVelocity.of(frame, frame.chart().particle(x, y, 1));
    }

    private static void addsUp(ProbedVelocity probed) {
        assertEquals(probed.velocity().right(), probed.free().right() - probed.price().right(), 1e-12);
        assertEquals(probed.velocity().up(), probed.free().up() - probed.price().up(), 1e-12);
    }

    @Test
    void offTheLineTheProjectionIsLambdaAwayFromIt() {
        for (double theta = -4; theta <= 4; theta += 0.5) {
            for (double w : new double[] {-6, -0.1, 0.1, 3}) {
                ProbedVelocity probed = at(PRICED, theta, w);
                addsUp(probed);
                assertEquals(0, probed.price().right(), 0);
                assertEquals(LAMBDA * Math.signum(w), probed.price().up(), 1e-12);
                assertTrue(probed.isSplit());
                assertFalse(probed.rests());
            }
        }
    }

    @Test
    void onTheLineItIsCutToLambdaAndWhereNothingIsLeftANeuronRests() {
        int resting = 0;
        for (double theta = -4; theta <= 4; theta += 0.1) {
            double g = PRICED.potential().sample(Points.onLine(theta)).g(0);
            ProbedVelocity probed = at(PRICED, theta, 0);
            addsUp(probed);
            assertEquals(-g, probed.free().up(), 1e-15);
            assertEquals(Math.clamp(-g, -LAMBDA, LAMBDA), probed.price().up(), 1e-15);
            assertEquals(Math.abs(g) <= LAMBDA, probed.rests());
            assertEquals(0, probed.velocity().right(), 0);
            resting += probed.rests() ? 1 : 0;
        }
        assertTrue(resting > 10 && resting < 70, "rests at " + resting);
    }

    @Test
    void withoutAPriceThereIsOneVector() {
        Frame free = Scenery.frame(Scenery.small(), 20);
        for (double w : new double[] {-1, 0, 1}) {
            assertFalse(at(free, 0.3, w).isSplit());
            assertEquals(at(free, 0.3, w).free(), at(free, 0.3, w).velocity());
        }
    }

    @Test
    void twoHomogeneousPricesPullTowardsTheOrigin() {
        for (OpeningScene scene : new OpeningScene[] {OpeningScene.RAYS, OpeningScene.CIRCLE}) {
            Frame frame = Scenery.frame(Quantity.LAMBDA.set(scene.scenario(), 0.1), 5);
            ProbedVelocity probed = at(frame, 1.5, -2);
            addsUp(probed);
            assertTrue(probed.isSplit());
            assertEquals(-2 / 1.5, probed.price().up() / probed.price().right(), 1e-9);
            assertTrue(probed.price().right() > 0);
        }
    }

    /** No hand meets w = 0 to the last digit. */
    @Test
    void nearTheLineTheLineIsMeant() {
        int[] on = pixels(0.3, 0);
        assertArrayEquals(on, pixels(0.3, 0.05));
        assertArrayEquals(on, pixels(0.3, -0.05));
    }

    private static int[] pixels(double theta, double w) {
        View view = Scenery.view(Theme.LIGHT).withProbe(Optional.of(new View.Probe(theta, w)));
        return Scenery.pixels(Scenery.paint(new PhasePainter(), PRICED, view, 560, 460, 1));
    }
}
