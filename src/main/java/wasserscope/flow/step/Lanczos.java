package wasserscope.flow.step;

import java.util.OptionalDouble;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import wasserscope.random.CounterRandom;

/**
 * The largest eigenvalue of a symmetric operator that may be indefinite, from its products with vectors: Lanczos's method with full
 * reorthogonalization. An orthonormal basis q_1, …, q_k of the Krylov space turns the operator into a tridiagonal matrix whose largest
 * eigenvalue never exceeds the one sought; the basis is begun anew from its eigenvector when it has become long. Of vectors so long that
 * there is no room for all of a basis its last ones are kept: a new one is orthogonal to the others but for rounding.
 * Starts from a fixed random vector, so that the result is a function of the operator. (Golub and Van Loan, chapter 10.)
 */
final class Lanczos {

    private static final int MOST_PRODUCTS = 240;
    private static final int FEWEST_PRODUCTS = 16;

    /** Vectors longer than this allow fewer products, in proportion. */
    private static final int LONG = 20_000;

    private static final int LONGEST = 60;

    /** So many vectors the recurrence itself needs. */
    private static final int FEWEST_KEPT = 2;

    /** So many numbers of a basis are kept, 32 MB, if those are enough vectors. */
    private static final int ROOM = 1 << 22;

    /** After so many products the tridiagonal matrix is looked at again. */
    private static final int INTERVAL = 4;

    /** What is below this part of the operator's norm is rounding. */
    private static final double ROUNDING = 1e-13;

    private final Operator operator;
    private final int size;
    private final double[][] basis;
    private final double[] diagonal;
    private final double[] beside;
    private final int most;
    private final int longest;
    private final double tolerance;
    private double[] next;
    private int products;

    /** A symmetric matrix, known by what it does to vectors. */
    interface Operator {

        /** Returns the length of the vectors. */
        int size();

        /** Fills {@code into} with the product with {@code vector}. */
        void apply(double[] vector, double[] into);
    }

    private Lanczos(Operator operator, double tolerance) {
        this.operator = operator;
        this.tolerance = tolerance;
        size = operator.size();
        most = (int) Math.max(FEWEST_PRODUCTS,
                Math.min(MOST_PRODUCTS, (long) MOST_PRODUCTS * LONG / Math.max(1, size)));
        longest = Math.min(Math.min(size, LONGEST), most);
        basis = new double[Math.min(longest, Math.max(FEWEST_KEPT, ROOM / Math.max(1, size)))][];
        diagonal = new double[longest];
        beside = new double[longest];
        next = new double[size];
    }

    /**
     * Returns the largest eigenvalue if it is positive.
     *
     * @param tolerance the part of itself to which it is right, unless there were no more products left: then it is a lower bound
     */
    static OptionalDouble largestPositive(Operator operator, double tolerance) {
        return operator.size() == 0 ? OptionalDouble.empty() : new Lanczos(operator, tolerance).search();
    }

    private OptionalDouble search() {
        CounterRandom draws = new CounterRandom(1, CounterRandom.Stream.ITERATION);
        for (int j = 0; j < size; j++) {
            next[j] = draws.between(-1, 1, j, 0);
        }
        while (true) {
            Ritz best = pass();
            if (best.isSettled(tolerance) || products >= most || longest > basis.length) {
                return best.value() > ROUNDING * best.norm()
                        ? OptionalDouble.of(best.value())
                        : OptionalDouble.empty();
            }
            next = combined(best.vector());
        }
    }

    /**
     * Lets the basis grow from the vector {@link #next} until its best pair has settled or there is no more room. One of the whole space is
     * completed in any case: a pair that settles early may be another one than the largest, of which the first vector has little.
     */
    private Ritz pass() {
        double length = norm(next);
        for (int k = 0;; k++) {
            append(k, length);
            length = norm(next);
            beside[k] = length;
            boolean full = k + 1 == longest || products >= most;
            boolean spent = !(length > ROUNDING * (Math.abs(diagonal[k]) + (k > 0 ? beside[k - 1] : 0)));
            if (full || spent || (longest < size && (k + 1) % INTERVAL == 0)) {
                Ritz best = Ritz.of(diagonal, beside, k + 1);
                if (full || spent || best.isSettled(tolerance)) {
                    return best;
                }
            }
        }
    }

    /** Makes the basis longer by next/length, and next the part of its product that is orthogonal to the basis. */
    private void append(int k, double length) {
        int place = k % basis.length;
        basis[place] = basis[place] == null ? new double[size] : basis[place];
        double[] q = basis[place];
        for (int j = 0; j < size; j++) {
            q[j] = next[j] / length;
        }
        operator.apply(q, next);
        products++;
        diagonal[k] = dot(q, next);
        for (int round = 0; round < 2; round++) {
            for (int b = 0; b <= Math.min(k, basis.length - 1); b++) {
                double part = dot(basis[b], next);
                for (int j = 0; j < size; j++) {
                    next[j] -= part * basis[b][j];
                }
            }
        }
    }

    private double[] combined(double[] parts) {
        double[] sum = new double[size];
        for (int b = 0; b < parts.length; b++) {
            for (int j = 0; j < size; j++) {
                sum[j] += parts[b] * basis[b][j];
            }
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    private static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    /**
     * The largest eigenvalue of the tridiagonal matrix.
     *
     * @param vector its eigenvector, in the basis
     * @param residual how far the pair is from one of the operator: no eigenvalue may be nearer, but one is that near
     * @param norm the largest size of an eigenvalue
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Ritz(double value, double[] vector, double residual, double norm) {

        /** Of numbers that have overflowed, or cannot be decomposed, nothing is said. */
        static Ritz of(double[] diagonal, double[] beside, int size) {
            if (!(Math.abs(diagonal[size - 1]) + beside[size - 1] < Double.POSITIVE_INFINITY)) {
                return new Ritz(0, new double[size], 0, 0);
            }
            DMatrixRMaj matrix = new DMatrixRMaj(size, size);
            for (int k = 0; k < size; k++) {
                matrix.set(k, k, diagonal[k]);
                if (k + 1 < size) {
                    matrix.set(k, k + 1, beside[k]);
                    matrix.set(k + 1, k, beside[k]);
                }
            }
            EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(size, true, true);
            if (!eigen.decompose(matrix)) {
                return new Ritz(0, new double[size], 0, 0);
            }
            int best = 0;
            double norm = 0;
            for (int k = 0; k < size; k++) {
                double value = eigen.getEigenvalue(k).getReal();
                norm = Math.max(norm, Math.abs(value));
                best = value > eigen.getEigenvalue(best).getReal() ? k : best;
            }
            double[] vector = eigen.getEigenVector(best).getData().clone();
            double residual = beside[size - 1] * Math.abs(vector[size - 1]);
            return new Ritz(eigen.getEigenvalue(best).getReal(), vector, residual, norm);
        }

        boolean isSettled(double tolerance) {
            return residual <= Math.max(tolerance * Math.abs(value), ROUNDING * norm);
        }
    }
}
