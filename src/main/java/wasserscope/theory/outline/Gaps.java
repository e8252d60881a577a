package wasserscope.theory.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wasserscope.flow.start.Stretch;
import wasserscope.problem.Problem;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;
import wasserscope.theory.outline.Separation.Gap;
import wasserscope.theory.outline.Separation.Place;

/** The stretches of Θ, or of directions, over which no curve of an outline lies: a path goes straight through. */
final class Gaps {

    private Gaps() {}

    /** Returns the gap that leaves open most of what a start should cover, or the widest on a circle; none if a path must wind. */
    static Optional<Separation.Open> of(Outline outline, Topology topology, Problem problem) {
        List<Gap> gaps = topology == Topology.STRIP
                ? between(covered(outline), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                : onCircle(topology == Topology.RING ? covered(outline) : directions(outline));
        Stretch wanted = topology == Topology.STRIP ? wanted(outline, problem) : new Stretch(0, 2 * Space.FULL_TURN);
        Place place = topology == Topology.ROUND_ZERO ? Place.ANGLE : Place.THETA;
        return gaps.stream()
                .max(Comparator.comparingDouble((Gap gap) -> within(gap, wanted))
                        .thenComparingDouble(gap -> Math.min(gap.high() - gap.low(), Double.MAX_VALUE)))
                .map(gap -> new Separation.Open(place, topology == Topology.STRIP ? gap : named(gap)));
    }

    /** Returns the stretch of the inputs, or, of slopes, that between the ends of the curves: a gap inside tells more than those. */
    private static Stretch wanted(Outline outline, Problem problem) {
        if (problem.features() instanceof SigmoidThreshold) {
            return new Stretch(problem.data().least(), problem.data().greatest());
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (TracerCurve chain : outline.chains()) {
            for (int i = 0; i < chain.size(); i++) {
                low = Math.min(low, chain.x(i));
                high = Math.max(high, chain.x(i));
            }
        }
        return new Stretch(low, high);
    }

    private static double within(Gap gap, Stretch needed) {
        return Math.max(0, Math.min(gap.high(), needed.high()) - Math.max(gap.low(), needed.low()));
    }

    /** Returns what each curve covers of Θ; neighbouring tracers leave nothing open between them. */
    private static List<Gap> covered(Outline outline) {
        List<Gap> covered = new ArrayList<>();
        for (TracerCurve chain : outline.chains()) {
            double low = chain.ends().goLeft() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            double high = chain.ends().goRight() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            for (int i = 0; i < chain.size(); i++) {
                low = Math.min(low, chain.x(i));
                high = Math.max(high, chain.x(i));
            }
            covered.add(new Gap(low, high));
        }
        return covered;
    }

    /** Returns what each segment covers of the directions; one that touches 0 covers but those of its ends. */
    private static List<Gap> directions(Outline outline) {
        List<Gap> covered = new ArrayList<>();
        for (TracerCurve chain : outline.chains()) {
            for (int i = 0; i < chain.size(); i++) {
                if (Math.hypot(chain.x(i), chain.y(i)) > 0) {
                    double angle = Math.atan2(chain.y(i), chain.x(i));
                    double turned =
                            i > 0 ? SegmentGraph.angle(chain.x(i), chain.y(i), chain.x(i - 1), chain.y(i - 1)) : 0;
                    double swept = Math.abs(turned) < 0.5 * Math.PI ? turned : 0;
                    covered.add(new Gap(angle + Math.min(0, swept), angle + Math.max(0, swept)));
                }
            }
        }
        return covered;
    }

    private static List<Gap> onCircle(List<Gap> covered) {
        List<Gap> twice = new ArrayList<>();
        double begin = Double.POSITIVE_INFINITY;
        for (Gap stretch : covered) {
            double turns = Space.FULL_TURN * Math.floor(stretch.low() / Space.FULL_TURN);
            twice.add(new Gap(stretch.low() - turns, stretch.high() - turns));
            twice.add(new Gap(stretch.low() - turns + Space.FULL_TURN, stretch.high() - turns + Space.FULL_TURN));
            begin = Math.min(begin, stretch.low() - turns);
        }
        return between(twice, begin, begin + Space.FULL_TURN);
    }

    /** Returns a gap of the circle with its lower end in [0, 2π). */
    private static Gap named(Gap gap) {
        double turns = Space.FULL_TURN * Math.floor(gap.low() / Space.FULL_TURN);
        return new Gap(gap.low() - turns, gap.high() - turns);
    }

    /** Returns the open intervals of [low, high] that are not covered. */
    private static List<Gap> between(List<Gap> covered, double low, double high) {
        List<Gap> gaps = new ArrayList<>();
        double until = low;
        for (Gap next : covered.stream().sorted(Comparator.comparingDouble(Gap::low)).toList()) {
            if (next.low() > until) {
                gaps.add(new Gap(until, Math.min(high, next.low())));
            }
            until = Math.max(until, next.high());
            if (until >= high) {
                return gaps;
            }
        }
        gaps.add(new Gap(until, high));
        return gaps;
    }
}
