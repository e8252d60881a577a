package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import wasserscope.flow.motion.Accelerated;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.Sampling;
import wasserscope.flow.motion.Stochastic;
import wasserscope.flow.start.Band;
import wasserscope.flow.start.Circle;
import wasserscope.flow.start.Cluster;
import wasserscope.flow.start.Disc;
import wasserscope.flow.start.Explicit;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Line;
import wasserscope.flow.start.OneSided;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.StartShape;
import wasserscope.flow.start.Stretch;
import wasserscope.flow.start.ZeroLine;
import wasserscope.flow.step.Momentum;
import wasserscope.flow.step.StepSize;
import wasserscope.measure.Points;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.data.Units;
import wasserscope.problem.expression.RealExpression;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.scenario.Appearance;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Method;
import wasserscope.scenario.MoveAtom;
import wasserscope.scenario.Pace;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Playing;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.SceneLook;
import wasserscope.scenario.SetRule;
import wasserscope.scenario.SetTarget;
import wasserscope.theory.verdict.Verdict;

/** Scenarios of every kind, drawn from a seed. */
final class RandomScenarios {

    private final Random random;
    private final FeatureMap features;

    private RandomScenarios(long seed) {
        random = new Random(seed);
        features = List.of(
                new SigmoidThreshold(0.01 + 10 * random.nextDouble()),
                new SigmoidSlope(),
                new SigmoidAffine(),
                new SigmoidPlane(),
                new Deconvolution(1 + random.nextInt(64)),
                new Relu(random.nextBoolean()),
                new LowRank())
                .get(random.nextInt(7));
    }

    static Scenario of(long seed) {
        return new RandomScenarios(seed).scenario();
    }

    private Scenario scenario() {
        Start start = start();
        Problem problem = problem();
        return new Scenario(
                text(), text(), problem, start, motion(), 0.001 + 0.9 * random.nextDouble(),
                interventions(start, problem.target(), problem.loss()),
                playing(), look());
    }

