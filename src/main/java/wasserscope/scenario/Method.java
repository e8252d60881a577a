package wasserscope.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import wasserscope.flow.motion.Accelerated;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.Sampling;
import wasserscope.flow.motion.Stochastic;
import wasserscope.flow.step.Momentum;
import wasserscope.flow.step.StepSize;

/** The catalogue of motions: of each its record with the usual settings, and its fields in files. */
public enum Method {
    /** Forward–backward descent. */
    GRADIENT_DESCENT(GradientDescent.class, GradientDescent::new, (descent, _) -> descent),
    /** The differential equation itself. */
    GRADIENT_FLOW(
            GradientFlow.class,
            step -> new GradientFlow(step instanceof StepSize.Fixed fixed ? fixed : StepSize.USUAL, 1e-8),
            (flow, file) -> new GradientFlow(flow.step(), file.number(Quantity.TOLERANCE, flow.tolerance()))),
    /** Descent by mini-batches. */
    STOCHASTIC(
            Stochastic.class,
            step -> new Stochastic(step, 16, 1, Sampling.SHUFFLED),
            (noisy, file) -> new Stochastic(
                    noisy.step(),
                    file.count(Quantity.BATCH, noisy.batch()),
                    file.seed(noisy.seed()),
                    file.choice("sampling", 2, List.of(Sampling.values()), noisy.sampling()))),
    /** Nesterov's descent. */
    ACCELERATED(
            Accelerated.class,
            step -> new Accelerated(
                    step,
                    step instanceof StepSize.Automatic ? new Momentum.Restart() : new Momentum.Constant(0.9)),
            (fast, file) -> fast.with(file.momentum(fast.momentum())));

    private final Predicate<Motion> holds;
    private final Function<StepSize, Motion> usual;
    private final Form<Motion, FileFields> form;

    <M extends Motion> Method(Class<M> type, Function<StepSize, Motion> usual, Form<M, FileFields> form) {
        this.holds = type::isInstance;
        this.usual = usual;
        this.form = (present, file) -> form.pass(type.cast(present), file);
    }

    /** Returns the method of {@code motion}. */
    public static Method of(Motion motion) {
        return Arrays.stream(values()).filter(method -> method.holds.test(motion)).findFirst().orElseThrow();
    }

    /** Returns a motion of this kind with the usual settings; one that has no automatic step has {@link StepSize#USUAL} instead. */
    public Motion withStep(StepSize step) {
        return usual.apply(step);
    }

    /** Passes the fields of a motion of this kind, but for its step, which all have. */
    public Motion pass(Motion present, FileFields file) {
        return form.pass(present, file);
    }
}
