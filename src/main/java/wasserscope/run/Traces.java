package wasserscope.run;

import java.util.ArrayList;
import java.util.List;
import wasserscope.measure.Particles;
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
 * @param inside how many particles were in A at the last look
 * @param events what looks have seen happen
 */
public record Traces(
        Curve curve, Trails trails, double amplitude, double peak, Extent extent, Judgement judgement, Range since,
        Trend trend, int inside, List<Mark> events) {

    /** Before the first look. */
    public static final Traces NONE = new Traces(
            Curve.EMPTY, Trails.EMPTY, 0, 0, Extent.NONE, Judgement.NONE, Range.NONE, Trend.NONE, 0, List.of());

    private static final double FLOOR = 0.03;
    private static final double MEMORY = 64;
    private static final int MOST_EVENTS = 300;

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
        return new Traces(curve, trails, amplitude, peak, extent, judgement, range, now, inside, events);
    }

    /** Returns the past of particles that were others. */
    Traces withoutTrails() {
        return new Traces(curve, Trails.EMPTY, amplitude, peak, extent, judgement, since, trend, inside, events);
    }

    /**
     * Returns the past with the look due at the present step.
     *
     * @param now the numbers of that step
     * @param reached the least box that holds the particles
     * @param range the least and greatest F since the last look, the present one included
     */
    Traces plus(Figures now, Particles particles, Extent reached, Potential potential, Findings findings,
            PlaneWindow window, Range range) {
        double scale = Amplitude.of(potential, window);
        double highest = Math.max(peak, scale);
        Judgement judged = judgement.next(findings, Thresholds.USUAL);
        return new Traces(
                curve.plus(
                        now.step(), now.time(), now.objective(), range.least(), range.greatest(),
                        findings.certificate().lowerBound()),
                Trails.suit(particles.size())
                        ? trails.plus(particles, potential.features().chart(), findings.escape())
                        : trails,
                smoothed(scale, highest, now.step()),
                highest,
                extent.union(reached),
                judged,
                Range.NONE,
                findings.trend(),
                findings.escape().count(),
                seen(findings, judged));
    }

    /** Returns the events with what a look sees: another verdict, or the first particle in A after a plateau. */
    private List<Mark> seen(Findings findings, Judgement now) {
        boolean other = now.verdict() != judgement.verdict();
        boolean escapes =
                judgement.course() == Judgement.Course.PLATEAU && inside == 0 && findings.escape().count() > 0;
        if ((!other && !escapes) || events.size() >= MOST_EVENTS) {
            return events;
        }
        List<Mark> more = new ArrayList<>(events);
        if (escapes) {
            more.add(new Mark.Escaped(findings.step(), findings.time(), findings.escape().first()));
        }
        if (other) {
            more.add(new Mark.Judged(findings.step(), findings.time(), now.verdict()));
        }
        return List.copyOf(more);
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
