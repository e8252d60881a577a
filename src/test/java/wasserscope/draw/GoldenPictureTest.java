package wasserscope.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.draw.chart.FunctionPainter;
import wasserscope.draw.chart.ObjectivePainter;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.composition.PhasePainter;
import wasserscope.draw.formula.Formula;
import wasserscope.draw.formula.Typesetter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.timeline.TimelinePainter;
import wasserscope.draw.view.Emphasis;
import wasserscope.draw.view.HitTarget;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.run.Mark;
import wasserscope.run.Timeline;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.story.Spotlight;
import wasserscope.theory.verdict.Verdict;

/**
 * Pictures as they should look: the files in {@code src/test/resources/golden}. After a wanted change,
 * {@code mvn test -Dtest=GoldenPictureTest -Dgolden.update=true} makes them anew; then look at each one.
 */
class GoldenPictureTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "golden");
    private static final Path ACTUAL = Path.of("target", "golden-actual");
    private static final double MEAN_DIFFERENCE = 0.6;
    private static final double DIFFERENT_PIXELS = 0.003;
    private static final int DIFFERENT = 40;

    private static final List<String> FORMULAS = List.of(
            "F'(\\mu)(w,\\theta) = w\\,g(\\theta) + \\lambda|w|",
            "f_\\mu(x) = \\int \\varphi\\,\\mathrm{d}\\mu = \\frac{1}{m}\\sum_{i=1}^{m} w_i\\,\\sigma(x-\\theta_i)",
            "\\frac{\\mathrm{d}}{\\mathrm{d}t}F(\\mu_t) = -\\int |v_t|^2\\,\\mathrm{d}\\mu_t",
            "\\hat\\theta_{k+1}^2 = \\theta_k - \\eta\\,w_k\\,g'(\\theta_k)",
            "v = \\tilde v - \\mathrm{proj}_{\\partial V(u)}(\\tilde v)",
            "\\|\\nu-\\nu'\\|_{BL} \\le \\varepsilon \\Rightarrow \\mu \\in \\mathcal{P}_2(\\Omega)",
            "\\sqrt{\\frac{\\log m}{m}} \\approx m^{-1/2}",
            "\\sigma(z) = \\left(1+e^{-z}\\right)^{-1} = \\frac{1}{1+e^{-z}}",
            "\\lim_{m\\to\\infty}\\lim_{t\\to\\infty} F(\\mu_{m,t}) = F^*",
            "w^2 - |\\theta|^2 = \\text{const}, \\quad \\dot w = -\\nabla_{w} F'(\\mu)");

    /**
     * What a picture shows, and of which size.
     *
     * @param name of its files, with the theme's
     * @param painter which card
     * @param frame of what
     * @param probe a point under the hand
     * @param timeScale the axis of time
     * @param width in units and pixels
     * @param height likewise
     * @param emphasis what a lesson stresses
     * @param touch the neuron under the hand
     */
    private record Scene(
            String name, Painter painter, Frame frame, Optional<View.Probe> probe, View.TimeScale timeScale, int width,
            int height, Emphasis emphasis, Optional<HitTarget> touch) {

        private Scene(String name, Painter painter, Frame frame, int width, int height) {
            this(name, painter, frame, Optional.empty(), View.TimeScale.LOGARITHMIC, width, height, Emphasis.NONE,
                    Optional.empty());
        }

        private Scene probed(double theta, double w) {
            return new Scene(name, painter, frame, Optional.of(new View.Probe(theta, w)), timeScale, width, height,
                    emphasis, touch);
        }

        private Scene touching(int neuron) {
            return new Scene(name, painter, frame, probe, timeScale, width, height, emphasis,
                    Optional.of(new HitTarget.Neuron(neuron)));
        }

        private Scene linear() {
            return new Scene(name, painter, frame, probe, View.TimeScale.LINEAR, width, height, emphasis, touch);
        }

        private Scene lit(Spotlight named) {
            return new Scene(name, painter, frame, probe, timeScale, width, height,
                    new Emphasis(Optional.of(named), Optional.empty()), touch);
        }

        private Scene over(Frame land) {
            return new Scene(name, painter, frame, probe, timeScale, width, height,
                    new Emphasis(Optional.empty(), Optional.of(land)), touch);
        }

        private BufferedImage in(Theme theme) {
            var view = Scenery.view(theme).withProbe(probe).withTimeScale(timeScale).with(emphasis)
                    .withGrip(Interaction.NONE.with(touch));
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.getGraphics().drawImage(Scenery.paint(painter, frame, view, width, height, 1), 0, 0, null);
            return image;
        }
    }

    /**
     * A picture.
     *
     * @param scene what it shows
     * @param theme in which colours
     */
    record Picture(Scene scene, Theme theme) {

        private String file() {
            return scene.name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        }

        @Override
        public String toString() {
            return file();
        }
    }

    static Stream<Picture> pictures() {
        Scenario opening = OpeningScene.opening();
        Frame settled = Scenery.frame(opening, 400);
        Frame many = Scenery.frame(Scenery.with(1000), 200);
        Frame noisy = Scenery.frame(Quantity.LAMBDA.set(Quantity.NOISE.set(Scenery.small(), 0.2), 0.02), 100);
        Frame priced = Scenery.frame(Quantity.LAMBDA.set(Scenery.small(), 0.05), 150);
        Frame rays = Scenery.frame(OpeningScene.RAYS.scenario(), 300);
        Frame circle = Scenery.frame(OpeningScene.CIRCLE.scenario(), 40);
        Frame moons = Scenery.frame(Library.named("moons").orElseThrow(), 300);
        Stream<Scene> scenes = Stream.of(
                new Scene("affine", new PhasePainter(), Scenery.frame(OpeningScene.AFFINE.scenario(), 400), 560, 480)
                        .probed(3, 4),
                new Scene("rays", new PhasePainter(), rays, 560, 480),
                new Scene("decision-values", new FunctionPainter(), rays, 360, 230),
                new Scene("decision", new FunctionPainter(), moons, 420, 460),
                new Scene("decision-touched", new FunctionPainter(), moons, 420, 300).touching(3),
                new Scene("projection", new PhasePainter(), moons, 560, 480).probed(4, -3),
                new Scene("agreement", new FunctionPainter(), circle, 360, 230),
                new Scene("circle", new PhasePainter(), circle, 560, 480),
                new Scene("plane", new PhasePainter(), settled, 640, 560),
                new Scene("function", new FunctionPainter(), settled, 360, 230),
                new Scene("objective", new ObjectivePainter(), settled, 360, 200),
                new Scene("plane-probed", new PhasePainter(), many, 640, 480).probed(2.6, 4),
                new Scene("plane-split", new PhasePainter(), priced, 640, 480).probed(2.6, -1.2),
                new Scene("plane-rests", new PhasePainter(), priced, 640, 480).probed(3.2, 0),
                new Scene("plane-density", new PhasePainter(), Scenery.frame(Scenery.with(30_000), 0), 560, 420),
                new Scene("function-noisy", new FunctionPainter(), noisy, 320, 180),
                new Scene("objective-linear", new ObjectivePainter(), noisy, 320, 180).linear(),
                new Scene("objective-past", new ObjectivePainter(), eventful(120), 360, 200),
                new Scene("timeline", new TimelinePainter(), eventful(120), 480, 60),
                new Scene("timeline-end", new TimelinePainter(), eventful(400), 480, 60).linear(),
                new Scene("formulas", GoldenPictureTest::formulas, settled, 760, 590),
                new Scene("timeline-sought", new TimelinePainter(), sought(), 480, 60));
        return Stream.concat(
                scenes.flatMap(scene -> Arrays.stream(Theme.values()).map(theme -> new Picture(scene, theme))),
                stressed());
    }

    /** Returns pictures of what lessons stress. */
    private static Stream<Picture> stressed() {
        Frame late = Scenery.frame(OpeningScene.opening(), 400);
        Frame escaping = Scenery.frame(Library.named("offset-few").orElseThrow(), 60);
        Frame outlined = Scenery.frame(Library.named("zero-line").orElseThrow(), 60);
        Frame few = Scenery.frame(Library.named("few").orElseThrow(), 400);
        return Stream.concat(
                Stream.of(
                        new Scene("lit-escape-region", new PhasePainter(), escaping, 560, 480)
                                .lit(Spotlight.Part.ESCAPE_REGION),
                        new Scene("lit-outline", new PhasePainter(), outlined, 560, 480).lit(Spotlight.Part.OUTLINE),
                        new Scene("lit-particle", new PhasePainter(), late, 560, 480).lit(new Spotlight.Particle(7)),
                        new Scene("lit-theta", new PhasePainter(), late, 560, 480).lit(new Spotlight.Theta(1.2)),
                        new Scene("frozen", new PhasePainter(), late, 560, 480)
                                .over(Scenery.frame(OpeningScene.opening(), 0)))
                        .map(scene -> new Picture(scene, Theme.DARK)),
                Stream.of(
                        new Scene("lit-strip", Part.ALL.painter(Heading.PLAIN), few, 960, 600)
                                .lit(Spotlight.Part.STRIP),
                        new Scene("lit-verdict", Part.ALL.painter(Heading.PLAIN), few, 960, 600)
                                .lit(Spotlight.Part.VERDICT))
                        .map(scene -> new Picture(scene, Theme.LIGHT)));
    }

    /** Paints formulas below one another, each in a smaller and a larger size. */
    private static void formulas(Sheet sheet, PlotArea box, Frame frame, View view) {
        Pen pen = new Pen(sheet, view);
        sheet.fill(box, view.theme().surfaces().panel().getRGB());
        double y = 40;
        for (String source : FORMULAS) {
            Formula formula = Typesetter.of(source).typeset().orElseThrow();
            pen.formula(formula, 12, y, 11, Pen.Align.LEFT, view.theme().inks().ink());
            pen.formula(formula, box.right() - 12, y, 15, Pen.Align.RIGHT, view.theme().marks().accent());
            y += 56;
        }
    }

    /** Returns a moment of a run on which something of each kind has happened. */
    private static Frame eventful(int step) {
        Frame end = Scenery.frame(Scenery.small(), 400);
        Timeline whole = end.timeline();
        List<Mark> marks = List.of(
                new Mark.Named(8, whole.curve().timeOf(8), "split"),
                new Mark.Changed(30, whole.curve().timeOf(30),
                        new Intervention.Set(30, Quantity.STEP_SIZE, 0.04)),
                new Mark.Judged(60, whole.curve().timeOf(60), Verdict.STATIONARY),
                new Mark.Escaped(100, whole.curve().timeOf(100), 7),
                new Mark.Judged(160, whole.curve().timeOf(160), Verdict.STUCK),
                new Mark.Judged(250, whole.curve().timeOf(250), Verdict.OPTIMAL),
                new Mark.SceneEnd(400, whole.lastTime()));
        return Scenery.on(Scenery.frame(Scenery.small(), step), Scenery.marked(end, marks).timeline());
    }

    /** Returns a moment near one that is sought, on a run that is remembered in part. */
    private static Frame sought() {
        Frame near = eventful(120);
        Timeline whole = near.timeline();
        return Scenery.on(near, new Timeline(whole.curve(), List.of(), whole.lastStep(), whole.lastTime(),
                OptionalDouble.of(whole.curve().timeOf(20)), Optional.of(Goal.ofStep(200)), 0));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureLooksAsItShould(Picture picture) throws IOException {
        var actual = picture.scene().in(picture.theme());
        if (Boolean.getBoolean("golden.update")) {
            write(actual, EXPECTED.resolve(picture.file()));
            return;
        }
        try (var stream = GoldenPictureTest.class.getResourceAsStream("/golden/" + picture.file())) {
            assertNotNull(stream, picture.file() + " is missing: make it with -Dgolden.update=true");
            var file = ACTUAL.resolve(picture.file());
            var complaint = complaint(ImageIO.read(stream), actual);
            if (!complaint.isEmpty()) {
                write(actual, file);
            }
            assertEquals("", complaint, () -> "see " + file.toAbsolutePath());
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureIsNotMistakenForAnotherTheme(Picture picture) {
        var other = picture.scene().in(picture.theme().next());

        assertTrue(!complaint(picture.scene().in(picture.theme()), other).isEmpty());
    }

    /** Returns by how much two pictures differ; nothing if nobody would see it. */
    private static String complaint(BufferedImage expected, BufferedImage actual) {
        if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
            return "the size is another";
        }
        int[] wanted = Scenery.pixels(expected);
        int[] found = Scenery.pixels(actual);
        long sum = 0;
        int different = 0;
        for (int j = 0; j < wanted.length; j++) {
            int most = 0;
            for (int shift = 0; shift < 24; shift += 8) {
                int difference = Math.abs((wanted[j] >> shift & 0xff) - (found[j] >> shift & 0xff));
                sum += difference;
                most = Math.max(most, difference);
            }
            different += most > DIFFERENT ? 1 : 0;
        }
        double mean = sum / (3.0 * wanted.length);
        double part = (double) different / wanted.length;
        return mean < MEAN_DIFFERENCE && part < DIFFERENT_PIXELS
                ? ""
                : "mean difference " + mean + ", pixels that differ much " + part;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
