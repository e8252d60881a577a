package wasserscope.flow.motion;

import java.util.Arrays;
import wasserscope.flow.step.Stride;
import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.sum.Correlator;

/**
 * Massless particles: carried by the velocity field that the particles make, without a part in it. Mutable, for one thread at a time;
 * carrying allocates nothing. On the torus their θ is lifted to the line, so that a curve of them has no seam.
 *
 * <p>A step costs O(n) for each tracer, however many particles there are.
 */
public final class Tracers {

    private final int size;
    private final ParticleArrays travelled;
    private final ParticleArrays lookout;
    private final ParticleArrays gradient;
    private final HessianArrays curvature;
    private final TracerFlow flow;
    private ParticleArrays present;
    private ParticleArrays next;

    /**
     * Takes tracers up.
     *
     * @param place where they are; owned by this from now on
     * @param travelled how far each went in the last step of a motion with memory, else zeros; owned by this from now on
     */
    public Tracers(ParticleArrays place, ParticleArrays travelled) {
        this.size = place.size();
        this.present = place;
        this.travelled = travelled;
        this.next = ParticleArrays.zero(size, place.axes());
        this.lookout = ParticleArrays.zero(size, place.axes());
        this.gradient = ParticleArrays.zero(size, place.axes());
        this.curvature = HessianArrays.zero(size, place.axes());
        this.flow = new TracerFlow(size, place.axes());
    }

    /** Returns how many there are. */
    public int size() {
        return size;
    }

    /** Returns the live columns of where they are, until they are carried on. */
    public ParticleArrays place() {
        return present;
    }

    /** Returns the live columns of how far they went in the last step of a motion with memory; zeros after any other. */
    public ParticleArrays travelled() {
        return travelled;
    }

    /**
     * Makes a step in the potential of {@code covector} as if that stood still; of stochastic descent the mean one.
     *
     * @param reader has taken {@code covector}
     * @param stride the numbers of the step
     */
    public void carryThrough(Objective objective, double[] covector, Correlator reader, Motion motion, Stride stride) {
        switch (motion) {
            case GradientDescent _,Stochastic _ -> descend(objective, reader, stride.eta());
            case Accelerated _ -> accelerate(objective, reader, stride.eta(), stride.momentum());
            case GradientFlow _ -> flow(objective, covector, covector, stride.eta());
        }
    }

    /** Makes the forward–backward step of the model in the potential that is read. */
    void descend(Objective objective, Correlator potential, double step) {
        descendFrom(present, objective, potential, step);
        forget();
        swap();
    }

    /** Makes an accelerated step: ahead by the momentum, then down in the potential that is read. */
    void accelerate(Objective objective, Correlator potential, double step, double momentum) {
        AcceleratedDescent.extrapolate(present, travelled, momentum, 0, size, lookout);
        descendFrom(lookout, objective, potential, step);
        AcceleratedDescent.subtract(objective.space(), present, next, travelled);
        swap();
    }

    /** Follows the flow over a step in which the covector goes evenly from one to the other. */
    void flow(Objective objective, double[] from, double[] to, double step) {
        flow.integrate(objective, from, to, step, present, next);
        forget();
        swap();
    }

    /**
     * Tells whether a step of descent turns the plane over at a tracer. Of a 1-homogeneous model u ↦ u − η(g, w g') has the determinant
     * 1 − ηwg'' − η²g'², and V only moves or merges points; where it puts them on w = 0 they are merged, not turned over. Of vectors it
     * is det(I − η∇²g).
     */
    boolean folds(Objective objective, Correlator potential, double step) {
        potential.read(present, gradient);
        potential.curve(present, curvature);
        double rest = step * objective.lambda();
        for (int i = 0; i < size; i++) {
            boolean merges = objective.lifting().hasWeight()
                    && Math.abs(present.w()[i] - step * gradient.w()[i]) <= rest;
            if (!(determinant(objective, i, step) > 0) && !merges) {
                return true;
            }
        }
        return false;
    }

    private double determinant(Objective objective, int i, double step) {
        double first = 1 - step * curvature.entry(0, 0)[i] * (objective.lifting().hasWeight() ? present.w()[i] : 1);
        if (objective.lifting().hasWeight()) {
            double slope = step * gradient.theta(0)[i];
            return first - slope * slope;
        }
        double mixed = step * curvature.entry(0, 1)[i];
        return first * (1 - step * curvature.entry(1, 1)[i]) - mixed * mixed;
    }

    private void descendFrom(ParticleArrays u, Objective objective, Correlator potential, double step) {
        potential.read(u, gradient);
        objective.lifting().descend(u, gradient, step, objective.lambda(), 0, size, next);
    }

    private void forget() {
        Arrays.fill(travelled.w(), 0);
        for (int axis = 0; axis < travelled.axes(); axis++) {
            Arrays.fill(travelled.theta(axis), 0);
        }
    }

    private void swap() {
        ParticleArrays before = present;
        present = next;
        next = before;
    }
}
