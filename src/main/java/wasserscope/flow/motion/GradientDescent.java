package wasserscope.flow.motion;

import wasserscope.flow.step.StepSize;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/**
 * Forward–backward particle gradient descent in mean-field time, u_i moving with −m ∂_i F_m: with g, g' of the old state
 *
 * <pre>w⁺ = soft(w − η g(θ), ηλ),   θ⁺ = θ − η w g'(θ),   soft(z, s) = sign(z)·max(|z| − s, 0).</pre>
 *
 * (CB18, section 2.3; Kushner and Yin for the limit of small steps.)
 *
 * @param step η
 */
public record GradientDescent(StepSize step) implements Motion {

    /** Descends by steps that are set. */
    public GradientDescent(double eta) {
        this(StepSize.of(eta));
    }

    @Override
    public GradientDescent withStep(StepSize size) {
        return new GradientDescent(size);
    }

    @Override
    public Dynamics from(Objective objective, State state, WorkerPool pool) {
        return new Descent(objective, this, state, pool);
    }
}
