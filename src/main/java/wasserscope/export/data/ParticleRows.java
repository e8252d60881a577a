package wasserscope.export.data;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import wasserscope.measure.Particles;
import wasserscope.problem.DisplayUnits;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Units;
import wasserscope.run.Figures;

/**
 * The table of the particles, a row for each at a moment: w and θ are exactly those of the run. Of data with units they stand there again
 * as they are shown: {@code theta_x} where θ is a place in x, {@code w_y} where there is a weight.
 */
final class ParticleRows {

    private ParticleRows() {}

    static String header(Problem problem) {
        DisplayUnits units = DisplayUnits.of(problem);
        StringBuilder header = new StringBuilder("step,time,particle,w,theta");
        for (int axis = 1; axis < problem.features().space().axes(); axis++) {
            header.append(",theta").append(axis + 1);
        }
        return header + (problem.units().flatMap(_ -> units.place()).isPresent() ? ",theta_x" : "")
                + (weight(problem, units).isPresent() ? ",w_y" : "") + "\n";
    }

    static void write(Problem problem, Figures figures, Particles mu, Writer table) throws IOException {
        DisplayUnits units = DisplayUnits.of(problem);
        Optional<Units.Axis> place = problem.units().flatMap(_ -> units.place());
        Optional<Units.Axis> weight = weight(problem, units);
        boolean weighted = problem.features().lifting().hasWeight();
        String moment = figures.step() + "," + figures.time() + ",";
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < mu.size(); i++) {
            double w = mu.w(i);
            double theta = mu.theta(i, 0);
            row.setLength(0);
            row.append(moment).append(i).append(',').append(weighted ? Double.toString(w) : "");
            for (int axis = 0; axis < mu.axes(); axis++) {
                row.append(',').append(mu.theta(i, axis));
            }
            place.ifPresent(axis -> row.append(',').append(axis.shown(theta)));
            weight.ifPresent(axis -> row.append(',').append(axis.shown(w)));
            table.append(row.append('\n'));
        }
    }

    private static Optional<Units.Axis> weight(Problem problem, DisplayUnits units) {
        return problem.units().map(_ -> units.weight()).filter(_ -> problem.features().lifting().hasWeight());
    }
}
