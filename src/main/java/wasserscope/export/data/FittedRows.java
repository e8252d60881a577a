package wasserscope.export.data;

import java.io.IOException;
import java.io.Writer;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.DisplayUnits;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Units;
import wasserscope.theory.verdict.Fit;

/**
 * What a network gives at the data, in the user's units: x, y, f_μ(x) and y − f_μ(x), of labels in place of that whether f_μ(x) has the wrong
 * sign; then the same where data are held out.
 */
final class FittedRows {

    private FittedRows() {}

    static void write(Problem problem, Particles mu, Writer table) throws IOException {
        table.write((problem.data().x().axes() == 2 ? "x1,x2,y,f," : "x,y,f,")
                + (Fit.hasLabels(problem) ? "wrong" : "residual") + ",held_out\n");
        rows(new Objective(problem), mu, "0", table);
        if (problem.heldOut().isPresent()) {
            rows(new Objective(problem.heldOut().get()), mu, "1", table);
        }
    }

    private static void rows(Objective objective, Particles mu, String held, Writer table) throws IOException {
        DisplayUnits units = DisplayUnits.of(objective.problem());
        Units.Axis output = units.output();
        boolean labels = Fit.hasLabels(objective.problem());
        Points x = objective.inputs();
        double[] f = objective.predictor(mu);
        StringBuilder row = new StringBuilder();
        for (int k = 0; k < f.length; k++) {
            row.setLength(0);
            for (int axis = 0; axis < x.axes(); axis++) {
                row.append(units.input(axis).shown(x.at(k, axis))).append(',');
            }
            double y = objective.y(k);
            row.append(output.shown(y)).append(',').append(output.shown(f[k])).append(',')
                    .append(labels ? y * f[k] > 0 ? "0" : "1" : Double.toString(output.scale() * (y - f[k])))
                    .append(',').append(held);
            table.append(row.append('\n'));
        }
    }
}
