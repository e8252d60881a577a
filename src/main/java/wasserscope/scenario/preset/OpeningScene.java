package wasserscope.scenario.preset;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.start.Circle;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.ZeroLine;
import wasserscope.problem.Problem;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;
import wasserscope.scenario.Pace;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Playing;
import wasserscope.scenario.Scenario;
import wasserscope.theory.verdict.Verdict;

/** The scenes that a model opens on, each with the name by which commands know it. */
public enum OpeningScene {
    /** A cloud of neurons falls into the valleys of F'(μ), splits, and the network meets its teacher. */
    NEURONS("neurons", Model.SIGMOID_THRESHOLD, 20_000) {
        @Override
        Scenario plain() {
            return Scenario.of(
                    "",
                    problem(new SigmoidThreshold(5), TargetPreset.FOUR_STEPS, 0),
                    new Start(new Gaussian(), 200, 1, 2),
                    new GradientDescent(0.04),
                    new Pace.Logarithmic(),
                    new PlaneWindow(-4.5, 4.5, -12, 10));
        }
    },
    /** Neurons without a bias. */
    SLOPES("slopes", Model.SIGMOID_SLOPE, 1200) {
        @Override
        Scenario plain() {
            return Scenario.of(
                    "",
                    problem(new SigmoidSlope(), TargetPreset.TWO_SLOPES, 0),
                    new Start(new ZeroLine(Range.whole(Space.LINE)), 100, 1, 1),
                    new GradientDescent(0.1),
                    new Pace.Logarithmic(),
                    new PlaneWindow(-6, 6, -8, 8));
        }
    },
    /** Neurons with both numbers free, over the plane of (a, b). */
    AFFINE("affine", Model.SIGMOID_AFFINE, 500) {
        @Override
        Scenario plain() {
            return Scenario.of(
                    "",
                    problem(new SigmoidAffine(), TargetPreset.AFFINE_THREE, 0),
                    new Start(new Gaussian(), 200, 1.5, 1),
                    new GradientDescent(0.1),
                    new Pace.Logarithmic(),
                    new PlaneWindow(-8, 8, -8, 8));
        }
    },
    /** Neurons of two inputs, each a line across which it rises. */
    LINES("lines", Model.SIGMOID_PLANE, 600) {
        @Override
        Scenario plain() {
            return Scenario.of(
                    "",
                    problem(new SigmoidPlane(), TargetPreset.TRIANGLE, 0),
                    new Start(new Gaussian(), 200, 1.5, 1),
                    new GradientDescent(0.1),
                    new Pace.Logarithmic(),
                    new PlaneWindow(-8, 8, -8, 8));
        }
    },
    /** Spikes are found and certified. */
    SPIKES("spikes", Model.DECONVOLUTION, 10_000) {
        @Override
        Scenario plain() {
            return Scenario.of(
                    "",
                    problem(new Deconvolution(5), TargetPreset.THREE_SPIKES, 0.05),
                    new Start(new ZeroLine(Range.whole(Space.CIRCLE)), 60, 1, 1),
                    new GradientDescent(0.002),
                    new Pace.Logarithmic(),
                    new PlaneWindow(0, Space.FULL_TURN, -8, 8));
        }
    },
    /** Rectified neurons gather on the rays of the teacher. */
    RAYS("rays", Model.RELU, 2200) {
        @Override
        Scenario plain() {
            return Scenario.of(
                    "",
                    problem(new Relu(), TargetPreset.THREE_RAYS, 0),
                    new Start(new Gaussian(), 100, 0.3, 1),
                    new GradientDescent(0.05),
                    new Pace.Logarithmic(),
                    new PlaneWindow(-9.5, 9.5, -5, 5));
        }
    },
    /** A circle stays an ellipse, for ever. */
    CIRCLE("circle", Model.LOW_RANK, 150) {
        @Override
        Scenario plain() {
            return Scenario.of(
                    "",
                    problem(new LowRank(), TargetPreset.RANK_TWO, 0),
                    new Start(new Circle(Circle.WHOLE), 60, 0.4, 1),
                    new GradientDescent(0.02),
                    new Pace.Logarithmic(),
                    new PlaneWindow(-3.04, 3.04, -1.6, 1.6));
        }
    };

    private static final Set<Verdict> PAUSES = Set.of(Verdict.OPTIMAL, Verdict.STUCK);

    private final String key;
    private final Model model;
    private final long end;

    OpeningScene(String key, Model model, long end) {
        this.key = key;
        this.model = model;
        this.end = end;
    }

    /** Returns the scenario without a title, on a clock that never stops. */
    abstract Scenario plain();

    /** Returns the scenario of the scene. Its clock stops when it is optimal or stuck, and where the scene ends. */
    public Scenario scenario() {
        Scenario plain = plain().withUsualEngine();
        return plain.asScene(key).with(Playing.of(plain.pace(), PAUSES).withStopAt(OptionalLong.of(end)));
    }

    /** Returns the scene that the window opens on. */
    public static Scenario opening() {
        return NEURONS.scenario();
    }

    /** Returns the scene that a model opens on. */
    public static Scenario of(Model model) {
        return Arrays.stream(values()).filter(scene -> scene.model == model).findFirst().orElseThrow().scenario();
    }

    /** Returns the scene of a name. */
    public static Optional<Scenario> named(String name) {
        return Arrays.stream(values()).filter(scene -> scene.key.equals(name)).findFirst().map(OpeningScene::scenario);
    }

    /** Returns the name by which commands know the scene: lower case, without spaces. */
    public String key() {
        return key;
    }

    private static Problem problem(FeatureMap features, TargetPreset target, double lambda) {
        return new Problem(features, Model.of(features).data(), target.teacher(), new SquareLoss(), lambda);
    }
}