    private Playing playing() {
        OptionalLong stopAt = coin() ? OptionalLong.of(1 + (long) (1e15 * Math.pow(random.nextDouble(), 9)))
                : OptionalLong.empty();
        List<Playing.NamedStep> marks = IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> new Playing.NamedStep(random.nextInt(9), "a \"" + text()))
                .toList();
        return new Playing(pace(), subset(Verdict.class), stopAt, marks);
    }

    private String text() {
        return List.of("", "a \"quoted\" text\n\t\\", "σ(β(x − θ)) 𝜃", "\u0000\ud800 half", "x".repeat(300))
                .get(random.nextInt(5));
    }

    private boolean coin() {
        return random.nextBoolean();
    }

    private double number() {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextInt(7) - 3;
            case 1 -> -0.0;
            case 2 -> Math.scalb(random.nextGaussian(), random.nextInt(80) - 40);
            case 3 -> random.nextBoolean() ? Double.MIN_VALUE : 1e30 * (1 - 2 * random.nextDouble());
            default -> random.nextGaussian();
        };
    }

    private double theta() {
        return features.space().wrapped(number());
    }

    private List<Double> numbers(int n) {
        return DoubleStream.generate(this::number).limit(n).boxed().toList();
    }

    private Points positions(int n) {
        return points(n, features.space().axes(), true);
    }

    private Points points(int n, int axes, boolean wrapped) {
        double[][] columns = new double[axes][n];
        for (double[] column : columns) {
            for (int i = 0; i < n; i++) {
                column[i] = wrapped ? theta() : number();
            }
        }
        return new Points(columns);
    }

    private Problem problem() {
        Loss loss = coin() || features instanceof LowRank ? new SquareLoss() : new LogisticLoss();
        Data data = data(loss);
        return new Problem(features, data, target(data, loss), loss, coin() ? 0 : 10 * random.nextDouble(),
                coin() || features instanceof LowRank ? Optional.empty() : Optional.of(units()));
    }

    private Units units() {
        List<Units.Axis> inputs = IntStream.range(0, features.inputAxes()).mapToObj(_ -> axis()).toList();
        return new Units(inputs, axis(), coin() ? List.of() : List.of("no", "\u00e9t\u00e9 \"2\""));
    }

    private Units.Axis axis() {
        return new Units.Axis(coin() ? "" : "t (s) $x_{1}$", number(), Math.abs(number()) + 1e-300);
    }

    private Data data(Loss loss) {
        if (features instanceof LowRank) {
            return new Data.Entries();
        }
        if (features.inputAxes() == 1 && coin()) {
            return new Data.Grid(-random.nextDouble() - 1, random.nextDouble(), 2 + random.nextInt(100));
        }
        int n = 1 + random.nextInt(30);
        Points x = points(n, features.inputAxes(), false);
        List<Double> weights = numbers(n).stream().map(v -> Math.abs(v) + 1e-300).toList();
        int held = 1 + random.nextInt(5);
        return coin() ? Data.Samples.of(x)
                : new Data.Samples(x, weights, coin() ? Optional.empty()
                        : Optional.of(new Data.HeldOut(points(held, features.inputAxes(), false), given(held, loss))));
    }

    private List<Double> given(int n, Loss loss) {
        return loss instanceof SquareLoss
                ? numbers(n)
                : DoubleStream.generate(() -> coin() ? 1 : -1).limit(n).boxed().toList();
    }

    private Target target(Data data, Loss loss) {
        int n = 1 + random.nextInt(4);
        boolean matrix = features instanceof LowRank;
        if (coin()) {
            List<Double> w = matrix ? numbers(n).stream().map(Math::abs).toList() : numbers(n);
            return new Target.Teacher(w, positions(n), 10 * random.nextDouble(), random.nextLong());
        }
        if (matrix) {
            return new Target.Matrix(1 + random.nextDouble(), random.nextDouble(), 1 + random.nextDouble());
        }
        if (random.nextInt(3) == 0) {
            String formula = features.inputAxes() == 1 ? "sin(2x) - 1/(1 + |x|)" : "cos(x1) x2/(1 + x2^2)";
            return new Target.Formula(
                    (RealExpression) RealExpression.read(formula, features.inputAxes()),
                    random.nextDouble(), random.nextLong());
        }
        return new Target.Values(given(data.x().size(), loss));
    }

    private Start start() {
        List<StartShape> shapes = List.<StartShape>of(
                new Gaussian(), new ZeroLine(range()), new Line(range(), number()), new Band(range()),
                new OneSided(range()), cluster(), new Disc(), new Circle(Circle.WHOLE),
                new Circle(new Stretch(-0.5, 1 + random.nextDouble())),
                new Disc(new Stretch(-0.5, 1 + random.nextDouble())), explicit(1 + random.nextInt(50)))
                .stream()
                .filter(shape -> shape.suits(features))
                .toList();
        StartShape shape = shapes.get(random.nextInt(shapes.size()));
        int m = shape instanceof Explicit list ? list.w().size() : 1 + random.nextInt(300);
        return new Start(shape, m, 0.001 + 50 * random.nextDouble(), random.nextLong());
    }

    private Cluster cluster() {
        int axes = features.space().axes();
        return new Cluster(IntStream.range(0, axes).mapToObj(_ -> theta()).toList(), random.nextDouble());
    }

    private Explicit explicit(int m) {
        boolean weighted = features.lifting().hasWeight();
        return new Explicit(weighted ? numbers(m) : Collections.nCopies(m, 1.0), positions(m));
    }

    private Range range() {
        Stretch side = new Stretch(-1 - random.nextDouble(), 2 + random.nextDouble());
        if (features.space().axes() > 1) {
            List<Stretch> sides = new ArrayList<>(List.of(side, new Stretch(0, random.nextDouble()), side));
            return new Range(sides.subList(0, features.space().axes()), Optional.empty());
        }
        return new Range(List.of(side),
                coin() ? Optional.of(new Stretch(-0.5, random.nextDouble())) : Optional.empty());
    }

    private Motion motion() {
        double eta = 1e-6 + random.nextDouble();
        StepSize step = coin() ? new StepSize.Automatic() : StepSize.of(eta);
        return switch (random.nextInt(4)) {
            case 0 -> new GradientDescent(step);
            case 1 -> new GradientFlow(eta, 1e-13 + 0.01 * random.nextDouble());
            case 2 -> new Stochastic(
                    step, 1 + random.nextInt(100), random.nextLong(),
                    random.nextBoolean() ? Sampling.SHUFFLED : Sampling.INDEPENDENT);
            default -> new Accelerated(
                    step, coin() ? new Momentum.Restart() : new Momentum.Constant(0.99 * random.nextDouble()));
        };
    }

    private List<Intervention> interventions(Start start, Target target, Loss loss) {
        List<Intervention> all = new ArrayList<>();
        int count = start.particles();
        Target now = target;
        long step = 0;
        for (int j = random.nextInt(8); j > 0; j--) {
            step += random.nextInt(3);
            int index = random.nextInt(count);
            List<Double> place =
                    IntStream.range(0, features.space().axes()).mapToObj(_ -> theta()).toList();
            double w = features.lifting().hasWeight() ? number() : 1;
            switch (random.nextInt(11)) {
                case 0 -> all.add(new Intervention.Set(step, Quantity.STEP_SIZE, 1e-6 + random.nextDouble()));
                case 1 -> all.add(coin()
                        ? new SetRule(step, Quantity.MOMENTUM)
                        : new Intervention.Set(step, Quantity.BATCH, 1 + random.nextInt(9)));
                case 2 -> all.add(new Intervention.SetMethod(step, List.of(Method.values()).get(random.nextInt(4))));
                case 3 -> {
                    all.add(new Intervention.Add(step, w, place));
                    count++;
                }
                case 4 -> all.add(new Intervention.Move(step, index, w, place));
                case 5 -> all.add(new Intervention.Set(step, Quantity.MARGIN, 1e-9 + 0.9 * random.nextDouble()));
                case 6 -> {
                    all.add(new Intervention.Split(step, List.of(index)));
                    count++;
                }
                case 7 -> all.add(new Intervention.Merge(step, List.of(index)));
                case 9 -> {
                    SetTarget change = newTarget(step, loss);
                    now = change.target();
                    all.add(change);
                }
                case 8 -> {
                    if (now instanceof Target.Teacher teacher) {
                        int atom = random.nextInt(teacher.weights().size());
                        double weight = features instanceof LowRank ? Math.abs(number()) : number();
                        all.add(new MoveAtom(step, atom, weight, place));
                    }
                }
                default -> {
                    all.add(new Intervention.Shake(step, 1 - random.nextDouble(), random.nextLong()));
                    if (count > 1) {
                        all.add(new Intervention.Remove(step, List.of(index)));
                        count--;
                    }
                }
            }
        }
        return all;
    }

    private SetTarget newTarget(long step, Loss loss) {
        Data data = data(loss);
        return new SetTarget(step, target(data, loss),
                data instanceof Data.Entries ? Optional.empty() : Optional.of(data));
    }

    private Pace pace() {
        return switch (random.nextInt(4)) {
            case 0 -> new Pace.Steady(1 + random.nextInt(1000));
            case 1 -> new Pace.Logarithmic();
            case 2 -> new Pace.SlowMotion();
            default -> new Pace.Unbounded();
        };
    }

    private <E extends Enum<E>> EnumSet<E> subset(Class<E> type) {
        EnumSet<E> subset = EnumSet.allOf(type);
        subset.removeIf(_ -> coin());
        return subset;
    }

    private SceneLook look() {
        PlaneWindow window = new PlaneWindow(-random.nextDouble(), 1, -2, random.nextDouble());
        List<Appearance> themes = List.of(Appearance.values());
        return new SceneLook(
                window,
                coin() ? Optional.of(subset(Layer.class)) : Optional.empty(),
                coin() ? Optional.of(themes.get(random.nextInt(themes.size()))) : Optional.empty());
    }
}
