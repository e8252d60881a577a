package wasserscope.problem;

import java.util.Optional;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.data.Target;
import wasserscope.problem.model.Features;
import wasserscope.problem.model.Lifting;
import wasserscope.problem.model.Space;
import wasserscope.problem.sum.Correlator;
import wasserscope.problem.sum.DirectCorrelator;
import wasserscope.problem.sum.EngineKind;
import wasserscope.problem.sum.HermiteMesh;
import wasserscope.problem.sum.MeshCorrelator;
import wasserscope.problem.sum.MeshFeatures;
import wasserscope.problem.sum.SharedMeshes;
import wasserscope.work.Once;

/**
 * A {@link Problem} made ready for sums: its columns computed once, its feature map restricted to the data. Immutable, safe for any
 * thread. (CB18, section 2.1.)
 */
public final class Objective {

    private final Problem problem;
    private final Features features;
    private final Lifting lifting;
    private final double[] rho;
    private final Points x;
    private final double[] y;
    private final double riskOfZero;
    private final Once<HermiteMesh> mesh = new Once<>(() -> SharedMeshes.of(problem().features(), inputs()));

    /** Computes the columns. */
    public Objective(Problem problem) {
        this.problem = problem;
        this.lifting = problem.features().lifting();
        this.x = problem.data().x();
        this.rho = problem.data().rho();
        this.y = problem.targets();
        this.features = problem.features().at(x);
        this.riskOfZero = risk(new double[y.length]);
    }

    /** Returns the features on a mesh; made at the first call, for a model that has one. */
    public HermiteMesh mesh() {
        return mesh.get();
    }

    /** Returns a new reader of sums at positions, which takes them as this problem's engine does. */
    public Correlator correlator() {
        return isOnMesh() ? new MeshCorrelator(mesh().projection()) : new DirectCorrelator(features);
    }

    /** Returns a new reader for what is carried along without a mass, on a {@link HermiteMesh#coarse coarse mesh} where the engine is on one. */
    public Correlator carrier() {
        return isOnMesh() ? new MeshCorrelator(mesh().coarse()) : new DirectCorrelator(features);
    }

    /** Returns φ at the data as this problem's engine has it: on a mesh interpolated, else φ itself. */
    public Features summed() {
        return isOnMesh() ? new MeshFeatures(mesh()) : features;
    }

    private boolean isOnMesh() {
        return problem.engine() == EngineKind.MESH;
    }

    /** Returns the problem. */
    public Problem problem() {
        return problem;
    }

    /** Returns φ at the data. */
    public Features features() {
        return features;
    }

    /** Returns λ. */
    public double lambda() {
        return problem.lambda();
    }

    /** Returns n, the number of data points. */
    public int samples() {
        return y.length;
    }

    /** Returns how a particle carries the feature. */
    public Lifting lifting() {
        return lifting;
    }

    /** Returns the particles whose network is the target, if that is a teacher. */
    public Optional<Particles> teacher() {
        return problem.target() instanceof Target.Teacher teacher && !teacher.weights().isEmpty()
                ? Optional.of(teacher.particles(lifting))
                : Optional.empty();
    }

    /** Returns Θ. */
    public Space space() {
        return problem.features().space();
    }

    /** Returns the input x_k, or its first coordinate. */
    public double x(int k) {
        return x.at(k, 0);
    }

    /** Returns the inputs. */
    public Points inputs() {
        return x;
    }

    /** Returns the target y_k. */
    public double y(int k) {
        return y[k];
    }

    /** Returns the probability ρ_k. */
    public double rho(int k) {
        return rho[k];
    }

    /** Returns R(f) = Σ ρ_k ℓ(f_k, y_k) of a column of n outputs. */
    public double risk(double[] f) {
        double sum = 0;
        for (int k = 0; k < y.length; k++) {
            sum += rho[k] * problem.loss().value(f[k], y[k]);
        }
        return sum;
    }

    /** Returns R(0), the objective of the network without neurons. */
    public double riskOfZero() {
        return riskOfZero;
    }

    /** Fills {@code c} with the covector c_k = ρ_k R'(f)_k, so that g_μ(θ) = Σ c_k φ(θ)(x_k). */
    public void covector(double[] f, double[] c) {
        for (int k = 0; k < y.length; k++) {
            c[k] = rho[k] * problem.loss().slope(f[k], y[k]);
        }
    }

    /** Fills {@code s} with s_k = ρ_k ℓ''(f_k, y_k), so that ⟨R''(f)a, b⟩ = Σ s_k a_k b_k. */
    public void curvature(double[] f, double[] s) {
        for (int k = 0; k < y.length; k++) {
            s[k] = rho[k] * problem.loss().bend(f[k], y[k]);
        }
    }

    /** Returns a new column f_μ(x_k) = (1/m) Σ_i w_i φ(θ_i)(x_k). */
    public double[] predictor(Particles mu) {
        return predictor(ParticleArrays.of(mu));
    }

    /** Returns the same of the particles in columns. */
    public double[] predictor(ParticleArrays u) {
        int m = u.size();
        double[] f = sum(u);
        for (int k = 0; k < f.length; k++) {
            f[k] /= m;
        }
        return f;
    }

    private double[] sum(ParticleArrays u) {
        double[] aid = new double[u.size()];
        double[] f = new double[y.length];
        Features summed = summed();
        summed.prepare(u, aid, 0, u.size());
        summed.predict(u, aid, 0, u.size(), f);
        return f;
    }

    /** Returns F(μ) = R(f_μ) + ∫V dμ. */
    public double value(Particles mu) {
        return risk(predictor(mu)) + problem.lambda() * penalty(mu);
    }

    /** Returns ∫V dμ/λ, for V = λ|w| the total variation (1/m) Σ|w_i|. */
    public double penalty(Particles mu) {
        return penalty(ParticleArrays.of(mu));
    }

    /** Returns the same of the particles in columns. */
    public double penalty(ParticleArrays u) {
        double total = 0;
        for (int i = 0; i < u.size(); i++) {
            total += lifting.penalty(u, i);
        }
        return total / u.size();
    }

    /** Returns the first variation of F at any μ whose outputs are {@code f}. */
    public Potential potential(double[] f) {
        double[] c = new double[f.length];
        covector(f, c);
        return new Potential(this, c);
    }
}
