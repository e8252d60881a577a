package wasserscope.run;

import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.Tracers;
import wasserscope.flow.step.Stride;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.sum.Correlator;
import wasserscope.scenario.PlaneWindow;

/** Finds a {@link Track}: foresees it at once, and goes it step by step beside a run. For the run's thread. */
public final class Pathfinder {

    private static final int MOST_STEPS = 6000;
    private static final double RESOLUTION = 2e-3;
    private static final double REST = 1e-8;
    private static final double FAR = 1;

    private final Ask ask;
    private final Tracers tracer;
    private final Track.Line foreseen;
    private final Track.Growing taken;
    private boolean lost;

    /**
     * A new particle that is to be followed.
     *
     * @param step from which step of the run
     * @param start one vector (w, θ), written by nobody
     * @param window what is seen: a path is followed somewhat beyond it, in a resolution to be seen
     */
    public record Ask(long step, ParticleArrays start, PlaneWindow window) {}

    /**
     * Foresees the path.
     *
     * @param covector the ρ_k R'(f)_k of the moment
     * @param stride the numbers with which {@code motion} makes its next step
     */
    Pathfinder(Ask ask, Objective objective, double[] covector, Motion motion, Stride stride) {
        this.ask = ask;
        this.tracer = tracer(ask.start());
        this.foreseen = foresee(tracer(ask.start()), objective, covector, motion, stride);
        this.taken = line();
        note(taken, tracer.place(), objective);
    }

    private Pathfinder(Pathfinder other) {
        this.ask = other.ask;
        this.tracer = new Tracers(
                ParticleArrays.of(other.tracer.place().particles()),
                ParticleArrays.of(other.tracer.travelled().particles()));
        this.foreseen = other.foreseen;
        this.taken = other.taken.copy();
        this.lost = other.lost;
    }

    /** Returns one that stands where this does, and goes on by itself. */
    public Pathfinder copy() {
        return new Pathfinder(this);
    }

    /** Returns what it follows. */
    public Ask ask() {
        return ask;
    }

    private static Tracers tracer(ParticleArrays start) {
        return new Tracers(ParticleArrays.of(start.particles()), ParticleArrays.zero(1, start.axes()));
    }

    private Track.Growing line() {
        return new Track.Growing(RESOLUTION * ask.window().width(), RESOLUTION * ask.window().height());
    }

    private Track.Line foresee(
            Tracers ahead, Objective objective, double[] covector, Motion motion, Stride stride) {
        Track.Growing path = line();
        note(path, ahead.place(), objective);
        Correlator reader = objective.carrier();
        reader.take(covector);
        for (int k = 0; k < MOST_STEPS; k++) {
            Particles before = ahead.place().particles();
            ahead.carryThrough(objective, covector, reader, motion, stride);
            if (!note(path, ahead.place(), objective) || isAtRest(before, ahead.place())) {
                break;
            }
        }
        return path.line();
    }

    /** Goes along with the step that {@code dynamics} has just made, unless the path has left what numbers can hold. */
    void follow(Dynamics dynamics, Objective objective) {
        if (!lost) {
            dynamics.carry(tracer);
            lost = !isFinite(tracer.place());
        }
        if (!lost) {
            note(taken, tracer.place(), objective);
        }
    }

    /** Adds a place, and tells whether it is in or near the window. */
    private boolean note(Track.Growing path, ParticleArrays u, Objective objective) {
        if (!isFinite(u)) {
            return false;
        }
        Particles one = u.particles();
        PlaneMap chart = objective.problem().features().chart();
        double x = objective.space().wrapped(chart.x(one, 0));
        double y = chart.y(one, 0);
        path.add(x, y);
        return x > ask.window().thetaLow() - FAR * ask.window().width()
                && x < ask.window().thetaHigh() + FAR * ask.window().width()
                && y > ask.window().wLow() - FAR * ask.window().height()
                && y < ask.window().wHigh() + FAR * ask.window().height();
    }

    private static boolean isFinite(ParticleArrays u) {
        return Double.isFinite(u.w()[0]) && Double.isFinite(u.norm(0));
    }

    private boolean isAtRest(Particles before, ParticleArrays after) {
        double way = Math.abs(after.w()[0] - before.w(0));
        for (int axis = 0; axis < after.axes(); axis++) {
            way += Math.abs(after.theta(axis)[0] - before.theta(0, axis));
        }
        return way < REST * (ask.window().width() + ask.window().height());
    }

    Track track() {
        return new Track(foreseen, taken.line());
    }
}
