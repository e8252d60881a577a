package wasserscope.flow.step;

import java.util.Arrays;
import java.util.stream.IntStream;
import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Features;
import wasserscope.problem.model.Lifting;

/**
 * m·∇²F_m at some particles, F_m(u_1, …, u_m) = F((1/m) Σ δ_{u_i}), as products with vectors in O(m·n): H = J + diag with the blocks
 * J_ij = (1/m)⟨R''(f) ∂Φ_i, ∂Φ_j⟩ and, for each particle, (0, ∇gᵀ; ∇g, w∇²g) + λ∇²V. Its order is that of the columns: all w, if they
 * move, then θ axis by axis. Where λ &gt; 0, particles at which V has a kink (w = 0) are left out: they are held there. For one thread.
 */
final class Hessian implements Lanczos.Operator {

    private final Features features;
    private final Lifting lifting;
    private final double lambda;
    private final int mass;
    private final ParticleArrays u;
    private final double[] aid;
    private final double[] bend;
    private final ParticleArrays gradient;
    private final HessianArrays forms;
    private final double[] outputs;
    private final ParticleArrays change;
    private final ParticleArrays product;

    /**
     * Prepares the blocks in O(m·n).
     *
     * @param f the outputs f_μ at the data
     */
    Hessian(Objective objective, Particles mu, double[] f) {
        features = objective.summed();
        lifting = objective.lifting();
        lambda = objective.lambda();
        mass = mu.size();
        u = moving(ParticleArrays.of(mu));
        int size = u.size();
        double[] c = new double[f.length];
        objective.covector(f, c);
        bend = new double[f.length];
        objective.curvature(f, bend);
        aid = new double[size];
        features.prepare(u, aid, 0, size);
        gradient = ParticleArrays.zero(size, u.axes());
        features.correlate(c, u, aid, 0, size, gradient);
        forms = HessianArrays.zero(size, u.axes());
        features.curve(c, u, aid, 0, size, forms);
        outputs = new double[f.length];
        change = ParticleArrays.zero(size, u.axes());
        product = ParticleArrays.zero(size, u.axes());
    }

    private ParticleArrays moving(ParticleArrays all) {
        if (lambda == 0) {
            return all;
        }
        int[] kept = IntStream.range(0, all.size()).filter(i -> lifting.isSmooth(all, i)).toArray();
        double[][] theta = new double[all.axes()][];
        Arrays.setAll(theta, axis -> picked(all.theta(axis), kept));
        return new ParticleArrays(picked(all.w(), kept), theta);
    }

    private static double[] picked(double[] column, int[] kept) {
        return Arrays.stream(kept).mapToDouble(i -> column[i]).toArray();
    }

    @Override
    public int size() {
        return u.size() * (u.axes() + (lifting.hasWeight() ? 1 : 0));
    }

    @Override
    public void apply(double[] vector, double[] into) {
        int size = u.size();
        int first = lifting.hasWeight() ? size : 0;
        System.arraycopy(vector, 0, change.w(), 0, first);
        for (int axis = 0; axis < u.axes(); axis++) {
            System.arraycopy(vector, first + axis * size, change.theta(axis), 0, size);
        }
        couple();
        turn();
        lifting.bend(u, change, lambda, product);
        System.arraycopy(product.w(), 0, into, 0, first);
        for (int axis = 0; axis < u.axes(); axis++) {
            System.arraycopy(product.theta(axis), 0, into, first + axis * size, size);
        }
    }

    /** Fills the product with (a, w∇a) where a(θ) = ⟨R''(f)ḟ, φ(θ)⟩, ḟ the change of the outputs. */
    private void couple() {
        Arrays.fill(outputs, 0);
        features.differentiate(u, change, aid, 0, u.size(), outputs);
        for (int k = 0; k < outputs.length; k++) {
            outputs[k] *= bend[k] / mass;
        }
        features.correlate(outputs, u, aid, 0, u.size(), product);
        for (int axis = 0; axis < u.axes(); axis++) {
            for (int i = 0; i < u.size(); i++) {
                product.theta(axis)[i] *= u.w()[i];
            }
        }
    }

    /** Adds (⟨∇g, θ̇⟩, ẇ∇g + w∇²g θ̇). */
    private void turn() {
        for (int row = 0; row < u.axes(); row++) {
            double[] slope = gradient.theta(row);
            for (int i = 0; i < u.size(); i++) {
                product.w()[i] += slope[i] * change.theta(row)[i];
                product.theta(row)[i] += slope[i] * change.w()[i];
            }
            for (int column = 0; column < u.axes(); column++) {
                for (int i = 0; i < u.size(); i++) {
                    product.theta(row)[i] += u.w()[i] * forms.entry(row, column)[i] * change.theta(column)[i];
                }
            }
        }
    }
}
