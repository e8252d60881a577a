package wasserscope.app.session;

import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.ChooseEngine;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.edit.SummedAnew;

/** Chooses the engine anew where the hand changes m or the data, until somebody chooses one. For the FX thread. */
final class EngineRule {

    private boolean chosen;

    /** Returns the change as it is to be made. */
    Edit of(Edit edit) {
        switch (edit) {
            case ChooseEngine _ -> chosen = true;
            case Edit.Open _ -> chosen = false;
            default -> {
            }
        }
        return chosen || !asksAnew(edit) ? edit : new SummedAnew(edit);
    }

    private static boolean asksAnew(Edit edit) {
        return switch (edit) {
            case Edit.Adjust adjust -> adjust.quantity() == Quantity.PARTICLES;
            case Edit.SetProblem _ -> true;
            default -> false;
        };
    }
}
