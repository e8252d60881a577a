package wasserscope.app.compare;

import java.util.function.Function;
import wasserscope.flow.start.StartShape;
import wasserscope.flow.step.StepSize;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.StartPreset;

/** What a lecturer compares most often: each makes the other side differ in one thing. */
public enum UsualDifference {
    /** Five times as many particles, or a fifth where there are many. */
    PARTICLES(held -> {
        double m = Quantity.PARTICLES.of(held);
        return new Edit.Adjust(Quantity.PARTICLES, m <= 2000 ? 5 * m : Math.rint(m / 5));
    }),
    /** The first other start that is offered. */
    START(held -> new Edit.Reshape(otherShape(held))),
    /** A fifth of the radius. */
    RADIUS(held -> new Edit.Adjust(Quantity.RADIUS, within(Quantity.RADIUS, Quantity.RADIUS.of(held) / 5))),
    /** Ten times the step, or the usual one where the run finds it. */
    STEP(held -> new Edit.Adjust(Quantity.STEP_SIZE, switch (held.motion().step()) {
        case StepSize.Fixed(double eta) -> within(Quantity.STEP_SIZE, 10 * eta);
        case StepSize.Automatic _ -> StepSize.USUAL.eta();
    })),
    /** The gradient flow, or descent where that is the flow. */
    FLOW(held -> new Edit.SetMethod(
            Method.of(held.motion()) == Method.GRADIENT_FLOW ? Method.GRADIENT_DESCENT : Method.GRADIENT_FLOW)),
    /** The next seed. */
    SEED(held -> new Edit.Adjust(Quantity.SEED, within(Quantity.SEED, Quantity.SEED.of(held) + 1))),
    /** A price on weights. */
    LAMBDA(held -> new Edit.Adjust(Quantity.LAMBDA, held.problem().lambda() > 0 ? held.problem().lambda() * 4 : 0.02)),
    /** No price on weights. */
    NO_LAMBDA(held -> new Edit.Adjust(Quantity.LAMBDA, 0)),
    /** Accelerated descent, or plain where that is accelerated. */
    MOTION(held -> new Edit.SetMethod(
            Method.of(held.motion()) == Method.ACCELERATED ? Method.GRADIENT_DESCENT : Method.ACCELERATED));

    private final Function<Scenario, Edit> edit;

    UsualDifference(Function<Scenario, Edit> edit) {
        this.edit = edit;
    }

    /** Returns the change that makes it, of a scenario with these settings. */
    public Edit edit(Scenario held) {
        return edit.apply(held);
    }

    private static StartShape otherShape(Scenario held) {
        var features = held.problem().features();
        StartPreset present = StartPreset.of(held.start().shape());
        return StartPreset.of(features).stream().filter(preset -> preset != present).findFirst().orElse(present)
                .shape(features);
    }

    private static double within(Quantity quantity, double value) {
        return Math.max(quantity.least(), Math.min(quantity.greatest(), value));
    }
}
