package wasserscope.flow.step;

import java.util.OptionalDouble;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;

/** The η and the momentum of a run under way. Mutable, for one thread at a time. */
public final class Stepping {

    private final StepSize size;
    private final double share;
    private final Momentum momentum;
    private double eta;
    private double a;
    private boolean due;

    /**
     * Takes up a run.
     *
     * @param share the part of the limit that an automatic step is
     * @param from what is known of it
     */
    public Stepping(StepSize size, double share, Momentum momentum, StepControl from) {
        this.size = size;
        this.share = share;
        this.momentum = momentum;
        this.eta = from.eta();
        this.a = from.a();
        this.due = from.due();
    }

    /** Returns the η of the next step. */
    public double eta() {
        return switch (size) {
            case StepSize.Fixed fixed -> fixed.eta();
            case StepSize.Automatic _ -> eta;
        };
    }

    /** Returns the momentum of the next step. */
    public double momentum() {
        return switch (momentum) {
            case Momentum.Constant constant -> constant.factor();
            case Momentum.Restart _ -> (a - 1) / Momentum.Restart.after(a);
        };
    }

    /** Tells whether the limit is to be looked for before the next step. */
    public boolean isDue() {
        return due && size instanceof StepSize.Automatic;
    }

    /** Takes the part of the limit at some particles for η; where there is no limit η stays. */
    public void look(Objective objective, Particles mu) {
        OptionalDouble limit = Stability.limit(objective, mu, Stability.ROUGH);
        eta = limit.isPresent() && Double.isFinite(share * limit.getAsDouble()) ? share * limit.getAsDouble() : eta;
        due = false;
    }

    /**
     * Takes note of a step just made.
     *
     * @param steps how many were made
     * @param before F before it
     * @param after F after it
     */
    public void made(long steps, double before, double after) {
        boolean rose = after > before;
        if (momentum instanceof Momentum.Restart) {
            a = rose ? 1 : Momentum.Restart.after(a);
        }
        if (size instanceof StepSize.Automatic) {
            eta = rose ? Math.max(Double.MIN_NORMAL, eta / 2) : eta;
            due = StepSize.Automatic.isDue(steps);
        }
    }

    /** Returns what is known. */
    public StepControl control() {
        return new StepControl(eta, a, due);
    }
}
