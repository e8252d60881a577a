package wasserscope.theory.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.OneHomogeneous;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.theory.minimum.Minimum;
import wasserscope.work.WorkerPool;

/** States when a verdict is given, and that it does not flicker. */
class JudgementTest {

    private static final double MARGIN = 0.001;
    private static final double REST = 0.2 * MARGIN;

    private Judgement judgement = Judgement.NONE;

    @Test
    void aClosedGapIsOptimalAndStaysSoAtTwiceTheThreshold() {
        assertEquals(Verdict.OPTIMAL, after(findings(1e-4, 1, 1, -0.1, 3)));
        assertEquals(Verdict.OPTIMAL, after(findings(1.9e-4, 1, 1, -0.1, 3)));
        assertEquals(Verdict.DESCENDING, after(findings(2.1e-4, 1, 1, -0.1, 3)));
        assertEquals(Verdict.DESCENDING, after(findings(1.9e-4, 1, 1, -0.1, 3)));
    }

    @Test
    void atZeroNothingIsOptimalThatCanBeImproved() {
        Target target = new Target.Values(List.of(1.0, 2.0, 3.0, 4.0));
        Problem problem =
                new Problem(new SigmoidThreshold(5), new Data.Grid(-3, 3, 4), target, new SquareLoss(), 0);
        Objective objective = new Objective(problem);
        Particles idle = new Particles(new double[2], new double[] {-1, 1});
        Certificate certificate = new Certifier(objective).certify(idle);
        Findings like = findings(1, 0, 1, -1, 10);
        Findings atZero =
                new Findings(0, 0, like.margin(), 1, 1, like.trend(), certificate, like.escape(), like.fit());

        assertEquals(1, certificate.relativeGap());
        assertEquals(Verdict.DESCENDING, after(atZero));
    }

    @Test
    void atRestWithAWayOutThatNobodyTakesIsStuck() {
        assertEquals(Verdict.STUCK, after(findings(0.1, 100, 0.9 * REST, -0.05, 0)));
        assertEquals(Verdict.STUCK, after(findings(0.1, 100, 1.9 * REST, -0.05, 0)));
        assertEquals(Verdict.DESCENDING, after(findings(0.1, 100, 2.1 * REST, -0.05, 0)));
        assertEquals(Verdict.DESCENDING, after(findings(0.1, 100, 1.1 * REST, -0.05, 0)));
    }

    @Test
    void nothingIsAtRestBeforeFHasMovedOrTimeHasPassed() {
        Findings early = findings(0.1, 0.9, 0.5 * REST, -0.05, 0);
        assertEquals(Verdict.DESCENDING, after(early));
        assertFalse(early.isStationary(Thresholds.USUAL));
        assertEquals(Verdict.STUCK, after(findings(0.1, 1, 0.5 * REST, -0.05, 0)));

        judgement = Judgement.NONE;
        Trend moved = Trend.NONE.takenUp(0.1, 0, 0).after(0.089, 0.9, 0);
        Findings soon = new Findings(1, 0.9, early.margin(), early.velocityNorm(), early.topSpeed(), moved,
                early.certificate(), early.escape(), early.fit());
        assertEquals(Verdict.STUCK, after(soon));
    }

    @Test
    void whatIsOptimalIsStationaryHoweverLittleIsLeftOfF() {
        Findings nearly = findings(1e-6, 100, 2e-4, 0, 0);
        assertFalse(nearly.rests(Thresholds.USUAL, 1));
        assertTrue(nearly.isStationary(Thresholds.USUAL));
    }

    @Test
    void atRestWithoutAWayOutIsUndecided() {
        assertEquals(Verdict.STATIONARY, after(findings(0.1, 100, 0.5 * REST, -0.9 * MARGIN, 0)));
    }

    @Test
    void whoRunsIsNotStuckHoweverSlowTheOthersAre() {
        assertEquals(Verdict.DESCENDING, after(findings(0.1, 100, 10 * REST, -0.05, 0)));
    }

