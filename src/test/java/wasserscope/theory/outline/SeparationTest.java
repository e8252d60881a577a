package wasserscope.theory.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
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
import wasserscope.theory.Problems;
import wasserscope.theory.outline.Outline.Fidelity;
import wasserscope.theory.outline.Separation.Barrier;
import wasserscope.theory.outline.Separation.Flaw;
import wasserscope.theory.outline.Separation.Gap;

/** Which starts separate, and what is said of those that do not. (CB18, definition 3.2.) */
class SeparationTest {

    private static final Range WHOLE = Range.of(-4, 4);
    private static final Range ROUND = Range.of(0, Space.FULL_TURN);
    private static final Range SQUARE = Range.square(-4, 4);

    record Case(FeatureMap features, StartShape shape, Separation expected) {}

    private static Case yes(FeatureMap features, StartShape shape, Barrier barrier) {
        return new Case(features, shape, new Separation.Separates(barrier));
    }

    private static Case no(FeatureMap features, StartShape shape, Flaw flaw) {
        return new Case(features, shape, new Separation.Flawed(flaw));
    }

    static Stream<Case> starts() {
        FeatureMap threshold = new SigmoidThreshold(5);
        FeatureMap circle = new Deconvolution(5);
        return Stream.of(
                yes(threshold, new ZeroLine(WHOLE), Barrier.LINE),
                yes(threshold, new Line(WHOLE, 1.5), Barrier.LINE),
                yes(threshold, new Band(WHOLE), Barrier.LINE),
                yes(threshold, new OneSided(WHOLE), Barrier.LINE),
                yes(threshold, new ZeroLine(Range.of(-3, 3)), Barrier.LINE),
                yes(threshold, new Gaussian(), Barrier.NORMAL_LINE),
                yes(new SigmoidSlope(), new OneSided(Range.of(-600, 600)), Barrier.LINE),
                yes(new SigmoidSlope(), new Gaussian(), Barrier.NORMAL_LINE),
                yes(circle, new ZeroLine(ROUND), Barrier.TURN),
                yes(circle, new OneSided(ROUND), Barrier.TURN),
                yes(circle, new Gaussian(), Barrier.NORMAL_TURN),
                yes(new LowRank(), new Circle(Circle.WHOLE), Barrier.LOOP),
                yes(new LowRank(), new Disc(), Barrier.LOOP),
                yes(new LowRank(), new Gaussian(), Barrier.NORMAL_LOOP),
                yes(new SigmoidAffine(), new Gaussian(), Barrier.NORMAL),
                yes(new SigmoidPlane(), new Gaussian(), Barrier.NORMAL),
                yes(new Relu(), new Gaussian(), Barrier.NORMAL),
                yes(new Relu(true), new Gaussian(), Barrier.NORMAL),
                yes(new Relu(true), new Circle(Circle.WHOLE), Barrier.SPHERE),
                yes(new Relu(), new Circle(Circle.WHOLE), Barrier.SPHERE),
                yes(new Relu(), new Disc(), Barrier.SPHERE),
                no(new SigmoidAffine(), new Cluster(List.of(0.0, 0.0), 0.2), Flaw.CLUSTER),
                no(new SigmoidAffine(), new Band(Range.square(1, 2)), Flaw.NARROW),
                no(new SigmoidAffine(), new ZeroLine(SQUARE), Flaw.NARROW),
                no(new SigmoidAffine(), new OneSided(Range.square(-1e6, 1e6)), Flaw.NARROW),
                no(new SigmoidPlane(), new Cluster(List.of(0.0, 0.0, 0.0), 0.2), Flaw.CLUSTER),
                no(new SigmoidPlane(), new Band(Range.cube(-1e6, 1e6)), Flaw.NARROW),
                no(new SigmoidPlane(), new ZeroLine(Range.cube(-4, 4)), Flaw.NARROW),
                no(new Relu(true), new OneSided(Range.cube(-4, 4)), Flaw.ONE_SIGN),
                no(new Relu(true), new ZeroLine(Range.cube(-4, 4)), Flaw.FLAT),
                no(new Relu(), new OneSided(SQUARE), Flaw.ONE_SIGN),
                no(new Relu(), new ZeroLine(SQUARE), Flaw.FLAT),
                no(threshold, new Explicit(List.of(1.0, -1.0), Points.onLine(0, 1)), Flaw.POINTS));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void everyKindOfStartIsJudged(Case one) {
        assertEquals(one.expected(), separation(one.features(), one.shape()));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void theJudgementDoesNotDependOnTheInitializationRadius(Case one) {
        Problem problem = problem(one.features());
        for (double radius : new double[] {0.01, 30}) {
            assertEquals(one.expected(), Separation.of(new Start(one.shape(), 20, radius, 1), problem));
        }
    }

    @Test
    void aGapIsNamedByItsEnds() {
        StartShape holed = new ZeroLine(new Range(WHOLE.sides(), Optional.of(new Stretch(-1.2, 1.2))));
        assertGap(-1.2, 1.2, separation(new SigmoidThreshold(5), holed));
        assertGap(-1.2, 1.2, separation(new SigmoidSlope(), holed));
        assertGap(-1, 0.5, separation(new SigmoidThreshold(5),
                new Band(new Range(WHOLE.sides(), Optional.of(new Stretch(-1, 0.5))))));
    }

    @Test
    void aGapOfTheCircleMayHoldItsSeam() {
        Range holed = new Range(ROUND.sides(), Optional.of(new Stretch(2, 3)));
        assertGap(2, 3, separation(new Deconvolution(5), new ZeroLine(holed)));
        assertGap(5, 1 + Space.FULL_TURN, separation(new Deconvolution(5), new ZeroLine(Range.of(1, 5))));
    }

    @Test
    void aRangeThatDoesNotSpanTheDataLeavesItsOutsideOpen() {
        assertGap(1, Double.POSITIVE_INFINITY, separation(new SigmoidThreshold(5), new ZeroLine(Range.of(-4, 1))));
        assertGap(-0.5, Double.POSITIVE_INFINITY, separation(new SigmoidThreshold(5), Cluster.on(-1, 0.2)));
        assertGap(Double.NEGATIVE_INFINITY, 1.5, separation(new SigmoidThreshold(5), Cluster.on(2, 0.2)));
    }

    /** All inputs of the grid but those nearest to 0 saturate sooner. */
    @Test
    void slopesAreCoveredAsFarAsANeuronMovesAtAnyInput() {
        double nearest = 3.0 / 255;
        double enough = 6.91 / nearest;
        assertTrue(separation(new SigmoidSlope(), new ZeroLine(Range.of(-enough, enough))).holds());
        double less = 6.90 / nearest;
        assertFalse(separation(new SigmoidSlope(), new ZeroLine(Range.of(-less, less))).holds());
        assertFalse(separation(new SigmoidSlope(), new ZeroLine(Range.of(-enough, less))).holds());
    }

    @Test
    void anInputAtZeroAsksForNoSlope() {
        Problem problem = new Problem(
                new SigmoidSlope(), Data.Samples.of(Points.onLine(-1, 0, 2)), new Target.Values(List.of(1.0, 0.0, 2.0)),
                new SquareLoss(), 0);
        assertTrue(Separation.of(new Start(new ZeroLine(Range.of(-7, 7)), 20, 1, 1), problem).holds());
        assertFalse(Separation.of(new Start(new ZeroLine(Range.of(-6, 7)), 20, 1, 1), problem).holds());
    }

    /** Beyond the slopes at which the farthest input is saturated, and beyond those at which all are. */
    @Test
    void aGapOfSlopesIsOneWhereverItLies() {
        for (Stretch gap : List.of(new Stretch(2, 3.5), new Stretch(-700, -650), new Stretch(-0.5, 0.5))) {
            StartShape holed = new ZeroLine(new Range(List.of(new Stretch(-800, 800)), Optional.of(gap)));
            assertGap(gap.low(), gap.high(), separation(new SigmoidSlope(), holed));
        }
        StartShape narrow = new ZeroLine(new Range(WHOLE.sides(), Optional.of(new Stretch(2, 3.5))));
        assertGap(2, 3.5, separation(new SigmoidSlope(), narrow));
    }

    @Test
    void aRangeOfManyTurnsGoesRoundOnce() {
        for (double length : new double[] {7, 1e3, 1e9, 1e50}) {
            assertEquals(
                    new Separation.Separates(Barrier.TURN),
                    separation(new Deconvolution(5), new ZeroLine(Range.of(-length, length))));
            StartShape holed = new ZeroLine(
                    new Range(List.of(new Stretch(-length, length)), Optional.of(new Stretch(-1, 1))));
            assertTrue(separation(new Deconvolution(5), holed).holds(), "the gap is covered by the next turn");
            separation(new Deconvolution(5), Cluster.on(1, length));
        }
    }

    /** Starts of any size and anywhere: judged, by an outline of few tracers. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyStartIsJudged(
            @ForAll @DoubleRange(min = -100, max = 100) double size, @ForAll @DoubleRange(min = -1, max = 1) double at,
            @ForAll @DoubleRange(min = -100, max = 150) double radius, @ForAll @IntRange(max = 2) int model) {
        FeatureMap features = List.of(new SigmoidThreshold(5), new SigmoidSlope(), new Deconvolution(5)).get(model);
        double length = Math.pow(10, size);
        double low = at * length;
        Range range = Range.of(low, low + length);
        Range holed = new Range(range.sides(), Optional.of(new Stretch(low, low + length / 2)));
        for (StartShape shape : List.of(
                new ZeroLine(range), new Band(holed), new OneSided(range), Cluster.on(low, length), new Gaussian())) {
            Start start = new Start(shape, 3, Math.pow(10, radius), 1);
            Separation.of(start, problem(features));
            assertTrue(outline(start, features).size() <= FrontTracker.MOST_TRACERS);
        }
    }

    private static Outline outline(Start start, FeatureMap features) {
        return Outlines.of(start, problem(features), new Stretch(-4.5, 4.5));
    }

    /** A homeomorphism opens nothing and closes nothing, whatever polylines look like. */
    @Test
    void whatTheStartDoesStays() {
        Outline crossed = new Outline(
                List.of(chain(Ends.TO_THE_LEFT, -5, 1, 2, -1), chain(Ends.TO_THE_RIGHT, -2, -1, 5, 1)), 8,
                Fidelity.FAITHFUL);
        assertTrue(SeparationCheck.separates(crossed, Topology.STRIP));
        Problem problem = problem(new SigmoidThreshold(5));
        Separation open = new Separation.Open(Separation.Place.THETA, new Gap(-1, 1));
        assertEquals(new Separation.Winding(), open.carried(crossed, problem));
        assertEquals(open, open.carried(Outline.NONE, problem));
        Separation closed = new Separation.Separates(Barrier.LINE);
        for (Fidelity fidelity : Fidelity.values()) {
            assertEquals(closed, closed.carried(new Outline(crossed.chains(), 8, fidelity), problem));
        }
    }

    @Test
    void afterAFoldNobodyKnowsUnlessAStraightWayIsLeft() {
        Problem problem = problem(new SigmoidThreshold(5));
        Separation open = new Separation.Open(Separation.Place.THETA, new Gap(-1, 1));
        TracerCurve left = chain(Ends.TO_THE_LEFT, -5, 1, -2, -1);
        TracerCurve right = chain(Ends.TO_THE_RIGHT, 1, -1, 5, 1);
        TracerCurve over = chain(Ends.TO_THE_RIGHT, -3, -1, 5, 1);

        assertGap(-2, 1, open.carried(new Outline(List.of(left, right), 8, Fidelity.FOLDED), problem));
        assertEquals(
                new Separation.Undecided(),
                open.carried(new Outline(List.of(left, over), 8, Fidelity.FOLDED), problem));
        assertEquals(
                new Separation.Winding(), open.carried(new Outline(List.of(left, over), 8, Fidelity.COARSE), problem));
        assertEquals(new Separation.Undecided(), open.carried(new Outline(List.of(), 8, Fidelity.LOST), problem));
    }

    /** Returns a segment. */
    private static TracerCurve chain(Ends ends, double x0, double y0, double x1, double y1) {
        return new TracerCurve(
                new Particles(new double[] {y0, y1}, new double[] {x0, x1}),
                new Particles(new double[2], new double[2]), ends);
    }

    @Test
    void arcsAndSegmentsOfVectorsLeaveDirectionsOpen() {
        var arc = assertInstanceOf(
                Separation.Open.class, separation(new LowRank(), new Circle(new Stretch(0.3, 0.5))));
        assertEquals(Separation.Place.ANGLE, arc.place());
        assertEquals(0.5, arc.gap().low(), 1e-12);
        assertEquals(0.3 + Space.FULL_TURN, arc.gap().high(), 1e-12);

        var line = assertInstanceOf(Separation.Open.class, separation(new LowRank(), new Line(WHOLE, 0.7)));
        assertEquals(Math.PI, line.gap().high() - line.gap().low(), 1e-9);
    }

    @Test
    void aLongArcThatOverlapsItselfIsNoGapButNoLoopEither() {
        assertFalse(separation(new LowRank(), new Circle(new Stretch(0, Space.FULL_TURN - 0.01))).holds());
        assertTrue(separation(new LowRank(), new Circle(new Stretch(0, Space.FULL_TURN))).holds());
    }

    private static void assertGap(double low, double high, Separation separation) {
        Gap gap = assertInstanceOf(Separation.Open.class, separation).gap();
        assertEquals(low, gap.low(), 1e-12);
        assertEquals(high, gap.high(), 1e-12);
    }

    private static Separation separation(FeatureMap features, StartShape shape) {
        return Separation.of(new Start(shape, 20, 1, 1), problem(features));
    }

    private static Problem problem(FeatureMap features) {
        return Problems.random(features, new SquareLoss(), 0, 1);
    }
}
