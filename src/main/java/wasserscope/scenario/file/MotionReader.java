package wasserscope.scenario.file;

import java.util.List;
import java.util.Optional;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.step.StepSize;
import wasserscope.problem.Problem;
import wasserscope.problem.sum.EngineKind;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Names;

/** Reads {@code motion}: a method with its settings, and the engine that takes its sums. */
final class MotionReader {

    /** The field that names the engine. */
    static final String ENGINE = "engine";

    /** The version from which on a file can name it. */
    private static final int ENGINES_SINCE = 2;

    private MotionReader() {}

    /**
     * Reads a motion; of no use if there are faults.
     *
     * @param version of the file: what a later one has is unknown to it
     */
    static Motion read(Fields motion, long version) {
        Method method = motion.choice("method", Names.of(Method.class)).orElse(Method.GRADIENT_DESCENT);
        StepSize step = step(motion, version, method);
        FieldReader reader = new FieldReader(motion, version);
        Motion read = reader.oneOf(List.of(Method.values()), "method", Method.GRADIENT_DESCENT, method,
                each -> each.pass(each.withStep(step), reader));
        motion.end();
        return read;
    }

    /**
     * Reads which engine a problem has; nothing where none is named. To be read before the {@link #read motion}, which ends the object.
     *
     * @param version of the file: in the first all sums are direct
     */
    static Optional<EngineKind> engine(Fields motion, long version, Problem problem) {
        return version < ENGINES_SINCE
                ? Optional.of(EngineKind.DIRECT)
                : motion.choice(ENGINE, Names.of(problem.engines()));
    }

    private static StepSize step(Fields motion, long version, Method method) {
        String auto = Quantity.STEP_SIZE.rule().orElseThrow();
        Span allowed = Quantity.STEP_SIZE.span();
        Optional<Double> said =
                version > 1 ? motion.numberOr(auto, "step", allowed) : motion.number("step", allowed);
        boolean automatic = said.filter(number -> number.isNaN()).isPresent();
        if (automatic && method == Method.GRADIENT_FLOW) {
            motion.faults().add(new Fault.FlowFindsNone(motion.path("step"), auto));
        }
        return automatic ? new StepSize.Automatic() : said.map(StepSize::of).orElse(StepSize.USUAL);
    }
}
