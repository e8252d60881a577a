package wasserscope.flow.motion;

import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.events.Action;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;

/**
 * Looks through each step an integrator has accepted for the moment when the first particle has used up its {@link KinkSides margin}, and
 * stops the integrator there. The margin is let fall a little below 0: particles that reach the kink together then do so in one event,
 * and rounding in one that has just left it is none.
 */
final class KinkEventDetector implements ODEStepHandler {

    private static final int LOOKS_WITHIN_A_STEP = 4;
    private static final int MOST_TRIES = 80;

    private final KinkSides signs;
    private final double slack;
    private final double reach;
    private final double resolution;
    private ODEStateAndDerivative met;
    private double stride;

    /**
     * Watches.
     *
     * @param slack how far below 0 a margin may fall
     * @param reach how near to 0 a θ has come to it
     * @param resolution of the time of an event
     */
    KinkEventDetector(KinkSides signs, double slack, double reach, double resolution) {
        this.signs = signs;
        this.slack = slack;
        this.reach = reach;
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
        int looks = signs.mayDip(
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
            if (excess(now) < 0) {
                met = locate(within, before, now);
                return;
            }
            before = now;
        }
        met = landing(from, to);
    }

    private double excess(ODEStateAndDerivative at) {
        return signs.least(at.getPrimaryState(), at.getPrimaryDerivative()) + slack;
    }

    /** Narrows down the moment by secants and halves in turn, to one just after it. */
    private ODEStateAndDerivative locate(
            ODEStateInterpolator within, ODEStateAndDerivative earliest, ODEStateAndDerivative latest) {
        ODEStateAndDerivative before = earliest;
        ODEStateAndDerivative after = latest;
        for (int k = 0; k < MOST_TRIES; k++) {
            double low = excess(before);
            double high = excess(after);
            double gap = after.getTime() - before.getTime();
            if (high >= -slack || gap <= resolution) {
                break;
            }
            // Half the slack beyond the root of the secant, so that both ends of the bracket move.
            double part = k % 2 == 0 ? Math.clamp((low + 0.5 * slack) / (low - high), 0.001, 0.999) : 0.5;
            ODEStateAndDerivative between = within.getInterpolatedState(before.getTime() + gap * part);
            if (excess(between) < 0) {
                after = between;
            } else {
                before = between;
            }
        }
        return after;
    }

    /** Returns the end of a step in which some θ came to 0, there, or null. */
    private ODEStateAndDerivative landing(ODEStateAndDerivative from, ODEStateAndDerivative to) {
        double[] u = from.getPrimaryState();
        double[] v = from.getPrimaryDerivative();
        double[] later = to.getPrimaryState();
        double[] settled = to.getPrimaryState();
        boolean any = false;
        for (int i = 0; i < signs.size(); i++) {
            if (signs.landed(u, v, later, reach, i)) {
                signs.land(settled, i);
                any = true;
            }
        }
        return any ? new ODEStateAndDerivative(to.getTime(), settled, to.getPrimaryDerivative()) : null;
    }

    /** Returns what the integrator should do after the step. */
    Action verdict() {
        return hasMet() ? Action.STOP : Action.CONTINUE;
    }
}
