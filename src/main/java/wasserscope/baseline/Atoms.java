package wasserscope.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.measure.SignedMeasure;
import wasserscope.problem.Objective;

/** Atoms ν_j δ_{θ_j} with their features at the data, and the network's outputs. Mutable, for one thread. */
final class Atoms {

    private final Objective objective;
    private final List<Points> places = new ArrayList<>();
    private final List<double[]> features = new ArrayList<>();
    private final List<Double> signs = new ArrayList<>();
    private double[] mass = {};

    Atoms(Objective objective) {
        this.objective = objective;
    }

    /** Returns φ(θ) at the data. */
    static double[] feature(Objective objective, Points theta) {
        ParticleArrays u = new ParticleArrays(new double[] {1}, theta.columns());
        double[] aid = new double[1];
        double[] f = new double[objective.samples()];
        objective.features().prepare(u, aid, 0, 1);
        objective.features().predict(u, aid, 0, 1, f);
        return f;
    }

    int size() {
        return mass.length;
    }

    double[] feature(int j) {
        return features.get(j);
    }

    double sign(int j) {
        return signs.get(j);
    }

    double mass(int j) {
        return mass[j];
    }

    /** Tells whether there is an atom at a place already that may get mass of this sign; without constraints any may. */
    boolean holds(Points theta, double sign, boolean constrained) {
        for (int j = 0; j < size(); j++) {
            if (places.get(j).equals(theta) && (!constrained || signs.get(j) == sign)) {
                return true;
            }
        }
        return false;
    }

    /** Adds an atom without mass, which is to get mass of this sign. */
    void add(Points theta, double sign) {
        places.add(theta);
        features.add(feature(objective, theta));
        signs.add(sign);
        mass = Arrays.copyOf(mass, mass.length + 1);
    }

    void remove(int j) {
        places.remove(j);
        features.remove(j);
        signs.remove(j);
        double[] rest = new double[mass.length - 1];
        System.arraycopy(mass, 0, rest, 0, j);
        System.arraycopy(mass, j + 1, rest, j, rest.length - j);
        mass = rest;
    }

    /** Adds a multiple of a direction to the masses. */
    void move(double step, double[] direction) {
        double[] moved = mass.clone();
        for (int j = 0; j < moved.length; j++) {
            moved[j] += step * direction[j];
        }
        mass = moved;
    }

    /** Returns f after a step of the masses. */
    double[] outputs(double step, double[] direction) {
        double[] f = new double[objective.samples()];
        for (int j = 0; j < mass.length; j++) {
            double weight = mass[j] + (step == 0 ? 0 : step * direction[j]);
            double[] phi = features.get(j);
            for (int k = 0; k < f.length; k++) {
                f[k] += weight * phi[k];
            }
        }
        return f;
    }

    double[] outputs() {
        return outputs(0, mass);
    }

    /** Returns ∫V dν/λ. */
    double variation() {
        double sum = 0;
        for (double part : mass) {
            sum += Math.abs(part);
        }
        return sum;
    }

    SignedMeasure measure() {
        return SignedMeasure.of(positions(), mass);
    }

    private Points positions() {
        int axes = objective.space().axes();
        double[][] columns = new double[axes][size()];
        for (int axis = 0; axis < axes; axis++) {
            for (int j = 0; j < size(); j++) {
                columns[axis][j] = places.get(j).at(0, axis);
            }
        }
        return new Points(columns);
    }

    Particles particles() {
        int m = size();
        if (m == 0) {
            double w = objective.lifting().hasWeight() ? 0 : 1;
            return new Particles(new double[] {w}, new double[objective.space().axes()][1]);
        }
        boolean weighted = objective.lifting().hasWeight();
        double[][] columns = positions().columns();
        double[] w = new double[m];
        for (int j = 0; j < m; j++) {
            w[j] = weighted ? m * mass[j] : 1;
            double length = weighted ? 1 : Math.sqrt(m * mass[j]);
            for (double[] column : columns) {
                column[j] *= length;
            }
        }
        return new Particles(w, columns);
    }
}
