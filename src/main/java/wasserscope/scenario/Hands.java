package wasserscope.scenario;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wasserscope.measure.Columns;
import wasserscope.measure.Particles;
import wasserscope.problem.Lifting;
import wasserscope.random.Draws;

/** What hands do to particles; the mass of a measure stays 1. (MATH, <em>Lifting and invariance</em>.) */
final class Hands {

    private Hands() {}

    static void check(long step, double w, List<Double> theta) {
        if (step < 0 || !Double.isFinite(w) || theta.isEmpty() || !theta.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("no particle can be at " + w + ", " + theta + " at step " + step);
        }
    }

    static Particles added(Particles mu, Lifting lifting, double w, List<Double> theta) {
        int m = mu.size();
        Columns grown = scaled(mu, lifting, lifting.growth((m + 1.0) / m), m + 1);
        put(grown, m, w, theta);
        return grown.particles();
    }

    static Particles moved(Particles mu, int particle, double w, List<Double> theta) {
        require(particle < mu.size(), particle, mu);
        Columns u = Columns.of(mu);
        put(u, particle, w, theta);
        return u.particles();
    }

    static Particles without(Particles mu, Lifting lifting, List<Integer> particles) {
        Set<Integer> gone = new HashSet<>(particles);
        gone.forEach(particle -> require(particle < mu.size(), particle, mu));
        int m = mu.size();
        int left = m - gone.size();
        require(left > 0, gone.size(), mu);
        Columns u = scaled(mu, lifting, lifting.growth((double) left / m), m);
        int next = 0;
        for (int i = 0; i < m; i++) {
            if (!gone.contains(i)) {
                copy(u, i, u, next++);
            }
        }
        return cut(u, left);
    }

    static Particles shaken(Particles mu, Scenario held, double fraction, long seed) {
        int m = mu.size();
        int count = Math.max(1, (int) Math.rint(fraction * m));
        Draws draws = new Draws(seed, Draws.Stream.SHAKE);
        Integer[] order = new Integer[m];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(draws.uniform(a, 0), draws.uniform(b, 0)));
        Columns fresh = Columns.of(held.start().withParticles(m).withSeed(seed).draw(held.problem().features()));
        Columns u = Columns.of(mu);
        for (int j = 0; j < count; j++) {
            copy(fresh, order[j], u, order[j]);
        }
        return u.particles();
    }

    private static void require(boolean held, int particle, Particles mu) {
        if (!held) {
            throw new IllegalArgumentException("not among " + mu.size() + " particles: " + particle);
        }
    }

    private static Columns scaled(Particles mu, Lifting lifting, double factor, int size) {
        Columns u = Columns.zero(size, mu.axes());
        boolean one = lifting.growth(4) == 4;
        for (int i = 0; i < mu.size(); i++) {
            u.w()[i] = lifting.hasWeight() ? factor * mu.w(i) : mu.w(i);
            for (int axis = 0; axis < mu.axes(); axis++) {
                u.theta(axis)[i] = one ? mu.theta(i, axis) : factor * mu.theta(i, axis);
            }
        }
        return u;
    }

    private static void put(Columns u, int i, double w, List<Double> theta) {
        u.w()[i] = w;
        for (int axis = 0; axis < u.axes(); axis++) {
            u.theta(axis)[i] = theta.get(axis);
        }
    }

    private static void copy(Columns from, int i, Columns to, int j) {
        to.w()[j] = from.w()[i];
        for (int axis = 0; axis < to.axes(); axis++) {
            to.theta(axis)[j] = from.theta(axis)[i];
        }
    }

    private static Particles cut(Columns u, int size) {
        double[][] theta = new double[u.axes()][];
        for (int axis = 0; axis < theta.length; axis++) {
            theta[axis] = Arrays.copyOf(u.theta(axis), size);
        }
        return new Particles(Arrays.copyOf(u.w(), size), theta);
    }
}
