package wasserscope.scenario;

import java.util.List;
import wasserscope.flow.GradientDescent;
import wasserscope.flow.Start;
import wasserscope.flow.StartShape;
import wasserscope.problem.Data;
import wasserscope.problem.Problem;
import wasserscope.problem.SigmoidThreshold;
import wasserscope.problem.SquareLoss;
import wasserscope.problem.Target;

/** The scenes that come with the program. */
public final class Scenes {

    private Scenes() {}

    /**
     * The scene that the window opens on: a cloud of neurons falls into the valleys of F'(μ), splits, and the network meets its teacher.
     */
    public static Scenario opening() {
        Target teacher = TargetPreset.FOUR_STEPS.asIn(new Target.Values(List.of()));
        return new Scenario(
                "Neurons fall into the valleys",
                new Problem(new SigmoidThreshold(5), new Data.Grid(-3, 3, 256), teacher, new SquareLoss(), 0),
                new Start(new StartShape.Gaussian(), 200, 1, 2),
                new GradientDescent(0.04),
                List.of(),
                new Pace.Logarithmic(),
                new Window(-4.5, 4.5, -12, 10));
    }
}
