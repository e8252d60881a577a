package wasserscope.draw.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.draw.Scenery;
import wasserscope.draw.chart.FunctionPainter;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.HitTarget;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.View;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;
import wasserscope.problem.data.Units;
import wasserscope.problem.model.Features;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.preset.OpeningScene;

/** The decision picture tells of f what f is, and of each neuron where it turns. */
class DecisionPictureTest {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 380;
    private static final PlotArea BOX = new PlotArea(0, 0, WIDTH, HEIGHT);
    private static final Scenario MOONS = Library.named("moons").orElseThrow();
    private static final Frame MOON = Scenery.frame(MOONS, 200);
    private static final Frame RAYS = Scenery.frame(OpeningScene.RAYS.scenario(), 100);

    static Stream<Frame> frames() {
        return Stream.of(MOON, RAYS, Scenery.frame(MOONS.with(MOONS.start().withParticles(1200)), 0));
    }

    /** Away from where f changes its sign: more than a pixel's way, in each of two directions. */
    @ParameterizedTest
    @MethodSource("frames")
    void theFillHasTheSignOfTheOutput(Frame frame) {
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            BufferedImage image = Scenery.paint(new FunctionPainter(), frame, fill(theme), WIDTH, HEIGHT, 1);
            DecisionLayout layout = DecisionLayout.of(BOX, frame, theme);
            Random random = new Random(7);
            for (int tries = 0; tries < 300; tries++) {
                double x = layout.plot().x() + 8 + random.nextInt((int) layout.plot().width() - 16);
                double y = layout.plot().y() + 8 + random.nextInt((int) layout.plot().height() - 16);
                double[] f = outputs(frame, layout, x, y);
                if (Arrays.stream(f).allMatch(v -> v > 0) || Arrays.stream(f).allMatch(v -> v < 0)) {
                    assertSign(f[0], image.getRGB((int) x, (int) y), theme, frame, layout, x, y);
                }
            }
        }
    }

    /** A hill is redder than it is blue, a valley bluer than red; what is nearly 0 has the colour of the paper, or a point is there. */
    private static void assertSign(
            double f, int rgb, Theme theme, Frame frame, DecisionLayout layout, double x, double y) {
        int warmth = (rgb >> 16 & 0xff) - (rgb & 0xff);
        int paper = theme.surfaces().ground().getRed() - theme.surfaces().ground().getBlue();
        if (isFree(frame, layout, x, y) && Math.abs(warmth - paper) > 12) {
            assertEquals(f > 0, warmth > paper, () -> "f = " + f + " at " + x + ", " + y);
        }
    }

    private static boolean isFree(Frame frame, DecisionLayout layout, double x, double y) {
        Points inputs = frame.objective().inputs();
        for (int k = 0; k < inputs.size(); k++) {
            if (Math.hypot(layout.right().at(inputs.at(k, 0)) - x, layout.up().at(inputs.at(k, 1)) - y) < 9) {
                return false;
            }
        }
        return true;
    }

    /** Returns f at a pixel and around it. */
    private static double[] outputs(Frame frame, DecisionLayout layout, double x, double y) {
        double[] right = {x, x - 4, x + 4, x, x};
        double[] down = {y, y, y, y - 4, y + 4};
        Points inputs = new Points(
                Arrays.stream(right).map(place -> layout.right().value(place + 0.5)).toArray(),
                Arrays.stream(down).map(place -> layout.up().value(place + 0.5)).toArray());
        Features sums = frame.objective().problem().features().at(inputs);
        ParticleArrays u = ParticleArrays.of(frame.particles());
        double[] aid = new double[u.size()];
        double[] f = new double[right.length];
        sums.prepare(u, aid, 0, u.size());
        sums.predict(u, aid, 0, u.size(), f);
        return f;
    }

    private static View fill(Theme theme) {
        return Scenery.only(theme, Layer.LEVEL_SETS);
    }

    @Test
    void fewNeuronsAreBoldManyAreFaintAndTheRestAreLeftOut() {
        Frame many = Scenery.frame(MOONS.with(MOONS.start().withParticles(1200)), 0);
        List<NeuronLines.Shown> lines = NeuronLines.of(DecisionLayout.of(BOX, many, Theme.DARK), many).all();
        double least = lines.stream().mapToDouble(NeuronLines.Shown::part).min().orElseThrow();

        assertTrue(lines.size() <= NeuronLines.MOST);
        assertTrue(lines.stream().filter(NeuronLines.Shown::isHeavy).count() <= NeuronLines.HEAVY);
        assertTrue(lines.stream().filter(NeuronLines.Shown::isHeavy).count() > NeuronLines.HEAVY / 2);
        double heaviest = Arrays.stream(many.particles().weights()).map(Math::abs).max().orElseThrow();
        assertTrue(Arrays.stream(many.particles().weights())
                .filter(w -> Math.abs(w) / heaviest > least).count() <= NeuronLines.MOST);
    }

    @Test
    void withoutABiasEveryLineGoesThroughZero() {
        DecisionLayout layout = DecisionLayout.of(BOX, RAYS, Theme.DARK);

        for (NeuronLines.Shown shown : NeuronLines.of(layout, RAYS).all()) {
            assertEquals(0, shown.line().ptLineDist(layout.right().at(0), layout.up().at(0)), 1e-4);
        }
    }

    @Test
    void theHandFindsTheNeuronWhoseLineItIsOn() {
        NeuronLines lines = NeuronLines.of(DecisionLayout.of(BOX, MOON, Theme.DARK), MOON);

        for (NeuronLines.Shown shown : lines.all().subList(0, 5)) {
            double x = shown.line().getX1() + 0.37 * (shown.line().getX2() - shown.line().getX1());
            double y = shown.line().getY1() + 0.37 * (shown.line().getY2() - shown.line().getY1());
            int found = lines.at(x, y).orElseThrow();
            NeuronLines.Shown there =
                    lines.all().stream().filter(line -> line.neuron() == found).findFirst().orElseThrow();

            assertEquals(0, there.line().ptSegDist(x, y), 1e-4);
        }
        assertTrue(lines.at(-50, -50).isEmpty());
    }

    @Test
    void theNeuronUnderTheHandIsLitAndASelectedOneToo() {
        View plain = Scenery.view(Theme.DARK);
        int neuron = NeuronLines.of(DecisionLayout.of(BOX, MOON, Theme.DARK), MOON).all().getLast().neuron();
        View touched = plain.withGrip(Interaction.NONE.with(Optional.of(new HitTarget.Neuron(neuron))));
        View selected = plain.withGrip(
                Interaction.NONE.with(new Interaction.Selection(List.of(neuron), MOON.particles().size())));

        assertFalse(Arrays.equals(pixels(MOON, plain), pixels(MOON, touched)));
        assertFalse(Arrays.equals(pixels(MOON, plain), pixels(MOON, selected)));
        assertEquals(selected.grip().selection(), new FunctionPainter().heeded(selected).grip().selection());
    }

    @Test
    void eachLayerOfThePictureShows() {
        View all = Scenery.view(Theme.LIGHT);

        for (Layer layer : List.of(Layer.LEVEL_SETS, Layer.CONTOURS, Layer.TEACHER, Layer.PARTICLES)) {
            assertFalse(Arrays.equals(pixels(RAYS, all), pixels(RAYS, all.toggled(layer))), layer.name());
        }
    }

    @Test
    void theOtherRunsBoundaryIsDashedAndNamed() {
        Frame beside = MOON.beside(Side.RIGHT, Scenery.frame(MOONS, 20));

        assertFalse(Arrays.equals(pixels(MOON, Scenery.view(Theme.DARK)), pixels(beside, Scenery.view(Theme.DARK))));
    }

    @Test
    void axesAreInTheUsersNumbers() {
        Units units = new Units(
                List.of(new Units.Axis("petal length (cm)", 5, 0.5), new Units.Axis("width", 10, 2)),
                Units.Axis.plain("y"), List.of("setosa", "virginica"));
        Frame named = Scenery.frame(MOONS.with(MOONS.problem().with(units)), 0);
        DecisionLayout layout = DecisionLayout.of(BOX, named, Theme.DARK);
        var right = layout.right().in(units.inputs().getFirst());
        var up = layout.up().in(units.inputs().getLast());

        assertEquals(layout.right().at(1), right.at(5.5), 1e-9);
        assertEquals(layout.up().at(1), up.at(12), 1e-9);
        assertEquals("petal length (cm)",
                DecisionLayout.name(View.initial().language(), View.initial().unitsOf(named), 0));
        assertFalse(Arrays.equals(pixels(MOON, Scenery.view(Theme.DARK)), pixels(named, Scenery.view(Theme.DARK))));
    }

    private static int[] pixels(Frame frame, View view) {
        return Scenery.pixels(Scenery.paint(new FunctionPainter(), frame, view, WIDTH, HEIGHT, 1));
    }
}
