package wasserscope.scenario.file;

import java.util.List;
import java.util.Optional;
import wasserscope.flow.engine.EngineKind;
import wasserscope.flow.motion.Accelerated;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.Sampling;
import wasserscope.flow.motion.Stochastic;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;

/** Reads {@code motion}: a method with its settings, and the engine that makes its sums. */
final class MotionReader {

    private static final double STEP = 0.05;

    private MotionReader() {}

    /**
     * Reads a motion; of no use if there are faults.
     *
     * @param version of the file: what a later one has is unknown to it
     */
    static Motion read(Fields motion, long version) {
        Optional<Method> said = motion.choice("method", Names.of(Method.class));
        double step = motion.number("step", Quantity.STEP_SIZE.span(), STEP);
        int batch = motion.count("batch", Quantity.BATCH.span(), Method.BATCH);
        double momentum = motion.number("momentum", Quantity.MOMENTUM.span(), Method.MOMENTUM);
        double tolerance = motion.number("tolerance", Quantity.TOLERANCE.span(), Method.TOLERANCE);
        long seed = motion.seed("seed");
        Sampling sampling = Sampling.SHUFFLED;
        if (version > 1) {
            motion.choice("engine", Names.of(EngineKind.class));
            sampling = motion.choice("sampling", Names.of(Sampling.class)).orElse(sampling);
        }
        Method method = said.orElse(Method.GRADIENT_DESCENT);
        if (!motion.has("method")) {
            List.of("batch", "momentum", "tolerance").stream().filter(motion::has).forEach(name -> motion.faults()
                    .add(new Fault.NotOfUsualKind(motion.path(name), Names.of(method))));
        }
        motion.end();
        return switch (method) {
            case GRADIENT_DESCENT -> new GradientDescent(step);
            case GRADIENT_FLOW -> new GradientFlow(step, tolerance);
            case STOCHASTIC -> new Stochastic(step, batch, seed, sampling);
            case ACCELERATED -> new Accelerated(step, momentum);
        };
    }
}
