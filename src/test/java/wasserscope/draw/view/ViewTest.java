package wasserscope.draw.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.draw.Scenery;
import wasserscope.draw.sheet.Theme;
import wasserscope.measure.Particles;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;
import wasserscope.scenario.PlaneWindow;

/** How a frame is looked at. */
class ViewTest {

    @Property(tries = 30)
    void theWindowHoldsEveryParticleAndTheScene(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double theta,
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double w) {
        Frame frame = Scenery.frame(Scenery.small(), new Particles(new double[] {0.1, w}, new double[] {0, theta}));
        PlaneWindow window = View.initial().windowOf(frame);

        assertTrue(holds(window, theta, w) && holds(window, 0, 0.1), window.toString());
        assertEquals(window, window.union(frame.scenario().window()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 100})
    void theWindowHoldsEveryParticleOnTheWay(int step) {
        Frame frame = Scenery.frame(Scenery.small(), step);
        var mu = frame.particles();
        for (var window : new PlaneWindow[] {View.initial().windowOf(frame), View.fitting(frame)}) {
            for (int i = 0; i < mu.size(); i++) {
                assertTrue(holds(window, mu.theta(i), mu.w(i)), window + " without particle " + i);
            }
        }
    }

    @Test
    void fittingShowsTheDataAndBothUnitWeightsEvenForOneParticle() {
        Frame frame = Scenery.frame(Scenery.small(), new Particles(new double[] {0}, new double[] {0}));
        PlaneWindow window = View.fitting(frame);

        assertTrue(holds(window, -3, -1) && holds(window, 3, 1), window.toString());
    }

    @Test
    void fittingIsTighterThanTheScene() {
        Frame frame = Scenery.frame(Scenery.small(), new Particles(new double[] {0.5}, new double[] {0}));

        assertTrue(View.fitting(frame).height() < frame.scenario().window().height());
    }

    @Test
    void aWindowOfItsOwnIsShownAsItIs() {
        var window = new PlaneWindow(0, 1, 2, 3);

        assertEquals(
                window,
                View.initial().withWindow(Optional.of(window)).windowOf(Scenery.frame(Scenery.small(), 0)));
    }

    @ParameterizedTest
    @EnumSource
    void aLayerToggledTwiceIsAsItWas(Layer layer) {
        var view = View.initial();

        assertEquals(!view.shows(layer), view.toggled(layer).shows(layer));
        assertEquals(view, view.toggled(layer).toggled(layer));
    }

    @Test
    void thereMayBeNoLayers() {
        var view = Scenery.only(Theme.DARK);

        assertFalse(view.shows(Layer.PARTICLES));
        assertTrue(view.toggled(Layer.PARTICLES).shows(Layer.PARTICLES));
    }

    private static boolean holds(PlaneWindow window, double theta, double w) {
        return theta >= window.thetaLow() && theta <= window.thetaHigh() && w >= window.wLow() && w <= window.wHigh();
    }
}
