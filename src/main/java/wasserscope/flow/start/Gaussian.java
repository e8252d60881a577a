package wasserscope.flow.start;

import wasserscope.measure.Columns;
import wasserscope.problem.FeatureMap;
import wasserscope.random.Draws;

/** u = r₀·N(0, I). */
public record Gaussian() implements StartShape {

    @Override
    public void place(Start start, FeatureMap features, Draws draws, int i, Columns into) {
        into.w()[i] = features.lifting().hasWeight() ? start.radius() * draws.normal(i, 0) : 1;
        for (int axis = 0; axis < into.axes(); axis++) {
            into.theta(axis)[i] = start.radius() * draws.normal(i, 1 + axis);
        }
    }

    @Override
    public boolean suits(FeatureMap features) {
        return true;
    }
}
