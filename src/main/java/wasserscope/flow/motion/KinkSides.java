package wasserscope.flow.motion;

import java.util.Arrays;
import wasserscope.flow.engine.Engine;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Lifting;
import wasserscope.problem.model.OneHomogeneous;

/**
 * The sides of the kink w = 0 of V = λ|w|, or λ|w||θ|: above, below, or at rest on it. The margin of a particle on the side s = ±1 is sw, of one at
 * rest λ − |g|, or λ|θ| − |g|. Beyond the kink the velocity is that of λsw.
 *
 * <p>The weight of a particle at rest is 0; its place gathers −∫g dt instead, so that the derivative there tells g, and its margin, at
 * any time between the steps.
 */
final class KinkSides implements Sides {

    private final EngineField field;
    private final double lambda;
    private final Lifting lifting;
    private final int[] side;

    KinkSides(Objective objective, EngineField field, int particles) {
        this.field = field;
        this.lambda = objective.lambda();
        this.lifting = objective.lifting();
        this.side = new int[particles];
    }

    /** Chooses by the subgradient of least norm: the side of w, at w = 0 rest where |g| ≤ λ, else the side of −g. */
    @Override
    public void choose(double[] u) {
        EngineField.read(u, field.point());
        ParticleArrays gradient = field.evaluate().gradient();
        for (int i = 0; i < side.length; i++) {
            double g = gradient.w()[i];
            if (u[i] == 0) {
                side[i] = Math.abs(g) > price(u, i) ? (int) -Math.signum(g) : 0;
            } else {
                side[i] = (int) Math.signum(u[i]);
            }
        }
    }

    @Override
    public void velocity(double[] u, double[] v) {
        ParticleArrays point = field.point();
        EngineField.read(u, point);
        for (int i = 0; i < side.length; i++) {
            if (side[i] == 0) {
                point.w()[i] = 0;
            }
        }
        Engine engine = field.evaluate();
        EngineField.write(engine.velocity(), v);
        for (int i = 0; i < side.length; i++) {
            v[i] = -engine.gradient().w()[i] - price(u, i) * side[i];
        }
    }

    /** Returns what a unit of |w| costs: λ, or λ|θ|. */
    private double price(double[] u, int i) {
        if (lifting instanceof OneHomogeneous) {
            return lambda;
        }
        double squares = 0;
        for (int k = side.length + i; k < u.length; k += side.length) {
            squares += u[k] * u[k];
        }
        return lambda * Math.sqrt(squares);
    }

    @Override
    public double[] margins(double[] u, double[] v) {
        double[] margins = new double[side.length];
        Arrays.setAll(margins, i -> margin(u, v, i));
        return margins;
    }

    private double margin(double[] u, double[] v, int i) {
        return side[i] != 0 ? side[i] * u[i] : price(u, i) - Math.abs(v[i]);
    }

    /** So may that of a particle at rest, or one that falls, then rises, and whose tangents meet below 0. */
    @Override
    public boolean mayDip(double duration, double[] u, double[] v, double[] laterU, double[] laterV) {
        for (int i = 0; i < side.length; i++) {
            double before = side[i] * v[i];
            double after = side[i] * laterV[i];
            if (side[i] == 0) {
                return true;
            }
            if (before < 0 && after > 0) {
                double start = side[i] * u[i];
                double end = side[i] * laterU[i];
                double meeting = (end - start - after * duration) / (before - after);
                if (start + before * meeting < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void settle(double[] u, double[] v) {
        for (int i = 0; i < side.length; i++) {
            if (side[i] == 0 || margin(u, v, i) <= 0) {
                u[i] = 0;
            }
        }
    }
}
