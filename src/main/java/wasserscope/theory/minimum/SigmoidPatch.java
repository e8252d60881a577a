package wasserscope.theory.minimum;

import java.util.List;

/**
 * Parts of the plane of all neurons σ(p(x − t) + q). A neuron with its input weight held, or without a bias, has a line of it, that is
 * patches without width in one coordinate.
 */
sealed interface SigmoidPatch extends Patch {

    /** How the model names the neuron σ(p(x − t) + q), and its sum. */
    interface Naming {

        /** Returns the candidate of g at the neuron. */
        Candidate at(double g, double p, double t, double q);

        /** Returns the sum. */
        SigmoidSum sum();
    }

    /** Looks around σ(p(x − t) + q) as far as the expansion's widths go. */
    static Outlook look(Naming naming, double p, double t, double q, Expansion around, Candidate best) {
        naming.sum().expand(p, t, q, around);
        double upper = around.upper();
        Candidate found = best;
        if (upper > best.size()) {
            found = found.or(naming.at(around.value, p, t, q));
            Expansion.Peak peak = around.peak(1);
            Expansion.Peak pit = around.peak(-1);
            Expansion.Peak most = peak.value() >= pit.value() ? peak : pit;
            double g = naming.sum().at(p + most.x(), t, q + most.y());
            found = found.or(naming.at(g, p + most.x(), t, q + most.y()));
        }
        return new Outlook(upper, found);
    }

    /** Gentle neurons σ(px), p ∈ [p0, p1]. */
    record Box(Naming naming, double p0, double p1) implements SigmoidPatch {

        @Override
        public Outlook look(Candidate best) {
            Expansion around = new Expansion();
            around.clear(0.5 * (p1 - p0), 0);
            return SigmoidPatch.look(naming, 0.5 * (p0 + p1), 0, 0, around, best);
        }

        @Override
        public List<Patch> halves() {
            double p = 0.5 * (p0 + p1);
            return List.of(new Box(naming, p0, p), new Box(naming, p, p1));
        }
    }

    /**
     * Steep neurons σ(direction·(x − t)/s), t ∈ [t0, t1], s ∈ [s0, s1]; at s = 0 the step functions, where every value in between is
     * allowed at an x_k = t: it is a mean of two steps.
     */
    record Cone(Naming naming, double direction, double t0, double t1, double s0, double s1) implements SigmoidPatch {

        @Override
        public Outlook look(Candidate best) {
            Expansion around = new Expansion();
            double t = 0.5 * (t0 + t1);
            double gentle = 1 / s1;
            if (s0 == 0) {
                around.clear(0, 0);
                naming.sum().encloseSteps(direction, t0, t1, s1, around);
                Candidate edge = naming.at(naming.sum().at(direction * gentle, t, 0), direction * gentle, t, 0);
                return new Outlook(around.upper(), best.or(edge));
            }
            double steep = 1 / s0;
            around.clear(0.5 * (steep - gentle), steep * 0.5 * (t1 - t0));
            return SigmoidPatch.look(naming, direction * 0.5 * (gentle + steep), t, 0, around, best);
        }

        @Override
        public List<Patch> halves() {
            double t = 0.5 * (t0 + t1);
            double s = 0.5 * (s0 + s1);
            return t1 - t0 >= 2 * (s1 - s0)
                    ? List.of(
                            new Cone(naming, direction, t0, t, s0, s1), new Cone(naming, direction, t, t1, s0, s1))
                    : List.of(
                            new Cone(naming, direction, t0, t1, s0, s), new Cone(naming, direction, t0, t1, s, s1));
        }
    }
}
