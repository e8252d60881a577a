package wasserscope.theory.minimum;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The global maximum of |g|: the patch with the greatest upper bound is halved until no patch can hold more than what was met, or
 * the budget is spent. The bound that is returned holds in both cases.
 *
 * @param tolerance how far, relatively, the bound may be above the maximum
 * @param slack how far, at most, rounding moves any of the sums
 * @param budget how many patches to look at
 */
record BranchAndBound(double tolerance, double slack, int budget) {

    private record Open(double upper, Patch patch) {}

    Supremum search(List<Patch> patches, Candidate start) {
        PriorityQueue<Open> open = new PriorityQueue<>(Comparator.comparingDouble(Open::upper).reversed());
        Candidate best = start;
        List<Patch> next = patches;
        int looks = 0;
        while (!next.isEmpty()) {
            for (Patch patch : next) {
                Patch.Outlook outlook = patch.look(best);
                best = outlook.best();
                looks++;
                if (!(outlook.upper() <= enough(best))) {
                    open.add(new Open(outlook.upper(), patch));
                }
            }
            boolean done = looks >= budget || open.isEmpty() || open.peek().upper() <= enough(best);
            next = done ? List.of() : open.remove().patch().halves();
        }
        double left = open.isEmpty() ? 0 : open.peek().upper();
        return new Supremum(best, Math.max(left, enough(best)) + slack);
    }

    private double enough(Candidate best) {
        return best.size() * (1 + tolerance) + slack;
    }
}
