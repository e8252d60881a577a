package wasserscope.run.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Lifting;
import wasserscope.problem.model.OneHomogeneous;
import wasserscope.run.Checkpoint;
import wasserscope.run.Frame;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.edit.Edit;
import wasserscope.theory.verdict.FrankWolfeAtom;

/** What gets a stuck run going again, found from its present moment. */
final class Rescue {

    /** How small the new neuron's part in the network is. */
    private static final double PART = 0.05;

    private static final double SHAKEN = 0.1;

    private Rescue() {}

    /**
     * Returns the change that puts a neuron there: a small one at the worst point of F'(μ)(±1, ·), in the escape region. The others grow so
     * that f_μ stays but for its part.
     *
     * @return nothing if F'(μ)(±1, ·) is nowhere below −margin
     */
    static Optional<Edit> neuron(Frame frame) {
        Objective objective = frame.objective();
        return FrankWolfeAtom.of(objective, frame.potential(), frame.findings().certificate().minimum(),
                frame.findings().margin().value()).map(point -> new Edit.Intervene(neuron(objective.lifting(), point)));
    }

    private static Intervention neuron(Lifting lifting, FrankWolfeAtom point) {
        boolean one = lifting instanceof OneHomogeneous;
        double length = one ? PART : Math.sqrt(PART);
        List<Double> theta = new ArrayList<>();
        for (int axis = 0; axis < point.place().axes(); axis++) {
            theta.add((one ? 1 : length) * point.place().at(0, axis));
        }
        return new Intervention.Add(0, lifting.hasWeight() ? length * point.sign() : 1, theta);
    }

    /** Returns the change that places a tenth of the particles anew, each time others. */
    static Edit shake(Checkpoint moment) {
        return new Edit.Intervene(
                new Intervention.Shake(0, SHAKEN, 1 + moment.scenario().interventions().size()));
    }
}
