package wasserscope.draw;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import wasserscope.measure.Particles;
import wasserscope.run.Extent;
import wasserscope.run.Frame;
import wasserscope.scenario.Window;

/**
 * How a frame is looked at. Immutable.
 *
 * @param window the part of Ω shown; without one, the scenario's, grown to hold every particle
 * @param layers what is shown
 * @param theme its colours
 * @param timeScale the objective's time axis
 * @param probe the point under the hand
 */
public record View(
        Optional<Window> window, Set<Layer> layers, Theme theme, TimeScale timeScale, Optional<Probe> probe) {

    private static final double MARGIN = 0.06;
    private static final double FARTHEST = 1e12;

    /** How the time of the objective is laid out. */
    public enum TimeScale {
        /** Equal times equally far apart. */
        LINEAR,
        /** Equal ratios of time equally far apart. */
        LOGARITHMIC
    }

    /**
     * A point of Ω.
     *
     * @param theta position
     * @param w output weight
     */
    public record Probe(double theta, double w) {}

    /** Copies the set. */
    public View {
        layers = layers.isEmpty() ? Set.of() : Set.copyOf(layers);
    }

    /** Returns the view a program opens with. */
    public static View initial() {
        return new View(Optional.empty(), Layer.usual(), Theme.DARK, TimeScale.LOGARITHMIC, Optional.empty());
    }

    /** Returns this view of another window. */
    public View withWindow(Optional<Window> other) {
        return new View(other, layers, theme, timeScale, probe);
    }

    /** Returns this view with a layer shown if it was not, and left out if it was. */
    public View toggled(Layer layer) {
        EnumSet<Layer> next = EnumSet.noneOf(Layer.class);
        next.addAll(layers);
        if (!next.remove(layer)) {
            next.add(layer);
        }
        return new View(window, next, theme, timeScale, probe);
    }

    /** Returns this view in another theme. */
    public View withTheme(Theme other) {
        return new View(window, layers, other, timeScale, probe);
    }

    /** Returns this view with another time axis. */
    public View withTimeScale(TimeScale other) {
        return new View(window, layers, theme, other, probe);
    }

    /** Returns this view with the hand elsewhere. */
    public View withProbe(Optional<Probe> other) {
        return new View(window, layers, theme, timeScale, other);
    }

    /** Tells whether {@code layer} is shown. */
    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    /** Returns the part of Ω that is shown of {@code frame}. */
    public Window windowOf(Frame frame) {
        return window.orElseGet(() -> {
            Window scene = frame.scenario().window();
            return scene.union(around(frame.extent(), scene));
        });
    }

    /** Returns the window that the present particles of {@code frame} fill. */
    public static Window fitting(Frame frame) {
        Particles particles = frame.particles();
        var data = frame.objective().problem().data();
        Window least = new Window(data.least(), data.greatest(), -1.25, 1.25);
        Window fitted = around(Extent.of(particles), least);
        return fitted.union(least);
    }

    private static Window around(Extent extent, Window scene) {
        double theta = MARGIN * Math.max(scene.width(), extent.thetaHigh() - extent.thetaLow());
        double w = MARGIN * Math.max(scene.height(), extent.wHigh() - extent.wLow());
        return new Window(
                bounded(extent.thetaLow() - theta),
                bounded(extent.thetaHigh() + theta),
                bounded(extent.wLow() - w),
                bounded(extent.wHigh() + w));
    }

    private static double bounded(double value) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, value));
    }
}
