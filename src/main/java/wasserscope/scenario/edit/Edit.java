package wasserscope.scenario.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.start.StartShape;
import wasserscope.flow.step.StepSize;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.Loss;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Method;
import wasserscope.scenario.Playing;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.SetRule;
import wasserscope.theory.verdict.Verdict;

/**
 * One change by the hand. It makes a new scenario: with one more intervention where the run can go on from its present particles,
 * else begun anew with the present settings and no interventions.
 */
public sealed interface Edit
        permits Edit.Adjust, Edit.FollowRule, Edit.Reshape, Edit.Retarget, Edit.SetProblem, Edit.Restart, Edit.SetLoss,
        Edit.SetMethod, Edit.Intervene, Edit.PauseOn, Edit.Marks, Edit.Entitle, Edit.Open, ChooseEngine, SummedAnew {

    /**
     * Returns the scenario after the change.
     *
     * @param present the scenario of the run
     * @param step how many steps the run has made
     */
    Scenario apply(Scenario present, long step);

    /** Tells whether the run goes on; else it begins anew at t = 0. */
    boolean continues();

    /**
     * Tells whether a scenario has what this changes. One that was made for another scenario may not fit the present one any more: then it
     * changes nothing.
     *
     * @param held the present settings
     */
    default boolean suits(Scenario held) {
        return true;
    }

    /** Tells whether this changes what is run, and not only what it is called or when its clock stops. */
    default boolean changesRun() {
        return true;
    }

    /** Returns what this does to the particles, or to the teacher, of a run that has made {@code step} steps. */
    default Optional<Intervention> touch(long step) {
        return Optional.empty();
    }

    /**
     * Sets a number.
     *
     * @param quantity which
     * @param value within its limits
     */
    record Adjust(Quantity quantity, double value) implements Edit {

        /** Checks the limits. */
        public Adjust {
            if (!quantity.allows(value)) {
                throw new IllegalArgumentException(quantity.field() + " cannot be " + value);
            }
        }

        @Override
        public boolean suits(Scenario held) {
            return quantity.isIn(held);
        }

        @Override
        public Scenario apply(Scenario present, long step) {
            return quantity.continues()
                    ? present.plus(new Intervention.Set(step, quantity, value))
                    : quantity.set(present.heldAt(step), value);
        }

        @Override
        public boolean continues() {
            return quantity.continues();
        }
    }

    /**
     * Leaves a number to the run.
     *
     * @param quantity one that has a {@link Quantity#rule}
     */
    record FollowRule(Quantity quantity) implements Edit {

        @Override
        public boolean suits(Scenario held) {
            return quantity.isRuled(quantity.ruled(held));
        }

        @Override
        public Scenario apply(Scenario present, long step) {
            return present.plus(new SetRule(step, quantity));
        }

        @Override
        public boolean continues() {
            return true;
        }
    }

    /**
     * Chooses another kind of start.
     *
     * @param shape which
     */
    record Reshape(StartShape shape) implements Edit {

        @Override
        public boolean suits(Scenario held) {
            return shape.suits(held.problem().features());
        }

        @Override
        public Scenario apply(Scenario present, long step) {
            Scenario held = present.heldAt(step);
            return held.with(held.start().withShape(shape));
        }

        @Override
        public boolean continues() {
            return false;
        }
    }

    /**
     * Chooses another target.
     *
     * @param target which
     */
    record Retarget(Target target) implements Edit {

        @Override
        public boolean suits(Scenario held) {
            return held.problem().admits(target);
        }

        @Override
        public Scenario apply(Scenario present, long step) {
            Scenario held = present.heldAt(step);
            return held.with(held.problem().with(target));
        }

        @Override
        public boolean continues() {
            return false;
        }
    }

    /**
     * Chooses another problem of the same model.
     *
     * @param problem which
     */
    record SetProblem(Problem problem) implements Edit {

        @Override
        public boolean suits(Scenario held) {
            return held.problem().features().equals(problem.features());
        }

        @Override
        public Scenario apply(Scenario present, long step) {
            return present.heldAt(step).with(problem);
        }

        @Override
        public boolean continues() {
            return false;
        }
    }

    /** Begins anew with the present settings. */
    record Restart() implements Edit {

        @Override
        public Scenario apply(Scenario present, long step) {
            return present.heldAt(step);
        }

        @Override
        public boolean continues() {
            return false;
        }
    }

    /**
     * Chooses another loss.
     *
     * @param loss which; it admits the targets if they are given one by one
     */
    record SetLoss(Loss loss) implements Edit {

        @Override
        public boolean suits(Scenario held) {
            return held.problem().admits(loss);
        }

        @Override
        public Scenario apply(Scenario present, long step) {
            Scenario held = present.heldAt(step);
            return held.with(held.problem().with(loss));
        }

        @Override
        public boolean continues() {
            return false;
        }
    }

    /**
     * Moves on by another method, with a step that is the same part of its limit, or less; an automatic one stays so where it can.
     *
     * @param method which
     */
    record SetMethod(Method method) implements Edit {

        @Override
        public Scenario apply(Scenario present, long step) {
            Motion motion = present.heldAt(step).motion();
            Scenario driven = present.plus(new Intervention.SetMethod(step, method));
            if (!(motion.step() instanceof StepSize.Fixed(double now))) {
                return driven;
            }
            double eta = now * method.withStep(motion.step()).limitShare() / motion.limitShare();
            return eta == now || !Quantity.STEP_SIZE.allows(eta)
                    ? driven
                    : driven.plus(new Intervention.Set(step, Quantity.STEP_SIZE, eta));
        }

        @Override
        public boolean continues() {
            return true;
        }
    }

    /**
     * Touches particles, or the teacher.
     *
     * @param what is done, whatever its step, at the present one
     */
    record Intervene(Intervention what) implements Edit {

        @Override
        public Scenario apply(Scenario present, long step) {
            return (what.renumbers() ? present.namingNoneAfter(step) : present).plus(what.at(step));
        }

        @Override
        public boolean continues() {
            return true;
        }

        @Override
        public Optional<Intervention> touch(long step) {
            return Optional.of(what.at(step));
        }
    }

    /**
     * Lets the clock stop by itself, or not: then at no scene's end either.
     *
     * @param verdicts at which it stops
     */
    record PauseOn(Set<Verdict> verdicts) implements Edit {

        /** Copies the set. */
        public PauseOn {
            verdicts = Set.copyOf(verdicts);
        }

        @Override
        public Scenario apply(Scenario present, long step) {
            Playing clock = present.clock().with(verdicts);
            return present.with(verdicts.isEmpty() ? clock.withStopAt(OptionalLong.empty()) : clock);
        }

        @Override
        public boolean continues() {
            return true;
        }

        @Override
        public boolean changesRun() {
            return false;
        }
    }

    /**
     * Gives other steps a name.
     *
     * @param named all steps that have one
     */
    record Marks(List<Playing.NamedStep> named) implements Edit {

        /** Copies the list. */
        public Marks {
            named = List.copyOf(named);
        }

        @Override
        public Scenario apply(Scenario present, long step) {
            return present.with(present.clock().withMarks(named));
        }

        @Override
        public boolean continues() {
            return true;
        }

        @Override
        public boolean changesRun() {
            return false;
        }
    }

    /**
     * Gives the run another title.
     *
     * @param title not blank
     */
    record Entitle(String title) implements Edit {

        @Override
        public Scenario apply(Scenario present, long step) {
            return present.titled(title);
        }

        @Override
        public boolean continues() {
            return true;
        }

        @Override
        public boolean changesRun() {
            return false;
        }
    }

    /**
     * Opens another scenario.
     *
     * @param scenario which
     */
    record Open(Scenario scenario) implements Edit {

        @Override
        public Scenario apply(Scenario present, long step) {
            return scenario;
        }

        @Override
        public boolean continues() {
            return false;
        }
    }
}
