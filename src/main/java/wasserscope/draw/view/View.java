package wasserscope.draw.view;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import wasserscope.draw.sheet.Style;
import wasserscope.draw.sheet.Theme;
import wasserscope.problem.DisplayUnits;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.model.Space;
import wasserscope.run.Extent;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.scenario.Appearance;
import wasserscope.scenario.Layer;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.SceneLook;
import wasserscope.words.Language;
import wasserscope.words.Words;

/**
 * How a frame is looked at. Immutable.
 *
 * @param window the part of Ω shown; without one, the scenario's, grown to hold every particle
 * @param layers what is shown
 * @param theme its colours
 * @param timeScale the objective's time axis
 * @param weightSign of which neurons the potential is shown over a plane of positions
 * @param probe the point under the hand
 * @param grip what the hand on the plane is about
 * @param language in which it is written
 * @param emphasis what a lesson has it stress
 */
public record View(
        Optional<PlaneWindow> window, Set<Layer> layers, Theme theme, TimeScale timeScale, WeightSign weightSign,
        Optional<Probe> probe, Interaction grip, Language language, Emphasis emphasis) implements Style {

    private static final double MARGIN = 0.06;
    private static final double FARTHEST = 1e12;

    /** How the time of the objective is laid out. */
    public enum TimeScale {
        /** Equal times equally far apart. */
        LINEAR,
        /** Equal ratios of time equally far apart. */
        LOGARITHMIC
    }

    /** The sign of the output weight of the neurons whose potential is shown over a plane of positions. */
    public enum WeightSign {
        /** F'(μ)(+1, θ). */
        PLUS(1),
        /** F'(μ)(−1, θ). */
        MINUS(-1);

        private final int sign;

        WeightSign(int sign) {
            this.sign = sign;
        }

        /** Returns +1 or −1. */
        public int sign() {
            return sign;
        }
    }

    /**
     * A point of the plane: (θ, w), or of a plane of positions its two coordinates.
     *
     * @param theta to the right
     * @param w up
     */
    public record Probe(double theta, double w) {}

    /** Copies the set. */
    public View {
        layers = layers.isEmpty() ? Set.of() : Set.copyOf(layers);
    }

    /** Returns the view a program opens with, in the language that is spoken. */
    public static View initial() {
        return new View(Optional.empty(), Layer.usual(), Theme.DARK, TimeScale.LOGARITHMIC, WeightSign.PLUS,
                Optional.empty(), Interaction.NONE, Words.language(), Emphasis.NONE);
    }

    /** Returns the view that a scenario asks for; what it does not say is as the program opens with. */
    public static View of(SceneLook look) {
        return initial().with(look);
    }

    /** Returns this view with the layers and the theme that a scenario asks for, as far as it says them. */
    public View with(SceneLook look) {
        return new View(window, look.layers().orElse(layers),
                look.appearance().map(said -> Theme.valueOf(said.name())).orElse(theme), timeScale, weightSign, probe,
                grip,
                language, emphasis);
    }

    /**
     * Returns how a scenario is to be shown so that it looks like this.
     *
     * @param scene the window of the scenario, for a view that has none of its own
     */
    public SceneLook look(PlaneWindow scene) {
        return new SceneLook(window.orElse(scene), Optional.of(layers), Optional.of(Appearance.valueOf(theme.name())));
    }

    /** Returns this view of another window. */
    public View withWindow(Optional<PlaneWindow> other) {
        return new View(other, layers, theme, timeScale, weightSign, probe, grip, language, emphasis);
    }

    /** Returns this view with a layer shown if it was not, and left out if it was. */
    public View toggled(Layer layer) {
        EnumSet<Layer> next = EnumSet.noneOf(Layer.class);
        next.addAll(layers);
        if (!next.remove(layer)) {
            next.add(layer);
        }
        return new View(window, next, theme, timeScale, weightSign, probe, grip, language, emphasis);
    }

    /** Returns this view in another theme. */
    public View withTheme(Theme other) {
        return new View(window, layers, other, timeScale, weightSign, probe, grip, language, emphasis);
    }

    /** Returns this view with another time axis. */
    public View withTimeScale(TimeScale other) {
        return new View(window, layers, theme, other, weightSign, probe, grip, language, emphasis);
    }

    /** Returns this view of the potential of other neurons. */
    public View withWeightSign(WeightSign other) {
        return new View(window, layers, theme, timeScale, other, probe, grip, language, emphasis);
    }

    /** Returns this view with the hand elsewhere. */
    public View withProbe(Optional<Probe> other) {
        return new View(window, layers, theme, timeScale, weightSign, other, grip, language, emphasis);
    }

    /** Returns this view with the hand about something else. */
    public View withGrip(Interaction other) {
        return new View(window, layers, theme, timeScale, weightSign, probe, other, language, emphasis);
    }

    /** Returns this view in another language. */
    public View withLanguage(Language other) {
        return new View(window, layers, theme, timeScale, weightSign, probe, grip, other, emphasis);
    }

    /** Returns this view with something else stressed. */
    public View with(Emphasis other) {
        return new View(window, layers, theme, timeScale, weightSign, probe, grip, language, other);
    }

    /** Returns this view with no hand on it. */
    public View withoutHand() {
        return withProbe(Optional.empty()).withGrip(Interaction.NONE);
    }

    /** Tells whether {@code layer} is shown. */
    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    /** Returns the units in which numbers of {@code frame} are written: those of its data, or none. */
    public DisplayUnits unitsOf(Frame frame) {
        Problem problem = frame.held().problem();
        return shows(Layer.PLANE_NUMBERS) ? DisplayUnits.plain(problem) : DisplayUnits.of(problem);
    }

    /**
     * Returns the moment whose landscape lies under the particles of {@code frame}: that which is stressed, if it is of the same plane, of
     * two runs that of the same side; else {@code frame} itself.
     */
    public Frame landOf(Frame frame) {
        int side = frame.beside().filter(beside -> beside.side() == Side.LEFT).isPresent() ? 1 : 0;
        return emphasis.landscape().map(Frame::sides).filter(sides -> side < sides.size())
                .map(sides -> sides.get(side))
                .filter(land -> land.chart() == frame.chart())
                .orElse(frame);
    }

    /** Returns the part of Ω that is shown of {@code frame}. */
    public PlaneWindow windowOf(Frame frame) {
        return window.orElseGet(() -> {
            PlaneWindow scene = frame.scenario().window();
            PlaneWindow grown = scene.union(around(frame.extent(), scene));
            return frame.objective().space() == Space.CIRCLE
                    ? new PlaneWindow(scene.thetaLow(), scene.thetaHigh(), grown.wLow(), grown.wHigh())
                    : grown;
        });
    }

    /** Returns the window that the present particles of {@code frame} fill. */
    public static PlaneWindow fitting(Frame frame) {
        PlaneWindow least = leastOf(frame);
        return around(Extent.of(frame.particles(), frame.chart()), least).union(least);
    }

    private static PlaneWindow leastOf(Frame frame) {
        Data data = frame.objective().problem().data();
        if (frame.objective().space() == Space.CIRCLE) {
            return new PlaneWindow(0, Space.FULL_TURN, -1.25, 1.25);
        }
        return frame.chart() == PlaneMap.PHASE
                ? PlaneWindow.around(data.least(), data.greatest(), -1.25, 1.25)
                : new PlaneWindow(-0.5, 0.5, -0.5, 0.5);
    }

    private static PlaneWindow around(Extent extent, PlaneWindow scene) {
        double theta = MARGIN * Math.max(scene.width(), extent.right() - extent.left());
        double w = MARGIN * Math.max(scene.height(), extent.high() - extent.low());
        return PlaneWindow.around(
                bounded(extent.left() - theta),
                bounded(extent.right() + theta),
                bounded(extent.low() - w),
                bounded(extent.high() + w));
    }

    private static double bounded(double value) {
        return value >= -FARTHEST ? Math.min(FARTHEST, value) : -FARTHEST;
    }
}
