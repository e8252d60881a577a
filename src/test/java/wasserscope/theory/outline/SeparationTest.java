package wasserscope.theory.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import wasserscope.measure.Points;
import wasserscope.problem.Problem;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;
import wasserscope.theory.Problems;
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
                yes(new SigmoidSlope(), new OneSided(WHOLE), Barrier.LINE),
                yes(new SigmoidSlope(), new Gaussian(), Barrier.NORMAL_LINE),
                yes(circle, new ZeroLine(ROUND), Barrier.TURN),
                yes(circle, new OneSided(ROUND), Barrier.TURN),
                yes(circle, new Gaussian(), Barrier.NORMAL_TURN),
                yes(new LowRank(), new Circle(Circle.WHOLE), Barrier.LOOP),
                yes(new LowRank(), new Disc(), Barrier.LOOP),
                yes(new LowRank(), new Gaussian(), Barrier.NORMAL_LOOP),
                yes(new SigmoidAffine(), new Gaussian(), Barrier.NORMAL),
                yes(new SigmoidAffine(), new ZeroLine(SQUARE), Barrier.SHEET),
                yes(new SigmoidAffine(), new OneSided(SQUARE), Barrier.SHEET),
                yes(new Relu(), new Gaussian(), Barrier.NORMAL),
                yes(new Relu(), new Circle(Circle.WHOLE), Barrier.SPHERE),
                yes(new Relu(), new Disc(), Barrier.SPHERE),
                no(new SigmoidAffine(), new Cluster(List.of(0.0, 0.0), 0.2), Flaw.CLUSTER),
                no(new SigmoidAffine(), new Band(Range.square(1, 2)), Flaw.NARROW),
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
            Start start = new Start(one.shape(), 20, radius, 1);
            assertEquals(one.expected(), Separation.of(start, problem, outline(start, problem)));
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
        Start start = new Start(shape, 20, 1, 1);
        Problem problem = problem(features);
        return Separation.of(start, problem, outline(start, problem));
    }

    private static Outline outline(Start start, Problem problem) {
        return Outlines.of(start, problem, new Stretch(-4.5, 4.5));
    }

    private static Problem problem(FeatureMap features) {
        return Problems.random(features, new SquareLoss(), 0, 1);
    }
}
