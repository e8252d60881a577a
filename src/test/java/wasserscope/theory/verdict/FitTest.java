package wasserscope.theory.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.SigmoidThreshold;

/** How a network fits beside F: which labels it has on the wrong side, and what it does where nothing was trained. */
class FitTest {

    /** One neuron, f(x) = 2σ(5x): 1 at 0, below it for x < 0. */
    private static final ParticleArrays NEURON = new ParticleArrays(new double[] {2}, new double[] {0});

    private static Fit fit(Loss loss, Optional<Data.HeldOut> held) {
        Data data = new Data.Samples(Points.onLine(-1, 0, 1, 2), List.of(1.0, 1.0, 2.0, 1.0), held);
        Problem problem = new Problem(
                new SigmoidThreshold(5), data, new Target.Values(List.of(-1.0, 1.0, -1.0, 1.0)), loss, 0.1);
        Objective objective = new Objective(problem);
        return new Fit.Gauge(objective).of(NEURON, objective.predictor(NEURON));
    }

    @Test
    void theTrainingErrorIsTheProbabilityOfWrongSigns() {
        assertEquals(new Fit(OptionalDouble.of(0.6), OptionalDouble.empty(), OptionalDouble.empty()),
                fit(new LogisticLoss(), Optional.empty()));
        assertEquals(Fit.NONE, fit(new SquareLoss(), Optional.empty()));
    }

    @Test
    void whatIsHeldOutHasItsOwnErrors() {
        Optional<Data.HeldOut> held = Optional.of(new Data.HeldOut(Points.onLine(0, 0), List.of(1.0, -1.0)));
        Fit labels = fit(new LogisticLoss(), held);

        assertEquals(0.5, labels.heldError().orElseThrow());
        assertEquals(0.5 * (Math.log1p(Math.exp(-1)) + Math.log1p(Math.E)), labels.heldRisk().orElseThrow(), 1e-15);
        Fit numbers = fit(new SquareLoss(), held);
        assertEquals(1, numbers.heldRisk().orElseThrow(), 1e-15);
        assertEquals(OptionalDouble.empty(), numbers.heldError());
    }
}