    @Test
    void aLongTimeAtAModestSpeedIsNoRest() {
        assertEquals(Verdict.STUCK, after(findings(0.1, 1e4, 0.9 * REST, -0.05, 0)));
        judgement = Judgement.NONE;
        assertEquals(Verdict.DESCENDING, after(findings(0.1, 1e6, 0.9 * REST, -0.05, 0)));
    }

    @Test
    void aParticleInsideEndsBeingStuckAtOnce() {
        after(findings(0.1, 100, 0.5 * REST, -0.05, 0));
        assertEquals(Verdict.ESCAPING, after(findings(0.1, 100, 0.5 * REST, -0.05, 1)));
    }

    @Test
    void escapingNeedsAPlateauBefore() {
        assertEquals(Verdict.DESCENDING, after(findings(1, 1, 0.5, -0.05, 5)));
        assertEquals(Verdict.DESCENDING, after(findings(0.5, 10, 0.1, -0.05, 5)));
        assertEquals(Verdict.ESCAPING, after(findings(0.4, 20, 0.02, -0.05, 5)));
        assertEquals(Verdict.ESCAPING, after(findings(0.3, 40, 0.1, -0.05, 5)));
        assertEquals(Verdict.DESCENDING, after(findings(0.1, 80, 0.1, -0.05, 5)));
    }

    @Test
    void withoutLimitGoesFirstAndStaysWhileTheLabelsAreSeparated() {
        Findings closed = findings(1e-5, 1, 1, -0.1, 3);
        assertEquals(Verdict.DESCENDING, after(with(closed, LabelFit.SEPARATED)));
        assertEquals(Verdict.WITHOUT_LIMIT, after(with(closed, LabelFit.LASTING)));
        assertEquals(Verdict.WITHOUT_LIMIT, after(with(closed, LabelFit.SEPARATED)));
        assertEquals(Verdict.OPTIMAL, after(with(closed, LabelFit.PARTIAL)));
    }

    private static Findings with(Findings found, LabelFit fit) {
        Certificate old = found.certificate();
        Certificate certificate = new Certificate(
                old.objective(), old.lowerBound(), old.scale(), old.mass(), old.otherGap(), old.kind(), old.minimum(),
                fit);
        return new Findings(found.step(), found.time(), found.margin(), found.velocityNorm(), found.topSpeed(),
                found.trend(), certificate, found.escape(), found.fit());
    }

    @Test
    void toJudgeTwiceChangesNothing() {
        double[][] course =
                {{1, 1, 0.5, 5}, {0.5, 10, 0.1, 0}, {0.4, 20, 0.02, 1}, {0.4, 30, 1e-4, 0}, {0.1, 60, 1, 1}};
        for (double[] at : course) {
            Findings findings = findings(at[0], at[1], at[2], -0.05, (int) at[3]);
            after(findings);
            assertEquals(judgement, judgement.next(findings, Thresholds.USUAL));
        }
    }

    private Verdict after(Findings findings) {
        judgement = judgement.next(findings, Thresholds.USUAL);
        return judgement.verdict();
    }

    /** Returns findings with F* = 0, R(0) = 1, all particles of one speed, and so many of ten in A. */
    private static Findings findings(double objective, double time, double speed, double least, int inside) {
        Minimum minimum = new Minimum(0, 1, Points.onLine(0), Optional.empty(), -least, -least);
        Certificate certificate =
                new Certificate(objective, 0, new Scale(1, 1), 1, 1, Certificate.Kind.DUAL, minimum, LabelFit.PARTIAL);
        double[] g = new double[10];
        Arrays.fill(g, 0, inside, -1);
        ParticleArrays u = new ParticleArrays(new double[10], new double[10]);
        Escape escape = Escape.of(u, new ParticleArrays(g, new double[10]), new OneHomogeneous(), 0, MARGIN,
                WorkerPool.of(1));
        Trend still = Trend.NONE.takenUp(objective, 0, speed);
        return new Findings(1, time, new Margin(MARGIN, MARGIN), speed, speed, still, certificate, escape, Fit.NONE);
    }
}
