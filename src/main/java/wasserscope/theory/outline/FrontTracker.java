package wasserscope.theory.outline;

import java.util.List;
import wasserscope.flow.motion.Dynamics;
import wasserscope.theory.outline.Outline.Fidelity;

/**
 * An {@link Outline} that is carried along with a run, step by step. What it does depends on its own state and the steps alone, never on
 * who looks, and it leaves the run as it is. Costs O(n) for each of at most {@value #MOST_TRACERS} tracers a step, however many particles
 * there are and however long the steps; nothing once it is lost. Mutable, for one thread at a time.
 */
public final class FrontTracker {

    /** The most tracers of an outline. */
    static final int MOST_TRACERS = 320;

    /** In the first steps the curve is looked at after each. */
    private static final long EARLY = 64;

    /** How many steps one look is from the next later. */
    private static final long INTERVAL = 4;

    /** Where tracers are wanted is found out anew after this part of the steps made, in powers of two, within limits. */
    private static final long PART = 256;

    private static final long LONGEST = 32;

    private final double breadth;
    private final boolean planar;
    private List<AdaptiveFront> strands;
    private Fidelity fidelity;

    private FrontTracker(Outline outline) {
        this.strands = outline.chains().stream().map(AdaptiveFront::new).toList();
        this.breadth = outline.breadth();
        this.fidelity = outline.fidelity();
        this.planar = outline.chains().stream().anyMatch(chain -> chain.places().axes() > 1);
    }

    /** Takes an outline up. */
    public static FrontTracker of(Outline outline) {
        return new FrontTracker(outline);
    }

    /** Goes along with the step that {@code dynamics} has just made. */
    public void follow(Dynamics dynamics) {
        if (strands.isEmpty()) {
            return;
        }
        long steps = dynamics.steps();
        boolean looks = steps < EARLY || steps % INTERVAL == 0;
        if (looks && fidelity == Fidelity.FAITHFUL) {
            fidelity = afterStep(dynamics);
        }
        for (AdaptiveFront strand : strands) {
            dynamics.carry(strand.tracers());
        }
        if (looks && strands.stream().anyMatch(strand -> strand.isLost(breadth))) {
            strands = List.of();
            fidelity = Fidelity.LOST;
        } else if (looks && steps % Math.clamp(Long.highestOneBit(steps) / PART, 1, LONGEST) == 0) {
            refine();
        }
    }

    /**
     * Where a step turns the plane over at a tracer, but at no particle, it is too long for the tracer alone: where no particle is, a
     * curve may rise far beyond all of them.
     */
    private Fidelity afterStep(Dynamics dynamics) {
        if (strands.stream().noneMatch(strand -> dynamics.folds(strand.tracers()))) {
            return Fidelity.FAITHFUL;
        }
        return dynamics.foldsParticles() ? Fidelity.FOLDED : Fidelity.COARSE;
    }

    private void refine() {
        double height = 0;
        double width = 0;
        for (AdaptiveFront strand : strands) {
            height = Math.max(height, strand.height());
            width = Math.max(width, strand.width());
        }
        double size = Math.max(height, width);
        double unitX = planar ? positive(2 * size) : breadth;
        double unitY = planar ? positive(2 * size) : positive(2 * height);
        for (AdaptiveFront strand : strands) {
            boolean sketched = strand.refine(unitX, unitY, MOST_TRACERS / strands.size());
            fidelity = sketched && fidelity == Fidelity.FAITHFUL ? Fidelity.COARSE : fidelity;
        }
    }

    private static double positive(double size) {
        return size > 0 ? size : 1;
    }

    /** Returns the outline as it is now. */
    public Outline outline() {
        return new Outline(strands.stream().map(AdaptiveFront::chain).toList(), breadth, fidelity);
    }
}
