package wasserscope.flow.motion;

import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.events.Action;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;

/**
 * Looks through each step an integrator has accepted for the moment when the first particle has used up its {@link Sides margin}, and
 * stops the integrator there. The margin is let fall a little below 0: particles that reach the kink together then do so in one event,
 * and rounding in one that has just left it is none.
 */
final class KinkEventDetector implements ODEStepHandler {

    private static final int LOOKS_WITHIN_A_STEP = 4;
    private static final int MOST_TRIES = 80;

    private final Sides sides;
    private final double slack;
    private final double resolution;
    private ODEStateAndDerivative met;
    private double stride;

    /**
     * Watches.
     *
     * @param slack how far below 0 a margin may fall
     * @param resolution of the time of an event
     */
    KinkEventDetector(Sides sides, double slack, double resolution) {
        this.sides = sides;
        this.slack = slack;
        this.resolution = resolution;
    }

    /** Forgets the last event. */
    void rearm() {
        met = null;
    }

    /** Tells whether a kink was met. */
    boolean hasMet() {
        return met != null;
    }

    /** Returns the moment at which a kink was met. */
    ODEStateAndDerivative meeting() {
        return met;
    }

    /** Returns the length of the last step looked through. */
    double stride() {
        return stride;
    }

    @Override
    public void handleStep(ODEStateInterpolator within) {
        if (hasMet()) {
            // The integrator shows what is left of a step at whose end it was stopped: nothing.
            return;
        }
        ODEStateAndDerivative from = within.getPreviousState();
        ODEStateAndDerivative to = within.getCurrentState();
        stride = to.getTime() - from.getTime();
        int looks = sides.mayDip(
                stride,
                from.getPrimaryState(),
                from.getPrimaryDerivative(),
                to.getPrimaryState(),
                to.getPrimaryDerivative())
                        ? LOOKS_WITHIN_A_STEP
                        : 1;
        ODEStateAndDerivative before = from;
        for (int look = 1; look <= looks; look++) {
            ODEStateAndDerivative now =
                    look == looks ? to : within.getInterpolatedState(from.getTime() + stride * look / looks);
            double[] margins = margins(now);
            if (least(margins) < -slack) {
                met = locate(within, before, now, margins);
                return;
            }
            before = now;
        }
    }

    private double[] margins(ODEStateAndDerivative at) {
        return sides.margins(at.getPrimaryState(), at.getPrimaryDerivative());
    }

    private static double least(double[] margins) {
        double least = Double.POSITIVE_INFINITY;
        for (double margin : margins) {
            least = Math.min(least, margin);
        }
        return least;
    }

    /** Narrows down the moment by the earliest of all secants and by halves in turn, to one just after it. */
    private ODEStateAndDerivative locate(
            ODEStateInterpolator within, ODEStateAndDerivative earliest, ODEStateAndDerivative latest, double[] last) {
        ODEStateAndDerivative before = earliest;
        ODEStateAndDerivative after = latest;
        double[] low = margins(before);
        double[] high = last;
        for (int k = 0; k < MOST_TRIES; k++) {
            double gap = after.getTime() - before.getTime();
            if (least(high) >= -2 * slack || gap <= resolution) {
                break;
            }
            double part = k % 3 == 2 ? 0.5 : earliest(low, high);
            ODEStateAndDerivative between = within.getInterpolatedState(before.getTime() + gap * part);
            double[] margins = margins(between);
            if (least(margins) < -slack) {
                after = between;
                high = margins;
            } else {
                before = between;
                low = margins;
            }
        }
        return after;
    }

    /** Returns the part of a bracket at which the first margin comes to 1½ slacks below 0 if all change evenly. */
    private double earliest(double[] low, double[] high) {
        double first = 1;
        for (int i = 0; i < low.length; i++) {
            if (high[i] < -slack) {
                first = Math.min(first, (low[i] + 1.5 * slack) / (low[i] - high[i]));
            }
        }
        return Math.clamp(first, 0.001, 0.999);
    }

    /** Returns what the integrator should do after the step. */
    Action verdict() {
        return hasMet() ? Action.STOP : Action.CONTINUE;
    }
}
