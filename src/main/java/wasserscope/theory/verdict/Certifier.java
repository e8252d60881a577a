package wasserscope.theory.verdict;

import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.Potential;
import wasserscope.theory.minimum.DistinctInputs;
import wasserscope.theory.minimum.DualBound;
import wasserscope.theory.minimum.Minimum;

/**
 * Certifies measures of one problem; what depends on the problem alone is computed once, when it is made. Immutable, safe for any thread.
 * (CB18, proposition 3.1; convex duality.)
 */
public final class Certifier {

    private final Objective objective;
    private final DistinctInputs distinct;
    private final Scale scale;
    private final LabelFits fits;

    /** Merges equal inputs and looks at the network without neurons, which takes as long as a {@link Minimum}. */
    public Certifier(Objective objective) {
        this(objective, DistinctInputs.of(objective));
    }

    private Certifier(Objective objective, DistinctInputs distinct) {
        this.objective = objective;
        this.distinct = distinct;
        Potential ofZero = objective.potential(new double[objective.samples()]);
        double depth = Minimum.of(objective, distinct, ofZero.covector()).reached();
        this.scale = new Scale(objective.riskOfZero(), depth);
        this.fits = new LabelFits(objective);
    }

    /** Returns the certifier of another problem; what depends on the inputs alone is not computed again where they are the same. */
    public Certifier with(Objective other) {
        return new Certifier(other, distinct.in(other));
    }

    /** Returns what is large and small in the problem. */
    public Scale scale() {
        return scale;
    }

    /** Certifies particles. */
    public Certificate certify(Particles mu) {
        return certify(objective.predictor(mu), objective.penalty(mu));
    }

    /**
     * Certifies any measure.
     *
     * @param outputs f_μ(x_k), n numbers
     * @param penalty ∫V dμ/λ
     */
    public Certificate certify(double[] outputs, double penalty) {
        double[] c = objective.potential(outputs).covector();
        Minimum minimum = Minimum.of(objective, distinct, c);
        double stationarity = objective.lambda() * penalty;
        for (int k = 0; k < c.length; k++) {
            stationarity += c[k] * outputs[k];
        }
        double risk = objective.risk(outputs);
        return Certificate.of(
                risk + objective.lambda() * penalty,
                lowerBound(c, minimum.bound()),
                scale,
                penalty,
                stationarity,
                minimum,
                fits.of(outputs, risk, penalty));
    }

    /**
     * Returns D ≤ F* over measures on some positions.
     *
     * @param c c_k = ρ_k R'(f)_k for some outputs f, n numbers
     * @param supremum no |⟨q, φ(θ)⟩| is greater at these positions; for low rank no ⟨q, uuᵀ⟩
     */
    public double lowerBound(double[] c, double supremum) {
        return new DualBound(objective, distinct, c).value(supremum);
    }
}
