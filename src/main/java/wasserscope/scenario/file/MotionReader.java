package wasserscope.scenario.file;

import java.util.List;
import wasserscope.flow.engine.EngineKind;
import wasserscope.flow.motion.Motion;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Names;

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
        Method method = motion.choice("method", Names.of(Method.class)).orElse(Method.GRADIENT_DESCENT);
        double step = motion.number("step", Quantity.STEP_SIZE.span(), STEP);
        if (version > 1) {
            motion.choice("engine", Names.of(EngineKind.class));
        }
        FieldReader reader = new FieldReader(motion, version);
        Motion read = reader.oneOf(List.of(Method.values()), "method", Method.GRADIENT_DESCENT, method,
                each -> each.pass(each.withStep(step), reader));
        motion.end();
        return read;
    }
}
