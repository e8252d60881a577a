package wasserscope.flow.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.SignedMeasure;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Lifting;
import wasserscope.problem.model.OneHomogeneous;
import wasserscope.problem.model.Space;

/**
 * Particles whose atoms of ν stand at the same place with the same sign, to become one particle each: μ changes, ν, f and F do not, because
 * h¹ (h² for 2-homogeneous models) is not injective. (CB18, appendix A.)
 */
public final class ParticleMerging {

    private static final double SAME = 1e-6;

    private final SignedMeasure nu;
    private final Space space;
    private final double[] width;
    private final List<List<Integer>> groups = new ArrayList<>();

    private ParticleMerging(Particles mu, FeatureMap features) {
        Lifting lifting = features.lifting();
        this.nu = lifting.measureOf(mu);
        this.width = new double[nu.positions().axes()];
        this.space = lifting instanceof OneHomogeneous || width.length > 1 ? features.space() : Space.CIRCLE;
        for (int axis = 0; axis < width.length; axis++) {
            double range = nu.positions().greatest(axis) - nu.positions().least(axis);
            width[axis] = SAME * (space == Space.CIRCLE ? Space.FULL_TURN : range);
        }
    }

    /**
     * Returns μ with those of the named particles as one that stand at the same place, to a millionth of the particles' range, and have
     * the same sign. The one with the largest part gives the place, the first of them the number.
     */
    public static Particles merged(Particles mu, FeatureMap features, List<Integer> named) {
        ParticleMerging merging = new ParticleMerging(mu, features);
        named.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(merging.nu::theta).thenComparing(Comparator.naturalOrder()))
                .forEach(merging::join);
        return merging.apply(mu, features.lifting());
    }

    private void join(int particle) {
        partners(particle).ifPresentOrElse(
                group -> group.add(particle), () -> groups.add(new ArrayList<>(List.of(particle))));
    }

    /** Looks for a group among the last ones, and, where the circle closes, among the first. */
    private Optional<List<Integer>> partners(int particle) {
        for (int g = groups.size() - 1; g >= 0 && isNear(groups.get(g).getFirst(), particle, 0); g--) {
            if (isSame(groups.get(g).getFirst(), particle)) {
                return Optional.of(groups.get(g));
            }
        }
        for (int g = 0; g < groups.size() && isNear(groups.get(g).getFirst(), particle, 0); g++) {
            if (isSame(groups.get(g).getFirst(), particle)) {
                return Optional.of(groups.get(g));
            }
        }
        return Optional.empty();
    }

    private boolean isNear(int one, int other, int axis) {
        double apart = space.apart(nu.positions().at(one, axis), nu.positions().at(other, axis));
        return Math.abs(apart) <= width[axis];
    }

    private boolean isSame(int one, int other) {
        return Math.signum(nu.mass(one)) == Math.signum(nu.mass(other))
                && IntStream.range(0, width.length).allMatch(axis -> isNear(one, other, axis));
    }

    private Particles apply(Particles mu, Lifting lifting) {
        int m = mu.size();
        int left = m - groups.stream().mapToInt(group -> group.size() - 1).sum();
        if (left == m) {
            return mu;
        }
        ParticleArrays u = ParticleArrays.of(mu);
        double[] mass = new double[m];
        Arrays.fill(mass, (double) left / m);
        boolean[] gone = new boolean[m];
        groups.forEach(group -> unite(group, u, lifting, mass, gone));
        for (int i = 0; i < m; i++) {
            lifting.grow(u, i, mass[i]);
        }
        return ParticleEdits.kept(u, gone);
    }

    private static void unite(List<Integer> group, ParticleArrays u, Lifting lifting, double[] mass, boolean[] gone) {
        List<Integer> members = group.stream().sorted().toList();
        int first = members.getFirst();
        int heaviest = first;
        double total = 0;
        for (int i : members) {
            heaviest = lifting.penalty(u, i) > lifting.penalty(u, heaviest) ? i : heaviest;
            total += lifting.penalty(u, i);
            gone[i] = i != first;
        }
        double largest = lifting.penalty(u, heaviest);
        mass[first] *= largest > 0 ? total / largest : 1;
        ParticleEdits.copy(u, heaviest, u, first);
    }
}
