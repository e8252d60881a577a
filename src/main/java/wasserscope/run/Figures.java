package wasserscope.run;

import wasserscope.flow.motion.Dynamics;

/**
 * The numbers of one moment.
 *
 * @param step how many steps were made
 * @param time t
 * @param objective F(μ_t)
 * @param velocityNorm ‖v‖
 */
public record Figures(long step, double time, double objective, double velocityNorm) {

    static Figures of(Dynamics dynamics) {
        return new Figures(dynamics.steps(), dynamics.time(), dynamics.objective(), dynamics.velocityNorm());
    }
}
