package wasserscope.scenario.preset;

import java.util.List;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Start;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Target;
import wasserscope.problem.model.Relu;
import wasserscope.scenario.Scenario;

/** The third input 1 of rectified neurons, given to a scenario or taken from it. */
public final class Bias {

    private Bias() {}

    /**
     * Returns a scenario of rectified neurons with a bias, or without: a teacher has it 0, or loses it. A start that does not suit the other
     * Θ becomes the normal cloud of the same size; nothing that was done by hand stays.
     *
     * @param held a scenario of a model with two inputs
     */
    public static Scenario set(Scenario held, Relu features) {
        Problem before = held.problem();
        Target target = before.target() instanceof Target.Teacher(var weights, var positions, var noise, var seed)
                ? new Target.Teacher(weights, positions.onAxes(features.space().axes()), noise, seed)
                : before.target();
        Problem after = new Problem(
                features, before.data(), target, before.loss(), before.lambda(), before.units());
        Start start = held.start().shape().suits(features) ? held.start() : held.start().withShape(new Gaussian());
        return held.with(List.of()).with(start).with(after).withUsualEngine();
    }
}
