package wasserscope.run;

import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.step.Stride;

/**
 * The numbers of one moment.
 *
 * @param step how many steps were made
 * @param time t
 * @param objective F(μ_t)
 * @param velocityNorm ‖v‖
 * @param acceleratedTime Σ√η
 * @param stride the numbers with which the next step is made
 */
public record Figures(
        long step, double time, double objective, double velocityNorm, double acceleratedTime, Stride stride) {

    static Figures of(Dynamics dynamics) {
        return new Figures(
                dynamics.steps(), dynamics.time(), dynamics.objective(), dynamics.velocityNorm(),
                dynamics.acceleratedTime(), dynamics.stride());
    }
}
