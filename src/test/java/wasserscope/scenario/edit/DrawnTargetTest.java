package wasserscope.scenario.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.scenario.SetTarget;

/** What a hand draws is what the targets are: where it has drawn. */
class DrawnTargetTest {

    private static final double[] INPUTS = DoubleStream.iterate(-3, x -> x <= 3, x -> x + 0.25).toArray();

    private static DrawnTarget over(double... inputs) {
        return new DrawnTarget(new Points(inputs), new double[inputs.length], new SquareLoss());
    }

    @Test
    void aStraightPieceIsStraightInWhateverOrderTheInputsStand() {
        Stroke stroke = Stroke.from(-1, 2).straightTo(1, 6);

        assertEquals(List.of(0.0, 4.0, 0.0, 2.0, 6.0, 4.0), over(2, 0, -2, -1, 1, 0).after(stroke).y());
        Stroke back = Stroke.from(1, 6).straightTo(-1, 2);
        assertEquals(over(INPUTS).after(stroke).y(), over(INPUTS).after(back).y());
    }

    @Test
    void aSmoothLineOnAStraightWayIsStraightAndStaysWithinItsKnots() {
        Stroke straight = Stroke.from(-2, -2).to(-1, -1).to(0.5, 0.5).to(2, 2);
        List<Double> y = over(INPUTS).after(straight).y();
        for (int k = 0; k < INPUTS.length; k++) {
            assertEquals(Math.abs(INPUTS[k]) <= 2 ? INPUTS[k] : 0, y.get(k), 1e-12);
        }
        Stroke zigzag = Stroke.from(-3, 0).to(-1, 5).to(0, -5).to(1, 5).to(3, 0);
        assertTrue(over(INPUTS).after(zigzag).y().stream().allMatch(value -> Math.abs(value) < 5));
    }

    @Test
    void aCornerIsKept() {
        Stroke corner = Stroke.from(-2, 0).straightTo(0, 4).straightTo(2, 0);

        assertEquals(4.0, over(INPUTS).after(corner).y().get(12));
        assertEquals(2.0, over(INPUTS).after(corner).y().get(8));
    }

    @Test
    void whatIsDrawnLaterCounts() {
        Stroke there = Stroke.from(-2, 1).straightTo(2, 1);
        Stroke andBack = there.straightTo(0, -1);

        List<Double> y = over(-2, -1, 0, 1, 2).after(andBack).y();
        assertEquals(List.of(1.0, 1.0, -1.0, 0.0, 1.0), y);
    }

    @Test
    void labelsAreTheSignOfWhatIsDrawn() {
        var labels = new DrawnTarget(new Points(INPUTS), new double[INPUTS.length], new LogisticLoss());

        List<Double> y = labels.after(Stroke.from(-3, -1).straightTo(3, 1)).y();
        for (int k = 0; k < INPUTS.length; k++) {
            assertEquals(INPUTS[k] > 0 ? 1.0 : -1.0, y.get(k));
        }
    }

    @Test
    void pointsJoinThoseThatAreLabelledAndReplaceTargetsThatAreNone() {
        Data three = Data.Samples.of(new Points(new double[] {0, 1, 2}, new double[] {0, 1, 0}));
        SetTarget joined = points(three, List.of(1.0, -1.0, 1.0)).with(5, 6, -1).change();
        SetTarget alone = points(three, List.of(0.5, -1.0, 1.0)).with(5, 6, -1).change();

        assertEquals(new Target.Values(List.of(1.0, -1.0, 1.0, -1.0)), joined.target());
        assertEquals(List.of(5.0, 6.0), joined.data().orElseThrow().x().point(3));
        assertEquals(new Target.Values(List.of(-1.0)), alone.target());
    }

    private static LabelledPoints points(Data data, List<Double> y) {
        return LabelledPoints.of(new Objective(new Problem(
                new SigmoidPlane(), data, new Target.Values(y), new SquareLoss(), 0)));
    }
}
