package wasserscope.flow;

import wasserscope.measure.Particles;
import wasserscope.problem.Objective;

/** {@link GradientDescent} under way. The columns before and after a step change places, so a step that fails costs nothing. */
final class Descent implements Dynamics {

    /** Beyond this multiple of 1 + R(0) the objective is taken for lost: it doubles at every step and only rounding is left of it. */
    private static final double BEYOND_USE = 1e9;

    private final DirectSum sum;
    private final double step;
    private final double threshold;
    private final double ceiling;
    private final int particles;
    private final DirectSum.Move descend = this::descend;
    private final DirectSum.Move stay = (_, _) -> {};

    private double[] w;
    private double[] theta;
    private double[] nextW;
    private double[] nextTheta;
    private long steps;
    private double time;

    Descent(Objective objective, double step, State state, Team team) {
        this.particles = state.particles().size();
        this.sum = new DirectSum(objective, particles, team);
        this.step = step;
        this.threshold = step * objective.lambda();
        this.w = state.particles().weights();
        this.theta = state.particles().positions();
        this.nextW = new double[particles];
        this.nextTheta = new double[particles];
        this.steps = state.step();
        this.time = state.time();
        sum.evaluate(w, theta, stay);
        this.ceiling = Math.max(BEYOND_USE * (1 + objective.riskOfZero()), 2 * sum.objective());
    }

    @Override
    public boolean step() {
        sum.evaluate(nextW, nextTheta, descend);
        if (!(sum.objective() <= ceiling) || !(sum.squaredVelocity() < Double.POSITIVE_INFINITY)) {
            sum.evaluate(w, theta, stay);
            return false;
        }
        double[] oldW = w;
        double[] oldTheta = theta;
        w = nextW;
        theta = nextTheta;
        nextW = oldW;
        nextTheta = oldTheta;
        steps++;
        time += step;
        return true;
    }

    private void descend(int from, int to) {
        for (int i = from; i < to; i++) {
            nextW[i] = soft(w[i] - step * sum.g(i), threshold);
            nextTheta[i] = theta[i] - step * w[i] * sum.slope(i);
        }
    }

    /** Returns sign(z)·max(|z| − s, 0), the proximal map of s|·|. */
    private static double soft(double z, double s) {
        return Math.copySign(Math.max(Math.abs(z) - s, 0), z);
    }

    @Override
    public long steps() {
        return steps;
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public double objective() {
        return sum.objective();
    }

    @Override
    public double velocityNorm() {
        return Math.sqrt(sum.squaredVelocity());
    }

    @Override
    public double[] predictor() {
        return sum.predictor();
    }

    @Override
    public State state() {
        return new State(steps, time, new Particles(w, theta));
    }
}
