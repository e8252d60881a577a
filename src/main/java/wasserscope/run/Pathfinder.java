package wasserscope.run;

import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.Tracers;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.model.PlaneMap;
import wasserscope.scenario.PlaneWindow;

/** Finds a {@link Track}: foresees it at once, and goes it step by step beside a run. For the run's thread. */
final class Pathfinder {

    private static final int MOST_STEPS = 6000;
    private static final double RESOLUTION = 2e-3;
    private static final double REST = 1e-8;
    private static final double FAR = 1;

    private final PlaneWindow window;
    private final Tracers tracer;
    private final Track.Line foreseen;
    private final Track.Growing taken;
    private boolean lost;

    /**
     * Foresees the path.
     *
     * @param start one vector (w, θ)
     * @param window what is seen: a path is followed somewhat beyond it, in a resolution to be seen
     * @param covector the ρ_k R'(f)_k of the moment
     */
    Pathfinder(ParticleArrays start, PlaneWindow window, Objective objective, double[] covector, Motion motion) {
        this.window = window;
        this.tracer = tracer(start);
        this.foreseen = foresee(tracer(start), objective, covector, motion);
        this.taken = line();
        note(taken, tracer.place(), objective);
    }

    private static Tracers tracer(ParticleArrays start) {
        return new Tracers(ParticleArrays.of(start.particles()), ParticleArrays.zero(1, start.axes()));
    }

    private Track.Growing line() {
        return new Track.Growing(RESOLUTION * window.width(), RESOLUTION * window.height());
    }

    private Track.Line foresee(Tracers ahead, Objective objective, double[] covector, Motion motion) {
        Track.Growing path = line();
        note(path, ahead.place(), objective);
        for (int k = 0; k < MOST_STEPS; k++) {
            Particles before = ahead.place().particles();
            ahead.carryThrough(objective, covector, motion);
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
        return x > window.thetaLow() - FAR * window.width()
                && x < window.thetaHigh() + FAR * window.width()
                && y > window.wLow() - FAR * window.height()
                && y < window.wHigh() + FAR * window.height();
    }

    private static boolean isFinite(ParticleArrays u) {
        return Double.isFinite(u.w()[0]) && Double.isFinite(u.norm(0));
    }

    private boolean isAtRest(Particles before, ParticleArrays after) {
        double way = Math.abs(after.w()[0] - before.w(0));
        for (int axis = 0; axis < after.axes(); axis++) {
            way += Math.abs(after.theta(axis)[0] - before.theta(0, axis));
        }
        return way < REST * (window.width() + window.height());
    }

    Track track() {
        return new Track(foreseen, taken.line());
    }
}
