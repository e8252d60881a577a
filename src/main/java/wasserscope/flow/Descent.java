package wasserscope.flow;

import wasserscope.measure.Columns;
import wasserscope.problem.Objective;

/** {@link GradientDescent} under way. */
final class Descent extends Marching {

    Descent(Objective objective, double step, State state, Team team) {
        super(objective, step, state, team);
    }

    @Override
    void move(Columns from, Columns to, int low, int high) {
        descend(from, sum().gradient(), to, low, high);
    }

    @Override
    public void carry(Tracers tracers) {
        tracers.descend(target(), covectorBefore(), eta());
    }

    @Override
    public boolean folds(Tracers tracers) {
        return tracers.folds(target(), covectorBefore(), eta());
    }
}
