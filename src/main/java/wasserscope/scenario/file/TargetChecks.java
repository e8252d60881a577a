package wasserscope.scenario.file;

import java.util.List;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.Loss;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Fields;

/** Tells whether a target of a file suits its inputs and the loss. */
final class TargetChecks {

    private TargetChecks() {}

    /**
     * Notes what does not suit.
     *
     * @param fields where the target stands
     * @param data its inputs, which are right if there are no faults so far
     */
    static void note(Fields fields, Target target, Data data, Loss loss) {
        switch (target) {
            case Target.Values values -> note(fields, values.y(), data, loss);
            case Target.Formula formula -> {
                if (fields.faults().isEmpty()) {
                    formula.function().fault(data.x()).ifPresent(
                            fault -> fields.faults().add(new Fault.InFormula(fields.path("formula"), fault)));
                }
            }
            case Target.Teacher _,Target.Matrix _ -> {
            }
        }
    }

    private static void note(Fields fields, List<Double> y, Data data, Loss loss) {
        note(fields, y, loss);
        int n = data.x().size();
        if (y.size() != n && fields.faults().isEmpty()) {
            fields.faults().add(new Fault.WrongCount(fields.path("y"), y.size(), n));
        }
    }

    /** Notes which numbers of {@code y} the loss does not admit. */
    static void note(Fields fields, List<Double> y, Loss loss) {
        for (int k = 0; k < y.size(); k++) {
            if (!loss.admits(y.get(k))) {
                fields.faults().add(new Fault.NotOneOf(
                        fields.path("y") + "[" + k + "]", Double.toString(y.get(k)), List.of("-1", "1")));
            }
        }
    }
}
