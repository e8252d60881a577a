package wasserscope.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.Velocity;

/** The eigenvalues of m·∇²F_m, from central differences of the velocities. For a few particles away from w = 0. */
public final class Curvature {

    private static final double H = 1e-5;
    private static final int STATIONS = 4;

    private final double[] eigenvalues;

    private Curvature(double[] eigenvalues) {
        this.eigenvalues = eigenvalues;
    }

    /** Returns the curvature at {@code mu}. */
    public static Curvature of(Objective objective, Particles mu) {
        return of(objective, mu, _ -> true);
    }

    /** Returns the curvature of the particles that {@code moves} lets move; the others stand. */
    public static Curvature of(Objective objective, Particles mu, IntPredicate moves) {
        List<Place> places = new ArrayList<>();
        for (int axis = objective.lifting().hasWeight() ? -1 : 0; axis < mu.axes(); axis++) {
            for (int i = 0; i < mu.size(); i++) {
                if (moves.test(i)) {
                    places.add(new Place(axis, i));
                }
            }
        }
        DMatrixRMaj hessian = new DMatrixRMaj(places.size(), places.size());
        for (int j = 0; j < places.size(); j++) {
            double[] ahead = velocity(objective, mu, places, j, H);
            double[] behind = velocity(objective, mu, places, j, -H);
            for (int i = 0; i < places.size(); i++) {
                double entry = -(ahead[i] - behind[i]) / (4 * H);
                hessian.add(i, j, entry);
                hessian.add(j, i, entry);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(places.size(), false, true);
        eigen.decompose(hessian);
        return new Curvature(IntStream.range(0, places.size())
                .mapToDouble(i -> eigen.getEigenvalue(i).getReal())
                .toArray());
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
    public double largest() {
        return Arrays.stream(eigenvalues).max().orElseThrow();
    }

    /** Returns the largest size of an eigenvalue. */
    double norm() {
        return Arrays.stream(eigenvalues).map(Math::abs).max().orElseThrow();
    }

    private static double[] velocity(
            Objective objective, Particles mu, List<Place> places, int shifted, double by) {
        ParticleArrays u = ParticleArrays.of(mu);
        Place place = places.get(shifted);
        place.column(u)[place.particle()] += by;
        ParticleArrays v = Velocity.of(objective, u.particles());
        return places.stream().mapToDouble(p -> p.column(v)[p.particle()]).toArray();
    }

    /** A coordinate of a particle: an axis of θ, or −1 for w. */
    private record Place(int axis, int particle) {

        double[] column(ParticleArrays u) {
            return axis < 0 ? u.w() : u.theta(axis);
        }
    }
}
