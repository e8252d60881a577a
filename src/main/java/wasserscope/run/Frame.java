package wasserscope.run;

import java.util.List;
import java.util.Optional;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.Potential;
import wasserscope.problem.model.PlaneMap;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.theory.outline.Outline;
import wasserscope.theory.outline.Separation;
import wasserscope.theory.verdict.EscapeRegion;
import wasserscope.theory.verdict.Findings;
import wasserscope.theory.verdict.Verdict;

/**
 * All that a picture of one moment is drawn from, settled: what is derived of it is computed once, when it is made. Immutable, for any
 * thread.
 *
 * @param moment the run at this step
 * @param held the settings that hold now
 * @param objective its problem with data and targets
 * @param figures its numbers
 * @param outputs f_μ at the data
 * @param potential F'(μ)
 * @param findings what is measured of it
 * @param region its escape region
 * @param separation whether the start, as far as it has been carried, separates
 * @param tracks the paths of new particles that were asked for
 * @param transport what the clock does
 * @param timeline the recorded past as a whole, whichever of its moments this is
 * @param beside the run beside which it is looked at, at the same t, where it is another one
 * @param amplitude the scale of the field, |g| + λ at the end of a picture's ramp: that of the past, or what is now if that is more
 * @param extent the least box that holds all places where particles have been and are
 * @param verdict that of the past, carried on to this moment
 */
public record Frame(
        Checkpoint moment, Scenario held, Objective objective, Figures figures, Outputs outputs, Potential potential,
        Findings findings, EscapeRegion region, Separation separation, List<Track> tracks,
        ClockState transport, Timeline timeline, Optional<Beside> beside, double amplitude, Extent extent,
        Verdict verdict) {

    /**
     * A run beside another.
     *
     * @param side on which it stands
     * @param frame its moment, without a run beside it
     */
    public record Beside(Side side, Frame frame) {}

    /** Copies the list. */
    public Frame {
        tracks = List.copyOf(tracks);
    }

    /** Returns μ_t. */
    public Particles particles() {
        return moment.state().particles();
    }

    /**
     * Returns the value of a quantity that holds now: of particles how many there are, which a hand may have added to or taken from; of what
     * the run itself finds what it has found. Not a number if the scenario has none.
     */
    public double inForce(Quantity quantity) {
        return switch (quantity) {
            case PARTICLES -> particles().size();
            case STEP_SIZE -> figures.stride().eta();
            case MOMENTUM -> quantity.isIn(held) ? figures.stride().momentum() : Double.NaN;
            default -> quantity.of(held);
        };
    }

    /** Returns t at a step of this run: of one whose step sizes are not known yet, what it will be if they stay as they are. */
    public double timeOf(long step) {
        return timeline.timeOf(scenario(), step);
    }

    /** Returns the step of this run that is nearest to a time, as {@link #timeOf} has them. */
    public long stepOf(double time) {
        return timeline.stepOf(scenario(), time);
    }

    /** Returns the plane in which the particles are drawn. */
    public PlaneMap chart() {
        return potential.features().chart();
    }

    /** Returns the scenario of the run. */
    public Scenario scenario() {
        return moment.scenario();
    }

    /** Returns the outline of the start, carried along; its fidelity tells what it still means. */
    public Outline outline() {
        return moment.outline();
    }

    /** Returns the past that pictures need. */
    public Traces past() {
        return moment.past();
    }

    /**
     * Returns this moment as it is looked at beside that of another run. Alike things have common scales, so that hills can be compared.
     *
     * @param side on which the other stands
     */
    public Frame beside(Side side, Frame other) {
        boolean alike = isAlike(other);
        return new Frame(moment, held, objective, figures, outputs, potential, findings, region, separation, tracks,
                transport, timeline, Optional.of(new Beside(side, other)),
                alike ? Math.max(amplitude, other.amplitude) : amplitude,
                alike ? common(other) : extent, verdict);
    }

    /** Returns this moment or, of two that are looked at beside each other, the left and the right one. */
    public List<Frame> sides() {
        return beside.map(other -> {
            Frame opposite = other.frame().beside(other.side().other(), alone());
            return other.side() == Side.RIGHT ? List.of(this, opposite) : List.of(opposite, this);
        }).orElseGet(() -> List.of(this));
    }

    private Frame alone() {
        return new Frame(moment, held, objective, figures, outputs, potential, findings, region, separation, tracks,
                transport, timeline, Optional.empty(), amplitude, extent, verdict);
    }

    private Extent common(Frame other) {
        Extent both = extent.union(other.extent);
        PlaneWindow scene = other.scenario().window();
        return scene.equals(scenario().window()) ? both : both.union(Extent.of(scene));
    }

    /** Tells whether this run and another are of the same model and inputs, so that their planes and networks can be compared. */
    public boolean isAlike(Frame other) {
        return held.problem().features().getClass() == other.held.problem().features().getClass()
                && chart() == other.chart()
                && held.problem().data().equals(other.held.problem().data());
    }
}
