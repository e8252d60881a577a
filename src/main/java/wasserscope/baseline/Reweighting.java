package wasserscope.baseline;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import wasserscope.problem.Objective;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.SquareLoss;

/**
 * Minimizes R(Σ ν_j φ(θ_j)) + λ Σ s_j ν_j over s_j ν_j ≥ 0 by an active-set Newton method: a damped Newton step on the atoms' masses,
 * cut where the first of them would change its sign; that atom is dropped. Without λ and for weights of either sign nothing is
 * dropped.
 */
final class Reweighting {

    private static final int MOST_STEPS = 100;
    private static final int MOST_STEPS_FLAT = 12;
    /** A Newton step that promises less than this part of R(0) is the last; without constraints minima are too flat for the first. */
    private static final double FINISHED = 1e-16;

    private static final double FINISHED_FLAT = 1e-12;
    private static final double RIDGE = 1e-14;
    private static final double SHALLOWEST = 1e-10;

    private final Objective objective;
    private final Atoms atoms;
    private final boolean constrained;
    private final double scale;

    Reweighting(Objective objective, Atoms atoms) {
        this.objective = objective;
        this.atoms = atoms;
        this.constrained = objective.lambda() > 0 || !objective.lifting().hasWeight();
        this.scale = objective.riskOfZero();
    }

    /** Tells whether atoms keep the signs of their masses. */
    boolean isConstrained() {
        return constrained;
    }

    void run() {
        boolean going = true;
        int most = constrained ? MOST_STEPS : MOST_STEPS_FLAT;
        for (int step = 0; going && step < most && atoms.size() > 0; step++) {
            going = step();
        }
    }

    /** Makes one step; tells whether another may help. */
    private boolean step() {
        double[] f = atoms.outputs();
        double[] gradient = gradient(f);
        double[] direction = newton(f, gradient);
        double descent = 0;
        for (int j = 0; j < direction.length; j++) {
            descent -= gradient[j] * direction[j];
        }
        if (!(descent > (constrained ? FINISHED : FINISHED_FLAT) * scale)) {
            return false;
        }
        int first = -1;
        double longest = 1;
        for (int j = 0; constrained && j < direction.length; j++) {
            double rate = -direction[j] * atoms.sign(j);
            double room = Math.abs(atoms.mass(j)) / rate;
            if (rate > 0 && room < longest) {
                first = j;
                longest = room;
            }
        }
        double length = search(f, direction, longest, descent);
        atoms.move(length, direction);
        if (first >= 0 && (length == longest || longest == 0)) {
            atoms.remove(first);
            return true;
        }
        return length > 0;
    }

    private double[] gradient(double[] f) {
        double[] c = new double[f.length];
        objective.covector(f, c);
        double[] gradient = new double[atoms.size()];
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] = objective.lambda() * atoms.sign(j);
            double[] phi = atoms.feature(j);
            for (int k = 0; k < c.length; k++) {
                gradient[j] += c[k] * phi[k];
            }
        }
        return gradient;
    }

    /** Returns −H⁻¹∇, with a ridge that is raised until H can be solved for. */
    private double[] newton(double[] f, double[] gradient) {
        int size = gradient.length;
        DMatrixRMaj hessian = hessian(f);
        double trace = Double.MIN_NORMAL;
        for (int j = 0; j < size; j++) {
            trace += hessian.get(j, j);
        }
        DMatrixRMaj right = new DMatrixRMaj(size, 1);
        for (int j = 0; j < size; j++) {
            right.set(j, 0, -gradient[j]);
        }
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(size);
        DMatrixRMaj solution = new DMatrixRMaj(size, 1);
        double ridge = RIDGE * trace;
        DMatrixRMaj raised = raised(hessian, ridge);
        while (!solver.setA(raised)) {
            ridge *= 10;
            raised = raised(hessian, ridge);
        }
        solver.solve(right, solution);
        return solution.getData();
    }

    private static DMatrixRMaj raised(DMatrixRMaj matrix, double ridge) {
        DMatrixRMaj raised = matrix.copy();
        for (int j = 0; j < matrix.getNumRows(); j++) {
            raised.add(j, j, ridge);
        }
        return raised;
    }

    private DMatrixRMaj hessian(double[] f) {
        int size = atoms.size();
        double[] bend = new double[f.length];
        for (int k = 0; k < f.length; k++) {
            bend[k] = objective.rho(k) * curvature(f[k], objective.y(k));
        }
        DMatrixRMaj hessian = new DMatrixRMaj(size, size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int k = 0; k < f.length; k++) {
                    sum += bend[k] * atoms.feature(i)[k] * atoms.feature(j)[k];
                }
                hessian.set(i, j, sum);
                hessian.set(j, i, sum);
            }
        }
        return hessian;
    }

    /** ℓ''. */
    private double curvature(double f, double y) {
        return switch (objective.problem().loss()) {
            case SquareLoss _ -> 1;
            case LogisticLoss loss -> {
                double a = Math.abs(loss.slope(f, y));
                yield a * (1 - a);
            }
        };
    }

    /** Halves the step until F has gone down as it should; 0 if it does not. */
    private double search(double[] f, double[] direction, double longest, double descent) {
        double before = value(f, 0, direction);
        double length = longest;
        while (length > SHALLOWEST * longest) {
            double after = value(atoms.outputs(length, direction), length, direction);
            if (after <= before - 1e-4 * length * descent) {
                return length;
            }
            length *= 0.5;
        }
        return 0;
    }

    private double value(double[] f, double length, double[] direction) {
        double penalty = 0;
        for (int j = 0; j < direction.length; j++) {
            penalty += Math.abs(atoms.mass(j) + length * direction[j]);
        }
        return objective.risk(f) + objective.lambda() * penalty;
    }
}
