package wasserscope.run;

import wasserscope.flow.motion.Dynamics;
import wasserscope.problem.Potential;
import wasserscope.scenario.PlaneWindow;
import wasserscope.theory.verdict.Findings;
import wasserscope.theory.verdict.Judgement;
import wasserscope.theory.verdict.Thresholds;
import wasserscope.theory.verdict.Trend;

/**
 * What a picture needs of the past, measured in steps. Immutable.
 *
 * @param curve the objective so far
 * @param trails where the particles were
 * @param amplitude the scale of the field: max|g| + λ over what is shown, smoothed; see {@link #smoothed}
 * @param peak the largest max|g| + λ so far
 * @param extent the farthest the particles have been
 * @param judgement the verdict of the last look
 * @param since the least and greatest F since the last look
 * @param trend how F has gone from step to step
 */
public record Traces(
        Curve curve, Trails trails, double amplitude, double peak, Extent extent, Judgement judgement, Range since,
        Trend trend) {

    /** Before the first look. */
    static final Traces NONE = new Traces(
            Curve.EMPTY, Trails.EMPTY, 0, 0, Extent.NONE, Judgement.NONE, Range.NONE, Trend.NONE);

    private static final double FLOOR = 0.03;
    private static final double MEMORY = 64;

    /**
     * A range of values of F.
     *
     * @param least its least
     * @param greatest its greatest
     */
    public record Range(double least, double greatest) {

        static final Range NONE = new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

        /** Returns the least range that holds this one and a value. */
        Range with(double value) {
            return new Range(Math.min(least, value), Math.max(greatest, value));
        }
    }

    /** Returns the past with F since the last look, and how it has gone. */
    Traces with(Range range, Trend now) {
        return new Traces(curve, trails, amplitude, peak, extent, judgement, range, now);
    }

    /** Returns the past of particles that were others. */
    Traces withoutTrails() {
        return new Traces(curve, Trails.EMPTY, amplitude, peak, extent, judgement, since, trend);
    }

    /**
     * Returns the past with the look due at the present step.
     *
     * @param range the least and greatest F since the last look, the present one included
     */
    Traces plus(Dynamics dynamics, Potential potential, Findings findings, PlaneWindow window, Range range) {
        double now = Amplitude.of(potential, window);
        double highest = Math.max(peak, now);
        var particles = dynamics.state().particles();
        var chart = potential.features().chart();
        return new Traces(
                curve.plus(
                        dynamics.time(), dynamics.objective(), range.least(), range.greatest(),
                        findings.certificate().lowerBound()),
                Trails.suit(particles.size()) ? trails.plus(particles, chart, findings.escape()) : trails,
                smoothed(now, highest, dynamics.steps()),
                highest,
                extent.with(particles, chart),
                judgement.next(findings, Thresholds.USUAL),
                Range.NONE,
                findings.trend());
    }

    /**
     * Returns the scale for an extreme {@code now}: it rises with it at once, falls no faster than 1/k in the step k, and never below a
     * few hundredths of the highest, so that an optimal landscape is empty and a stuck one is not.
     */
    private double smoothed(double now, double highest, long step) {
        double faded = amplitude * (step - Schedule.interval(step) + MEMORY) / (step + MEMORY);
        return Math.max(FLOOR * highest, Math.max(now, faded));
    }
}
