package wasserscope.flow;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import wasserscope.measure.Columns;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.Velocity;

/** The eigenvalues of m·∇²F_m, from central differences of the velocities. For a few particles away from w = 0. */
final class Curvature {

    private static final double H = 1e-5;
    private static final int STATIONS = 4;

    private final double[] eigenvalues;

    private Curvature(double[] eigenvalues) {
        this.eigenvalues = eigenvalues;
    }

    /** Returns the curvature at {@code mu}. */
    static Curvature of(Objective objective, Particles mu) {
        double[] u =
                DoubleStream.concat(DoubleStream.of(mu.weights()), DoubleStream.of(mu.positions().column(0))).toArray();
        int size = u.length;
        DMatrixRMaj hessian = new DMatrixRMaj(size, size);
        for (int j = 0; j < size; j++) {
            double[] ahead = velocity(objective, shifted(u, j, H));
            double[] behind = velocity(objective, shifted(u, j, -H));
            for (int i = 0; i < size; i++) {
                double entry = -(ahead[i] - behind[i]) / (4 * H);
                hessian.add(i, j, entry);
                hessian.add(j, i, entry);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(size, false, true);
        eigen.decompose(hessian);
        return new Curvature(IntStream.range(0, size).mapToDouble(i -> eigen.getEigenvalue(i).getReal()).toArray());
    }

    /** Returns the largest eigenvalue between {@code from} and {@code to}, at some points of the straight way. */
    static double largestAlong(Objective objective, Particles from, Particles to) {
        return IntStream.rangeClosed(0, STATIONS)
                .mapToDouble(s -> of(objective, between(from, to, (double) s / STATIONS)).largest())
                .max()
                .orElseThrow();
    }

    private static Particles between(Particles from, Particles to, double part) {
        int m = from.size();
        return new Particles(
                IntStream.range(0, m).mapToDouble(i -> from.w(i) + part * (to.w(i) - from.w(i))).toArray(),
                IntStream.range(0, m).mapToDouble(i -> from.theta(i) + part * (to.theta(i) - from.theta(i))).toArray());
    }

    /** Returns the largest eigenvalue. */
    double largest() {
        return Arrays.stream(eigenvalues).max().orElseThrow();
    }

    /** Returns the largest size of an eigenvalue. */
    double norm() {
        return Arrays.stream(eigenvalues).map(Math::abs).max().orElseThrow();
    }

    private static double[] velocity(Objective objective, double[] u) {
        int m = u.length / 2;
        Columns v = Velocity.of(
                objective, new Particles(Arrays.copyOf(u, m), Arrays.copyOfRange(u, m, u.length)));
        return DoubleStream.concat(DoubleStream.of(v.w()), DoubleStream.of(v.theta(0))).toArray();
    }

    private static double[] shifted(double[] u, int j, double by) {
        double[] v = u.clone();
        v[j] += by;
        return v;
    }
}
