package wasserscope.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.Stochastic;
import wasserscope.flow.start.Start;
import wasserscope.problem.Problem;
import wasserscope.problem.sum.EngineKind;

/**
 * All that defines a run: a run is a pure function of (scenario, step), however it was steered. Immutable.
 *
 * @param title what a menu or a caption calls it
 * @param notes what else is to be said about it
 * @param problem what is minimized, until an intervention changes it
 * @param start where the particles begin
 * @param motion how they move, until an intervention changes it
 * @param margin the margin κ of the escape region, positive
 * @param interventions what is changed on the way, in the order of their steps
 * @param clock how it is played
 * @param look how it is shown at first
 */
public record Scenario(
        String title,
        String notes,
        Problem problem,
        Start start,
        Motion motion,
        double margin,
        List<Intervention> interventions,
        Playing clock,
        SceneLook look)
        implements
            Subject {

    /** In place of a title: the name of a scene follows. */
    private static final String SCENE = "%";

    /** The margin where none is said. */
    public static final double MARGIN = 0.001;

    /** Copies the list, sorted by step; checks the margin, and that the start is one of the model. */
    public Scenario {
        interventions = interventions.stream()
                .sorted(Comparator.comparingLong(Intervention::step))
                .toList();
        if (!(margin > 0 && margin < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("margin must be positive and finite: " + margin);
        }
        if (!start.shape().suits(problem.features())) {
            throw new IllegalArgumentException(start.shape() + " is no start of " + problem.features());
        }
    }

    /** Returns a scenario without notes and interventions, with the usual margin, whose clock never stops by itself. */
    public static Scenario of(String title, Problem problem, Start start, Motion motion, Pace pace,
            PlaneWindow window) {
        return new Scenario(
                title, "", problem, start, motion, MARGIN, List.of(), Playing.of(pace), SceneLook.at(window));
    }

    /** Returns this scenario as the scene of a name, whose title and notes are words to be looked up. */
    public Scenario asScene(String name) {
        return titled(SCENE + name).noted("");
    }

    /** Returns the name of the scene that this is, or began as; nothing of a scenario with a title of its own. */
    public Optional<String> scene() {
        return title.startsWith(SCENE) ? Optional.of(title.substring(SCENE.length())) : Optional.empty();
    }

    /** Returns how many steps a picture is apart from the next. */
    public Pace pace() {
        return clock.pace();
    }

    /** Returns the part of the plane that is shown at first. */
    public PlaneWindow window() {
        return look.window();
    }

    /** Returns this scenario under another title. */
    public Scenario titled(String other) {
        return new Scenario(other, notes, problem, start, motion, margin, interventions, clock, look);
    }

    /** Returns this scenario with other notes. */
    public Scenario noted(String other) {
        return new Scenario(title, other, problem, start, motion, margin, interventions, clock, look);
    }

    /** Returns this scenario with {@code other} problem. */
    public Scenario with(Problem other) {
        return new Scenario(title, notes, other, start, motion, margin, interventions, clock, look);
    }

    /**
     * Returns this scenario with the engine that it has where none is chosen: the fast one of its model if there is one. Small batches have it
     * direct: a fast engine would project them anew at each step.
     */
    public Scenario withUsualEngine() {
        boolean picks = motion instanceof Stochastic noisy && 4L * noisy.batch() < problem.data().x().size();
        return with(picks ? problem.with(EngineKind.DIRECT) : problem.withUsualEngine());
    }

    /** Returns this scenario with {@code other} start. */
    public Scenario with(Start other) {
        return new Scenario(title, notes, problem, other, motion, margin, interventions, clock, look);
    }

    /** Returns this scenario with {@code other} motion. */
    public Scenario with(Motion other) {
        return new Scenario(title, notes, problem, start, other, margin, interventions, clock, look);
    }

    /** Returns this scenario with {@code other} pace. */
    public Scenario with(Pace other) {
        return with(clock.with(other));
    }

    /** Returns this scenario on {@code other} clock. */
    public Scenario with(Playing other) {
        return new Scenario(title, notes, problem, start, motion, margin, interventions, other, look);
    }

    /** Returns this scenario shown in another way at first. */
    public Scenario with(SceneLook other) {
        return new Scenario(title, notes, problem, start, motion, margin, interventions, clock, other);
    }

    /** Returns this scenario with another margin. */
    public Scenario withMargin(double other) {
        return new Scenario(title, notes, problem, start, motion, other, interventions, clock, look);
    }

    /** Returns this scenario with {@code others} for interventions. */
    public Scenario with(List<Intervention> others) {
        return new Scenario(title, notes, problem, start, motion, margin, others, clock, look);
    }

    /**
     * Returns this scenario with one more intervention. One that sets something at step 0 is no intervention but a change of the scenario
     * itself; one that sets what another sets at the same step takes its place: others of that
     * step may depend on it.
     */
    public Scenario plus(Intervention next) {
        if (next.step() == 0 && next.setsOnly()) {
            return next.applyTo(this);
        }
        List<Intervention> all = new ArrayList<>(interventions);
        int place =
                IntStream.range(0, all.size()).filter(k -> next.replaces(all.get(k))).findFirst().orElse(all.size());
        all.removeIf(next::replaces);
        all.add(place, next);
        return with(all);
    }

    /**
     * Returns what holds at {@code step}, that is with the interventions up to it carried out and none left: the scenario that would
     * begin anew with the present settings.
     */
    public Scenario heldAt(long step) {
        Scenario held = with(List.of());
        for (Intervention next : interventions) {
            if (next.step() <= step) {
                held = next.applyTo(held);
            }
        }
        return held;
    }

    /** Tells whether another scenario makes the same run, under whatever title and however it is played. */
    public boolean runsAs(Scenario other) {
        return beginsAs(other) && interventions.equals(other.interventions);
    }

    /**
     * Returns the last step up to which this scenario and another make the same run, the interventions of that step included: −1 if they
     * begin differently, {@link Long#MAX_VALUE} if they are the same for ever.
     */
    public long sharedUntil(Scenario other) {
        if (!beginsAs(other)) {
            return -1;
        }
        int common = Math.min(interventions.size(), other.interventions.size());
        int k = 0;
        while (k < common && interventions.get(k).equals(other.interventions.get(k))) {
            k++;
        }
        long next = Math.min(stepOf(k), other.stepOf(k));
        return next == Long.MAX_VALUE ? next : next - 1;
    }

    private long stepOf(int k) {
        return k < interventions.size() ? interventions.get(k).step() : Long.MAX_VALUE;
    }

    /** The window counts: the scale of colours and the tracers of an outline are of it. */
    private boolean beginsAs(Scenario other) {
        return problem.equals(other.problem) && start.equals(other.start) && motion.equals(other.motion)
                && margin == other.margin && window().equals(other.window());
    }

    /** Returns this scenario with a clock that does not stop after {@code step} where the scene would have ended. */
    public Scenario goingOnAt(long step) {
        return clock.stopAt().isPresent() && step < clock.stopAt().getAsLong()
                ? with(clock.withStopAt(OptionalLong.empty()))
                : this;
    }

    /** Returns this scenario without the interventions after {@code step}. */
    public Scenario until(long step) {
        return with(interventions.stream().filter(next -> next.step() <= step).toList());
    }

    /**
     * Returns this scenario without the interventions after {@code step} that name particles: those have other numbers once particles
     * are taken away by hand.
     */
    public Scenario namingNoneAfter(long step) {
        return with(interventions.stream()
                .filter(next -> next.step() <= step || next.particles().isEmpty())
                .toList());
    }
}
